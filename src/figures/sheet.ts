import type { ClauseCount, Relation } from "../model/relations.ts";
import type { CellState } from "../model/states.ts";
import type { Language } from "../model/language.ts";
import type { UnknownReason } from "../model/reading.ts";
import type { KeyOf } from "../model/routes.ts";

/** One mark a state, from left to right. */
export interface RulerCell {
  readonly kind: "ruler";
  readonly states: readonly CellState[];
  readonly count: number;
  readonly of: number;
  /** Whether `count` of `of`, the provisions taken up, stands with the marks. */
  readonly counted: boolean;
}
/** A plan against a provision. */
export interface StateCell {
  readonly kind: "state";
  readonly state: CellState;
  readonly relation: Relation | null;
  /** Clauses kept word for word. */
  readonly clauses: ClauseCount;
  readonly passages: number;
  readonly unknownReason: UnknownReason | null;
  readonly reviewed: boolean;
  /** Whether a reader should check the passage before quoting it. */
  readonly unsure: boolean;
}
/** A share of a whole, 0 to 1. */
export interface ShareCell {
  readonly kind: "share";
  readonly value: number;
}
/** How many of `of` provisions are taken up in which wording. */
export interface WordingCell {
  readonly kind: "wording";
  readonly of: number;
  /** Whether the counts stand with the bar even where room is short. */
  readonly counted: boolean;
  readonly counts: Readonly<Record<Relation, number>>;
}
/** `count` of `of`; `score` from 0 to 1 where the figure has one, and `scoreHigh`, what it would be if all that is unknown were there. */
export interface CountCell {
  readonly kind: "count";
  readonly count: number;
  readonly of: number;
  readonly score: number | null;
  readonly scoreHigh: number | null;
}
/** How many plans stand in each state. */
export interface TallyCell {
  readonly kind: "tally";
  readonly counts: Readonly<Record<CellState, number>>;
}
export interface TextCell {
  readonly kind: "text";
  readonly text: string;
}
/** A number of tasks; where it is a part of all tasks of its row or figure, `of` is their number. */
export interface AmountCell {
  readonly kind: "amount";
  readonly value: number;
  readonly of: number | null;
}
export type FigureCell =
  | RulerCell
  | StateCell
  | ShareCell
  | WordingCell
  | CountCell
  | TallyCell
  | TextCell
  | AmountCell;

export interface FigureColumn {
  readonly id: string;
  readonly label: string;
  /** Where `label` has no room. */
  readonly short: string;
  readonly detail: string | null;
  /** Stands outside all totals: a plan that does not implement the reference. */
  readonly apart: boolean;
}

export interface FigureRow {
  readonly id: string;
  /** Number before the label: that of a provision; empty for a name that may take several lines; null for plans. */
  readonly key: string | null;
  readonly label: string;
  readonly detail: string | null;
  /** Part of the country, by which long tables are grouped; null for provisions. */
  readonly region: string | null;
  /** The page where the passages of the row are listed; left out where another page reads the figure cell by cell. */
  readonly page?: KeyOf<"plan" | "pair" | "agency"> | { readonly page: "tasks" };
  /** One a column; those of a column are of one kind. */
  readonly cells: readonly FigureCell[];
}

/** Rows under a common heading; `label` is null for a group without one. */
export interface FigureGroup {
  readonly label: string | null;
  readonly apart: boolean;
  readonly rows: readonly FigureRow[];
}

export interface FigureTable {
  /** Head of the column of labels. */
  readonly rowHead: string;
  readonly columns: readonly FigureColumn[];
  readonly groups: readonly FigureGroup[];
}

/** A field of a heatmap: its state, and whether a reader should check the passage before quoting it. */
export interface HeatField {
  readonly state: CellState;
  readonly unsure: boolean;
}
export interface HeatPlan {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  /** Stands outside all totals. */
  readonly apart: boolean;
  /** One a provision, in order. */
  readonly fields: readonly HeatField[];
  /** `32/45`, and the same for each point. */
  readonly count: string;
  readonly pointCounts: readonly string[];
  /** `60-96%` where cells are unknown. */
  readonly index: string;
}
export interface HeatPoint {
  readonly id: string;
  readonly heading: string;
  readonly shortHeading: string;
  /** Its name alone. */
  readonly short: string;
  /** Provisions, with the count of the implementing plans that take each up. */
  readonly rows: readonly HeatRow[];
  readonly count: string;
}
export interface HeatRow {
  readonly id: string;
  readonly label: string;
  /** Where `label` has no room. */
  readonly short: string;
  readonly count: string;
}
/** All provisions x all plans, to be drawn as one picture. */
export interface HeatChart {
  readonly points: readonly HeatPoint[];
  /** Implementing plans first. */
  readonly plans: readonly HeatPlan[];
  /** Of all implementing plans. */
  readonly index: string;
}

/** A sign of the figure, its word, and how often it stands in the part of the figure that counts. */
export interface LegendEntry {
  readonly sign:
    | { readonly kind: "state"; readonly state: CellState }
    | { readonly kind: "field"; readonly state: CellState }
    | { readonly kind: "unsure" }
    | { readonly kind: "wording"; readonly relation: Relation };
  readonly label: string;
  readonly count: number;
}

/** The table of a slide, which has less room, with the signs of what it shows. */
interface WideTable {
  readonly table: FigureTable;
  readonly legend: readonly LegendEntry[];
  /** What it leaves out; null when nothing. */
  readonly note: string | null;
}

/** What tells a figure from the others of its corpus. */
export interface FigurePlace {
  /** Part of addresses and file names; stays when plans are added. */
  readonly id: string;
  /** Its place in the series, from 1. */
  readonly number: number;
  /** Name of what makes it; figures of one kind are listed together. */
  readonly kind: string;
  /** The page where its cells lead to their passages, and where its table can be arranged; null when there is none. */
  readonly readOn: { readonly page: "home" | "heatmap" | "tasks" } | KeyOf<"point"> | null;
  /** Whether its finding opens the briefing. */
  readonly opens: boolean;
}

/** A numbered figure in one language: everything that is drawn, tabulated or cited, and no geometry. */
export interface FigureSheet extends FigurePlace {
  readonly language: Language;
  /** Without its number. */
  readonly title: string;
  /** What the figure shows, in sentences with the numbers in them. */
  readonly finding: string;
  /** For the tall sheet, the downloads and the documents. */
  readonly table: FigureTable;
  /** What a slide shows of it; null when that is the same. */
  readonly wide: WideTable | null;
  /** Drawn in the place of the tables, as one picture; null for a figure that is drawn as its table. */
  readonly heat: HeatChart | null;
  readonly legend: readonly LegendEntry[];
  /** Names behind short heads, `5.1 Giao thông; 5.2 …`; drawn where a sheet leaves room for it. */
  readonly key: string | null;
  readonly notes: readonly string[];
  /** How the index is made; drawn where the index is. Null for a figure without one. */
  readonly indexNote: string | null;
  readonly source: string;
  /** How many provisions each point has: the ruler that signs a wide sheet. */
  readonly pointSizes: readonly number[];
  /** Data version, as `versionLabel` makes it. */
  readonly version: string;
  /** ISO date of the data. */
  readonly date: string;
}
