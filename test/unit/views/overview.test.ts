import { describe, expect, it } from "vitest";
import { overviewOf } from "../../../src/views/overview.ts";
import { overviewFinding, type PointPlace } from "../../../src/views/overviewFinding.ts";
import { direct, makeCorpus, older } from "../../fixtures/corpus.ts";

const otherBasis = { kind: "none", via: [], reason: "other-basis" } as const;
const corpus = makeCorpus([
  { id: "a", states: "FP F ..?", relation: direct },
  { id: "b", states: "FF P .F-", relation: { kind: "indirect", via: ["2-KH/TU"], reason: null } },
  { id: "c", states: "FF F FFF", relation: older },
  { id: "d", states: "FF F FFF", relation: otherBasis },
]);

describe("overviewOf", () => {
  it("overviewOf(corpus) keeps plans that do not implement the reference apart, by the reason", () => {
    const overview = overviewOf(corpus);
    expect(overview.together.map(({ plan }) => plan.document.meta.id)).toEqual(["a", "b"]);
    expect(overview.apart.map(({ reason, rows }) => [reason, rows.map(({ plan }) => plan.document.meta.id)])).toEqual([
      ["older", ["c"]],
      ["other-basis", ["d"]],
    ]);
  });

  it("overviewOf(corpus) splits the states of a plan by point, in order", () => {
    const [row] = overviewOf(corpus).together;
    expect(row!.cells.map((cell) => cell.states)).toEqual([
      ["full", "partial"],
      ["full"],
      ["absent", "absent", "unknown"],
    ]);
  });

  it("overviewOf(corpus) totals implementing plans only; unknown counts in the whole, not applicable does not", () => {
    const { pointTotals, total } = overviewOf(corpus);
    expect(pointTotals.map(({ takenUp, applicable }) => [takenUp, applicable])).toEqual([
      [4, 4],
      [2, 2],
      [1, 5],
    ]);
    expect(total).toMatchObject({
      full: 5,
      partial: 2,
      absent: 3,
      unknown: 1,
      notApplicable: 1,
      takenUp: 7,
      applicable: 11,
    });
    expect(total.score).toBeCloseTo(6 / 11);
  });

  it("overviewOf(corpus) without plans has totals of nothing", () => {
    const overview = overviewOf(makeCorpus([]));
    expect(overview.together).toEqual([]);
    expect(overview.total).toMatchObject({ takenUp: 0, applicable: 0, score: null });
  });
});

describe("overviewFinding", () => {
  it("overviewFinding(overview) compares points by share, and names all that share a place", () => {
    const { most, least } = overviewFinding(overviewOf(corpus));
    expect(most!.points.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(least!.points.map(({ id }) => id)).toEqual(["3"]);
    expect(least).toMatchObject({ takenUp: 1, applicable: 5 });
  });

  it("overviewFinding(overview) lists provisions that no implementing plan takes up", () => {
    expect(overviewFinding(overviewOf(corpus)).missing.map(({ id }) => id)).toEqual(["3.1", "3.3"]);
  });

  it("overviewFinding(overview) ranks nothing when all points are covered alike", () => {
    const { most, least } = overviewFinding(overviewOf(makeCorpus([{ id: "a", states: "FF F FFF" }])));
    expect([most, least]).toEqual([null, null]);
  });

  it("overviewFinding(overview) gives a place only where no unknown cell can take it away", () => {
    const open = (states: string) => overviewFinding(overviewOf(makeCorpus([{ id: "a", states }])));
    const ids = (place: PointPlace | null) => place?.points.map(({ id }) => id) ?? null;
    const low = open("FF F ?.?");
    expect([ids(low.most), ids(low.least), low.known]).toEqual([["1", "2"], ["3"], null]);
    const lastOpen = open("F. F .??");
    expect([ids(lastOpen.most), ids(lastOpen.least), lastOpen.known]).toEqual([["2"], null, null]);
    const tied = open("F? F ...");
    expect([ids(tied.most), ids(tied.least)]).toEqual([null, ["3"]]);
  });

  it("overviewFinding(overview) names what is known where neither place can be given", () => {
    const { most, least, known } = overviewFinding(overviewOf(makeCorpus([{ id: "a", states: "F? ? .??" }])));
    expect([most, least]).toEqual([null, null]);
    expect(known!.from).toMatchObject({ points: [{ id: "2" }, { id: "3" }], takenUp: 0, applicable: 4, unknown: 3 });
    expect(known!.to).toMatchObject({ points: [{ id: "1" }], takenUp: 1, applicable: 2, unknown: 1 });
  });

  it("overviewFinding(overview) finds nothing where no plan implements the reference", () => {
    const finding = overviewFinding(overviewOf(makeCorpus([{ id: "a", states: "FFFFFF", relation: older }])));
    expect(finding).toEqual({ most: null, least: null, known: null, missing: [] });
  });
});
