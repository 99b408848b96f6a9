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

const NUMBER = String.raw`(?:số\s+)?(?:\d{1,2}|[IVX]+|[A-ZĐ])(?!\p{L})`;
/** The name of one appendix, or of several: `Phụ lục I, II và III`. */
const NAME = new RegExp(String.raw`phụ lục(?:\s+${NUMBER}(?:\s*(?:,|;|và|-|–|đến)\s*${NUMBER})*)?`, "giu");
/** An appendix by what it is: `Danh mục … kèm theo`, `Biểu số 01 đính kèm`; only where a word leads to it. */
const OTHER_NAME =
  /(?<=(?:chi tiết|cụ thể|theo|tại|có|xem|\() ?(?:các |tại |theo )?)(?:phụ biểu|biểu|bảng|danh mục|lộ trình)(?!\p{L})[^.;:()]{0,80}?(?=\s+(?:(?:được )?(?:ban hành |đính |gửi )?kèm theo|(?:đính|gửi) kèm))/giu;

/** Appendices of the document itself: named in a note, or in brackets. Appendices of other documents are named in running text. */
function announcements(document: Checked): readonly { readonly number: number; readonly diagnostic: Diagnostic }[] {
  const found = document.units
    .filter(({ kind }) => kind !== "letterhead")
    .flatMap((unit) => [
      ...Array.from(unit.text.matchAll(NAME))
        .filter((match) => unit.role === "appendix-note" || announces(unit.text, match))
        .flatMap((match) => numbersOf(match[0]).map((number) => ({ unit, match, number }))),
      ...Array.from(unit.text.matchAll(OTHER_NAME))
        .filter((match) => !/phụ lục/iu.test(match[0]) && OWN.test(after(unit.text, match)))
        .map((match) => ({ unit, match, number: 0 })),
    ]);
  // Without a number, what an appendix is tells it from another.
  const keyOf = ({ number, match }: (typeof found)[number]): string =>
    number === 0 ? match[0].toLowerCase() : `${number}`;
  const first = new Map(found.toReversed().map((one) => [keyOf(one), one]));
  return Array.from(first.values())
    .toReversed()
    .map(({ unit, match, number }) => ({
      number,
      diagnostic: textWarning(document, unit, match.index, "appendix/undeclared", {
        name: match[0].trim(),
        title: titleOf(unit.text, match),
      }),
    }));
}

/** What follows the name of an appendix of the document itself. */
const OWN =
  /^(?:\s*\)|\s+(?:(?:được )?(?:ban hành |đính |gửi )?kèm theo|(?:đính|gửi) kèm)\s*(?:$|[.;,)]|(?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Nghị quyết|văn bản) này))/iu;
/** What stands before it, where nothing after it says that it belongs to another document. */
const LED_TO = /(?:chi tiết|cụ thể|danh mục|xem|theo|tại|như|ở|có)\s+(?:(?:tại|theo|ở|các|trong|phần)\s+)?$/iu;
const ATTACHES = /(?:kèm theo|(?:đính|gửi) kèm)\s+(?:các\s+)?$/iu;
const OF_ANOTHER = /^[^.;]{0,40}\s(?:số \d|của (?:Quyết định|Kế hoạch|Nghị|Thông tư|Chương trình|Luật))/iu;
/** A document named before in the same sentence: the appendix may be its own. */
const NAMES_ANOTHER = /(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Luật|Công văn|Chỉ thị|Kế hoạch số|Kết luận)[^.;]*$/u;
/** Characters around a name that are looked at. */
const AROUND = 120;

function announces(text: string, match: RegExpExecArray): boolean {
  const behind = after(text, match);
  if (OWN.test(behind)) return true;
  if (OF_ANOTHER.test(behind)) return false;
  const before = text.slice(Math.max(0, match.index - AROUND), match.index);
  if (ATTACHES.test(before)) return true;
  if (!LED_TO.test(before)) return false;
  return /kèm theo/iu.test(behind.slice(0, 30)) || (/^\s*(?:$|[.;,])/u.test(behind) && !NAMES_ANOTHER.test(before));
}

function after(text: string, { 0: name, index }: RegExpExecArray): string {
  return text.slice(index + name.length, index + name.length + AROUND);
}

/** The words that an announcement gives as the title, up to the end of its bracket or sentence; what a form is, before its name. */
function titleOf(text: string, { 0: name, index }: RegExpExecArray): string {
  const behind = text.slice(index + name.length, index + name.length + LONGEST_TITLE);
  const given = /^\s*[:–-]\s*([^).;]+)/u.exec(behind)?.[1]?.trim();
  const form = /(?:^|\s)mẫu\s+(?:báo cáo\s+)?(?:tại|theo|ở)\s+$/iu.test(text.slice(Math.max(0, index - AROUND), index));
  return given ?? (form ? "Biểu mẫu" : "");
}

/** Characters of the longest title of an appendix. */
const LONGEST_TITLE = 300;

/** Numbers in the name of appendices; 0 for the only one, which has none. */
function numbersOf(name: string): readonly number[] {
  const [, ...numbers] = name.split(/phụ lục|,|;|và|-|–|đến/iu);
  const found = numbers.map((number) => numberOf(`phụ lục ${number.trim()}`));
  return found.length === 0 ? [0] : found;
}

/** Number in the name of an appendix; 0 for the only one, which has none. */
function numberOf(name: string): number {
  const text = /phụ lục(?:\s+số)?\s*(\d+|[IVX]+(?!\p{L})|[A-ZĐ](?!\p{L}))?/iu.exec(name)?.[1] ?? "";
  if (text === "") return 0;
  if (/^\d+$/u.test(text)) return Number(text);
  return romanValue(text) ?? ("ABCDEGH".indexOf(text) + 1 || 0);
}
