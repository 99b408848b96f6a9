import { relativeUrl } from "../src/html/relativeUrl.ts";
import type { Label, Provision } from "../src/model/reference.ts";
import type { Site } from "./site.ts";
import type { Language } from "../src/model/language.ts";
import { anchors, pageFile, type PageKey } from "../src/model/routes.ts";
import { isChosenFrom } from "../src/views/sideBySide.ts";
import { stringsOf } from "../src/strings/strings.ts";
import type { Strings } from "../src/strings/vi.ts";
import { joinCompounds, joinWords } from "../src/text/typography.ts";

/** What a component needs to know about the page that it stands on. */
export interface PageContext extends Omit<Site, "keepPage" | "checkXml"> {
  readonly language: Language;
  readonly strings: Strings;
  readonly key: PageKey;
  /** File of this page from the root of the site. */
  readonly file: string;
  /** Relative address of a page, in this page's language unless another is named. */
  href(key: PageKey, fragment?: string, language?: Language): string;
  /** Relative address of a plan's cell in the row of a provision, on the page that holds the row in full. */
  cell(provision: Pick<Provision, "id" | "point">, plan: string): string;
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
export function createContext(site: Site, key: PageKey, language: Language): PageContext {
  const { corpus } = site;
  const file = pageFile(key, language);
  return {
    corpus,
    releases: site.releases,
    frozen: site.frozen,
    figures: site.figures,
    assets: site.assets,
    language,
    strings: stringsOf[language],
    key,
    file,
    href: (target, fragment, targetLanguage = language) =>
      relativeUrl(file, pageFile(target, targetLanguage), fragment),
    cell: (provision, plan) => {
      if (!isChosenFrom(corpus))
        return relativeUrl(
          file,
          pageFile({ page: "point", id: provision.point }, language),
          anchors.cell(provision.id, plan),
        );
      // The row of a pair holds no other plan, so its own id says enough.
      return relativeUrl(file, pageFile({ page: "pair", id: plan }, language), anchors.provision(provision.id));
    },
    asset: (target) => relativeUrl(file, target),
    label: (label) => joinCompounds(label[language], stringsOf[language].compounds),
    heading: (text) => joinCompounds(text, stringsOf[language].compounds),
    name: (text) => joinWords(text),
  };
}
