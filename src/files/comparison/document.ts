import type { Language } from "../../model/language.ts";

/** A cell of words; `place` stands before them, `bold`. Several in one cell are numbered. */
export interface PlacedWords {
  /** `(2)`; empty where there is one only. */
  readonly number: string;
  readonly place: string;
  readonly text: string;
}

/** A provision beside what the plan says on it, in words. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  readonly quote: string;
  /** Empty where nothing was found: `nothing` says so. */
  readonly passages: readonly PlacedWords[];
  readonly nothing: string;
  readonly state: string;
  /** Ground of the state; null for none. */
  readonly fill: string | null;
  readonly leads: string;
  readonly partners: string;
  readonly due: string;
  readonly note: string;
}
export interface MissingRow {
  readonly id: string;
  readonly label: string;
  readonly quote: string;
  readonly state: string;
  readonly why: string;
}
export interface UnansweredRow {
  readonly text: string;
  readonly place: string;
  readonly leads: string;
  readonly partners: string;
  readonly due: string;
  /** Path of the passage on the site. */
  readonly path: string;
  /** Its full address; null while the site has none. */
  readonly address: string | null;
}

/** A list under the table, with its title; `intro` says how many, or that there is none. */
export interface ComparisonList<Row> {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Everything that the comparison table of one plan holds, in one language. */
export interface ComparisonDocument {
  readonly language: Language;
  readonly title: string;
  readonly titleCapitals: string;
  /** Both documents with number, date and issuer. */
  readonly subtitle: string;
  /** Site, date and version of the data, method. */
  readonly data: string;
  readonly finding: string;
  readonly author: string;
  /** ISO date of the data. */
  readonly date: string;
  readonly columns: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ComparisonRow[] }[];
  readonly missing: ComparisonList<MissingRow>;
  readonly unanswered: ComparisonList<UnansweredRow>;
  readonly notesTitle: string;
  readonly notes: readonly string[];
  /** What the table is, how it was made and how to cite it. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly sheets: {
    readonly table: string;
    readonly missing: string;
    readonly unanswered: string;
    readonly about: string;
  };
}
