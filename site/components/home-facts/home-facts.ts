import { apartReasonOf } from "../../../src/model/corpus.ts";
import { addUp, isTogether } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";

/** What is in the corpus, as ruled pairs. */
export function renderHomeFacts({ corpus, strings, language }: PageContext): Html {
  const words = strings.home;
  const together = corpus.plans.filter(isTogether);
  const total = addUp(together.map((plan) => plan.coverage.total));
  const all = total.applicable + total.notApplicable;
  const reviewed = together.flatMap((plan) => plan.coverage.cells).filter((cell) => cell.by === "review").length;
  const unread = corpus.plans.filter((plan) => apartReasonOf(plan) === "not-read").length;
  const facts: readonly (readonly [string, string])[] = [
    [words.plans, words.planCount(together.length, corpus.plans.length - together.length - unread, unread)],
    [words.cells, words.cellCount(total.applicable, all)],
    [words.reviewed, words.reviewedCount(reviewed, all)],
    [words.updated, formatDate(corpus.date, language)],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
