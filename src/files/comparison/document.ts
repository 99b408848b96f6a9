import type { FileFacts, ToldFacts } from "../fileFacts.ts";

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
/** A cell of a list: words of the site, words of a document, a number, or a path of the site with its address, null while it has none. */
export type ListCell =
  | { readonly kind: "said" | "quoted" | "number"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string | null };

/** A list under the table, with its title; `intro` says how many, or that there is none. */
export interface ComparisonList {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** Everything that the comparison table of one plan holds, in one language. Its subject is both documents with number, date and issuer. */
export interface ComparisonDocument extends FileFacts {
  readonly titleCapitals: string;
  /** Site, date and version of the data, method. */
  readonly data: string;
  readonly finding: string;
  readonly columns: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ComparisonRow[] }[];
  readonly missing: ComparisonList;
  readonly unanswered: ComparisonList;
  readonly notesTitle: string;
  readonly notes: readonly string[];
  /** What the table is, how it was made and how to cite it. */
  readonly facts: ToldFacts;
  readonly sheets: {
    readonly table: string;
    readonly missing: string;
    readonly unanswered: string;
    readonly about: string;
  };
}
