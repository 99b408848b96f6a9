import { reviewEntries } from "../../src/views/review.ts";
import { packedReview } from "../components/review/planReview.ts";
import { definePlanScript } from "../planScript.ts";

/** What is to judge in a plan, for the script of its review page. */
export default definePlanScript("review", {
  holder: "planReviews",
  shownOn: (id) => ({ page: "review", id }),
  valueOf: (context, plan) => packedReview(context, plan, reviewEntries(context.corpus, plan)),
});
