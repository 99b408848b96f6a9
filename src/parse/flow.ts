import { isFinished } from "../text/sentence.ts";
import { blockFrom, type UnitBlock } from "./block.ts";
import { BlockBuilder } from "./blockBuilder.ts";
import { continues, isForcedBreak, isWrappedInBlocks, wrapWidth } from "./continuation.ts";
import { withRowsUnderGroups } from "./groupRows.ts";
import { footnoteStart, plainFootnoteKeys } from "./labels/footnote.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import type { LineLabel } from "./labels/label.ts";
import { scannedRoman } from "./labels/roman.ts";
import type { Line } from "./lines.ts";
import { isMarker, letterOrNumeral, OpenLists } from "./lists.ts";
import { TableReader, withNamesOfFigures } from "./table.ts";

/**
 * Reads the body into blocks: one for each labelled item, running paragraph, footnote and table row. Lines that a fixed line
 * width or a page end cut apart are joined again; a figure at the start of such a line is no label. `firstLabel` reads the label of
 * the first line, where its place says more than its form.
 */
export function readFlow(
  lines: readonly Line[],
  firstLabel: (line: string) => LineLabel | null = () => null,
): readonly UnitBlock[] {
  const width = wrapWidth(lines);
  const wrapped = isWrappedInBlocks(lines);
  const lists = new OpenLists();
  const tables = new TableReader();
  const plainKeys = new Set<string>();
  const blocks = new BlockBuilder();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.cell) {
      const end = endOfRow(lines, index);
      const row = tables.read(lines.slice(index, end));
      if (row.label) lists.enter(row.label);
      blocks.push(row);
      index = end - 1;
      continue;
    }
    const first = index === 0 ? firstLabel(line.content.text) : null;
    if (first) {
      lists.enter(first);
      blocks.push({ ...blockFrom(line, first.length), label: first });
      continue;
    }
    const before = lines[index - 1];
    const open = blocks.last();
    const forced = before !== undefined && ((wrapped && !line.apart) || isForcedBreak(before, line, open, width));
    const next = readLine(line, { open, forced, lists, plainKeys });
    if (next) blocks.push(next);
    else if (blocks.hasRoom()) blocks.append(line);
    else blocks.push(blockFrom(line));
    for (const key of plainFootnoteKeys(line.content.text)) plainKeys.add(key);
  }
  return withNamesOfFigures(withRowsUnderGroups(blocks.all()));
}

/** Index after the last line of the row that begins at `start`. */
function endOfRow(lines: readonly Line[], start: number): number {
  const { table, row } = lines[start]!.cell!;
  let end = start + 1;
  while (lines[end]?.cell?.table === table && lines[end]!.cell!.row === row) end += 1;
  return end;
}

/** What the lines before one leave open. */
interface LineContext {
  readonly open: UnitBlock | null;
  /** Whether the line width broke the text before the line. */
  readonly forced: boolean;
  readonly lists: OpenLists;
  /** Figures that may be marks of footnotes. */
  readonly plainKeys: ReadonlySet<string>;
}

const PAGE_NUMBER = /^(?:-\s*)?\d{1,3}(?:\s*-)?$/u;

/** The block that begins with `line`; null when the line goes on with the open block. */
function readLine(line: Line, { open, forced, lists, plainKeys }: LineContext): UnitBlock | null {
  const text = line.content.text;
  if (line.apart && PAGE_NUMBER.test(text)) return { ...blockFrom(line), kind: "note", role: "page-number" };
  const raised = line.raised[0]?.start === 0 ? line.raised[0].end : 0;
  const note = footnoteStart(text, raised, withNext(plainKeys, open));
  if (note) return { ...blockFrom(line, note.length), kind: "footnote", footnote: note.key };
  const label = numeralOf(text, lists) ?? letterOrNumeral(recogniseLabel(text), text, open, lists);
  if (label && isMarker(label, line, open, forced, lists)) {
    lists.enter(label);
    return { ...blockFrom(line, label.length), label };
  }
  const figure = label !== null && open?.kind === null && !isFinished(open.content.text);
  return open && (figure || continues(open, line, forced)) ? null : blockFrom(line);
}

/** Notes stand in a run: after the note 2 comes the note 3, wherever its mark is. */
function withNext(plainKeys: ReadonlySet<string>, open: UnitBlock | null): ReadonlySet<string> {
  const last = /^\d{1,2}$/u.test(open?.footnote ?? "") ? Number(open!.footnote) : null;
  return last === null ? plainKeys : new Set([...plainKeys, String(last + 1)]);
}

/** A Roman numeral that a scanner misread, where the next one is due and no other label goes on with its list. */
function numeralOf(text: string, lists: OpenLists): LineLabel | null {
  const written = recogniseLabel(text);
  const other = written?.style !== "arabic" && written?.style !== "letter" && written?.style !== "capital";
  if (written !== null && (other || lists.expects(written))) return null;
  return scannedRoman(text, lists.next("roman"));
}
