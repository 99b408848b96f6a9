import { expect, test } from "vitest";
import { referenceView } from "../../../src/views/reference.ts";
import type { CellState } from "../../../src/model/states.ts";
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

test("referenceView(corpus) names the passages of each plan that takes a provision up", () => {
  const corpus = readingCorpus();
  for (const { provision, where, full, partial } of referenceView(corpus).flatMap(({ uptakes }) => uptakes)) {
    expect(where).toHaveLength(full + partial);
    for (const { plan, passages } of where) {
      const { alignments } = corpus.plans.find(({ document }) => document.meta.id === plan)!;
      const aligned = alignments.filter((alignment) => alignment.provision === provision.id).map(({ unit }) => unit);
      expect(passages.map(({ unit }) => unit).toSorted()).toEqual(aligned.toSorted());
      for (const { place } of passages) expect(place.length).toBeGreaterThan(0);
    }
  }
});

test("referenceView(corpus) counts the implementing plans that take a provision up", () => {
  const uptakes = units.flatMap((unit) => unit.uptakes);
  const [exempted] = corpusWhere("not-applicable").flatMap((unit) => unit.uptakes);
  expect(exempted).toMatchObject({ full: 0, plans: 2 });
  expect(uptakes.map(({ provision, full, partial, plans }) => [provision.id, full, partial, plans])).toEqual([
    ["1.1", 1, 0, 3],
    ["1.2", 1, 0, 3],
    ["2.1", 1, 0, 3],
    ["2.2", 0, 1, 3],
    ["2.3", 0, 0, 3],
  ]);
});

/** The view of the corpus with the first plan that takes the first provision up in another `state` there. */
function corpusWhere(state: CellState) {
  const corpus = readingCorpus();
  const changed = corpus.plans.find(({ coverage }) => coverage.cells[0]!.state === "full")!;
  const [first, ...rest] = changed.coverage.cells;
  const coverage = { ...changed.coverage, cells: [{ ...first!, state }, ...rest] };
  return referenceView({
    ...corpus,
    plans: corpus.plans.map((plan) => (plan === changed ? { ...plan, coverage } : plan)),
  });
}
