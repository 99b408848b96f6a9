import { renderOpening } from "../components/masthead/opening.ts";
import { provisionsOf } from "../../src/model/reference.ts";
import { isTogether } from "../../src/model/totals.ts";
import { html } from "../../src/html/html.ts";
import { renderPointList } from "../components/point-list/point-list.ts";
import { definePage } from "../page.ts";
import { referenceName } from "../../src/strings/documents.ts";

export default definePage("points", (context) => {
  const { corpus, strings } = context;
  const { points, document } = corpus.reference;
  const provisions = provisionsOf(corpus.reference).length;
  const title = strings.point.listTitle(points.length, document.meta.short_title);
  const standfirst = strings.point.listStandfirst(provisions, corpus.plans.filter(isTogether).length);
  return {
    title,
    description: standfirst,
    main: html`${renderOpening(context.heading(title), standfirst, referenceName(context))}
${renderPointList(context)}`,
  };
});
