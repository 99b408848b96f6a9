import { COVERED, paragraph, textOf, type Block, type Cell, type Note, type Paragraph, type Run } from "../blocks.ts";
import { child, elements, flagAt, numberAt, valueAt, type XmlElement } from "../xml.ts";
import { isLayoutTable } from "../layoutTable.ts";
import type { Notes } from "./notes.ts";
import type { Numbering } from "./numbering.ts";
import { readRuns, type Inline, type Side } from "./runs.ts";
import { isHeading, type Styles } from "./styles.ts";

/** What reading the body of a document needs. */
export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly side: Side;
  readonly seen: (what: string) => void;
}

/** Elements that hold paragraphs and tables and mean nothing else here. */
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "mc:Choice"]);

/** The paragraphs and tables under `parent`, each followed by the notes that it refers to. */
export function readBlocks(parent: XmlElement, context: BodyContext): readonly Block[] {
  return contentOf(parent, context).flatMap((element) => {
    const blocks = element.name === "w:tbl" ? readTable(element, context) : readParagraph(element, context);
    return [...blocks, ...takeNotes(context)];
  });
}

/** Paragraphs and tables, wrappers opened; a paragraph whose mark is deleted goes on in the next. A file put in whole is only counted. */
function contentOf(parent: XmlElement, { side, seen }: BodyContext): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: XmlElement | null = null;
  const visit = (element: XmlElement): void => {
    if (element.name === "mc:AlternateContent") visitAll(child(element, "mc:Choice") ?? child(element, "mc:Fallback"));
    else if (isContents(element)) seen("contents");
    else if (WRAPPERS.has(element.name) || isReadChange(element, side)) visitAll(element);
    else if (element.name === "w:tbl") found.push(element);
    else if (element.name === "w:altChunk") seen("object");
    else if (element.name === "w:p") {
      const whole: XmlElement = open ? { ...element, children: [...open.children, ...element.children] } : element;
      open = hasDeletedMark(element, side) ? whole : null;
      if (!open) found.push(whole);
    }
  };
  const visitAll = (element: XmlElement | undefined): void => elements(element).forEach(visit);
  visitAll(parent);
  return open ? [...found, open] : found;
}

/** The table of contents that Word makes of the headings: it says nothing that they do not say. */
function isContents(element: XmlElement): boolean {
  const gallery = valueAt(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery") ?? "";
  return element.name === "w:sdt" && gallery === "Table of Contents";
}

function isReadChange({ name }: XmlElement, side: Side): boolean {
  return side === "accepted" ? name === "w:ins" || name === "w:moveTo" : name === "w:del" || name === "w:moveFrom";
}

function hasDeletedMark(element: XmlElement, side: Side): boolean {
  const properties = child(element, "w:pPr", "w:rPr");
  return child(properties, side === "accepted" ? "w:del" : "w:ins") !== undefined;
}

/** A paragraph with its label, then what stands in text boxes anchored in it. Nothing for an empty one. */
function readParagraph(element: XmlElement, context: BodyContext): readonly Block[] {
  const boxes: XmlElement[] = [];
  const label = context.numbering.next(child(element, "w:pPr"));
  const runs = readRuns(
    element,
    inlineOf(context, (content) => boxes.push(content)),
  );
  const labelled = label === null ? runs : [{ text: label, bold: runs[0]?.bold ?? false }, ...runs];
  const own =
    textOf(labelled).trim() === "" ? [] : [paragraph(labelled, isHeading(child(element, "w:pPr"), context.styles))];
  return [...own, ...boxes.flatMap((content) => readBlocks(content, context))];
}

function inlineOf({ styles, side, notes, seen }: BodyContext, box: Inline["box"]): Inline {
  return { styles, side, seen, box, mark: (kind, id, custom) => notes.mark(kind, id, custom) };
}

function takeNotes(context: BodyContext): readonly Note[] {
  return context.notes.take().map(({ mark, content }) => {
    const lines = elements(content, "w:p").map((line) =>
      readRuns(
        line,
        inlineOf(context, () => {}),
      ),
    );
    const runs = lines.flatMap((line, index): readonly Run[] =>
      index === 0 ? line : [{ text: " ", bold: false }, ...line],
    );
    return { kind: "note", mark, runs };
  });
}

/** A table as rows of equal length; a table that only lays out a page as the paragraphs of its cells. */
function readTable(table: XmlElement, context: BodyContext): readonly Block[] {
  const rows = contentRows(table, context.side).map((row) => readRow(row, context));
  const cells = rows.map((row) => row.flatMap(({ blocks }) => [blocks]));
  if (isLayoutTable(cells)) return cells.flat(2);
  const width = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)), 1);
  const grid = rows.map((row) => {
    const filled = row.flatMap(({ span, blocks, continued }): readonly Cell[] => [
      continued ? COVERED : blocks.flatMap(linesOf),
      ...Array.from({ length: span - 1 }, () => []),
    ]);
    return [...filled, ...Array.from({ length: width - filled.length }, () => [])];
  });
  const notes = cells.flat(2).filter((block) => block.kind === "note");
  return [{ kind: "table", rows: grid.filter((row) => row.some((cell) => cell.length > 0)) }, ...notes];
}

interface ReadCell {
  readonly span: number;
  /** Part of the cell above it. */
  readonly continued: boolean;
  readonly blocks: readonly Block[];
}

function readRow(row: XmlElement, context: BodyContext): readonly ReadCell[] {
  const before = numberAt(row, "w:trPr", "w:gridBefore") ?? 0;
  const cells = cellsOf(row).map((cell) => {
    const properties = child(cell, "w:tcPr");
    const merge = child(properties, "w:vMerge");
    const continued = merge !== undefined && merge.attributes["w:val"] !== "restart";
    const blocks = readBlocks(cell, context);
    return {
      span: Math.max(1, Math.min(numberAt(properties, "w:gridSpan") ?? 1, WIDEST)),
      continued: continued && isBlank(blocks),
      blocks,
    };
  });
  return before > 0 ? [{ span: Math.min(before, WIDEST), continued: false, blocks: [] }, ...cells] : cells;
}

/** Word tables have at most 63 columns. */
const WIDEST = 63;

/** Word shows nothing of a continued cell, but some writers leave words there: they are kept. */
function isBlank(blocks: readonly Block[]): boolean {
  return blocks.length === 0;
}

function contentRows(table: XmlElement, side: Side): readonly XmlElement[] {
  return unwrap(table, "w:tr").filter((row) => {
    const properties = child(row, "w:trPr");
    if (flagAt(properties, "w:hidden")) return false;
    return child(properties, side === "accepted" ? "w:del" : "w:ins") === undefined;
  });
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return unwrap(row, "w:tc");
}

/** Children called `name`, wrappers opened. */
function unwrap(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((element) =>
    element.name === name ? [element] : WRAPPERS.has(element.name) ? unwrap(element, name) : [],
  );
}

/** The lines of a block inside a cell; a table in a cell gives one line for each of its rows. */
function linesOf(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind === "note") return [];
  return block.rows.map((row) =>
    paragraph(
      row
        .filter((cell) => cell.length > 0)
        .flatMap((cell, index): readonly Run[] => [
          ...(index === 0 ? [] : [{ text: " ", bold: false }]),
          ...cell.flatMap(({ runs }, line): readonly Run[] =>
            line === 0 ? runs : [{ text: " ", bold: false }, ...runs],
          ),
        ]),
    ),
  );
}
