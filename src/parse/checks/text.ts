import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import { isFinished } from "../../text/sentence.ts";
import { countSyllables } from "../../text/syllables.ts";
import { endsOpen } from "../continuation.ts";
import { firstWords, lastWords, textWarning, unitWarning, type Checked } from "./checked.ts";

/**
 * Reports what is missing in the words: `text/cut-off` where the document ends in the middle, `text/no-end` where it has no end, `text/broken-off` where a passage
 * does, `text/continued` where a note interrupts one, `text/blank` for figures and dates left open, `structure/empty-section` for
 * a heading with nothing under it.
 */
export function checkText(document: Checked): readonly Diagnostic[] {
  const last = lastPassage(document.units);
  return document.units.flatMap((unit) => [
    ...checkBlanks(document, unit),
    ...(unit === last ? checkEnd(document, unit) : checkPassage(document, unit)),
  ]);
}

/** A number, date or share that the author meant to fill in. */
const BLANKS = [
  /(?<![\p{L}\d.])(?:\.{3,}(?!\.)|…)\s?(?:%|tỷ|triệu|km|ha(?!\p{L})|đồng)/gu,
  /ngày\s{0,3}[.…]{0,20}\s{0,3}\/\s{0,3}[.…]{0,20}\s{0,3}\/\s?\d{0,4}/giu,
  /ngày[.…\s]{0,40}\s{1,3}tháng[.…\d\s]{0,40}năm/giu,
  /số\s{0,3}:?\s{0,3}[.…]{0,20}\s{0,3}\/\s{0,3}\p{Lu}[\p{L}-]{0,20}/giu,
  /_{3,}/gu,
];

function checkBlanks(document: Checked, unit: Unit): readonly Diagnostic[] {
  if (unit.role === "stamp") return [];
  return BLANKS.flatMap((pattern) =>
    Array.from(unit.text.matchAll(pattern), (match) =>
      textWarning(document, unit, match.index, "text/blank", { found: match[0] }),
    ),
  );
}

function isPassage({ kind }: Unit): boolean {
  return kind === "item" || kind === "paragraph" || kind === "section";
}

function lastPassage(units: readonly Unit[]): Unit | null {
  const last = units.findLast(({ part, kind }) => part !== "back" && kind !== "footnote");
  return last && isPassage(last) ? last : null;
}

/** The end of the body: cut off in a sentence, or, in a text that is said to be whole, without any sign of an end. */
function checkEnd(document: Checked, unit: Unit): readonly Diagnostic[] {
  const end = lastWords(unit.text);
  const finished = isFinished(unit.text) && !unit.text.endsWith(":") && !unit.text.endsWith(";");
  const closed = document.units.some(closes) || /\.\/\.["”)]?$/u.test(unit.text);
  if (closed) return finished ? [] : checkPassage(document, unit);
  if (!finished) return [textWarning(document, unit, unit.text.length, "text/cut-off", { end })];
  const long = document.units.reduce((sum, { text }) => sum + countSyllables(text), 0) >= SHORTEST_PLAN;
  const whole = long && document.meta.status === "complete" && document.units.some(({ kind }) => kind === "letterhead");
  return whole ? [textWarning(document, unit, unit.text.length, "text/no-end", { end })] : [];
}

/** Syllables of a text that is short enough to be an excerpt, which needs no end. */
const SHORTEST_PLAN = 200;

/** What only the end of a document has. */
function closes({ kind, role }: Unit): boolean {
  return kind === "recipients" || kind === "signature" || role === "closing";
}

function checkPassage(document: Checked, unit: Unit): readonly Diagnostic[] {
  if (!isPassage(unit)) return [];
  if (unit.role === "continuation")
    return [unitWarning(document, unit, "text/continued", { begin: firstWords(unit.text) })];
  if (unit.kind === "section") {
    const empty = document.nodeOf.get(unit.id)!.children.length === 0;
    return empty
      ? [
          unitWarning(document, unit, "structure/empty-section", {
            heading: firstWords(unit.text || (unit.marker ?? "")),
          }),
        ]
      : [];
  }
  const broken = !isFinished(unit.text) && endsOpen(unit.text);
  return broken
    ? [textWarning(document, unit, unit.text.length, "text/broken-off", { end: lastWords(unit.text) })]
    : [];
}
