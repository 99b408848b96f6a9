import { expect, test } from "vitest";
import { referenceView } from "../../../src/views/reference.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const units = referenceView(readingCorpus());

test("referenceView(corpus) keeps the words of every unit whole", () => {
  for (const { unit, pieces } of units) {
    expect(pieces.flatMap(({ segments }) => segments.map(({ text }) => text)).join("")).toBe(unit.text);
  }
});

test("referenceView(corpus) says which provision each stretch belongs to, and where it begins", () => {
  const pieces = units.find(({ unit }) => unit.id === "2")!.pieces;
  expect(pieces.map(({ provision, first }) => [provision?.id ?? null, first])).toEqual([
    ["2.1", true],
    [null, false],
    ["2.1", false],
  ]);
});

test("referenceView(corpus) counts the implementing plans that take a provision up", () => {
  const uptakes = units.flatMap((unit) => unit.uptakes);
  expect(uptakes.map(({ provision, full, partial, plans }) => [provision.id, full, partial, plans])).toEqual([
    ["1.1", 1, 0, 3],
    ["1.2", 1, 0, 3],
    ["2.1", 1, 0, 3],
    ["2.2", 0, 1, 3],
    ["2.3", 0, 0, 3],
  ]);
});
