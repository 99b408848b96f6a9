import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { recordOf } from "../../../src/model/relations.ts";
import { resultWords, type ResultWords } from "../../result.ts";
import { versionLabel } from "../../../src/model/version.ts";
import type { PageContext } from "../../context.ts";
import { documentName } from "../../../src/strings/documents.ts";
import type { TakenUpWords } from "../../takenUp.ts";

/** What the script of side-by-side rows needs to know. */
export interface RowsData {
  /** Documents with number, date and issuer, by the id of the plan; the reference's stands under "". */
  readonly sources: Readonly<Record<string, string>>;
  /** The site and its data, as quotations name them. */
  readonly edition: string;
  readonly words: {
    /** `{date}` is the day of copying. */
    readonly accessed: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly unfold: string;
    readonly fold: string;
    readonly result: ResultWords;
  };
  /** For the page on which plans and rows are chosen. */
  readonly choice?: ChoiceWords;
}

export interface ChoiceWords {
  readonly row: TakenUpWords;
  readonly point: TakenUpWords;
  readonly linkCopied: string;
  /** `{date}` is the day of printing; an address follows. */
  readonly printed: string;
  /** Counts: `{plans}`, `{rows}`, `{of}`. */
  readonly showing: string;
  readonly nothing: Readonly<Record<"some" | "every", string>>;
}

/** The data of the script, and the place where it says what it did. */
export function renderRowsData(context: PageContext, plans: readonly Plan[]): Html {
  return renderData(rowsData(context, plans));
}

/** The same on the page on which plans and rows are chosen. */
export function renderChoiceData(context: PageContext): Html {
  return renderData({ ...rowsData(context, context.corpus.plans), choice: choiceWords(context) });
}

function renderData(data: RowsData): Html {
  return html`<p class="hidden-text" role="status" data-rows-status></p>
<script type="application/json" id="rows-data">${json(data)}</script>`;
}

/** Words of the counts of a row and of a point. */
export function takenUpWords({ strings }: PageContext): Pick<ChoiceWords, "row" | "point"> {
  const relations = recordOf((relation) => strings.terms.relations[relation].toLowerCase());
  return { row: { ...strings.reading.row, relations }, point: { ...strings.reading.point, relations } };
}

function rowsData(context: PageContext, plans: readonly Plan[]): RowsData {
  const { corpus, strings } = context;
  const { reading } = strings;
  const sources = plans.map(({ document: { meta } }) => [meta.id, documentName(context, meta)] as const);
  return {
    sources: Object.fromEntries([["", documentName(context, corpus.reference.document.meta)], ...sources]),
    edition: reading.edition(corpus.site.name, versionLabel(corpus)),
    words: {
      accessed: reading.accessed,
      copied: reading.copied,
      notCopied: reading.notCopied,
      unfold: reading.unfold,
      fold: reading.fold,
      result: resultWords(context),
    },
  };
}

function choiceWords(context: PageContext): ChoiceWords {
  const { linkCopied, printed, showing, nothing } = context.strings.compare;
  return { ...takenUpWords(context), linkCopied, printed, showing, nothing };
}
