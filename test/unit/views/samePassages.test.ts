import { describe, expect, it } from "vitest";
import { originOf } from "../../../src/views/origin.ts";
import { samePassages } from "../../../src/views/samePassages.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const shared = "Rà soát, sửa đổi các quy định về đầu tư công trên địa bàn tỉnh trong năm tới.";
const texts: Readonly<Record<string, readonly string[]>> = {
  a: ["Xây dựng cầu qua sông nối hai huyện miền núi phía tây của tỉnh.", shared],
  b: [shared],
  c: [shared.replace("năm tới", "năm sau"), "Mở rộng bến cảng cho tàu khách ở đầu nguồn lạch lớn."],
};
/** Words of the first passage of c that stand in the reference: three syllables. */
const taken = { start: 0, end: "Rà soát, sửa".length };
const made = makeCorpus(Object.keys(texts).map((id) => ({ id, states: "F F" })));
const corpus = {
  plans: made.plans.map((plan) => {
    const own = texts[plan.document.meta.id]!;
    const { units, meta } = plan.document;
    const alignment = plan.alignments[0]!;
    return {
      ...plan,
      document: { ...plan.document, units: own.map((text, index) => ({ ...units[0]!, id: `u${index}`, text })) },
      alignments: own.map((_, index) => ({
        ...alignment,
        unit: `u${index}`,
        evidence:
          meta.id === "c" && index === 0
            ? [{ kind: "reuse" as const, plan: taken, reference: { quote: 0, ...taken }, weight: 1, syllables: 3 }]
            : [],
      })),
    };
  }),
} as unknown as typeof made;
const [a, b, c] = corpus.plans;

describe("samePassages", () => {
  it("others(plan, unit) names the first other plan with the words, its passage, and how many there are", () => {
    const same = samePassages(corpus);
    expect(same.others(a!, "u1")).toEqual({ first: { plan: b, unit: "u0" }, count: 2 });
    expect(same.others(c!, "u0")).toEqual({ first: { plan: a, unit: "u1" }, count: 2 });
    expect(same.others(a!, "u0")).toBeNull();
    expect(same.others(c!, "u1")).toBeNull();
  });
});

describe("originOf", () => {
  it("originOf(corpus, plan) divides all syllables of its passages among the reference, other plans and the plan", () => {
    expect(originOf(corpus, a!)).toEqual({ reference: 0, plans: 18, own: 14 });
    expect(originOf(corpus, b!)).toEqual({ reference: 0, plans: 18, own: 0 });
    expect(originOf(corpus, c!)).toEqual({ reference: 3, plans: 15, own: 12 });
  });

  it("originOf(corpus, plan, point) counts the passages of the point, by the same rule", () => {
    expect(originOf(corpus, c!, "1")).toEqual(originOf(corpus, c!));
    expect(originOf(corpus, c!, "2")).toEqual({ reference: 0, plans: 0, own: 0 });
  });
});
