import { expect, test } from "vitest";
import { examples } from "../../../src/search/examples.ts";
import { searchDocuments } from "../../../src/search/searchDocuments.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const documents = [...searchDocuments(corpus)];

test("examples(reference, documents, count) are phrases of the labels that the documents hold, at most one a point", () => {
  const found = examples(corpus.reference, documents, 5);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(corpus.reference.points.length);
  for (const { text, documents: holding } of found) {
    const own = documents.filter(({ units }) =>
      units.some((unit) => unit.text.toLowerCase().includes(text.toLowerCase())),
    );
    expect(own.length).toBe(holding);
  }
});

test("examples(reference, documents, count) of a corpus without texts are none", () => {
  expect(examples(corpus.reference, [], 5)).toEqual([]);
});
