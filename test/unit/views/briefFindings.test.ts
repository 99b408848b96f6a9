import { describe, expect, it } from "vitest";
import { briefFindings, type BriefFinding } from "../../../src/views/briefFindings.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";

const three = makeCorpus([
  { id: "a", name: "Tỉnh Ất", states: "FFF.F.", relations: "==~+++", meta: { number: "1/KH", issued: "2024-05-05" } },
  { id: "b", name: "Tỉnh Bính", states: "FP?..F", relations: "+" },
  { id: "c", name: "Tỉnh Cũ", states: "FFFFFF", relation: older, meta: { issued: "2020-01-01" } },
]);

const alikeOf = (finding: BriefFinding | undefined): readonly string[] | null =>
  finding !== undefined && "alike" in finding ? finding.alike.map(({ id }) => id) : null;

describe("briefFindings(corpus)", () => {
  it("chooses by the data alone, from the plans that count", () => {
    const found = briefFindings(three);
    expect(found.map(({ kind }) => kind)).toEqual(["most", "least", "verbatim", "own", "difference"]);
    const [most, least, verbatim, , difference] = found;
    expect(most).toMatchObject({ provision: { id: "1.1" }, takenUp: 2, full: 2, of: 2, everywhere: 2 });
    expect(alikeOf(most)).toEqual(["1.1"]);
    expect(least).toMatchObject({ takenUp: 0, of: 2, unknown: 0, provisions: [{ id: "3.1" }] });
    expect(verbatim).toMatchObject({ count: 2, whole: 2, total: 7 });
    expect(difference).toMatchObject({ provision: { id: "3.2" } });
    expect(alikeOf(difference)).toEqual(["3.2", "3.3"]);
  });

  it("names all provisions that tie, and shows the first", () => {
    const tied = makeCorpus([
      { id: "a", states: "FF. F.P", relations: "=~+" },
      { id: "b", states: "FF. .F.", relations: "=~+" },
    ]);
    const [most, , , , difference] = briefFindings(tied);
    expect(most).toMatchObject({ provision: { id: "1.1" } });
    expect(alikeOf(most)).toEqual(["1.1", "1.2"]);
    expect(difference).toMatchObject({ provision: { id: "3.1" } });
    expect(alikeOf(difference)).toEqual(["3.1", "3.2"]);
  });

  it("is empty where no plan counts", () => {
    expect(briefFindings({ ...three, plans: three.plans.slice(2) })).toEqual([]);
  });
});
