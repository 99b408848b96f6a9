import { citeBibtex } from "./bibtex.ts";
import { citeCsl } from "./csl.ts";
import { citeEnglish } from "./english.ts";
import { citeVietnamese } from "./vietnamese.ts";
import type { CitedWork } from "./work.ts";

export const citationStyles = ["vietnamese", "english", "bibtex", "csl"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** How to cite `work` in each style. */
export function cite(work: CitedWork): Readonly<Record<CitationStyle, string>> {
  return {
    vietnamese: citeVietnamese(work),
    english: citeEnglish(work),
    bibtex: citeBibtex(work),
    csl: citeCsl(work),
  };
}
