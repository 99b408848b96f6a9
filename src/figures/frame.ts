import { group, sum } from "d3";
import { capitalised } from "../text/capitals.ts";
import { isUnsure } from "../model/certainty.ts";
import { countsOf, splitPlans, statesOf } from "../model/totals.ts";
import { apartReasonOf, type Corpus, type Plan } from "../model/corpus.ts";
import type { CoverageSummary } from "../model/coverage.ts";
import type { Point } from "../model/reference.ts";
import type { CellState } from "../model/states.ts";
import { versionLabel } from "../model/version.ts";
import { numberedName, planLine, presentName } from "../strings/documents.ts";
import type { Words } from "../strings/strings.ts";
import { formatDate } from "../text/dates.ts";
import type { FigureColumn, FigureGroup, FigurePlace, FigureRow, FigureSheet, LegendEntry } from "./sheet.ts";

/** More plans than this, with incomplete texts or of provinces that changed, are counted, not named. */
const mostNamedGaps = 4;

/** What differs from figure to figure. */
export type SheetContent = Partial<Pick<FigureSheet, "heat" | "indexNote" | "key" | "wide">> &
  Pick<FigureSheet, "title" | "table" | "legend" | "notes"> & {
    /** Asked only where there is an implementing plan to say it of. */
    finding(): string;
  };

/** Everything that figures of one kind show of a corpus, in one language. */
export type MakeFigure = (corpus: Corpus, words: Words) => SheetContent;

/** `content` with its place in the series, and with what all figures of a corpus share: source, version, date. */
export function makeSheet(corpus: Corpus, words: Words, place: FigurePlace, content: SheetContent): FigureSheet {
  const version = versionLabel(corpus);
  const { together, apart } = splitPlans(corpus);
  return {
    heat: null,
    indexNote: null,
    key: null,
    wide: null,
    ...content,
    ...place,
    finding: together.length === 0 ? words.strings.overview.noPlans : content.finding(),
    notes: [...content.notes, presentNote(corpus, words)].filter((note) => note !== ""),
    language: words.language,
    pointSizes: corpus.reference.points.map((point) => point.provisions.length),
    version,
    date: corpus.date,
    source: words.strings.figure.source({
      site: corpus.site.name,
      reference: numberedName(words, corpus.reference.document.meta),
      together: together.length,
      apart: apart.length,
      method: corpus.method.version,
      date: formatDate(corpus.date, words.language),
      version,
    }),
  };
}

/** A column; what is not given is empty. */
export function makeColumn(column: Pick<FigureColumn, "id" | "label"> & Partial<FigureColumn>): FigureColumn {
  return { short: column.label, detail: null, apart: false, ...column };
}

/** A row; what is not given is empty. */
export function makeRow(row: Pick<FigureRow, "id" | "label" | "cells"> & Partial<FigureRow>): FigureRow {
  return { key: "", detail: null, region: null, ...row };
}

/** A point by its number and short name. */
export function pointName({ id, shortLabel }: Point, { strings, language }: Words): string {
  return strings.sheet.pointName(id, shortLabel[language]);
}

/** A column a point, named. */
export function pointColumns(points: readonly Point[], words: Words): readonly FigureColumn[] {
  return points.map((point) =>
    makeColumn({
      id: point.id,
      label: words.strings.terms.point(point.id),
      short: point.id,
      detail: point.shortLabel[words.language],
    }),
  );
}

/** Rows of plans in groups: implementing plans first, then one group a reason why plans stand apart. */
export function planGroups(
  corpus: Corpus,
  words: Words,
  row: (plan: Plan) => FigureRow["cells"],
  page?: "plan" | "pair",
): readonly FigureGroup[] {
  const { together, apart } = splitPlans(corpus);
  const rowOf = (plan: Plan): FigureRow => {
    const { meta } = plan.document;
    return {
      id: meta.id,
      key: null,
      label: meta.short_title,
      detail: planLine(plan, words),
      region: plan.province?.region ?? words.strings.sheet.noRegion,
      ...(page === undefined ? {} : { page: { page, id: meta.id } }),
      cells: row(plan),
    };
  };
  return [
    ...(together.length === 0 ? [] : [{ label: null, apart: false, rows: together.map(rowOf) }]),
    ...Array.from(group(apart, apartReasonOf).values(), (plans) => ({
      label: apartReason(corpus, words, plans[0]!),
      apart: true,
      rows: plans.map(rowOf),
    })),
  ];
}

/** Why `plan` stands apart, as a sentence. */
export function apartReason(corpus: Corpus, words: Words, plan: Plan): string {
  const reason = apartReasonOf(plan) ?? "other-basis";
  return words.strings.figure.apart[reason](corpus.reference.document.meta.short_title);
}

/** A sentence on the unknown cells of implementing plans whose text is not whole; of `provisions` only. "" when there are none. */
export function unknownNote(
  corpus: Corpus,
  { strings: { sheet } }: Words,
  provisions: ReadonlySet<string> | null = null,
): string {
  const gaps = splitPlans(corpus).together.flatMap((plan) => {
    const unknown = plan.coverage.cells.filter(
      ({ state, provision }) => state === "unknown" && (provisions === null || provisions.has(provision)),
    );
    const reason = unknown[0]?.unknownReason;
    return reason ? [{ plan: plan.document.meta.short_title, cells: unknown.length, reason }] : [];
  });
  if (gaps.length <= mostNamedGaps)
    return sheet.unknown(gaps.map(({ plan, reason, cells }) => sheet.unknownPlan(plan, sheet.reasons[reason], cells)));
  return sheet.unknown([
    sheet.unknownPlans(
      gaps.length,
      sum(gaps, ({ cells }) => cells),
    ),
  ]);
}

/** What became of the provinces that plans are named after; "" where nothing changed. */
function presentNote({ plans }: Corpus, words: Words): string {
  const { sheet } = words.strings;
  const changed = plans.flatMap((plan) => {
    const present = presentName(plan, words);
    return present === null ? [] : [sheet.presentPlan(plan.document.meta.short_title, present)];
  });
  return changed.length > mostNamedGaps ? sheet.presentPlans(changed.length) : sheet.present(changed);
}

/** How many fields of the implementing plans need a review; of `provisions` only. */
export function unsureCount(corpus: Corpus, provisions: ReadonlySet<string> | null = null): number {
  return splitPlans(corpus)
    .together.flatMap(({ coverage }) => coverage.cells)
    .filter((cell) => (provisions === null || provisions.has(cell.provision)) && isUnsure(corpus, cell)).length;
}

/** A sentence on the fields that need a review, for figures whose marks do not show them; "" when there are none. */
export function unsureNote(corpus: Corpus, words: Words): string {
  const count = unsureCount(corpus);
  return count === 0 ? "" : words.strings.sheet.unsure(count);
}

/** All states that the corpus can have with their counts, zeros too. */
export function stateLegend(corpus: Corpus, summary: CoverageSummary, words: Words): readonly LegendEntry[] {
  return countLegend(corpus, Object.fromEntries(countsOf(summary).map(({ state, count }) => [state, count])), words);
}

/** All states that the corpus can have with `counts`; 0 for one that has none. */
export function countLegend(
  corpus: Corpus,
  counts: Readonly<Partial<Record<CellState, number>>>,
  { strings: { terms } }: Words,
): readonly LegendEntry[] {
  return statesOf(corpus).map((state) => ({
    sign: { kind: "state", state },
    label: terms.states[state],
    count: counts[state] ?? 0,
  }));
}

/** The mark of fields that need a review, with their number. */
export function unsureLegend({ strings: { terms } }: Words, count: number): LegendEntry {
  return { sign: { kind: "unsure" }, label: capitalised(terms.unsure), count };
}

/** Sentences in a row; empty ones are left out. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
