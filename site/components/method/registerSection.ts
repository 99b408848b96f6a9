import { scoreCounts } from "../../../src/evaluate/score.ts";
import { html, type Html } from "../../../src/html/html.ts";
import {
  registerFields,
  type RegisterAccuracy,
  type RegisterField,
  type Score,
} from "../../../src/model/evaluation.ts";
import { registerRules } from "../../../src/model/register.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { formatPercent } from "../../../src/text/format.ts";
import type { PageContext } from "../../context.ts";
import { numericColumns, renderPlainTable } from "../plain-table/plain-table.ts";
import { renderProseSection } from "./section.ts";

/** How the register of tasks is read, and how well on its labelled documents. */
export function renderRegisterSection(context: PageContext): Html {
  const { strings, corpus } = context;
  const { method: words, rules } = strings.tasks;
  const measured = corpus.registerAccuracy !== null;
  return renderProseSection(
    "doc-nhiem-vu",
    words.title,
    html`<p>${measured ? words.intro : words.none}</p>
${measured && renderFirstRuns(context)}
${measured && renderMeasured(context)}
<details class="more"><summary>${words.rules}</summary><ul class="plain-list">${registerRules.map((rule) => html`<li>${rules[rule]}</li>`)}</ul></details>`,
  );
}

/** What was found on labels that nobody had mended the rules by; nothing where that was not recorded. */
function renderFirstRuns(context: PageContext): Html {
  const { strings, corpus, language } = context;
  const runs = corpus.measuredOnce.register_first_runs ?? [];
  return html`${runs.map((run) => {
    const texts = language === "vi" ? run.texts : run.texts_en;
    const caption = `${strings.tasks.method.firstRun(formatDate(run.date, language))}: ${texts}`;
    const scores = (field: RegisterField): Score =>
      scoreCounts(run[field].hits, run[field].false_hits, run[field].missed);
    return renderScores(context, caption, scores, null);
  })}`;
}

function renderMeasured(context: PageContext): Html {
  const { scores, agreement } = context.corpus.registerAccuracy!;
  return renderScores(context, context.strings.tasks.method.measured, (field) => scores[field], agreement);
}

/** Scores by field; with `agreement`, how far two passes of labels agree. */
function renderScores(
  { strings, language }: PageContext,
  caption: string,
  scoreOf: (field: RegisterField) => Score,
  agreement: RegisterAccuracy["agreement"] | null,
): Html {
  const words = strings.tasks.method;
  const { accuracy } = strings.method;
  const percent = (share: number | null): string => formatPercent(share, language);
  const labels = [accuracy.precision, accuracy.recall, accuracy.f1, accuracy.hits];
  return renderPlainTable({
    caption,
    columns: [{ label: words.field }, ...numericColumns([...labels, ...(agreement ? [words.agreement] : [])])],
    rows: registerFields.map((field) => {
      const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = scoreOf(field);
      return {
        head: words.fields[field],
        cells: [
          percent(precision),
          percent(recall),
          html`<b>${percent(f1)}</b>`,
          `${truePositives} / ${falsePositives} / ${falseNegatives}`,
          ...(agreement ? [percent(agreement[field].f1)] : []),
        ],
      };
    }),
  });
}
