import type { Sentences } from "./sentence.ts";

/** Problems of `reviews/<plan>.yml` that stop the build. */
export const reviewErrors: Sentences = {
  "review/unknown-plan": ({ found }) =>
    `No plan has the id "${found}". A file of reviews is named after its plan: ${found}.yml belongs to plans/${found}.md.`,
  "review/unknown-unit": ({ found, plan, elsewhere }) =>
    `The plan ${plan} has no unit "${found}". ` +
    (elsewhere === ""
      ? "Its quote stands nowhere in the plan either: read the plan again, then correct the verdict or remove it."
      : `Its quote stands in: ${elsewhere}. If that is the passage that was judged, name it.`),
  "review/unknown-provision": ({ found }) =>
    `The reference has no provision "${found}". Write the number of a provision in quotes, like "3.7".`,
  "review/second-verdict": ({ found, other, line, provision }) =>
    `This verdict (${found}) is the second on the same passage and provision ${provision}: line ${line} says ${other}. Keep the one that holds.`,
  "review/contradiction": ({ found, other, line, provision }) =>
    `This verdict (${found}) contradicts line ${line}, which says that provision ${provision} is ${other} to the plan. Keep the one that holds.`,
};

/** Verdicts that are not applied, or that deserve another look. */
export const reviewWarnings: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    "review/stale": ({ unit, quote, elsewhere }) =>
      `Kết luận rà soát đã cũ: lời trích “${quote}” không còn đúng nguyên văn trong đoạn ${unit}${alsoIn(elsewhere, "; hiện thấy ở: ")}. Kết luận này không được áp dụng.`,
    "review/idle": ({ unit, provision }) =>
      `Kết luận rà soát không còn đối tượng: máy không còn ghép đoạn ${unit} với nội dung ${provision}. Nếu vẫn đúng, hãy đổi thành add.`,
    "review/not-applicable-aligned": ({ provision, units }) =>
      `Rà soát ghi nội dung ${provision} là không áp dụng, nhưng máy ghép nó với các đoạn: ${units}. Hãy đọc lại các đoạn này.`,
  },
  en: {
    "review/stale": ({ unit, quote, elsewhere }) =>
      `This verdict is stale and was not applied: its quote “${quote}” no longer stands in unit ${unit}${alsoIn(elsewhere, ", but in: ")}. Read the passage again, then mend the quote or remove the verdict.`,
    "review/idle": ({ unit, provision }) =>
      `There is nothing left to confirm: the method no longer matches unit ${unit} with provision ${provision}. If the match is right, write add with a strength; else remove the verdict.`,
    "review/not-applicable-aligned": ({ provision, units }) =>
      `Provision ${provision} is reviewed as not applicable, but the method matches it with: ${units}. Read these passages, then reject each or withdraw the verdict.`,
  },
};

function alsoIn(elsewhere: string | number | undefined, words: string): string {
  return elsewhere === "" || elsewhere === undefined ? "" : `${words}${elsewhere}`;
}
