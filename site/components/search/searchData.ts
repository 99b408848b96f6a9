import type { PageContext } from "../../context.ts";
import { planLine, referenceName } from "../../../src/strings/documents.ts";
import { anchors } from "../../../src/model/routes.ts";

/** What the script of the search page needs to know of the site; addresses are relative to the page. */
export interface SearchData {
  /** Files of the shards, in order. */
  readonly shards: readonly string[];
  /** In the order of the shards: the reference, then the plans. */
  readonly documents: readonly SearchedDocument[];
  /**
   * Address of the reference, of a plan, `{id}` in the place of its id, and what stands behind it before the id of a unit: an address for
   * each plan would be half of a page of thousands.
   */
  readonly hrefs: { readonly reference: string; readonly plan: string; readonly unit: string };
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
}

export function searchData(context: PageContext): SearchData {
  const { corpus, assets } = context;
  return {
    shards: assets.search.shards.map((file) => context.asset(file)),
    documents: searchedDocuments(context),
    hrefs: {
      reference: context.href({ page: "reference" }),
      plan: context.href({ page: "plan", id: "{id}" }),
      unit: `#${anchors.unit("")}`,
    },
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

function searchedDocuments(context: PageContext): readonly SearchedDocument[] {
  const { reference, plans } = context.corpus;
  const { meta } = reference.document;
  return [
    { id: meta.id, title: meta.short_title, detail: referenceName(context) },
    ...plans.map((plan) => {
      const { id, short_title } = plan.document.meta;
      return { id, title: short_title, detail: planLine(plan, context) };
    }),
  ];
}
