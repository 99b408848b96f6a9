import { describe, expect, it } from "vitest";
import { addUp, isTogether } from "../../../src/model/totals.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { corpusOf, partsOf, partStates, partSummaries } from "../../../src/views/parts.ts";
import { matrixOf } from "../../../src/views/matrix.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";

describe("partsOf", () => {
  it("partsOf(corpus) leaves a corpus whole that one page holds", () => {
    expect(partsOf(makeManyPlans(63))).toEqual([]);
  });

  const corpus = makeManyPlans(300);
  const parts = partsOf(corpus);

  it("partsOf(corpus) puts every plan into one part of its region, in the order of the corpus, with ids of their own", () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(new Set(parts.flatMap(({ plans }) => plans)).size).toBe(corpus.plans.length);
    for (const { region, plans } of parts) {
      expect(plans.length).toBeGreaterThan(0);
      expect(plans.length).toBeLessThanOrEqual(60);
      for (const plan of plans) expect(plan.province?.region).toBe(region);
      const places = plans.map((plan) => corpus.plans.indexOf(plan));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("partsOf(corpus) cuts plans without a province, and a province of too many, into even parts named by their ends", () => {
    const cut = (province: null | (typeof corpus.plans)[number]["province"]) =>
      partsOf({ ...corpus, plans: corpus.plans.slice(0, 150).map((plan) => ({ ...plan, province })) });
    const { province } = corpus.plans[0]!;
    expect(cut(null).map(({ plans }) => plans.length)).toEqual([50, 50, 50]);
    expect(cut(null)[1]!.names).toEqual([50, 99].map((at) => corpus.plans[at]!.document.meta.short_title));
    expect(cut(province).map(({ names }) => names)).toEqual([[province!.name], [province!.name], [province!.name]]);
  });

  it("partsOf(corpus) keeps provinces whole that fit", () => {
    const [a, b] = [corpus.plans[0]!.province!, { ...corpus.plans[0]!.province!, id: "b", name: "B" }];
    const plans = corpus.plans.slice(0, 80).map((plan, index) => ({ ...plan, province: index < 40 ? a : b }));
    expect(partsOf({ ...corpus, plans }).map((part) => part.plans.length)).toEqual([40, 40]);
  });

  it("partSummaries(corpus) counts the implementing plans, as the heatmap of each part and of all does", () => {
    const summaries = partSummaries(corpus);
    expect(addUp(summaries.map(({ total }) => total))).toEqual(matrixOf(corpus).total);
    for (const { part, total, together } of summaries) {
      expect(total).toEqual(matrixOf(corpusOf(corpus, part)).total);
      expect(together).toEqual(part.plans.filter(isTogether));
    }
    const [provision] = provisionsOf(corpus.reference);
    const full = corpus.plans.filter((plan) => isTogether(plan) && plan.coverage.cells[0]!.state === "full");
    expect(addUp(summaries.map((summary) => partStates(summary, provision!))).full).toBe(full.length);
  });
});
