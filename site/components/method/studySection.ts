import { formatPercent } from "../../../src/text/format.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { rated } from "../../../src/views/method.ts";
import type { FirstRun } from "../../../src/model/measurements.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { numericColumns, renderPlainTable } from "../plain-table/plain-table.ts";
import { renderProseSection } from "./section.ts";

/** What the accuracy is worth: the first runs on unseen texts, each with its interval. */
export function renderFirstRuns(context: PageContext): Html | null {
  const { language, corpus, strings } = context;
  const { first_runs: runs, readers } = corpus.measuredOnce;
  const last = runs.at(-1);
  if (last === undefined) return null;
  const words = strings.method.study;
  const percent = (share: number): string => formatPercent(share, language);
  return renderProseSection(
    "dang-tin-den-dau",
    words.title,
    html`<p class="lead-figure">${leadWords(context, last)}</p><p>${words.intro}</p>
${renderRuns(context)}
${readers !== undefined && html`<p>${words.readers(percent(readers.low), percent(readers.high))}</p>`}`,
  );
}

/** The figures of a first run in one sentence, each rate with its interval. */
export function leadWords({ language, strings, corpus }: PageContext, run: FirstRun): string {
  const rates = rated(run);
  const rate = (name: RateName): string => rateWithRange({ language, strings }, rates, name);
  const { documents, passages, carry_out: carryOut } = run;
  return strings.method.study.lead({
    f1: rate("f1"),
    precision: rate("precision"),
    recall: rate("recall"),
    documents,
    passages,
    carryOut,
    reference: corpus.reference.document.meta.short_title,
  });
}

type Rated = ReturnType<typeof rated>;
type RateName = keyof Rated["bounds"];

/** A rate with its interval: `72% (66% – 77%)`. */
export function rateWithRange(
  { language, strings }: Pick<PageContext, "language" | "strings">,
  rates: Rated,
  name: RateName,
): string {
  const [low, high] = rates.bounds[name];
  const range = strings.method.study.interval(formatPercent(low, language), formatPercent(high, language));
  return `${formatPercent(rates[name], language)} (${range})`;
}

function renderRuns({ language, corpus, strings }: PageContext): Html {
  const { accuracy, study: words } = strings.method;
  return renderPlainTable({
    caption: words.unseen,
    columns: [
      { label: words.texts },
      ...numericColumns([words.size, accuracy.precision, accuracy.recall, accuracy.f1, accuracy.hits]),
    ],
    rows: corpus.measuredOnce.first_runs.map((run) => {
      const rates = rated(run);
      const rate = (name: RateName): string => rateWithRange({ language, strings }, rates, name);
      return {
        head: html`${formatDate(run.date, language)}: <span class="plain-words">${language === "vi" ? run.texts : run.texts_en}</span>`,
        cells: [
          `${run.documents} / ${run.passages}`,
          rate("precision"),
          rate("recall"),
          html`<b>${rate("f1")}</b>`,
          `${rates.hits} / ${rates.falseHits} / ${rates.missed}`,
        ],
      };
    }),
  });
}

/** Plainer methods, and how often scores are right, on the labelled plans; null where it was not measured. */
export function renderBaselines(context: PageContext): Html | null {
  const { strings, corpus, language } = context;
  const { study } = corpus;
  if (study === null) return null;
  const { accuracy, study: words } = strings.method;
  const percent = (share: number | null): string => formatPercent(share, language);
  return html`${renderPlainTable({
    caption: words.baselines,
    columns: [
      { label: words.way },
      ...numericColumns([accuracy.precision, accuracy.recall, accuracy.f1, accuracy.hits]),
    ],
    rows: study.baselines.map((row) => {
      const { precision, recall, f1, hits, falseHits, missed } = rated(row);
      return {
        head: words.methods[row.name] ?? row.name,
        cells: [percent(precision), percent(recall), html`<b>${percent(f1)}</b>`, `${hits} / ${falseHits} / ${missed}`],
      };
    }),
  })}
${renderCalibration(context, study)}
<p class="small">${words.version(study.version.slice(0, 8), corpus.inputs.slice(0, 8))}</p>`;
}

type Study = NonNullable<PageContext["corpus"]["study"]>;

function renderCalibration({ language, strings }: PageContext, { calibration }: Study): Html {
  const words = strings.method.study;
  const percent = (share: number | null): string => formatPercent(share, language);
  return renderPlainTable({
    caption: words.calibration,
    columns: [{ label: words.score }, ...numericColumns([words.found, words.right, words.bounds])],
    rows: calibration.map(({ from, to, all, some, none, low, high }) => ({
      head: `${percent(from)} – ${percent(to)}`,
      cells: [String(all + some + none), String(all + some), low === null ? "–" : `${percent(low)} – ${percent(high)}`],
    })),
  });
}
