import { relativeUrl } from "../src/html/relativeUrl.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Label } from "../src/model/reference.ts";
import type { AssetNames } from "./assets/build.ts";
import type { Language } from "../src/model/language.ts";
import { pageFile, type PageKey } from "../src/model/routes.ts";
import { stringsOf } from "../src/strings/strings.ts";
import type { Strings } from "../src/strings/vi.ts";
import { joinCompounds, joinWords } from "../src/text/typography.ts";

/** What a component needs to know about the page that it stands on. */
export interface PageContext {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly strings: Strings;
  readonly key: PageKey;
  /** File of this page from the root of the site. */
  readonly file: string;
  readonly assets: AssetNames;
  /** Relative address of a page, in this page's language unless another is named. */
  href(key: PageKey, fragment?: string, language?: Language): string;
  /** Relative address of a file of the site, `data/corpus.json`. */
  asset(file: string): string;
  /** A label in the language of the page, its compounds kept on one line. */
  label(label: Label): string;
  /** Words of the site for a heading or a label: compounds of the language are kept on one line. Never for quotations. */
  heading(text: string): string;
  /** A short name, kept on one line. */
  name(text: string): string;
}

/** The context of one page in one language. */
export function createContext(corpus: Corpus, assets: AssetNames, key: PageKey, language: Language): PageContext {
  const file = pageFile(key, language);
  return {
    corpus,
    language,
    strings: stringsOf[language],
    key,
    file,
    assets,
    href: (target, fragment, targetLanguage = language) =>
      relativeUrl(file, pageFile(target, targetLanguage), fragment),
    asset: (target) => relativeUrl(file, target),
    label: (label) => joinCompounds(label[language], stringsOf[language].compounds),
    heading: (text) => joinCompounds(text, stringsOf[language].compounds),
    name: (text) => joinWords(text),
  };
}
