import { html, type Html } from "../../../src/html/html.ts";
import type { PassagePiece } from "../../../src/views/passage.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { RowPassage } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderChanges } from "../changes/changes.ts";
import { renderGrounds } from "../grounds/grounds.ts";
import { renderSegments, type Twins } from "../segments/segments.ts";
import { renderRelation } from "../state/state.ts";
import { quoted } from "./quoted.ts";

/**
 * A passage of a plan: relation, place as a link to the whole text, words with their evidence marked, why it was matched and
 * what it changed.
 */
export function renderPassage(context: PageContext, plan: string, passage: RowPassage, twins: Twins): Html {
  const place = formatPlace(passage.place, context.language);
  const whole = context.href({ page: "plan", id: plan }, anchors.unit(passage.unit));
  return html`<div class="passage">
<p class="passage-head">${renderRelation(context, passage.relation, passage.clauses)} <a href="${whole}">${place}</a></p>
<blockquote${quoted(context)}><p>${renderPieces(context, plan, passage, place, twins)}</p></blockquote>${passage.headings.map(
    (heading) =>
      html`\n<p class="passage-heading">${context.strings.reading.underHeading} <q${quoted(context)}>${renderSegments(heading)}</q></p>`,
  )}
<div class="passage-tools">${renderGrounds(context, passage.grounds)}${passage.changes !== null && renderChanges(context, passage.changes)}${renderQuoteButton(context)}</div>
</div>`;
}

/** Copies the words that stand before it with their source; needs a script. */
export function renderQuoteButton({ strings }: PageContext): Html {
  return html`<button type="button" data-quote title="${strings.evidence.quote}">${strings.evidence.quotation}</button>`;
}

function renderPieces(
  context: PageContext,
  plan: string,
  passage: RowPassage,
  place: string,
  twins: Twins,
): readonly Html[] {
  const address = (unit: string): string => context.href({ page: "plan", id: plan }, anchors.unit(unit));
  const gap = html`<a class="gap" href="${address(passage.unit)}" aria-label="${context.strings.reading.gap(place)}">[…]</a>`;
  const words = (piece: PassagePiece): Html => {
    if (piece.kind === "gap") return gap;
    const printed = renderSegments(piece.segments, { footnote: address, twins });
    return piece.muted ? html`<span class="muted">${printed}</span>` : html`${printed}`;
  };
  return passage.pieces.map((piece, position) => html`${position > 0 && " "}${words(piece)}`);
}
