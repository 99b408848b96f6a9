import { describe, expect, it } from "vitest";
import { coverPlan } from "../../../src/coverage/coverPlan.ts";
import { readingOf } from "../../../src/coverage/reading.ts";
import type { Alignment } from "../../../src/model/alignment.ts";
import type { Provision } from "../../../src/model/reference.ts";
import type { Review } from "../../../src/model/review.ts";
import type { Document } from "../../../src/model/document.ts";
import { makeAlignment, makeDocument, makePhrase, makeReference, makeReuse, makeUnit } from "../../fixtures/reading.ts";

const reference = makeReference();
const [land, management, clearance] = ["1.2", "2.1", "2.2"].map((id) =>
  reference.points.flatMap((point) => point.provisions).find((provision) => provision.id === id)!,
) as [Provision, Provision, Provision];
const first = makeUnit({ id: "a", text: "Sử dụng hợp lý tài nguyên đất, nước." });
const second = makeUnit({ id: "b", text: "Nâng cao hiệu quả quản lý nhà nước." });
const units = [first, second];
const coverage = (meta = {}, alignments = [alignLand, alignPartly]) =>
  coverDocument(makeDocument(units, meta), alignments, 32);
const coverDocument = (document: Document, alignments: readonly Alignment[], taskSyllables: number) =>
  coverPlan({ document, alignments, taskSyllables, reading: readingOf(document, reference, []) }, reference);
const alignLand = makeAlignment(first, land, "full", "verbatim", [
  makeReuse(first, land, "Sử dụng hợp lý tài nguyên đất, nước"),
]);
const alignPartly = makeAlignment(second, management, "partial", "adapted", [
  makeReuse(second, management, "hiệu quả quản lý nhà nước"),
]);
const states = (plan: ReturnType<typeof coverage>) => plan.cells.map(({ provision, state }) => `${provision} ${state}`);

describe("coverPlan", () => {
  it("coverPlan(plan) has a cell for each provision of the reference, in order", () => {
    expect(states(coverage())).toEqual(["1.1 absent", "1.2 full", "2.1 partial", "2.2 absent", "2.3 absent"]);
  });

  it("coverPlan(plan) calls the unmatched provisions of a text that is cut off unknown", () => {
    const plan = coverage({ status: "truncated" });
    expect(states(plan)).toEqual(["1.1 unknown", "1.2 full", "2.1 partial", "2.2 unknown", "2.3 unknown"]);
    expect(plan.cells.map((cell) => cell.unknownReason)).toEqual(["truncated", null, null, "truncated", "truncated"]);
  });

  it("coverPlan(plan) calls them unknown when an announced appendix is missing", () => {
    const plan = coverage({ missing_appendices: ["Phụ lục I"] });
    expect(plan.total.unknown).toBe(3);
    expect(plan.cells[0]!.unknownReason).toBe("missing-appendices");
  });

  it("coverPlan(plan) does not call a draft unknown: its text is all there", () => {
    expect(coverage({ status: "draft" }).total).toMatchObject({ absent: 3, unknown: 0 });
  });

  it("coverPlan(plan) puts the strongest unit first and takes its relation and score", () => {
    const weak = makeAlignment(first, management, "partial", "specific", [makePhrase(first, "hợp lý")]);
    const strong = makeAlignment(second, management, "full", "adapted", [makePhrase(second, "quản lý")]);
    const cell = coverage({}, [weak, strong]).cells[2]!;
    expect(cell).toMatchObject({ state: "full", relation: "adapted", score: 0.9, units: ["b", "a"] });
  });

  it("coverPlan(plan) orders equal units as they are read", () => {
    const later = makeAlignment(second, management, "full", "specific", [makePhrase(second, "quản lý")]);
    const earlier = makeAlignment(first, management, "full", "specific", [makePhrase(first, "hợp lý")]);
    for (const alignments of [
      [later, earlier],
      [earlier, later],
    ])
      expect(coverage({}, alignments).cells[2]!.units).toEqual(["a", "b"]);
  });

  it("coverPlan(plan) measures emphasis as the share of task syllables in aligned units", () => {
    expect(coverage().points.map(({ point, emphasis }) => [point, emphasis])).toEqual([
      ["1", 8 / 32],
      ["2", 8 / 32],
    ]);
  });

  it("coverPlan(plan) counts a unit once for a point, however many provisions it takes up", () => {
    const again = makeAlignment(second, clearance, "full", "specific", [makePhrase(second, "quản lý")]);
    expect(coverage({}, [alignPartly, again]).points[1]!.emphasis).toBe(8 / 32);
  });

  it("coverPlan(plan) divides a unit that takes up several points evenly among them", () => {
    const both = makeAlignment(first, management, "full", "specific", [makePhrase(first, "hợp lý")]);
    expect(coverage({}, [alignLand, both]).points.map(({ emphasis }) => emphasis)).toEqual([4 / 32, 4 / 32]);
  });

  it("coverPlan(plan) sums up each point from its own cells, and the plan from all", () => {
    const { points, total } = coverage();
    expect(points).toMatchObject([
      { point: "1", full: 1, partial: 0, absent: 1, takenUp: 1, applicable: 2, score: 0.5 },
      { point: "2", full: 0, partial: 1, absent: 2, takenUp: 1, applicable: 3, score: 0.5 / 3 },
    ]);
    expect(total).toMatchObject({ full: 1, partial: 1, absent: 3, takenUp: 2, applicable: 5, score: 1.5 / 5 });
  });

  it("coverPlan(plan) has no emphasis for a plan without task text", () => {
    const plan = coverDocument(makeDocument([]), [], 0);
    expect(plan.points.map(({ emphasis }) => emphasis)).toEqual([0, 0]);
  });

  it("coverPlan(plan) keeps the share of a provision's syllables that stand in any of its units, each once", () => {
    const whole = makeReuse(second, management, "hiệu quả quản lý nhà nước");
    const part = makeReuse(second, management, "quản lý nhà nước");
    const twice = [
      makeAlignment(first, management, "partial", "adapted", [whole]),
      makeAlignment(second, management, "partial", "adapted", [part]),
    ];
    expect(coverage({}, twice).cells[2]!.kept).toBeCloseTo(6 / 14);
    expect(coverage().cells.map(({ kept }) => kept)).toEqual([0, 1, 6 / 14, 0, 0]);
  });

  it("coverPlan(plan) puts the surer of two equally strong units first, wherever it stands", () => {
    const phrase = { a: makePhrase(first, "hợp lý"), b: makePhrase(second, "quản lý") };
    const faint = { ...makeAlignment(first, management, "full", "specific", [phrase.a]), score: 0.8 };
    const sure = { ...makeAlignment(second, management, "full", "adapted", [phrase.b]), score: 0.95 };
    expect(coverage({}, [faint, sure]).cells[2]).toMatchObject({ units: ["b", "a"], score: 0.95, relation: "adapted" });
  });

  it("coverPlan(plan) puts a unit that is clear before one that is not, whatever their scores", () => {
    const phrase = { a: makePhrase(first, "hợp lý"), b: makePhrase(second, "quản lý") };
    const partly = { ...makeAlignment(first, management, "partial", "specific", [phrase.a]), score: 0.95 };
    const clearly = { ...makeAlignment(second, management, "full", "adapted", [phrase.b]), score: 0.7 };
    for (const alignments of [
      [partly, clearly],
      [clearly, partly],
    ])
      expect(coverage({}, alignments).cells[2]).toMatchObject({ units: ["b", "a"], score: 0.7, relation: "adapted" });
  });

  it("coverPlan(plan) gives a point no more than the whole of the task text", () => {
    const { points } = coverDocument(makeDocument(units), [alignLand, alignPartly], 4);
    expect(points.map(({ emphasis }) => emphasis)).toEqual([1, 1]);
  });
});

describe("coverPlan, reviewed", () => {
  const [, , , clearanceOf, resources] = reference.points.flatMap(({ provisions }) => provisions);
  const given = { reviewer: "nhóm thử", date: "2026-11-20", reason: "Đọc nguyên văn." };
  const review = (provision: string, verdict: Review["verdict"], unit: string | null): Review => ({
    ...given,
    verdict,
    provision,
    unit,
    strength: verdict === "confirm" ? "full" : null,
    machine: null,
  });
  const cellsOf = (reviews: readonly Review[], left: readonly Alignment[], machine = [alignLand, alignPartly]) => {
    const document = makeDocument(units);
    const plan = { document, alignments: left, taskSyllables: 32, reading: readingOf(document, reference, []) };
    return coverPlan(plan, reference, { machine, reviews });
  };

  it("coverPlan(plan, reference, reviewed) says who decides: the machine where it says the same without a verdict", () => {
    const { cells, reviewed } = cellsOf([], [alignLand, alignPartly]);
    expect(cells.map(({ by }) => by)).toEqual(["machine", "machine", "machine", "machine", "machine"]);
    expect(reviewed).toBe(0);
  });

  it("coverPlan(plan, reference, reviewed) names review where a verdict changed the state, and keeps what the machine said", () => {
    const rejected = review(land.id, "reject", "a");
    const { cells, reviewed } = cellsOf([rejected], [alignPartly]);
    expect(cells[1]).toMatchObject({ state: "absent", machineState: "full", by: "review", reviews: [rejected] });
    expect(cells[2]).toMatchObject({ state: "partial", machineState: "partial", by: "machine", reviews: [] });
    expect(reviewed).toBe(1);
  });

  it("coverPlan(plan, reference, reviewed) names review where a verdict confirms the strongest alignment", () => {
    const { cells } = cellsOf([review(land.id, "confirm", "a")], [{ ...alignLand, by: "review" }, alignPartly]);
    expect(cells[1]).toMatchObject({ state: "full", machineState: "full", by: "review" });
  });

  it("coverPlan(plan, reference, reviewed) leaves out of the score what cannot concern the plan, and nothing else", () => {
    const { cells, total } = cellsOf(
      [review(clearanceOf!.id, "not-applicable", null), review(resources!.id, "reject", "a")],
      [alignLand, alignPartly],
    );
    expect(cells.map(({ state }) => state)).toEqual(["absent", "full", "partial", "not-applicable", "absent"]);
    expect(total).toMatchObject({ notApplicable: 1, applicable: 4 });
  });
});
