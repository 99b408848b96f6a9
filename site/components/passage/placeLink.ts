import { html, type Html } from "../../../src/html/html.ts";
import { anchors } from "../../../src/model/routes.ts";
import { formatPlace, type Place } from "../../../src/views/place.ts";
import type { PageContext } from "../../context.ts";

/** A unit by its place, as the way to it on the page of its document; `plan` is the plan's id where that is another page. */
export function renderPlaceLink(
  context: PageContext,
  { unit, place }: { readonly unit: string; readonly place: Place },
  plan: string | null = null,
): Html {
  const anchor = anchors.unit(unit);
  const href = plan === null ? `#${anchor}` : context.href({ page: "plan", id: plan }, anchor);
  return html`<a href="${href}">${formatPlace(place, context.language)}</a>`;
}
