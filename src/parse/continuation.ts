import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { isStrong, type Block } from "./block.ts";
import { labelStyles } from "./labels/label.ts";
import type { Line } from "./lines.ts";

/** Widths at which texts are broken into lines; longer lines are paragraphs, and shorter ones all there is. */
const WRAPPED = { narrowest: 50, widest: 160, share: 0.95 } as const;

/** Width at which the lines of a text were broken; null for a text whose lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.filter(({ cell }) => cell === null).map(({ content }) => content.text.length);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * WRAPPED.share)] ?? 0;
  return width >= WRAPPED.narrowest && width <= WRAPPED.widest ? width : null;
}

/** Whether `line` had to begin because its first word no longer fitted on the line before. */
export function isForcedBreak(before: Line, line: Line, width: number | null): boolean {
  const firstWord = /^\S+/u.exec(line.content.text)![0];
  return width !== null && before.content.text.length + 1 + firstWord.length > width;
}

/** Whether an unlabelled `line` goes on with the text of `open`. `forced`: the line width broke the text before `line`. */
export function continues(open: Block, line: Line, forced: boolean): boolean {
  const [before, text] = [open.content.text, line.content.text];
  if (open.kind !== null && open.kind !== "footnote") return false;
  if (before === "") return true;
  if (open.kind === "footnote" && line.apart) return false;
  if (isHeadingBlock(open)) return continuesHeading(open, line);
  if (/[;:]$/u.test(before)) return forced && startsLower(text);
  if (!line.apart && forced) return true;
  if (isFinished(before)) return /(?:\.\.|…)$/u.test(before) && startsLower(text);
  return startsLower(text) || endsOpen(before);
}

/** A heading cut over lines goes on in the same dress: capitals with capitals, bold with bold. */
function continuesHeading(open: Block, line: Line): boolean {
  const [before, text] = [open.content.text, line.content.text];
  if (isFinished(before)) return false;
  if (isUpperCase(before)) return isUpperCase(text);
  if (isStrong(open) !== isStrong(line)) return false;
  return !line.apart || startsLower(text) || endsOpen(before);
}

const OUTER = labelStyles.slice(0, labelStyles.indexOf("letter") + 1);

/** Whether a block looks like a heading by its dress alone: in capitals or bold, and without the end of a sentence. */
export function isHeadingBlock(block: Block): boolean {
  const { text } = block.content;
  if (block.kind !== null || text === "") return false;
  const dressed = isUpperCase(text) || isStrong(block);
  return dressed && (block.label === null || OUTER.includes(block.label.style));
}

/** Words after which no sentence or heading ends. */
const OPEN_ENDS = new Set(
  (
    "và hoặc với của các những một mọi từng cho từ tại ở theo về do để nhằm vì bởi là như gồm thuộc giữa khi nếu mà được bị sẽ " +
    "cần phải tỉnh huyện phường số ngày tháng"
  ).split(" "),
);

/** Whether a text breaks off: at a comma, an opening bracket, or a word that leads on. */
export function endsOpen(text: string): boolean {
  if (/[,([“/–-]$/u.test(text)) return true;
  const last = /\p{L}+$/u.exec(text)?.[0];
  return last !== undefined && OPEN_ENDS.has(last.toLowerCase());
}
