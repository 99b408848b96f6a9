import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { isStrong, type UnitBlock } from "./block.ts";
import { labelStyles } from "./labels/label.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import type { Line } from "./lines.ts";

/** Widths at which texts are broken into lines; longer lines are paragraphs, and shorter ones all there is. */
const WRAPPED = { narrowest: 50, widest: 160, share: 0.95 } as const;

/** Width at which the lines of a text were broken; null for a text whose lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.filter(({ cell }) => cell === null).map(({ content }) => content.text.length);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * WRAPPED.share)] ?? 0;
  return width >= WRAPPED.narrowest && width <= WRAPPED.widest ? width : null;
}

/** Labelled lines that must begin a block, and their share, for a text whose blocks are parted by empty lines. */
const BLOCKS = { fewest: 8, share: 0.9 } as const;

/**
 * Whether empty lines part the items of a text from each other, as on pages taken from the web: a line end inside a block then
 * tells nothing, however short the line.
 */
export function isWrappedInBlocks(lines: readonly Line[]): boolean {
  const labelled = lines.filter(({ cell, content }) => cell === null && recogniseLabel(content.text) !== null);
  const apart = labelled.filter((line) => line.apart);
  return apart.length >= BLOCKS.fewest && apart.length >= labelled.length * BLOCKS.share;
}

/** Share of the width from which a line counts as full where lines are broken unevenly. */
const FULL_LINE = 0.6;

/**
 * Whether the line width broke the text before `line`: its first word no longer fitted on the line before; or, in texts whose
 * lines are broken unevenly, that line is long and part of a passage that no one would take for a heading.
 */
export function isForcedBreak(before: Line, line: Line, open: UnitBlock | null, width: number | null): boolean {
  if (width === null || line.apart) return false;
  const firstWord = /^\S+/u.exec(line.content.text)![0];
  const length = before.content.text.length;
  if (length + 1 + firstWord.length > width) return true;
  const passage = open !== null && (open.content.fragments.length > 1 || open.label === null || isBulletStyle(open));
  const unfinished =
    open !== null && (!isFinished(open.content.text) || goesOnAfterClause(open.content.text, line.content.text));
  return passage && unfinished && length >= width * FULL_LINE;
}

/** `… phân tán;⏎31,2 triệu …`: a clause ended, the sentence did not. */
function goesOnAfterClause(before: string, text: string): boolean {
  return before.endsWith(";") && (startsLower(text) || /^\d/u.test(text));
}

function isBulletStyle({ label }: UnitBlock): boolean {
  return label !== null && labelStyles.indexOf(label.style) >= labelStyles.indexOf("star");
}

/** Whether an unlabelled `line` goes on with the text of `open`. `forced`: the line width broke the text before `line`. */
export function continues(open: UnitBlock, line: Line, forced: boolean): boolean {
  const [before, text] = [open.content.text, line.content.text];
  if (open.kind !== null && open.kind !== "footnote") return false;
  if (before === "") return true;
  if (open.kind === "footnote" && line.apart) return false;
  if (isHeadingBlock(open)) return continuesHeading(open, line);
  if (asksForNumber(before, text)) return true;
  if (isUpperCase(text) && !isUpperCase(before) && line.apart) return false;
  if (before.endsWith(";") && line.apart && startsLower(text)) return true;
  if (/[;:]$/u.test(before.slice(-1))) return forced && (startsLower(text) || goesOnAfterClause(before, text));
  if (!line.apart && forced) return true;
  if (isFinished(before)) return /(?:\.\.|…)$/u.test(before.slice(-2)) && startsLower(text);
  return startsLower(text) || leadsTo(before, text);
}

/** A heading cut over lines goes on in the same dress: capitals with capitals, bold with bold. */
function continuesHeading(open: UnitBlock, line: Line): boolean {
  const [before, text] = [open.content.text, line.content.text];
  if (isFinished(before)) return false;
  if (isUpperCase(before)) return isUpperCase(text);
  if (isStrong(open) !== isStrong(line)) return false;
  return !line.apart || startsLower(text) || leadsTo(before, text);
}

const OUTER = labelStyles.slice(0, labelStyles.indexOf("letter") + 1);

/** Whether a block looks like a heading by its dress alone: in capitals or bold, and without the end of a sentence. */
export function isHeadingBlock(block: UnitBlock): boolean {
  const { text } = block.content;
  if (block.kind !== null || text === "") return false;
  const dressed = isUpperCase(text) || isStrong(block);
  return dressed && (block.label === null || OUTER.includes(block.label.style));
}

/** Words after which no sentence or heading ends. */
const OPEN_ENDS = new Set(
  (
    "và hoặc với của các những một mọi từng cho từ tại ở theo về do để nhằm vì bởi là như gồm thuộc giữa khi nếu mà được bị sẽ " +
    "cần phải"
  ).split(" "),
);

/** Characters at the end of a text that hold its last word, or the last words that name what follows. */
const LONGEST_WORD = 40;

/** Whether a text breaks off: at a comma, an opening bracket, or a word that leads on. */
export function breaksOff(text: string): boolean {
  const end = text.slice(-LONGEST_WORD);
  if (/[,([“/–-]$/u.test(end)) return true;
  const last = /\p{L}+$/u.exec(end)?.[0];
  return last !== undefined && OPEN_ENDS.has(last.toLowerCase());
}

/** Words that a figure follows; alone they also end headings (`1. Chuyển đổi số`). */
const BEFORE_FIGURES = /(?<!\p{L})(?:số|ngày|tháng|năm)$/iu;
/** Names of documents, which a number follows. */
const BEFORE_NUMBERS =
  /(?<!\p{L})(?:nghị quyết|nghị định|quyết định|kết luận|chỉ thị|kế hoạch|chương trình|thông tư|công văn|thông báo)$/iu;
/** `… thuộc tỉnh`: a name follows; `các quy hoạch tỉnh` is whole. */
const BEFORE_NAMES = /(?<!\p{L})(?:thuộc|của|tại|ở)\s+(?:tỉnh|thành phố|huyện|xã|phường)$/iu;

/** `… tại Nghị quyết⏎214/NQ-CP`: a document is named, and its number follows. */
function asksForNumber(before: string, next: string): boolean {
  return BEFORE_NUMBERS.test(before.slice(-LONGEST_WORD)) && /^\d{1,5}(?:\/\d{4})?\s?[-/]\s?\p{Lu}/u.test(next);
}

/** Whether a text breaks off where `next` goes on. */
function leadsTo(before: string, next: string): boolean {
  const text = before.slice(-LONGEST_WORD);
  return (
    breaksOff(text) ||
    (BEFORE_FIGURES.test(text) && /^\d/u.test(next)) ||
    (BEFORE_NAMES.test(text) && /^\p{Lu}/u.test(next))
  );
}
