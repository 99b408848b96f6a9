import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { PageContext } from "../../context.ts";
import { rowsAddress } from "./planRows.ts";

/** What the page of a pair tells its script. */
export interface PairData {
  readonly plan: string;
  /** Script of the plan's rows, beside the page. */
  readonly rows: string;
}

export function renderPairData(context: PageContext, { document }: Plan): Html {
  const { id } = document.meta;
  const data: PairData = { plan: id, rows: rowsAddress(context, id) };
  return html`<script type="application/json" id="pair-data">${json(data)}</script>`;
}
