import { wordsIn } from "../../strings/strings.ts";
import type { FileFacts, ToldFacts } from "../fileFacts.ts";
import type { Strings } from "../../strings/vi.ts";
import type { DisplayTable } from "../tables/displayTable.ts";
import type { FigureFile } from "../tables/facts.ts";

/** A picture in a document; sizes in pixels of the picture. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A figure with its pictures, one a page: without title and source, which the document has as text. */
export interface PicturedFigure {
  readonly file: FigureFile;
  readonly tall: readonly Picture[];
  readonly wide: readonly Picture[];
}
export interface BriefingFigure extends PicturedFigure {
  /** Null when the table is too large for a page: its files have it. */
  readonly table: DisplayTable | null;
}

/** A plan in the annex: what it says on a provision. */
export interface AnnexPassage {
  readonly plan: string;
  readonly stateText: string;
  /** Words of the plan with their place; empty where nothing was found. */
  readonly passages: readonly { readonly place: string; readonly text: string }[];
  /** Why there is none, or how many more there are. */
  readonly note: string | null;
}
export interface AnnexProvision {
  readonly id: string;
  readonly label: string;
  readonly quote: string;
  readonly plans: readonly AnnexPassage[];
}

/** A sentence of the opening, and the figure that shows it. */
export interface BriefingFinding {
  readonly text: string;
  /** `Hình 3` */
  readonly figure: string;
  readonly id: string;
}

/** Everything that the briefing and the slides hold, in one language. */
export interface Briefing extends FileFacts {
  /** Of the Word file, which is the annex of the brief. */
  readonly annexTitle: string;
  readonly version: string;
  /** What the figures show of all plans. */
  readonly findings: readonly BriefingFinding[];
  readonly facts: ToldFacts;
  readonly plans: DisplayTable;
  readonly method: string;
  readonly figures: readonly BriefingFigure[];
  readonly annex: readonly { readonly heading: string; readonly provisions: readonly AnnexProvision[] }[];
  readonly citation: string;
}

/** Fixed words of the documents. */
export type BriefingWords = Strings["files"]["briefing"];

export function briefingWords({ language }: Pick<Briefing, "language">): BriefingWords {
  return wordsIn(language).strings.files.briefing;
}

/** Name of the place of a figure in the document: letters, digits and underscores. */
export function figureBookmark(id: string): string {
  return `figure_${id.replaceAll("-", "_")}`;
}
