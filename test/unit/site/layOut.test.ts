import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { layOut } from "../../../site/kept/layOut.ts";

describe("layOut", () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), "laid-"))));
  afterEach(() => rmSync(root, { recursive: true }));
  const put = (text: string): string => layOut("fonts", Buffer.from(text), "ttf", root);

  it("layOut(kind, contents, extension) gives a file of the contents alone, the same for the same", () => {
    const file = put("a");
    expect(readFileSync(file, "utf8")).toBe("a");
    expect(path.extname(file)).toBe(".ttf");
    expect(put("a")).toBe(file);
    expect(put("b")).not.toBe(file);
  });

  it("layOut(kind, contents, extension) writes a file again that was damaged", () => {
    writeFileSync(put("a"), "");
    expect(readFileSync(put("a"), "utf8")).toBe("a");
  });

  it("layOut(kind, contents, extension) removes what was not asked for since a day, when it writes", () => {
    const [old, used] = [put("old"), put("used")];
    for (const file of [old, used]) utimesSync(file, 1, 1);
    put("used");
    const added = put("new");
    const names = readdirSync(path.join(root, "fonts"));
    expect(names.toSorted()).toEqual([used, added].map((file) => path.basename(file)).toSorted());
  });
});
