import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { provincesFileSchema } from "../../src/model/province.ts";
import { readYaml } from "../../src/parse/yaml.ts";
import { listFiles } from "../../scripts/checks/site.ts";
import { projectFolder } from "../../scripts/folders.ts";

/** What the code may not know: its reference, its provinces, the number of its points and provisions. */
describe("the code of src/ and site/", () => {
  const sources = ["src", "site"].flatMap((folder) =>
    listFiles(path.join(projectFolder, folder)).map((file) => `${folder}/${file}`),
  );
  const register = readFileSync(path.join(projectFolder, "data/provinces.yml"), "utf8");
  const { present, former } = readYaml({ path: "provinces.yml", text: register, sha256: "" }, provincesFileSchema);
  const provinces = [...present, ...former];
  const mentions = (pattern: RegExp): string[] =>
    sources.flatMap((file) => {
      const lines = readFileSync(path.join(projectFolder, file), "utf8").normalize("NFC").split("\n");
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
    });

  it("names no province of the register, not even in a comment", () => {
    const names = provinces.map(({ name }) => name).join("|");
    expect(mentions(new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u"))).toEqual([]);
  });

  it("names no province by its code", () => {
    const codes = provinces.map(({ id }) => id).join("|");
    expect(mentions(new RegExp(`(?<![\\w-])(?:${codes})(?!\\w)`, "u"))).toEqual([]);
  });

  it("names no document of the corpus", () => {
    expect(
      mentions(/72-KL|72-kl|kết luận (?:số )?72|conclusion (?:no\. )?72|13-NQ\/TW|94-KH|6408|26-CTr|154\/KH/iu),
    ).toEqual([]);
  });

  it("does not count the points or provisions of the reference", () => {
    expect(mentions(/(?:năm|5) điểm(?! %)|(?:five|5) points|45 (?:nội dung|provisions)|bốn mươi lăm/iu)).toEqual([]);
  });
});
