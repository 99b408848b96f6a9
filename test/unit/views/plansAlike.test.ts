import { expect, test } from "vitest";
import { mostAlike, plansAlike } from "../../../src/views/plansAlike.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const made = makeCorpus([
  { id: "a", states: "F F" },
  { id: "b", states: "F F" },
  { id: "c", states: "F F" },
]);
const shared = "Rà soát, sửa đổi các quy định về đầu tư công trên địa bàn tỉnh trong năm tới.";
const texts: Readonly<Record<string, readonly string[]>> = {
  a: [shared, "Xây dựng cầu qua sông nối hai huyện miền núi phía tây của tỉnh."],
  b: [shared, "Trồng rừng phòng hộ ven biển, chống cát bay vào các xã bãi ngang."],
  c: ["Mở rộng bến cảng cho tàu khách ở đầu nguồn lạch lớn.", "Đào tạo nghề cho lao động nông thôn ở các xã khó khăn."],
};
const corpus = {
  plans: made.plans.map((plan) => {
    const own = texts[plan.document.meta.id]!;
    const unit = plan.document.units[0]!;
    const alignment = plan.alignments[0] ?? made.plans.flatMap(({ alignments }) => alignments)[0]!;
    return {
      ...plan,
      document: { ...plan.document, units: own.map((text, index) => ({ ...unit, id: `u${index}`, text })) },
      alignments: own.map((_, index) => ({ ...alignment, unit: `u${index}` })),
    };
  }),
};

test("plansAlike(corpus) counts the passages that plans have in the same words, and names none for a plan of its own words", () => {
  const alike = plansAlike(corpus);
  expect(alike.get("a")).toEqual({ passages: 2, alike: [{ plan: "b", passages: 1 }] });
  expect(alike.get("b")).toEqual({ passages: 2, alike: [{ plan: "a", passages: 1 }] });
  expect(alike.get("c")).toEqual({ passages: 2, alike: [] });
});

test("mostAlike(corpus, plan) names the plans of its page, none where no passage is shared", () => {
  const [a, , c] = corpus.plans;
  expect(mostAlike(corpus, a!)).toEqual([{ plan: "b", passages: 1 }]);
  expect(mostAlike(corpus, c!)).toEqual([]);
});
