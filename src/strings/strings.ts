import type { Language } from "../model/language.ts";
import * as en from "./en.ts";
import * as vi from "./vi.ts";

type Strings = vi.Strings;

/** The tables of strings by language. */
export const stringsOf: Readonly<Record<Language, Strings>> = { vi, en };

/** What everything that is said in one language takes. */
export interface Words {
  readonly strings: Strings;
  readonly language: Language;
}

export function wordsIn(language: Language): Words {
  return { strings: stringsOf[language], language };
}
