import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { PageContext } from "../../context.ts";
import { planScriptAddress } from "../planScripts.ts";

/** What the page of a pair tells its script. */
export interface PairData {
  readonly plan: string;
  /** Script of the plan's rows, beside the page. */
  readonly rows: string;
  /** Title over the ruler of the words that the plan keeps. */
  readonly kept: string;
  /** The button that copies the words of the reference, and what it does. */
  readonly quotation: string;
  readonly quote: string;
}

export function renderPairData(context: PageContext, { document }: Plan): Html {
  const { id } = document.meta;
  const { reading, evidence } = context.strings;
  const data: PairData = {
    plan: id,
    rows: planScriptAddress(context, "pair", id),
    kept: reading.kept(context.corpus.reference.document.meta.short_title),
    quotation: evidence.quotation,
    quote: evidence.quote,
  };
  return html`<script type="application/json" id="pair-data">${json(data)}</script>`;
}
