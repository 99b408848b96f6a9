/** A stretch of characters in one type face. `text` holds `\n` where the source breaks a line inside a paragraph. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  /** Whether it leads to another page. */
  readonly linked?: boolean;
  /** Whether it was read from its font as what it is, so that nothing is to be converted in it. */
  readonly isUnicode?: boolean;
  /** The tracked change that it is part of; one value a change. */
  readonly change?: Change;
}

/** Words that one side of tracked changes has and the other has not. */
export interface Change {
  readonly side: "inserted" | "deleted";
}

export interface Paragraph {
  readonly kind: "paragraph";
  /** Label included: `1. `, `a) `. */
  readonly runs: readonly Run[];
  /** Whether the source calls it a heading: by its style, its outline level, or `<h2>`. */
  readonly heading: boolean;
}

/** The text of a footnote or endnote, which stands after the paragraph or table that refers to it. `mark` as in the text: `¹`, `[^i]`. */
export interface Note {
  readonly kind: "note";
  readonly mark: string;
  readonly runs: readonly Run[];
}

/** Rows of equal length. A cell that is part of a merged one, other than its first, is empty; below its first it is `COVERED`. */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
}

/** The lines of a cell, each a paragraph without its own place. */
export type Cell = readonly Paragraph[];

/** A cell without lines of its own that the cell above reaches down over. Known by being this very value. */
export const COVERED: Cell = Object.freeze([]);

export type Block = Paragraph | Note | Table;

/** Something that a reader saw and its user should know, as data; `src/read/messages.ts` words it. */
export interface Notice {
  readonly rule: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a reader makes of a file. */
export interface ReadFile {
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/** Thrown by readers for a file that must not become a document: what is wrong, as data. */
export class ReadError extends Error {
  readonly rule: string;
  readonly params: Notice["params"];
  constructor(rule: string, params: Notice["params"] = {}) {
    super(rule);
    this.name = "ReadError";
    this.rule = rule;
    this.params = params;
  }
}

export function paragraph(runs: readonly Run[], heading = false): Paragraph {
  return { kind: "paragraph", runs, heading };
}

/** The characters of some runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** All text of a block, cells and lines apart. */
export function blockText(block: Block): string {
  if (block.kind !== "table") return textOf(block.runs);
  return block.rows
    .map((row) => row.map((cell) => cell.map(({ runs }) => textOf(runs)).join("\n")).join("\n"))
    .join("\n");
}
