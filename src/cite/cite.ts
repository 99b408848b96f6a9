import { citeBibtex } from "./bibtex.ts";
import { citeCsl } from "./csl.ts";
import { citeEnglish } from "./english.ts";
import { citeVietnamese } from "./vietnamese.ts";
import type { Language } from "../model/language.ts";
import type { CitedWork } from "./work.ts";

export const citationStyles = ["vietnamese", "english", "bibtex", "csl"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The style that reads as a sentence, by language. */
export const readable: Readonly<Record<Language, CitationStyle>> = { vi: "vietnamese", en: "english" };

/** How to cite `work` in each style. */
export function cite(work: CitedWork): Readonly<Record<CitationStyle, string>> {
  return {
    vietnamese: citeVietnamese(work),
    english: citeEnglish(work),
    bibtex: citeBibtex(work),
    csl: citeCsl(work),
  };
}
