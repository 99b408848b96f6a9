import type { Diagnostic } from "../../model/diagnostic.ts";
import { romanValue } from "../labels/roman.ts";
import { firstWords, textWarning, warning, type Checked } from "./checked.ts";

/**
 * Compares the appendices that the text announces with those that it holds and those that the front matter calls missing:
 * `appendix/undeclared`, `appendix/not-announced`, `appendix/present`.
 */
export function checkAppendices(document: Checked): readonly Diagnostic[] {
  const declared = document.meta.missing_appendices.map((name) => numberOf(name));
  const held = new Set(
    document.units
      .filter(({ id }) => document.nodeOf.get(id)!.block.label?.style === "appendix")
      .map(({ marker, text }) => numberOf(`${marker ?? ""} ${text}`)),
  );
  const announced = announcements(document);
  // `Phụ lục kèm theo` without a number is one of those that are there, or that are known to be missing.
  const someone = held.size > 0 || declared.length > 0;
  // The only appendix may be announced as the first.
  const isHeld = (number: number): boolean => held.has(number) || (number === 1 && held.has(0));
  const undeclared = announced.filter(({ number }) =>
    number === 0 ? !someone : !isHeld(number) && !declared.includes(number),
  );
  return [
    ...undeclared.map(({ diagnostic }) => diagnostic),
    ...declared.flatMap((number, index) => {
      const position = document.fieldPosition(["missing_appendices", index]);
      const name = firstWords(document.meta.missing_appendices[index]!);
      if (isHeld(number)) return [warning(position, "appendix/present", { name })];
      return announced.some((found) => found.number === number)
        ? []
        : [warning(position, "appendix/not-announced", { name })];
    }),
  ];
}

const NAME = /phụ lục(?:\s+số)?\s*(\d{1,2}|[IVX]+(?!\p{L})|[A-ZĐ](?!\p{L}))?/giu;

/** Appendices of the document itself: named in a note, or in brackets. Appendices of other documents are named in running text. */
function announcements(document: Checked): readonly { readonly number: number; readonly diagnostic: Diagnostic }[] {
  const found = document.units.flatMap((unit) =>
    Array.from(unit.text.matchAll(NAME), (match) => ({ unit, match, number: numberOf(match[0]) })).filter(
      ({ match }) => unit.kind !== "letterhead" && (unit.role === "appendix-note" || announces(unit.text, match)),
    ),
  );
  const first = new Map(found.toReversed().map((one) => [one.number, one]));
  return Array.from(first.values())
    .toReversed()
    .map(({ unit, match, number }) => ({
      number,
      diagnostic: textWarning(document, unit, match.index, "appendix/undeclared", {
        name: match[0].trim(),
        title: titleAfter(unit.text, match),
      }),
    }));
}

/** What follows the name of an appendix of the document itself. */
const OWN =
  /^(?:\s*\)|\s+(?:(?:được )?(?:ban hành |đính |gửi )?kèm theo|đính kèm)\s*(?:$|[.;,)]|(?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Nghị quyết|văn bản) này))/iu;
/** What stands before it, where nothing after it says that it belongs to another document. */
const LED_TO = /(?:chi tiết|cụ thể|danh mục|xem|theo|tại|như|ở|có)\s+(?:(?:tại|theo|ở|các|trong)\s+)?$/iu;
const OF_ANOTHER = /^[^.;]{0,40}\s(?:số \d|của (?:Quyết định|Kế hoạch|Nghị|Thông tư|Chương trình|Luật))/iu;
/** Characters around a name that are looked at. */
const AROUND = 120;

function announces(text: string, { 0: name, index }: RegExpExecArray): boolean {
  const after = text.slice(index + name.length, index + name.length + AROUND);
  if (OWN.test(after)) return true;
  if (!/kèm theo/iu.test(after.slice(0, 30)) || OF_ANOTHER.test(after)) return false;
  return LED_TO.test(text.slice(Math.max(0, index - 30), index));
}

/** The words that an announcement gives as the title, up to the end of its bracket or sentence. */
function titleAfter(text: string, { 0: name, index }: RegExpExecArray): string {
  const after = text.slice(index + name.length, index + name.length + LONGEST_TITLE);
  return /^\s*[:–-]\s*([^).;]+)/u.exec(after)?.[1]?.trim() ?? "";
}

/** Characters of the longest title of an appendix. */
const LONGEST_TITLE = 300;

/** Number in the name of an appendix; 0 for the only one, which has none. */
function numberOf(name: string): number {
  const text = /phụ lục(?:\s+số)?\s*(\d+|[IVX]+(?!\p{L})|[A-ZĐ](?!\p{L}))?/iu.exec(name)?.[1] ?? "";
  if (text === "") return 0;
  if (/^\d+$/u.test(text)) return Number(text);
  return romanValue(text) ?? ("ABCDEGH".indexOf(text) + 1 || 0);
}
