import { formatPercent } from "../../../src/text/format.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { rated } from "../../../src/views/method.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";
import { renderProseSection } from "./section.ts";

interface CountedRow {
  readonly head: string;
  readonly counts: { readonly hits: number; readonly false_hits: number; readonly missed: number };
}

/** What the accuracy is worth: unseen texts, plainer methods, tuning on other plans, and how often scores are right. */
export function renderStudySection(context: PageContext): Html | null {
  const { strings, corpus } = context;
  const { study, measuredOnce } = corpus;
  if (study === null && measuredOnce.first_runs.length === 0) return null;
  const words = strings.method.study;
  return renderProseSection(
    "dang-tin-den-dau",
    words.title,
    html`<p>${words.intro}</p>
${renderFirstRuns(context)}
${
  study !== null &&
  html`${renderCross(context, study)}
${renderBaselines(context, study)}
${renderCalibration(context, study)}
<p class="small">${words.version} <code>${study.version.slice(0, 8)}</code></p>`
}`,
  );
}

type Study = NonNullable<PageContext["corpus"]["study"]>;

function renderFirstRuns(context: PageContext): Html | null {
  const { language, corpus, strings } = context;
  const { first_runs: runs, readers } = corpus.measuredOnce;
  if (runs.length === 0) return null;
  const words = strings.method.study;
  const percent = (share: number): string => formatPercent(share, language);
  const rows = runs.map((run) => ({
    head: `${formatDate(run.date, language)}: ${language === "vi" ? run.texts : run.texts_en}`,
    counts: run,
  }));
  return html`${renderCounts(context, words.unseen, words.texts, rows)}
${readers !== undefined && html`<p>${words.readers(percent(readers.low), percent(readers.high))}</p>`}`;
}

function renderCross(context: PageContext, { cross }: Study): Html {
  const words = context.strings.method.study;
  const names = new Map(context.corpus.plans.map(({ document: { meta } }) => [meta.id, meta.short_title]));
  const name = (id: string): string => names.get(id) ?? id;
  const rows = cross.map((row) => ({ head: words.tuned(name(row.tuned_on), name(row.measured_on)), counts: row }));
  return renderCounts(context, words.cross, words.plans, rows);
}

function renderBaselines(context: PageContext, { baselines }: Study): Html {
  const words = context.strings.method.study;
  const rows = baselines.map((row) => ({ head: words.methods[row.name] ?? row.name, counts: row }));
  return renderCounts(context, words.baselines, words.way, rows);
}

function renderCounts(context: PageContext, caption: string, label: string, rows: readonly CountedRow[]): Html {
  const { language, strings } = context;
  const { precision, recall, f1, hits } = strings.method.accuracy;
  const percent = (share: number | null): string => formatPercent(share, language);
  return renderPlainTable({
    caption,
    columns: [{ label }, ...[precision, recall, f1, hits].map((name) => ({ label: name, numeric: true }))],
    rows: rows.map(({ head, counts }) => {
      const rates = rated(counts);
      return {
        head,
        cells: [
          percent(rates.precision),
          percent(rates.recall),
          html`<b>${percent(rates.f1)}</b>`,
          `${rates.hits} / ${rates.falseHits} / ${rates.missed}`,
        ],
      };
    }),
  });
}

function renderCalibration({ language, strings }: PageContext, { calibration }: Study): Html {
  const words = strings.method.study;
  const percent = (share: number | null): string => formatPercent(share, language);
  return renderPlainTable({
    caption: words.calibration,
    columns: [
      { label: words.score },
      ...[words.found, words.right, words.bounds].map((label) => ({ label, numeric: true })),
    ],
    rows: calibration.map(({ from, to, all, some, none, low, high }) => ({
      head: `${percent(from)} – ${percent(to)}`,
      cells: [String(all + some + none), String(all + some), low === null ? "–" : `${percent(low)} – ${percent(high)}`],
    })),
  });
}
