import { describe, expect, it } from "vitest";
import { gapsOf } from "../../../src/views/gaps.ts";
import { matrixOf } from "../../../src/views/matrix.ts";
import { matrixFinding } from "../../../src/views/matrixFinding.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";

const corpus = makeCorpus([
  { id: "a", states: "FP F ..?" },
  { id: "old", states: "FF . FFF", relation: older },
  { id: "b", states: "F. P F.-" },
]);

describe("matrixOf", () => {
  it("matrixOf(corpus) sets implementing plans before those that stand apart", () => {
    const matrix = matrixOf(corpus);
    expect(matrix.together.map(({ document }) => document.meta.id)).toEqual(["a", "b"]);
    expect(matrix.apart.map(({ document }) => document.meta.id)).toEqual(["old"]);
    expect(matrix.groups[0]!.rows[1]!.cells.map(({ state }) => state)).toEqual(["partial", "absent", "full"]);
  });

  it("matrixOf(corpus) counts implementing plans in each row", () => {
    const rows = matrixOf(corpus).groups.flatMap((group) => group.rows);
    expect(rows.map(({ takenUp, applicable }) => `${takenUp}/${applicable}`)).toEqual([
      "2/2",
      "1/2",
      "2/2",
      "1/2",
      "0/2",
      "0/1",
    ]);
  });

  it("matrixOf(corpus, points) holds the points given only", () => {
    const matrix = matrixOf(corpus, [corpus.reference.points[1]!]);
    expect(matrix.groups.map(({ point }) => point.id)).toEqual(["2"]);
    expect(matrix.total).toMatchObject({ takenUp: 2, applicable: 2 });
  });

  it("matrixOf(corpus) refuses a plan without a cell for a provision", () => {
    const [plan] = corpus.plans;
    const broken = { ...corpus, plans: [{ ...plan!, coverage: { ...plan!.coverage, cells: [] } }] };
    expect(() => matrixOf(broken)).toThrow("invalid coverage: no cell 1.1 in a");
  });
});

describe("matrixFinding", () => {
  it("matrixFinding(matrix) tells what all, one and none of the implementing plans take up", () => {
    const finding = matrixFinding(matrixOf(corpus));
    expect(finding.everywhere.map(({ id }) => id)).toEqual(["1.1", "2.1"]);
    expect(finding.nowhere.map(({ id }) => id)).toEqual(["3.2", "3.3"]);
    expect(
      finding.onlyIn.map(({ plan, provisions }) => [plan.document.meta.id, provisions.map(({ id }) => id)]),
    ).toEqual([
      ["a", ["1.2"]],
      ["b", ["3.1"]],
    ]);
  });

  it("matrixFinding(matrix) of a single plan names no plan as the only one", () => {
    expect(matrixFinding(matrixOf(makeCorpus([{ id: "a", states: "F....." }]))).onlyIn).toEqual([]);
  });
});

describe("gapsOf", () => {
  it("gapsOf(matrix) lists what a plan leaves out by state: what is not found, then what is taken up in part", () => {
    const [gaps] = gapsOf(matrixOf(corpus));
    expect(gaps!.lists.map(({ state, provisions }) => [state, ...provisions.map(({ id }) => id)])).toEqual([
      ["absent", "3.1", "3.2"],
      ["unknown", "3.3"],
      ["partial", "1.2"],
    ]);
  });
});
