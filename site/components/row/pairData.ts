import { html, json, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { relativeUrl } from "../../../src/html/relativeUrl.ts";
import { versionLabel } from "../../../src/model/version.ts";
import type { PageContext } from "../../context.ts";
import { rowsFile } from "./planRows.ts";

/** What the page of a pair tells its script. */
export interface PairData {
  readonly plan: string;
  /** Script of the plan's rows, beside the page. */
  readonly rows: string;
}

export function renderPairData({ corpus, language, file }: PageContext, plan: Plan): Html {
  const { id } = plan.document.meta;
  // The version tells a kept copy of the script from that of other data.
  const rows = `${relativeUrl(file, rowsFile(id, language))}?${versionLabel(corpus)}`;
  return html`<script type="application/json" id="pair-data">${json({ plan: id, rows } satisfies PairData)}</script>`;
}
