import { checkDrawings } from "./checkDrawings.ts";
import { keptOfPlan } from "./keptPages.ts";
import { createContext, type PageContext } from "./context.ts";
import type { Language } from "../src/model/language.ts";
import { renderBase, type PageContent } from "./layouts/base.ts";
import { pageFile, type KeyOf, type PageKind } from "../src/model/routes.ts";
import type { Site } from "./site.ts";

/** One page in one language, as Eleventy paginates over them. */
export interface PageEntry<K extends PageKind> {
  readonly key: KeyOf<K>;
  readonly language: Language;
}

export interface TemplateData<K extends PageKind> {
  readonly entry: PageEntry<K>;
}

/** A template of the site: what it goes through (null for a single page), and the file and contents of each page. */
export interface Template<Data> {
  readonly pagination: { readonly data: string; readonly size: number; readonly alias: string } | null;
  /** The file of a page from the root of the site. */
  readonly fileOf: (data: Data) => string;
  readonly render: (data: Data, site: Site) => string | Uint8Array;
}

/** Kinds of page that show one plan, and of the others no more than `keptOfPlan` knows. */
const ofOnePlan: ReadonlySet<PageKind> = new Set(["plan", "pair", "review"]);

/** A template for all pages of one kind, in all languages. */
export function definePage<K extends PageKind>(
  kind: K,
  render: (context: PageContext, key: KeyOf<K>) => PageContent,
): Template<TemplateData<K>> {
  return {
    pagination: { data: `entries.${kind}`, size: 1, alias: "entry" },
    fileOf: ({ entry }) => pageFile(entry.key, entry.language),
    render({ entry }, site) {
      const make = (): string => {
        const context = createContext(site, entry.key, entry.language);
        const page = renderBase(context, render(context, entry.key)).value;
        checkDrawings(page, context.file, site.checkXml);
        return page;
      };
      if (!ofOnePlan.has(kind) || !("id" in entry.key)) return make();
      return keptOfPlan(site, entry.key.id, [entry, { ...site.assets, search: null }], make);
    },
  };
}
