import { scoreCounts } from "../../../src/evaluate/score.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { registerFields } from "../../../src/model/evaluation.ts";
import { registerRules } from "../../../src/model/register.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { formatPercent } from "../../../src/text/format.ts";
import type { PageContext } from "../../context.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";
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
function renderFirstRuns({ strings, corpus, language }: PageContext): Html {
  const words = strings.tasks.method;
  const { accuracy } = strings.method;
  const runs = corpus.measuredOnce.register_first_runs ?? [];
  return html`${runs.map((run) =>
    renderPlainTable({
      caption: `${words.firstRun(formatDate(run.date, language))}: ${language === "vi" ? run.texts : run.texts_en}`,
      columns: [
        { label: words.field },
        ...[accuracy.precision, accuracy.recall, accuracy.f1, accuracy.hits].map((label) => ({ label, numeric: true })),
      ],
      rows: registerFields.map((field) => {
        const { hits, false_hits: wrong, missed } = run[field];
        const { precision, recall, f1 } = scoreCounts(hits, wrong, missed);
        return {
          head: words.fields[field],
          cells: [
            formatPercent(precision, language),
            formatPercent(recall, language),
            html`<b>${formatPercent(f1, language)}</b>`,
            `${hits} / ${wrong} / ${missed}`,
          ],
        };
      }),
    }),
  )}`;
}

function renderMeasured({ strings, corpus, language }: PageContext): Html {
  const words = strings.tasks.method;
  const { accuracy } = strings.method;
  const { scores, agreement } = corpus.registerAccuracy!;
  const percent = (share: number | null): string => formatPercent(share, language);
  return renderPlainTable({
    caption: words.measured,
    columns: [
      { label: words.field },
      ...[accuracy.precision, accuracy.recall, accuracy.f1, accuracy.hits, words.agreement].map((label) => ({
        label,
        numeric: true,
      })),
    ],
    rows: registerFields.map((field) => {
      const { precision, recall, f1, truePositives, falsePositives, falseNegatives } = scores[field];
      return {
        head: words.fields[field],
        cells: [
          percent(precision),
          percent(recall),
          html`<b>${percent(f1)}</b>`,
          `${truePositives} / ${falsePositives} / ${falseNegatives}`,
          percent(agreement[field].f1),
        ],
      };
    }),
  });
}
