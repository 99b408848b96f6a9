import { apartReasonOf } from "../../../src/model/corpus.ts";
import { addUp, isTogether } from "../../../src/model/totals.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { formatPercent } from "../../../src/text/format.ts";
import { rated } from "../../../src/views/method.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";

type FirstRun = PageContext["corpus"]["measuredOnce"]["first_runs"][number];

/** What is in the corpus, as ruled pairs. */
export function renderHomeFacts(context: PageContext): Html {
  const { corpus, strings, language } = context;
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
  const run = corpus.measuredOnce.first_runs.at(-1);
  return html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}${run !== undefined && renderAccuracy(context, run)}</dl>`;
}

/** The first run on unseen texts, in front of all other figures of accuracy. */
function renderAccuracy(context: PageContext, run: FirstRun): Html {
  const { strings, language } = context;
  const { f1, bounds } = rated(run);
  const [low, high] = bounds.f1.map((bound) => formatPercent(bound, language));
  const range = strings.method.study.interval(low!, high!);
  return html`<div><dt>${strings.home.accuracyTitle}</dt><dd><a href="${context.href({ page: "method" })}">F1 ${formatPercent(f1, language)}</a> (${range}), ${strings.home.firstRun(run.documents)}</dd></div>`;
}
