import type { Corpus } from "../src/model/corpus.ts";
import type { AssetNames } from "./assets/build.ts";
import { checkDrawings } from "./checkDrawings.ts";
import { keptOfPlan } from "./keptPages.ts";
import { handOver, permalinkOf } from "./pageTaker.ts";
import { createContext, type PageContext } from "./context.ts";
import type { Language } from "../src/model/language.ts";
import { renderBase, type PageContent } from "./layouts/base.ts";
import { pageFile, type KeyOf, type PageKind } from "../src/model/routes.ts";

/** One page in one language, as Eleventy paginates over them. */
export interface PageEntry<K extends PageKind> {
  readonly key: KeyOf<K>;
  readonly language: Language;
}

export interface TemplateData<K extends PageKind> {
  readonly entry: PageEntry<K>;
  readonly corpus: Corpus;
  readonly assets: AssetNames;
}

/** Kinds of page that show one plan, and of the others no more than `keptOfPlan` knows. */
const ofOnePlan: ReadonlySet<PageKind> = new Set(["plan", "pair", "review"]);

/** An Eleventy template for all pages of one kind, in all languages. */
export function definePage<K extends PageKind>(kind: K, render: (context: PageContext, key: KeyOf<K>) => PageContent) {
  const make = ({ entry, corpus, assets }: TemplateData<K>): string => {
    const context = createContext(corpus, assets, entry.key, entry.language);
    const page = renderBase(context, render(context, entry.key)).value;
    checkDrawings(page, pageFile(entry.key, entry.language));
    return page;
  };
  return {
    data: {
      pagination: { data: `entries.${kind}`, size: 1, alias: "entry" },
      permalink: ({ entry }: TemplateData<K>): string | false => permalinkOf(pageFile(entry.key, entry.language)),
    },
    render(data: TemplateData<K>): string {
      const { entry, corpus, assets } = data;
      const page =
        ofOnePlan.has(kind) && "id" in entry.key
          ? keptOfPlan(corpus, entry.key.id, [entry, { ...assets, search: null }], () => make(data))
          : make(data);
      return handOver(pageFile(entry.key, entry.language), page);
    },
  };
}
