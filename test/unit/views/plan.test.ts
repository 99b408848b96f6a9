import { expect, test } from "vitest";
import { planView } from "../../../src/views/plan.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const view = planView(corpus, corpus.plans[0]!);
const unit = (id: string) => view.units.find((found) => found.unit.id === id)!;

test("planView(corpus, plan) keeps every unit in reading order, its words whole", () => {
  expect(view.units.map(({ unit: { id } }) => id)).toEqual(corpus.plans[0]!.document.units.map(({ id }) => id));
  for (const { unit: source, heading, text } of view.units) {
    expect([...heading, ...text].map((piece) => piece.text).join("")).toBe(source.text);
  }
});

test("planView(corpus, plan) groups provisions beside a unit by strength and relation", () => {
  expect(unit("ii-1-a").notes).toMatchObject([
    { strength: "full", relation: "adapted", entries: [{ provision: { id: "1.1" }, by: "machine" }] },
  ]);
  expect(unit("ii-1-a-1").notes).toMatchObject([{ strength: "partial", relation: "specific" }]);
  expect(unit("i-1").notes).toEqual([]);
});

test("planView(corpus, plan) has the words of each provision in the margin, those that the unit shares marked", () => {
  for (const { unit: source, notes } of view.units) {
    for (const { provision, quotes } of notes.flatMap(({ entries }) => entries)) {
      expect(quotes.map((quote) => quote.map(({ text }) => text).join(""))).toEqual(
        provision.quotes.map(({ text }) => text),
      );
      const alignment = corpus.plans[0]!.alignments.find(
        (found) => found.unit === source.id && found.provision === provision.id,
      )!;
      const shares = alignment.evidence.some(({ kind }) => kind === "reuse");
      expect(quotes.flat().some(({ mark }) => mark !== null)).toBe(shares);
    }
  }
});

test("planView(corpus, plan) tells where a provision is first taken up, in the order of the units", () => {
  const met = new Set<string>();
  const again: string[] = [];
  const [plan] = corpus.plans;
  const twice = {
    ...plan!,
    alignments: plan!.alignments.flatMap((alignment) =>
      alignment.unit === "ii-1-a" ? [{ ...alignment, unit: "ii-1-a-2", evidence: [] }, alignment] : [alignment],
    ),
  };
  for (const { provision, first } of planView(corpus, twice).units.flatMap(({ notes }) =>
    notes.flatMap(({ entries }) => entries),
  )) {
    expect(first).toBe(!met.has(provision.id));
    if (!first) again.push(provision.id);
    met.add(provision.id);
  }
  expect(again).toContain("1.1");
});

test("planView(corpus, plan) marks the words of the evidence", () => {
  const marked = unit("ii-1-a-2").text.filter(({ mark }) => mark !== null);
  expect(marked.map(({ text }) => text)).toEqual([
    "Nâng cao hiệu quả quản lý nhà nước",
    "đẩy mạnh cải cách hành chính",
  ]);
});

test("planView(corpus, plan) lists what the plan does not take up, with its state", () => {
  expect(view.gaps.map(({ provision, state }) => [provision.id, state])).toEqual([
    ["1.2", "absent"],
    ["2.2", "absent"],
    ["2.3", "absent"],
  ]);
  expect(planView(corpus, corpus.plans[1]!).gaps.every(({ state }) => state === "unknown")).toBe(true);
});

test("planView(corpus, plan) names the point that most of the task text is aligned with", () => {
  expect(view.emphasis?.point).toBe("1");
});

test("planView(corpus, plan).minimap lays units out from top to bottom without overlap", () => {
  const { blocks, labels, points } = view.minimap;
  expect(points).toEqual(["1", "2"]);
  expect(blocks[0]!.start).toBe(0);
  expect(blocks.at(-1)!.end).toBe(1);
  for (const [position, block] of blocks.entries()) {
    expect(block.end).toBeGreaterThan(block.start);
    if (position > 0) expect(block.start).toBeGreaterThan(blocks[position - 1]!.end);
  }
  expect(labels.map(({ label }) => label)).toEqual(["I", "II", "1"]);
});

test("planView(corpus, plan).minimap marks a unit in the lane of each point it is aligned with", () => {
  expect(view.minimap.marks.map(({ unit: id, point, strength }) => [id, point, strength])).toEqual([
    ["ii-1-a", 0, "full"],
    ["ii-1-a-1", 0, "partial"],
    ["ii-1-a-2", 1, "full"],
  ]);
});

test("planView(corpus, plan) places a doubt about the source text at its unit, and says the same of one unit once", () => {
  const [plan] = corpus.plans;
  const doubt = (line: number) => ({
    rule: "text/blank",
    severity: "warning" as const,
    file: "x.md",
    line,
    column: 1,
    params: {},
  });
  const document = { ...plan!.document, diagnostics: [doubt(1), doubt(1), doubt(900)] };
  const { warnings } = planView(corpus, { ...plan!, document });
  expect(warnings.map((warning) => warning.unit)).toEqual([document.units[0]!.id, null]);
});
