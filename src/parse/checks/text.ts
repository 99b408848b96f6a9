import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import { isFinished } from "../../text/sentence.ts";
import { breaksOff } from "../continuation.ts";
import { firstWords, lastWords, textWarning, unitWarning, type Checked } from "./checked.ts";

/**
 * Reports what is missing in the words: `text/broken-off` where a passage ends in the middle, `text/continued` where a note
 * interrupts one, `text/blank` for figures and dates left open, `structure/empty-section` for a heading with nothing under it.
 */
export function checkText(document: Checked): readonly Diagnostic[] {
  return document.units.flatMap((unit) => [...checkBlanks(document, unit), ...checkPassage(document, unit)]);
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
  if (unit.role === "stamp" || isLeftBlank(document, unit)) return [];
  return BLANKS.flatMap((pattern) =>
    Array.from(unit.text.matchAll(pattern), (match) =>
      textWarning(document, unit, match.index, "text/blank", { found: match[0] }),
    ),
  );
}

/** Number and date of a draft are blank, those that a whole document with a note does not have could not be read: its status says so already. */
function isLeftBlank({ meta }: Checked, { role }: Unit): boolean {
  if (meta.status === "draft") return role === "number" || role === "date" || role === "attached-to";
  if (meta.status !== "complete" || meta.status_note === null) return false;
  return (role === "number" && meta.number === null) || (role === "date" && meta.issued === null);
}

function isPassage({ kind }: Unit): boolean {
  return kind === "item" || kind === "paragraph" || kind === "section";
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
  const broken = !isFinished(unit.text) && breaksOff(unit.text);
  return broken
    ? [textWarning(document, unit, unit.text.length, "text/broken-off", { end: lastWords(unit.text) })]
    : [];
}
