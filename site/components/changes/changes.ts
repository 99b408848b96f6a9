import { html, type Html } from "../../../src/html/html.ts";
import type { Change } from "../../../src/views/changes.ts";
import type { PageContext } from "../../context.ts";
import { quoted, saidIn } from "../passage/quoted.ts";

/** What a plan changed in the reference's sentence, folded; the way of reading "changes" opens it. */
export function renderWordChanges(context: PageContext, changes: readonly Change[]): Html {
  const { strings, corpus } = context;
  const reference = corpus.reference.document.meta.short_title;
  return html`<details class="changes"><summary title="${strings.evidence.changesOf(reference)}">${strings.evidence.changes}</summary><p class="changed"${quoted(context)}>${changes.map((change) => renderChange(context, change))}</p></details>`;
}

function renderChange(context: PageContext, change: Change): Html {
  if (change.kind === "gap") return html`<span class="muted">[…]</span> `;
  if (change.kind === "kept") return html`${change.text}`;
  const [, words, space] = /^(.*?)(\s*)$/su.exec(change.text)!;
  const said = html`<span class="hidden-text"${saidIn(context)}>[${context.strings.evidence[change.kind]}</span>${words}<span class="hidden-text">]</span>`;
  return html`${change.kind === "in" ? html`<ins>${said}</ins>` : html`<del>${said}</del>`}${space}`;
}
