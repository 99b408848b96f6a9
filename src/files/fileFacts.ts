import type { Corpus } from "../model/corpus.ts";
import type { Language } from "../model/language.ts";

/** What programs show of a file that people read. */
export interface FileFacts {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** ISO date of the data. */
  readonly date: string;
}

/** What is the same of all files of a corpus in one language. */
export function ownFacts({ site, date }: Corpus, language: Language): Pick<FileFacts, "language" | "author" | "date"> {
  return { language, author: site.publisher ?? site.name, date };
}

/** What a file is, where it is from and how to cite it, as pairs of a name and a text. */
export type ToldFacts = readonly (readonly [name: string, text: string])[];

/** The facts that there are: null is what a site does not have. */
export function toldFacts(facts: readonly (readonly [name: string, text: string | null])[]): ToldFacts {
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}
