import { html } from "../../src/html/html.ts";
import { reviewEntries } from "../../src/views/review.ts";
import { renderPlanReview } from "../components/review/planReview.ts";
import { definePage } from "../page.ts";
import { planLine } from "../../src/strings/documents.ts";

export default definePage("review", (context, key) => {
  const { corpus, strings } = context;
  const plan = corpus.plans.find(({ document }) => document.meta.id === key.id)!;
  const entries = reviewEntries(corpus, plan);
  const { reviewed, cells } = plan.coverage;
  const title = strings.review.planTitle(plan.document.meta.short_title);
  const standfirst = strings.review.planStandfirst(entries.length, reviewed, cells.length);
  return {
    title,
    description: standfirst,
    main: html`<header class="opening review-opening">
<p class="kicker"><a href="${context.href({ page: "reviews" })}">${strings.review.title}</a>, ${planLine(plan, context)}</p>
<h1>${context.heading(title)}</h1>
<p class="standfirst">${standfirst}</p>
</header>
${renderPlanReview(context, plan, entries)}`,
  };
});
