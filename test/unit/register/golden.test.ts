import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { registerFolder, registerGoldens } from "../../../scripts/golden/registers.ts";

const goldens = registerGoldens();

test.each(goldens.map((golden) => [path.basename(golden.file), golden] as const))(
  "registerReader(...) gives the reviewed register %s",
  (_, { file, content }) => {
    const reviewed = existsSync(file) ? readFileSync(file, "utf8") : null;
    if (reviewed !== content && process.env["CI"] !== "true")
      writeFileSync(file.replace(/\.txt$/u, "-changed.txt"), content);
    expect(content).toBe(reviewed);
  },
);

test("each reviewed register has its document", () => {
  const files = readdirSync(registerFolder).filter((name) => !name.endsWith("-changed.txt"));
  expect(files.toSorted()).toEqual(goldens.map(({ file }) => path.basename(file)).toSorted());
});
