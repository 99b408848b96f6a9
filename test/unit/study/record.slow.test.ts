import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Problems } from "../../../src/corpus/problems.ts";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { printStudy } from "../../../src/study/record.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";

it("printStudy(version, input) gives the figures that data/study.json holds: npm run evaluate -- --record renews them", () => {
  const inputs = readInputs(resolveFolders({}));
  const problems = new Problems();
  const documents = readDocuments(inputs, problems)!;
  const data = readCuratedData(inputs, documents.reference, problems)!;
  const recorded = JSON.parse(readFileSync("data/study.json", "utf8")) as { version: string };
  expect(JSON.parse(printStudy(recorded.version, { documents: documents.plans, ...data }))).toEqual(recorded);
});
