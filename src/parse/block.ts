import type { UnitField, UnitKind, UnitRole } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { joinLocated, sliceLocated, trimLocated, type Located } from "../text/located.ts";
import type { LineLabel } from "./labels/label.ts";
import { cutSpans, type Line } from "./lines.ts";

/** A row of a table of the body. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** A stretch of text that becomes one unit: its marker, its own text, and what its first reading says of it. */
export interface UnitBlock {
  readonly marker: Located | null;
  readonly content: Located;
  readonly strong: readonly Span[];
  readonly raised: readonly Span[];
  readonly label: LineLabel | null;
  /** Key of the footnote that this block is the text of. */
  readonly footnote: string | null;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  /** Place in a table, of the first line; null outside tables. */
  readonly cell: Line["cell"];
  /** Decided while reading; null is left to the outline. */
  readonly kind: UnitKind | null;
  readonly role: UnitRole | null;
  /** Cells of a row of a table, by the heads of their columns. */
  readonly fields?: readonly UnitField[];
  /** Whether a row of a table is a name and nothing else. */
  readonly named?: boolean;
  /** Cells of rows above that reach down over this row; `row` is the place of theirs. */
  readonly covering?: readonly (UnitField & { readonly row: RowPlace })[];
}

/** A block from one line, its first `markerLength` characters being the marker and the white space after it. */
export function blockFrom(line: Line, markerLength = 0): UnitBlock {
  const { content, strong, raised, apart, cell } = line;
  const length = content.text.length;
  return {
    marker: markerLength > 0 ? trimLocated(sliceLocated(content, 0, markerLength)) : null,
    content: sliceLocated(content, markerLength),
    strong: cutSpans(strong, markerLength, length),
    raised: cutSpans(raised, markerLength, length),
    label: null,
    footnote: null,
    apart,
    cell,
    kind: null,
    role: null,
  };
}

/** The block with the text of `line` after its own, a single space between. */
export function appendLine(block: UnitBlock, line: Line): UnitBlock {
  const parts = block.content.text === "" ? [line.content] : [block.content, line.content];
  const shift = block.content.text === "" ? 0 : block.content.text.length + 1;
  const moved = (spans: readonly Span[]): readonly Span[] =>
    spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const strong = [...block.strong];
  for (const run of moved(line.strong)) addRun(strong, run);
  return {
    ...block,
    content: joinLocated(parts, " "),
    strong,
    raised: [...block.raised, ...moved(line.raised)],
  };
}

/** Adds a bold run to those before it; with nothing but a line end between them, two are one. */
export function addRun(runs: Span[], run: Span): void {
  const last = runs.at(-1);
  if (last && run.start - last.end <= 1) runs[runs.length - 1] = { start: last.start, end: run.end };
  else runs.push(run);
}

/** Whether the whole text is bold, closing punctuation aside. */
export function isStrong({ content, strong }: Pick<UnitBlock, "content" | "strong">): boolean {
  const covered = strong.reduce(
    (sum, { start, end }) => sum + content.text.slice(start, end).replace(/[\s\p{P}]/gu, "").length,
    0,
  );
  return covered > 0 && covered === content.text.replace(/[\s\p{P}]/gu, "").length;
}
