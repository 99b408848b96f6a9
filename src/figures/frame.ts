import { isUnsure } from "../model/certainty.ts";
import { countsOf, isTogether } from "../model/totals.ts";
import { apartReasonOf, type Corpus, type Plan } from "../model/corpus.ts";
import type { CoverageSummary } from "../model/coverage.ts";
import type { Point } from "../model/reference.ts";
import { versionLabel } from "../model/version.ts";
import type { FigureColumn, FigureGroup, FigureRow, FigureSheet, LegendEntry } from "./sheet.ts";
import type { FigureWords, Gap } from "./words.ts";

/** What differs from figure to figure. */
export type SheetContent = Partial<Pick<FigureSheet, "heat" | "indexNote" | "key" | "wideNote" | "wideTable">> &
  Pick<FigureSheet, "kind" | "title" | "finding" | "table" | "legend" | "notes">;

/** `content` with its place in the series, and with what all figures of a corpus share: source, version, date. */
export function makeSheet(
  corpus: Corpus,
  words: FigureWords,
  place: Pick<FigureSheet, "id" | "number">,
  content: SheetContent,
): FigureSheet {
  const { meta } = corpus.reference.document;
  const version = versionLabel(corpus);
  const { together, apart } = splitPlans(corpus);
  return {
    heat: null,
    indexNote: null,
    key: null,
    wideNote: null,
    wideTable: null,
    ...content,
    ...place,
    language: words.language,
    pointSizes: corpus.reference.points.map((point) => point.provisions.length),
    version,
    date: corpus.date,
    source: words.source({
      site: corpus.site,
      reference: words.referenceName(meta),
      together: together.length,
      apart: apart.length,
      method: corpus.method.version,
      date: words.date(corpus.date),
      version,
    }),
  };
}

/** Plans that count in totals, and those that stand apart. */
export function splitPlans(corpus: Corpus): { readonly together: readonly Plan[]; readonly apart: readonly Plan[] } {
  return {
    together: corpus.plans.filter(isTogether),
    apart: corpus.plans.filter((plan) => !isTogether(plan)),
  };
}

/** A column; what is not given is empty. */
export function makeColumn(column: Pick<FigureColumn, "id" | "label"> & Partial<FigureColumn>): FigureColumn {
  return { short: column.label, detail: null, numbers: [], apart: false, ...column };
}

/** A column a point, named. */
export function pointColumns(points: readonly Point[], words: FigureWords): readonly FigureColumn[] {
  return points.map((point) =>
    makeColumn({
      id: point.id,
      label: words.point(point.id),
      short: point.id,
      detail: point.shortLabel[words.language],
    }),
  );
}

/** Rows of plans in groups: implementing plans first, then one group a reason why plans stand apart. */
export function planGroups(
  corpus: Corpus,
  words: FigureWords,
  row: (plan: Plan) => FigureRow["cells"],
): readonly FigureGroup[] {
  const { together, apart } = splitPlans(corpus);
  const rowOf = (plan: Plan): FigureRow => {
    const { meta } = plan.document;
    return {
      id: meta.id,
      key: null,
      label: meta.short_title,
      detail: words.planDetail(plan),
      region: plan.province?.region ?? words.noRegion,
      cells: row(plan),
    };
  };
  const reasons = [...new Set(apart.map(apartReasonOf))];
  return [
    ...(together.length === 0 ? [] : [{ label: null, apart: false, rows: together.map(rowOf) }]),
    ...reasons.map((reason) => {
      const members = apart.filter((plan) => apartReasonOf(plan) === reason);
      return { label: apartReason(corpus, words, members[0]!), apart: true, rows: members.map(rowOf) };
    }),
  ];
}

/** Why `plan` stands apart, as a sentence. */
export function apartReason(corpus: Corpus, words: FigureWords, plan: Plan): string {
  return words.apart(apartReasonOf(plan) ?? "other-basis", corpus.reference.document.meta.short_title);
}

/** Implementing plans whose text is not whole, with the unknown cells that come of it; of `provisions` only. */
export function gapsOf(corpus: Corpus, provisions: ReadonlySet<string> | null = null): readonly Gap[] {
  return splitPlans(corpus).together.flatMap((plan) => {
    const unknown = plan.coverage.cells.filter(
      ({ state, provision }) => state === "unknown" && (provisions === null || provisions.has(provision)),
    );
    const reason = unknown[0]?.unknownReason;
    return reason ? [{ plan: plan.document.meta.short_title, cells: unknown.length, reason }] : [];
  });
}

/** How many fields of the implementing plans need a review; of `provisions` only. */
export function unsureCount(corpus: Corpus, provisions: ReadonlySet<string> | null = null): number {
  return splitPlans(corpus)
    .together.flatMap(({ coverage }) => coverage.cells)
    .filter((cell) => (provisions === null || provisions.has(cell.provision)) && isUnsure(corpus, cell)).length;
}

/** A sentence on the fields that need a review, for figures whose marks do not show them; "" when there are none. */
export function unsureNote(corpus: Corpus, words: FigureWords): string {
  const count = unsureCount(corpus);
  return count === 0 ? "" : words.notes.unsure(count);
}

/** All five states with their counts, zeros too. */
export function stateLegend(summary: CoverageSummary, words: FigureWords): readonly LegendEntry[] {
  return countsOf(summary).map(({ state, count }) => ({
    sign: { kind: "state", state },
    label: words.states[state],
    count,
  }));
}
