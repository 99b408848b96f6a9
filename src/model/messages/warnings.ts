import { documentWarnings } from "./documents.ts";
import { qualityWarnings } from "./quality.ts";
import { registerWarnings } from "./register.ts";
import { reviewWarnings } from "./reviews.ts";
import type { Sentences } from "./sentence.ts";

const citedWarnings: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    "cited/unknown-document": ({ found }) =>
      `Không có văn bản “${found}” để đối chiếu lời làm căn cứ này. Hãy ghi mã của văn bản có lời đó, hoặc bỏ mục này.`,
  },
  en: {
    "cited/unknown-document": ({ found }) =>
      `The corpus has no document “${found}” to check this against. Name the id of the document whose words tell it, or remove the entry.`,
  },
};

/** Problems that a reader of the site should know of, by language and rule. */
export const warningSentences: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    ...documentWarnings.vi,
    ...qualityWarnings.vi,
    ...reviewWarnings.vi,
    ...registerWarnings.vi,
    ...citedWarnings.vi,
  },
  en: {
    ...documentWarnings.en,
    ...qualityWarnings.en,
    ...reviewWarnings.en,
    ...registerWarnings.en,
    ...citedWarnings.en,
  },
};
