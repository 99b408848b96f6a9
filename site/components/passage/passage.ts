import { html, type Html } from "../../../src/html/html.ts";
import type { PassagePiece } from "../../../src/views/passage.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { RowPassage } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderWordChanges } from "../changes/changes.ts";
import { certaintyLine, renderGrounds } from "../grounds/grounds.ts";
import { renderSegments, type Twins } from "../segments/segments.ts";
import { renderRelation } from "../state/state.ts";
import { quoted } from "./quoted.ts";

/**
 * How much stands on a page of a passage. `whole`: relation, place, words with their evidence marked, why it was matched, what it
 * changed, and a button that copies it. `words`: how sure the match is in place of the last three, which a script brings.
 */
export type PassageForm = "whole" | "words";

/** A passage of a plan, its place a link to the whole text. */
export function renderPassage(
  context: PageContext,
  plan: string,
  passage: RowPassage,
  { twins, form }: { readonly twins: Twins; readonly form: PassageForm },
): Html {
  const place = formatPlace(passage.place, context.language);
  const whole = context.href({ page: "plan", id: plan }, anchors.unit(passage.unit));
  const gap =
    form === "whole"
      ? html`<a class="gap" href="${whole}" aria-label="${context.strings.reading.gap(place)}">[…]</a>`
      : html`[…]`;
  return html`<div class="passage">
<p class="passage-head">${renderRelation(context, passage.relation, passage.clauses)} <a href="${whole}">${place}</a></p>
<blockquote${quoted(context)}><p>${renderPieces(context, plan, passage, { gap, twins })}</p></blockquote>${passage.headings.map(
    (heading) =>
      html`\n<p class="passage-heading">${context.strings.reading.underHeading} <q${quoted(context)}>${renderSegments(heading)}</q></p>`,
  )}
${form === "whole" ? renderTools(context, passage) : html`<p class="certainty">${certaintyLine(context, passage.grounds)}</p>`}
</div>`;
}

function renderTools(context: PageContext, { grounds, changes }: RowPassage): Html {
  return html`<div class="passage-tools">${renderGrounds(context, grounds)}${changes !== null && renderWordChanges(context, changes)}${renderQuoteButton(context)}</div>`;
}

/** Copies the words that stand before it with their source, or what was found where there are none; needs a script. */
export function renderQuoteButton({ strings }: PageContext, of: "passage" | "result" = "passage"): Html {
  const { quote, quoteResult, quotation } = strings.evidence;
  return html`<button type="button" data-quote title="${of === "passage" ? quote : quoteResult}">${quotation}</button>`;
}

function renderPieces(
  context: PageContext,
  plan: string,
  passage: RowPassage,
  { gap, twins }: { readonly gap: Html; readonly twins: Twins },
): readonly Html[] {
  const address = (unit: string): string => context.href({ page: "plan", id: plan }, anchors.unit(unit));
  const words = (piece: PassagePiece): Html => {
    if (piece.kind === "gap") return gap;
    const printed = renderSegments(piece.segments, { footnote: address, twins });
    return piece.muted ? html`<span class="muted">${printed}</span>` : html`${printed}`;
  };
  return passage.pieces.map((piece, position) => html`${position > 0 && " "}${words(piece)}`);
}
