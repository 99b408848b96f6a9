import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { recordOf } from "../../../src/model/relations.ts";
import { versionLabel } from "../../../src/model/version.ts";
import type { PageContext } from "../../context.ts";
import { documentName } from "../../../src/strings/documents.ts";
import type { TakenUpWords } from "../../takenUp.ts";

/** What the script of side-by-side rows needs to know. */
export interface RowsData {
  readonly row: TakenUpWords;
  readonly point: TakenUpWords;
  /** Documents with number, date and issuer, by the id of the plan; the reference's stands under "". */
  readonly sources: Readonly<Record<string, string>>;
  /** The site and its data, as quotations name them. */
  readonly edition: string;
  readonly words: {
    /** `{date}` is the day of copying. */
    readonly accessed: string;
    readonly copied: string;
    readonly linkCopied: string;
    readonly notCopied: string;
    /** `{date}` is the day of printing; an address follows. */
    readonly printed: string;
    readonly unfold: string;
    readonly fold: string;
    /** Counts of the compare page: `{plans}`, `{rows}`, `{of}`. */
    readonly showing: string;
    readonly nothing: Readonly<Record<"some" | "every", string>>;
  };
}

/** The data of the script, and the place where it says what it did. */
export function renderRowsData(context: PageContext, plans: readonly Plan[] = context.corpus.plans): Html {
  return html`<p class="hidden-text" role="status" data-rows-status></p>
<script type="application/json" id="rows-data">${json(rowsData(context, plans))}</script>`;
}

/** Words of the counts of a row and of a point. */
export function takenUpWords({ strings }: PageContext): Pick<RowsData, "row" | "point"> {
  const relations = recordOf((relation) => strings.terms.relations[relation].toLowerCase());
  return { row: { ...strings.reading.row, relations }, point: { ...strings.reading.point, relations } };
}

function rowsData(context: PageContext, plans: readonly Plan[]): RowsData {
  const { corpus, strings } = context;
  const { reading, compare } = strings;
  const sources = plans.map(({ document: { meta } }) => [meta.id, documentName(context, meta)] as const);
  return {
    ...takenUpWords(context),
    sources: Object.fromEntries([["", documentName(context, corpus.reference.document.meta)], ...sources]),
    edition: reading.edition(corpus.site.name, versionLabel(corpus)),
    words: {
      accessed: reading.accessed,
      copied: reading.copied,
      linkCopied: compare.linkCopied,
      notCopied: reading.notCopied,
      printed: compare.printed,
      unfold: reading.unfold,
      fold: reading.fold,
      showing: compare.showing,
      nothing: compare.nothing,
    },
  };
}
