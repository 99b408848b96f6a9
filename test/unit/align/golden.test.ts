import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { alignmentFolder, alignmentGoldens } from "../../../scripts/golden/alignments.ts";

const goldens = alignmentGoldens();

test.each(goldens.map((golden) => [path.basename(golden.file), golden] as const))(
  "align(plan) gives the reviewed alignments %s",
  (_, { file, content }) => {
    const reviewed = existsSync(file) ? readFileSync(file, "utf8") : null;
    if (reviewed !== content && process.env["CI"] !== "true")
      writeFileSync(file.replace(/\.txt$/u, "-changed.txt"), content);
    expect(content).toBe(reviewed);
  },
);

test("each file of reviewed alignments has its plan", () => {
  const files = readdirSync(alignmentFolder).filter((name) => !name.endsWith("-changed.txt"));
  expect(files.toSorted()).toEqual(goldens.map(({ file }) => path.basename(file)).toSorted());
});
