import { isFinished } from "../text/sentence.ts";
import { appendLine, blockFrom, type Block } from "./block.ts";
import { continues, isForcedBreak, wrapWidth } from "./continuation.ts";
import { footnoteStart, plainFootnoteKeys } from "./labels/footnote.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import type { Line } from "./lines.ts";
import { isMarker, letterOrNumeral, OpenLists } from "./lists.ts";

/**
 * Reads the body into blocks: one for each labelled item, running paragraph, footnote and table row. Lines that a fixed line
 * width or a page end cut apart are joined again; a figure at the start of such a line is no label.
 */
export function readFlow(lines: readonly Line[]): readonly Block[] {
  const width = wrapWidth(lines);
  const lists = new OpenLists();
  const plainKeys = new Set<string>();
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = blocks.at(-1) ?? null;
    const forced = before !== undefined && isForcedBreak(before, line, open, width);
    const next = readLine(line, { open, forced, lists, plainKeys });
    if (next) blocks.push(next);
    else blocks[blocks.length - 1] = appendLine(open!, line);
    for (const key of plainFootnoteKeys(line.content.text)) plainKeys.add(key);
  }
  return blocks;
}

/** What the lines before one leave open. */
interface Context {
  readonly open: Block | null;
  /** Whether the line width broke the text before the line. */
  readonly forced: boolean;
  readonly lists: OpenLists;
  /** Figures that may be marks of footnotes. */
  readonly plainKeys: ReadonlySet<string>;
}

const PAGE_NUMBER = /^(?:-\s*)?\d{1,3}(?:\s*-)?$/u;

/** The block that begins with `line`; null when the line goes on with the open block. */
function readLine(line: Line, { open, forced, lists, plainKeys }: Context): Block | null {
  if (line.cell) return sameRow(open, line) ? null : { ...blockFrom(line), kind: "table", role: "row" };
  const text = line.content.text;
  if (line.apart && PAGE_NUMBER.test(text)) return { ...blockFrom(line), kind: "note", role: "page-number" };
  const raised = line.raised[0]?.start === 0 ? line.raised[0].end : 0;
  const note = footnoteStart(text, raised, plainKeys);
  if (note) return { ...blockFrom(line, note.length), kind: "footnote", footnote: note.key };
  const label = letterOrNumeral(recogniseLabel(text), text, open, lists);
  if (label && isMarker(label, line, open, forced, lists)) {
    lists.enter(label);
    return { ...blockFrom(line, label.length), label };
  }
  const figure = label !== null && open?.kind === null && !isFinished(open.content.text);
  return open && (figure || continues(open, line, forced)) ? null : blockFrom(line);
}

function sameRow(open: Block | null, { cell }: Line): boolean {
  return open?.cell?.table === cell?.table && open?.cell?.row === cell?.row;
}
