import { expect, test } from "vitest";
import { keptShare } from "../../../src/coverage/kept.ts";
import { isMatchKey, pointRows, provisionRow, type ProvisionRow } from "../../../src/views/row.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const [views, management] = corpus.reference.points;
const row = (id: string): ProvisionRow =>
  pointRows(corpus, id.startsWith("1") ? views! : management!).find((item) => item.provision.id === id)!;
const cell = (id: string, plan: string) => row(id).cells.find((item) => item.plan === plan)!;

test("pointRows(corpus, point) has one row a provision, in order", () => {
  expect(pointRows(corpus, management!).map(({ provision }) => provision.id)).toEqual(["2.1", "2.2", "2.3"]);
});

test("provisionRow(corpus, provision) has one cell a plan, plans that stand apart last", () => {
  expect(row("1.1").cells.map(({ plan, apart }) => [plan, apart])).toEqual([
    ["ke-hoach-a", false],
    ["ke-hoach-b", false],
    ["ke-hoach-c", false],
    ["ke-hoach-cu", true],
  ]);
});

test("provisionRow(corpus, provision) puts the strongest passage first", () => {
  expect(cell("1.1", "ke-hoach-a").passages.map(({ unit, strength }) => [unit, strength])).toEqual([
    ["ii-1-a", "full"],
    ["ii-1-a-1", "partial"],
  ]);
});

test("provisionRow(corpus, provision) says why a cell has no passage", () => {
  expect(cell("2.3", "ke-hoach-a")).toMatchObject({
    state: "absent",
    reason: { kind: "absent", read: 3 },
    passages: [],
  });
  expect(cell("2.3", "ke-hoach-b")).toMatchObject({
    state: "unknown",
    reason: { kind: "unknown", reason: "truncated" },
  });
  expect(cell("2.3", "ke-hoach-c").reason).toEqual({
    kind: "unknown",
    reason: "missing-appendices",
    appendices: { names: ["Phụ lục 01"], named: false },
  });
  expect(cell("2.1", "ke-hoach-a").reason).toBeNull();
});

test("provisionRow(corpus, provision) marks in the quote the words that implementing plans keep, by plan", () => {
  const pieces = row("1.1").quotes[0]!;
  expect(pieces.map(({ text, keys }) => [text, keys])).toEqual([
    ["Phát triển hệ thống kết cấu hạ tầng đồng bộ", ["ke-hoach-a", "ke-hoach-a#ii-1-a#0"]],
    [", hiện đại.", []],
  ]);
  expect(row("2.3").quotes[0]!.every(({ keys }) => keys.length === 0)).toBe(true);
});

test("provisionRow(corpus, provision) names a match alike in the quote and in the passage", () => {
  const matches = (keys: readonly string[]): readonly string[] => keys.filter(isMatchKey);
  const inQuotes = row("2.1").quotes.flatMap((quote) => quote.flatMap(({ keys }) => matches(keys)));
  const inPassage = cell("2.1", "ke-hoach-a").passages[0]!.pieces.flatMap((piece) =>
    piece.kind === "gap" ? [] : piece.segments.flatMap(({ keys }) => matches(keys)),
  );
  expect(inPassage).toHaveLength(2);
  expect(inQuotes).toEqual(inPassage);
});

test("provisionRow(corpus, provision) follows the provision's sentences except where the plan has its own words", () => {
  const [adapted, specific] = cell("1.1", "ke-hoach-a").passages;
  expect(adapted!.changes!.map(({ kind }) => kind)).toEqual(["gap", "kept", "out", "in", "gap"]);
  expect(specific!.changes).toBeNull();
});

test("provisionRow(corpus, provision) gives the place of each quote", () => {
  expect(row("2.2").places).toEqual([{ unit: "2-1", point: "2", paragraph: 2, sentences: [1, 1] }]);
});

test("provisionRow(corpus, provision) counts implementing plans by relation", () => {
  expect(row("2.1").summary).toEqual({ of: 3, takenUp: 1, relations: { verbatim: 1, adapted: 0, specific: 0 } });
  expect(row("2.3").summary.takenUp).toBe(0);
});

test("provisionRow(corpus, provision) keeps the share of the ruler equal to the one of the coverage", () => {
  const { provision, kept } = row("2.1");
  expect(kept[0]!.share).toBe(
    keptShare(
      provision,
      corpus.plans[0]!.alignments.filter((item) => item.provision === "2.1"),
    ),
  );
  expect(kept.map(({ share }) => share === null)).toEqual([false, true, true]);
});

test("provisionRow(corpus, provision) lays kept words of several quotes one after the other", () => {
  const { provision, kept } = row("2.1");
  const length = provision.quotes.reduce((sum, { text }) => sum + text.length, 0);
  const first = provision.quotes[0]!.text.length;
  expect(kept[0]!.runs).toEqual([
    { start: 0, end: (first - 1) / length },
    { start: first / length, end: (length - 1) / length },
  ]);
});

test("provisionRow(corpus, provision, plans) reads the plans given", () => {
  expect(provisionRow(corpus, views!.provisions[0]!, [corpus.plans[1]!]).cells).toHaveLength(1);
});
