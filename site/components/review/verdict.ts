import { capitalised } from "../../../src/text/capitals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Review } from "../../../src/model/review.ts";
import { formatPlace, type Place } from "../../../src/views/place.ts";
import type { RowCell } from "../../../src/views/row.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { quoted } from "../passage/quoted.ts";
import { renderMarkedState } from "../state/state.ts";

/** What the machine said of a cell and what reviewers said, side by side, with who, when and why. Null where nobody reviewed. */
export function renderVerdict(
  context: PageContext,
  { state, machineState, reviews }: Pick<RowCell, "state" | "machineState" | "reviews">,
): Html | null {
  if (reviews.length === 0) return null;
  const words = context.strings.review;
  return html`
<div class="verdict">
<dl class="verdict-states"><div><dt>${words.machine}</dt><dd>${renderMarkedState(context, machineState)}</dd></div><div><dt>${words.reviewer}</dt><dd>${renderMarkedState(context, state)}</dd></div></dl>
${reviews.map(({ review, place }) => renderReview(context, review, place))}</div>`;
}

/** One verdict: what it says and of which passage, its reason, who signed it and when. */
export function renderReview(context: PageContext, review: Review, place: Place | null): Html {
  const { strings, language } = context;
  const { verdicts, signed } = strings.review;
  const kind = verdicts[review.verdict];
  const said = place === null ? capitalised(kind) : `${formatPlace(place, language)}: ${kind}`;
  return html`<div class="verdict-reason"><p${quoted(context)}>${review.reason}</p>
<p class="verdict-sign">${signed(said, review.reviewer, formatDate(review.date, language))}</p></div>`;
}
