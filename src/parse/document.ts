import type { Document, Unit } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { SourceSpan } from "../model/span.ts";
import { normalise } from "../text/normalise.ts";
import { joinLocated, sourceOffset, trimLocated } from "../text/located.ts";
import { annotate } from "./annotate.ts";
import { InputError } from "../model/diagnostic.ts";
import { checkDocument } from "./checks.ts";
import { unusableText } from "./checks/quality.ts";
import { admitDocument } from "./door.ts";
import { findBack, readBack } from "./back.ts";
import type { UnitBlock, RowPlace } from "./block.ts";
import { linkFootnotes } from "./footnotes.ts";
import { readFlow } from "./flow.ts";
import { isTypeLine, readFront } from "./front.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { identify } from "./identify.ts";
import { kindOf } from "./kinds.ts";
import { appendixLabel } from "./labels/division.ts";
import { readLines, type Line } from "./lines.ts";
import { lineFinder } from "./position.ts";
import { buildOutline, type OutlineNode } from "./outline.ts";
import { assignParts } from "./parts.ts";

/**
 * Reads a Markdown document into its units. Throws an `InputError` for front matter that does not fit the schema or contradicts
 * the text, and for a text whose words are damaged beyond use; other problems of the text are warnings in `diagnostics`.
 */
export function parseDocument(file: SourceFile): Document {
  const admitted = admitDocument(file);
  const text = normalise(admitted.text);
  const { meta, body, bodyLine, fieldPosition } = splitFrontMatter(file.path, text);
  const unusable = unusableText({ file: file.path, body, bodyLine });
  if (unusable) throw new InputError([unusable]);
  const nodes = buildOutline(readBlocks(readLines(body)));
  const units = readUnits(nodes, body, bodyLine);
  const document = { meta, file: file.path, body, bodyLine, units };
  const diagnostics = [...admitted.diagnostics, ...checkDocument({ ...document, fieldPosition }, nodes)];
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InputError(errors);
  return { ...document, diagnostics };
}

/** Head, body and closing part, in order; then the same for each document attached, and a body for each appendix. */
function readBlocks(lines: readonly Line[]): readonly UnitBlock[] {
  const blocks: UnitBlock[] = [];
  const add = (more: readonly UnitBlock[]): void => {
    for (const block of more) blocks.push(block);
  };
  let from = 0;
  while (from < lines.length) {
    const attachment = from > 0 && !isTypeLine(lines[from]!);
    const rest = lines.slice(from);
    const front = attachment ? { blocks: [], lines: 0 } : readFront(rest);
    const afterFront = rest.slice(front.lines);
    const backAt = findBack(afterFront);
    const back = afterFront.slice(backAt);
    const attachedAt = findAttached(back);
    const body = readFlow(afterFront.slice(0, backAt), attachment ? appendixLabel : undefined);
    add(front.blocks);
    add(annotate(body));
    add(readBack(back.slice(0, attachedAt)));
    from = lines.length - back.length + attachedAt;
  }
  return blocks;
}

/** Columns from which a table after a signature is no layout of recipients and signatures. */
const FEWEST_COLUMNS = 3;

/**
 * Index of the line after a signature at which an appendix or an attached document begins: by its name, its title, its type, or as
 * a table of its own; the number of lines without one.
 */
function findAttached(lines: readonly Line[]): number {
  const index = lines.findIndex((line, at) => {
    const { text } = line.content;
    if (isTypeLine(line) || appendixLabel(text) !== null) return true;
    return line.cell !== null && line.cell.column === 0 && at > 0 && isTable(lines, at);
  });
  return index < 0 ? lines.length : index;
}

function isTable(lines: readonly Line[], at: number): boolean {
  const { table, row } = lines[at]!.cell!;
  let last = at;
  while (lines[last + 1]?.cell?.table === table && lines[last + 1]!.cell!.row === row) last += 1;
  return lines[last]!.cell!.column >= FEWEST_COLUMNS - 1;
}

function readUnits(nodes: readonly OutlineNode[], body: string, bodyLine: number): readonly Unit[] {
  const ids = identify(nodes);
  const lineOf = lineFinder(body);
  const kinds = new Map(nodes.map((node) => [node, kindOf(node)]));
  const footnotes = linkFootnotes(nodes.map((node) => ({ id: ids.get(node)!, block: node.block })));
  const parts = assignParts(nodes, (node) => kinds.get(node)!.heading);
  const rowIds = new Map(nodes.flatMap((node) => (node.block.cell ? [[rowKey(node.block.cell), ids.get(node)!]] : [])));
  return nodes.map((node) => {
    const { block } = node;
    const content = trimLocated(block.content);
    return {
      id: ids.get(node)!,
      parent: node.parent && ids.get(node.parent)!,
      ...kinds.get(node)!,
      role: block.role ?? (isScrap(node, kinds.get(node)!.kind) ? "scrap" : null),
      part: parts.get(node)!,
      marker: block.marker?.text ?? null,
      text: content.text,
      ...(block.fields === undefined || block.fields.length === 0 ? {} : { fields: block.fields }),
      ...coveringOf(block, rowIds),
      depth: depthOf(node),
      span: spanOf(block, (offset) => lineOf(offset) + bodyLine - 1),
      fragments: content.fragments,
      footnotes: footnotes.get(ids.get(node)!) ?? [],
    };
  });
}

function rowKey({ table, row }: RowPlace): string {
  return `${table} ${row}`;
}

/** The cells of rows above that reach down over a row, with the units of these rows. */
function coveringOf({ covering }: UnitBlock, ids: ReadonlyMap<string, string>): Pick<Unit, "covering"> {
  const found = (covering ?? []).flatMap(({ row, ...field }) => {
    const unit = ids.get(rowKey(row));
    return unit === undefined ? [] : [{ ...field, unit }];
  });
  return found.length === 0 ? {} : { covering: found };
}

/** Words with a small letter of the shortest passage that says something. */
const FEWEST_WORDS = 3;

/** `Hàng năm.`, `Kế hoạch.`: what a cut left of a passage, or a cell of a table that was lost. An item of a list (`- Điện gió.`) is none. */
function isScrap({ block, children }: OutlineNode, kind: Unit["kind"]): boolean {
  if (kind !== "paragraph" || children.length > 0) return false;
  const words = block.content.text.slice(0, LONGEST_SCRAP).split(/\s+/u);
  return (
    block.content.text.length < LONGEST_SCRAP && words.filter((word) => /\p{Ll}/u.test(word)).length < FEWEST_WORDS
  );
}

/** Characters of the longest scrap: three words of seven letters and the numbers between them. */
const LONGEST_SCRAP = 40;

function depthOf(node: OutlineNode): number {
  return node.parent === null ? 0 : depthOf(node.parent) + 1;
}

function spanOf({ marker, content }: UnitBlock, lineAt: (offset: number) => number): SourceSpan {
  const whole = marker ? joinLocated([marker, content], " ") : content;
  const start = sourceOffset(whole, 0);
  const end = sourceOffset(whole, whole.text.length);
  return { start, end, line: lineAt(start), endLine: lineAt(end) };
}
