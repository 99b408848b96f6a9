import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import { isFinished } from "../../text/sentence.ts";
import { endsOpen } from "../continuation.ts";
import { firstWords, lastWords, textWarning, unitWarning, type Checked } from "./checked.ts";

/**
 * Reports what is missing in the words: `text/cut-off` where the document ends in the middle, `text/broken-off` where a passage
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
  /(?<![\p{L}\d])(?:\.{3,}|…)\s*(?:%|tỷ|triệu|km|ha(?!\p{L})|đồng)/gu,
  /ngày\s*[.…]*\s*\/\s*[.…]*\s*\/\s*\d*/giu,
  /ngày\s*[.…\s]*\s+tháng\s*[.…\d\s]*\s*năm/giu,
  /số\s*:?\s*[.…]*\s*\/\s*\p{Lu}[\p{L}-]*/giu,
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

function checkEnd(document: Checked, unit: Unit): readonly Diagnostic[] {
  if (isFinished(unit.text) && !unit.text.endsWith(":") && !unit.text.endsWith(";")) return [];
  return [textWarning(document, unit, unit.text.length, "text/cut-off", { end: lastWords(unit.text) })];
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
