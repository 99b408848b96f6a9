import { documentWarnings } from "./documents.ts";
import { qualityWarnings } from "./quality.ts";
import { registerWarnings } from "./register.ts";
import { reviewWarnings } from "./reviews.ts";
import type { Sentences } from "./sentence.ts";

/** Problems that a reader of the site should know of, by language and rule. */
export const warningSentences: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: { ...documentWarnings.vi, ...qualityWarnings.vi, ...reviewWarnings.vi, ...registerWarnings.vi },
  en: { ...documentWarnings.en, ...qualityWarnings.en, ...reviewWarnings.en, ...registerWarnings.en },
};
