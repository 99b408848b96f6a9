import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { provisionsOf } from "../../src/model/reference.ts";
import { renderReviewOverview } from "../components/review/overview.ts";
import { definePage } from "../page.ts";

export default definePage("reviews", (context) => {
  const words = context.strings.review;
  const standfirst = words.standfirst(provisionsOf(context.corpus.reference).length);
  return {
    title: words.title,
    description: standfirst,
    main: html`${renderOpening(context.heading(words.title), standfirst)}
<div class="reviews">
${renderReviewOverview(context)}
</div>`,
  };
});
