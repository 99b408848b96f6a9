import type { Relation } from "../model/relations.ts";
import type { Matrix } from "../views/matrix.ts";
import type { Overview } from "../views/overview.ts";
import type { ApartReason, Plan, SiteInfo } from "../model/corpus.ts";
import type { CellState } from "../model/states.ts";
import type { UnknownReason } from "../model/reading.ts";
import type { DocumentMeta } from "../model/document.ts";
import type { SourceLine } from "../strings/vi/figure.ts";
import type { Language } from "../model/language.ts";

/** A part of all cells: `count` of `of`. */
export interface Part {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** A plan whose text is not whole, and how many cells are unknown for that. */
export interface Gap {
  readonly plan: string;
  readonly cells: number;
  readonly reason: UnknownReason;
}

export interface EmphasisFacts {
  readonly plans: number;
  /** The point with the largest share in each plan: how many plans have it, and the range of its share in these. */
  readonly leading: readonly {
    readonly point: string;
    readonly plans: readonly string[];
    readonly from: number;
    readonly to: number;
  }[];
  /** The point with the smallest mean share. */
  readonly least: { readonly point: string; readonly from: number; readonly to: number } | null;
}
export interface WordingFacts {
  readonly counts: Readonly<Record<Relation, number>>;
  readonly total: number;
  /** Plans with the largest share in own words, and in the reference's words. */
  readonly ownest: Part | null;
  readonly closest: Part | null;
}
export interface GapFacts {
  readonly plans: number;
  /** Provisions that no plan takes up, that one plan alone does, and how many all plans do. */
  readonly nowhere: readonly string[];
  readonly once: readonly string[];
  readonly everywhere: number;
}

export type SourceFacts = Omit<SourceLine, "site"> & { readonly site: SiteInfo };

/** Everything that figures say, in one language. Names of the corpus come as arguments. */
export interface FigureWords {
  readonly language: Language;
  readonly states: Readonly<Record<CellState, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly unknownReasons: Readonly<Record<UnknownReason, string>>;
  readonly reviewed: string;
  /** Of a field whose passage should be checked before it is quoted. */
  readonly unsure: string;
  passages(count: number): string;
  point(id: string): string;
  /** A point in a running sentence, `điểm 3 (quản lý nhà nước)`. */
  pointName(id: string, label: string): string;
  /** A point over its provisions. */
  pointHeading(id: string, label: string): string;
  /** The reference by kind and number, `Kết luận 9-KL/TW`. */
  referenceName(meta: DocumentMeta): string;
  /** `text` with the words inside it that a line may not part joined by no-break spaces. */
  keepTogether(text: string): string;
  figure(number: number): string;
  /** After a title: page `page` of `pages`. */
  page(page: number, pages: number): string;
  percent(share: number): string;
  date(iso: string): string;
  readonly heads: {
    readonly plan: string;
    readonly point: string;
    readonly provision: string;
    readonly total: string;
    readonly takenUpBy: string;
    readonly takenUp: string;
    readonly states: string;
    readonly notIn: string;
    readonly state: string;
    readonly gaps: string;
    /** What is aligned to no point. */
    readonly rest: string;
  };
  index(percent: string): string;
  /** Issuer, number and date of a plan in one line. */
  planDetail(plan: Plan): string;
  /** Why a plan stands apart. */
  apart(reason: ApartReason, reference: string): string;
  readonly noRegion: string;
  readonly none: string;
  readonly titles: {
    overview(points: number, reference: string): string;
    point(provisions: number, id: string): string;
    matrix(provisions: number, plans: number): string;
    emphasis(points: number): string;
    readonly wording: string;
    readonly gaps: string;
  };
  /** What the figures show. Where no plan implements the reference, that is what they say. */
  readonly findings: {
    overview(overview: Overview): string;
    point(matrix: Matrix): string;
    matrix(matrix: Matrix): string;
    emphasis(facts: EmphasisFacts): string;
    wording(facts: WordingFacts): string;
    gaps(facts: GapFacts): string;
    readonly noPlans: string;
  };
  readonly notes: {
    readonly mark: string;
    readonly index: string;
    counted(plans: number): string;
    readonly turn: string;
    /** What =, ≈ and + stand for. */
    readonly signs: string;
    unknown(gaps: readonly Gap[]): string;
    readonly emphasis: string;
    readonly wording: string;
    readonly gaps: string;
    /** Which mark is whose, and what the parts of a bar are. */
    gapMarks(plans: readonly string[]): string;
    readonly gapTally: string;
    shown(rows: number, of: number): string;
    unsure(count: number): string;
    readonly regions: string;
    /** Of a heatmap with plans in rows; of one whose plans are gathered by region. */
    readonly across: string;
    gathered(plans: number): string;
    /** What short heads stand for, in one note. */
    columnNames(columns: readonly { readonly label: string; readonly detail: string }[]): string;
  };
  source(facts: SourceFacts): string;
}
