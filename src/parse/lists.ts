import { isFinished } from "../text/sentence.ts";
import type { UnitBlock } from "./block.ts";
import { breaksOff, isHeadingBlock } from "./continuation.ts";
import { labelStyles, type LineLabel, type LabelStyle } from "./labels/label.ts";
import { withLetter } from "./labels/division.ts";
import { letter, nextLetters } from "./labels/letter.ts";
import type { Line } from "./lines.ts";

/** The last counted label of each numbering style that is open; a label closes the styles inside its own. */
export class OpenLists {
  private readonly last = new Map<LabelStyle, LineLabel>();

  enter(label: LineLabel): void {
    for (const inner of labelStyles.slice(labelStyles.indexOf(label.style) + 1)) this.last.delete(inner);
    if (label.ordinal !== null) this.last.set(label.style, label);
  }

  /** Whether a letter is the next one of a list of letters that is open. */
  goesOn({ style, ordinal }: LineLabel): boolean {
    const last = this.last.get(style);
    return last?.inLetters === true && ordinal !== null && nextLetters(last.ordinal!).includes(ordinal);
  }

  /** The ordinal that the next label of `style` bears when its list goes on; 1 where none is open. */
  next(style: LabelStyle): number {
    return (this.last.get(style)?.ordinal ?? 0) + 1;
  }

  /** Whether a label begins its list or goes on with it without a gap. */
  expects({ style, ordinal, inLetters }: LineLabel): boolean {
    const last = this.last.get(style)?.ordinal ?? 0;
    if (ordinal === null || ordinal === 1) return true;
    return last > 0 && (inLetters ? nextLetters(last).includes(ordinal) : ordinal === last + 1);
  }
}

/**
 * `i)`, `v.` and `x-` are letters where the letter before them ends the list so far (`h)`, then `i)`), and numerals elsewhere,
 * also right under a line that announces a list. So are `Phụ lục I` behind `Phụ lục H` and its like.
 */
export function letterOrNumeral(
  label: LineLabel | null,
  text: string,
  open: UnitBlock | null,
  lists: OpenLists,
): LineLabel | null {
  const lettered = label && withLetter(label);
  if (lettered && lists.goesOn(lettered)) return lettered;
  if (label?.style !== "roman-small") return label;
  const asLetter = letter(text);
  if (!asLetter || !lists.goesOn(asLetter)) return label;
  const announced = open?.label?.style === "letter" && open.content.text.endsWith(":");
  return announced ? label : asLetter;
}

/** Counting further than this in one list is a figure, not a label. */
const LARGEST_ORDINAL = 60;

/**
 * Whether a label stands at the start of `line` as a marker. In the middle of a sentence that the line width cut, only the next
 * label of an open list does; elsewhere a gap is taken for the author's and reported later.
 */
export function isMarker(
  label: LineLabel,
  line: Line,
  open: UnitBlock | null,
  forced: boolean,
  lists: OpenLists,
): boolean {
  if (label.ordinal !== null && label.ordinal > LARGEST_ORDINAL) return false;
  if (!open || isHeadingBlock(open) || isFinished(open.content.text)) return true;
  if (label.style === "dash" && isRange(open.content.text, line.content.text)) return false;
  if (label.ordinal !== null && leadsOn(open.content.text) && !(label.ordinal > 1 && lists.expects(label)))
    return false;
  const midSentence = forced && !open.content.text.endsWith(",");
  if (!midSentence) return true;
  return label.ordinal !== null && lists.expects(label);
}

/** `… theo điểm⏎a) khoản 1`: the words before ask for a number. */
function leadsOn(before: string): boolean {
  return (
    /(?:tại|theo|của|và|,)\s+(?:điểm|khoản|mục|điều)$/iu.test(before.slice(-30)) ||
    (!before.endsWith(",") && breaksOff(before))
  );
}

/** `2021⏎- 2030`: a dash between two figures. */
function isRange(before: string, line: string): boolean {
  return /\d$/u.test(before.slice(-1)) && !isFinished(before) && /^[-–—]\s*\d/u.test(line);
}
