import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { certaintyNote } from "../state/certainty.ts";
import { relationSigns } from "../../../src/model/relations.ts";

/** Key to the marks under matched words: ground = words of both texts, line = relation; and what the words of certainty go by. */
export function renderMarkKey(context: PageContext): Html {
  const { compare, terms } = context.strings;
  const note = certaintyNote(context);
  const own = `${relationSigns.specific} ${terms.relations.specific}`;
  return html`<dl class="mark-key" aria-label="${compare.keys}">
<div><dt><mark>${relationSigns.verbatim} ${terms.relations.verbatim}</mark></dt><dd>${compare.keyVerbatim}</dd></div>
<div><dt><mark class="adapted">${relationSigns.adapted} ${terms.relations.adapted}</mark></dt><dd>${compare.keyAdapted}</dd></div>
<div><dt><mark class="phrase">${own}</mark></dt><dd>${compare.keyPhrase}</dd></div>
</dl>${note !== null && html`<p class="certainty-note">${note}</p>`}`;
}
