import { renderOpening } from "../components/masthead/opening.ts";
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
    main: html`${renderOpening(context.heading(title), standfirst, html`<a href="${context.href({ page: "reviews" })}">${strings.review.title}</a>, ${planLine(plan, context)}`, " review-opening")}
${renderPlanReview(context, plan, entries)}`,
  };
});
