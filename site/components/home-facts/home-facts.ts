import { sum } from "d3";
import { apartReasonOf } from "../../../src/model/corpus.ts";
import { addUp, isTogether } from "../../../src/model/totals.ts";
import { html, join, type Html } from "../../../src/html/html.ts";
import type { PageKey } from "../../../src/model/routes.ts";
import { rated } from "../../../src/views/method.ts";
import type { FirstRun } from "../../../src/model/measurements.ts";
import type { PageContext } from "../../context.ts";
import { rateWithRange } from "../method/studySection.ts";
import { precisionOf } from "../reading-guide/reading-guide.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { figureOf } from "../../drawn.ts";

/** What a reader has to know first: what was found, how sure it is, what it was made of, and what can be done next. */
export function renderHomeFacts(context: PageContext): Html {
  const { corpus, strings, language } = context;
  const words = strings.home;
  const together = corpus.plans.filter(isTogether);
  const total = addUp(together.map((plan) => plan.coverage.total));
  const all = total.applicable + total.notApplicable;
  const reviewed = sum(together, (plan) => plan.coverage.reviewed);
  const unread = corpus.plans.filter((plan) => apartReasonOf(plan) === "not-read").length;
  const run = corpus.measuredOnce.first_runs.at(-1);
  const precision = precisionOf(context);
  const facts: readonly (readonly [string, Html | string])[] = [
    [words.found, `${figureOf(context, "toan-bo").sheet.finding} ${words.turn}`],
    [
      words.sure,
      html`${precision !== null && `${words.precision(precision)} `}${run !== undefined && renderAccuracy(context, run)} <a href="${context.href({ page: "reviews" })}">${words.reviewedCount(reviewed, all)}</a>. <a href="${context.href({ page: "method" })}">${words.sureLink}</a>`,
    ],
    [
      words.made,
      words.madeOf(
        words.planCount(together.length, corpus.plans.length - together.length - unread, unread),
        words.cellCount(all, total.notApplicable),
        formatDate(corpus.date, language),
      ),
    ],
    [words.next, renderNext(context)],
  ];
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The first run on unseen texts, in front of all other figures of accuracy. */
function renderAccuracy(context: PageContext, run: FirstRun): Html {
  return html`F1 ${rateWithRange(context, rated(run), "f1")}, ${context.strings.home.firstRun(run.documents, run.carry_out, context.corpus.reference.document.meta.short_title)}.`;
}

function renderNext(context: PageContext): Html {
  const { ways } = context.strings.home;
  const pages: readonly (readonly [PageKey, string])[] = [
    [{ page: "compare" }, ways.compare],
    [{ page: "heatmap" }, ways.heatmap],
    [{ page: "figures" }, ways.figures],
    [{ page: "search" }, ways.search],
  ];
  return join(
    pages.map(([key, label]) => html`<a href="${context.href(key)}">${label}</a>`),
    html`<br>`,
  );
}
