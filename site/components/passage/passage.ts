import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Passage, PassagePiece } from "../../../src/views/passage.ts";
import { formatPlace } from "../../../src/views/place.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../routes.ts";
import { renderSegments } from "../segments/segments.ts";
import { renderRelation } from "../state/state.ts";

/** A passage of a plan: relation, place as a link to the whole text, words with their evidence marked. */
export function renderPassage(context: PageContext, plan: string, passage: Passage): Html {
  const place = formatPlace(passage.place, context.language);
  const whole = context.href({ page: "plan", id: plan }, anchors.unit(passage.unit));
  return html`<div class="passage">
<p class="passage-head">${renderRelation(context, passage.relation)} <a href="${whole}">${place}</a></p>
<blockquote${quoted(context)}><p>${renderPieces(context, plan, passage, place)}</p></blockquote>${passage.headings.map(
    (heading) =>
      html`\n<p class="passage-heading">${context.strings.reading.underHeading} <q${quoted(context)}>${renderSegments(heading)}</q></p>`,
  )}
</div>`;
}

/** `lang` of the documents' words on pages in another language. */
export function quoted({ language }: PageContext): Html {
  return attributes({ lang: language === "vi" ? null : "vi" });
}

function renderPieces(context: PageContext, plan: string, passage: Passage, place: string): readonly Html[] {
  const address = (unit: string): string => context.href({ page: "plan", id: plan }, anchors.unit(unit));
  const gap = html`<a class="gap" href="${address(passage.unit)}" aria-label="${context.strings.reading.gap(place)}">[…]</a>`;
  const words = (piece: PassagePiece): Html => {
    if (piece.kind === "gap") return gap;
    const printed = renderSegments(piece.segments, { footnote: address });
    return piece.muted ? html`<span class="muted">${printed}</span>` : html`${printed}`;
  };
  return passage.pieces.map((piece, position) => html`${position > 0 && " "}${words(piece)}`);
}
