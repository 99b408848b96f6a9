import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { treeFolder, treeGoldens, type Golden } from "../../../scripts/golden/trees.ts";

/** Writes what was found beside a golden that differs, for a reviewer at their own desk; never where nobody looks. */
function keepForReview({ file, content }: Golden): void {
  if (process.env["CI"] !== "true") writeFileSync(file.replace(/\.txt$/u, "-changed.txt"), content);
}

const goldens = treeGoldens();

test.each(goldens.map((golden) => [path.basename(golden.file), golden] as const))(
  "parseDocument(file) gives the reviewed tree %s",
  (_, golden) => {
    const reviewed = existsSync(golden.file) ? readFileSync(golden.file, "utf8") : null;
    if (reviewed !== golden.content) keepForReview(golden);
    expect(golden.content).toBe(reviewed);
  },
);

test("each reviewed tree has its document", () => {
  const folders = [treeFolder, path.join(treeFolder, "../../fixtures/parse")];
  const trees = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  const reviewed = trees.filter((file) => file.endsWith(".txt") && !file.endsWith("-changed.txt"));
  expect(reviewed.toSorted()).toEqual(goldens.map(({ file }) => file).toSorted());
});
