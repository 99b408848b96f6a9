import { formatPercent } from "../../../src/text/format.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Agreement, Score } from "../../../src/model/evaluation.ts";
import type { Accuracy, AccuracyRow, PointAccuracy } from "../../../src/views/method.ts";
import { hasLexicon } from "../../../src/model/totals.ts";
import type { PageContext } from "../../context.ts";
import { renderBaselines } from "./studySection.ts";
import { numericColumns, renderPlainTable } from "../plain-table/plain-table.ts";
import { renderProseSection } from "./section.ts";

/** Measured accuracy, one table by plan and one by point, and what the method cannot do. */
export function renderAccuracySection(context: PageContext, accuracy: Accuracy | null): Html {
  const { accuracy: words, limits } = context.strings.method;
  const measured =
    accuracy === null
      ? html`<p>${words.none}</p>`
      : html`<p>${words.intro(labelled(accuracy).map(({ name }) => name ?? ""))}</p>
<details class="more"><summary>${words.fold}</summary>${renderByPlan(context, accuracy)}
${renderByPoint(context, accuracy)}
<p class="small">${words.legend}</p>
${renderBaselines(context)}</details>`;
  return html`${renderProseSection("do-chinh-xac", words.title, measured)}
${renderProseSection("gioi-han", limits.title, html`<ul class="plain-list">${(hasLexicon(context.corpus) ? [limits.absent, ...limits.items] : limits.items).map((item) => html`<li>${item}</li>`)}</ul>`)}`;
}

function labelled({ rows }: Accuracy): readonly AccuracyRow[] {
  return rows.filter(({ plan }) => plan !== null);
}

function renderByPlan(context: PageContext, { rows }: Accuracy): Html {
  const { language } = context;
  const words = context.strings.method.accuracy;
  const rate = (share: number | null): string => formatPercent(share, language);
  const labels = [words.precision, words.recall, words.f1, words.hits, words.strength, words.headings, words.cells];
  return renderPlainTable({
    caption: words.caption,
    columns: [{ label: words.plan }, ...numericColumns(labels)],
    rows: rows.map(({ name, score, strength, headings, cells }) => ({
      head: name ?? words.together,
      cells: [
        rate(score.precision),
        rate(score.recall),
        html`<b>${rate(score.f1)}</b>`,
        `${score.truePositives} / ${score.falsePositives} / ${score.falseNegatives}`,
        ...[strength, headings, cells].map((agreement) => agreed(context, agreement)),
      ],
    })),
  });
}

function renderByPoint(context: PageContext, accuracy: Accuracy): Html {
  const words = context.strings.method.accuracy;
  const named = labelled(accuracy);
  const several = named.length > 1;
  return renderPlainTable({
    caption: words.pointCaption,
    columns: [
      { label: words.point },
      ...numericColumns([...named.map(({ name }) => name ?? ""), ...(several ? [words.all] : [])]),
    ],
    rows: accuracy.points.map((row) => ({
      head: pointName(context, row),
      cells: [...row.plans, ...(several ? [row.all] : [])].map((score) => scoreLine(context, score)),
    })),
  });
}

function pointName(context: PageContext, { point }: PointAccuracy): string {
  const found = context.corpus.reference.points.find(({ id }) => id === point);
  return found === undefined ? point : `${point}. ${context.label(found.shortLabel)}`;
}

function agreed({ language }: PageContext, { agree, of }: Agreement): string {
  return of === 0 ? "–" : `${formatPercent(agree / of, language)} (${agree}/${of})`;
}

function scoreLine({ language }: PageContext, score: Score | null): Html {
  if (score === null || score.f1 === null) return html`–`;
  const rate = (share: number | null): string => formatPercent(share, language);
  return html`<b>${rate(score.f1)}</b> (${rate(score.precision)}, ${rate(score.recall)})`;
}
