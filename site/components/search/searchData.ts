import type { PageContext } from "../../context.ts";
import { planLine, referenceName } from "../../../src/strings/documents.ts";
import { anchors, type PageKey } from "../../../src/model/routes.ts";

/** What the script of the search page needs to know of the site; addresses are relative to the page. */
export interface SearchData {
  /** Files of the shards, in order. */
  readonly shards: readonly string[];
  /** In the order of the shards. */
  readonly documents: readonly SearchedDocument[];
  readonly provisions: readonly {
    readonly id: string;
    readonly point: string;
    readonly label: string;
    readonly href: string;
  }[];
}

export interface SearchedDocument {
  readonly id: string;
  readonly title: string;
  /** Issuer, number, date: one line. */
  readonly detail: string;
  readonly href: string;
  /** Address of a unit, but for the unit's id at its end. */
  readonly unitHref: string;
}

export function searchData(context: PageContext): SearchData {
  const { corpus, assets } = context;
  return {
    shards: assets.search.shards.map((file) => context.asset(file)),
    documents: searchedDocuments(context),
    provisions: corpus.reference.points.flatMap(({ id: point, provisions }) =>
      provisions.map(({ id, label }) => ({
        id,
        point,
        label: context.label(label),
        href: context.href({ page: "point", id: point }, anchors.provision(id)),
      })),
    ),
  };
}

export function searchedDocuments(context: PageContext): readonly SearchedDocument[] {
  const { reference, plans } = context.corpus;
  const { meta } = reference.document;
  return [
    {
      id: meta.id,
      title: meta.short_title,
      detail: referenceName(context),
      ...addresses(context, { page: "reference" }),
    },
    ...plans.map((plan) => {
      const { id, short_title } = plan.document.meta;
      return { id, title: short_title, detail: planLine(plan, context), ...addresses(context, { page: "plan", id }) };
    }),
  ];
}

function addresses(context: PageContext, key: PageKey): Pick<SearchedDocument, "href" | "unitHref"> {
  return { href: context.href(key), unitHref: context.href(key, anchors.unit("")) };
}
