import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Document, Unit } from "../../model/document.ts";
import { divisionOrdinal } from "../labels/division.ts";
import type { LineLabel } from "../labels/label.ts";
import { firstWords, textWarning, unitWarning, warning, type Checked } from "./checked.ts";

/**
 * Compares the appendices that the text announces with those that it holds and those that the front matter calls missing:
 * `appendix/undeclared`, `appendix/not-announced`, `appendix/present`.
 */
export function checkAppendices(document: Checked): readonly Diagnostic[] {
  const appendices = document.units.filter((unit) => labelOf(document, unit)?.style === "appendix");
  const counted = appendices.map((unit) => labelOf(document, unit)!).filter(({ ordinal }) => ordinal !== null);
  const inLetters = counted.length > 0 && counted.every((label) => label.inLetters);
  const declared = document.meta.missing_appendices.map((name) => numberOf(name, inLetters));
  const isEmpty = (appendix: Unit): boolean => holdsNothing(document, appendix);
  const attached = attachments(document);
  const held = new Set(appendices.filter((unit) => !isEmpty(unit)).map((unit) => numberOfUnit(document, unit)));
  const announced = [
    ...announcements(document, inLetters),
    ...appendices.filter(isEmpty).map((unit) => emptied(document, unit)),
    ...attached,
  ];
  // `Phụ lục kèm theo` without a number is one of those that are there, or that are known to be missing.
  const someone = held.size > 0 || declared.length > 0;
  // The only appendix may be announced as the first.
  const isHeld = (number: number): boolean => held.has(number) || (number === 1 && held.has(0));
  const missing = announced.filter(({ number }) =>
    number === 0 ? !someone : !isHeld(number) && !declared.includes(number),
  );
  // An appendix is reported once, where it is announced or else at its empty heading.
  const undeclared = missing.filter(
    ({ number, emptied: only }) => !only || !missing.some((other) => !other.emptied && other.number === number),
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

/** An appendix of the text: where it is announced, or its heading where nothing else of it is there. */
interface Announced {
  readonly number: number;
  readonly diagnostic: Diagnostic;
  readonly emptied: boolean;
}

/** In place of a number: the document that a decision issues, which stands behind it. */
const ATTACHED = -1;
const ATTACHED_KINDS = "Kế hoạch|Chương trình(?: hành động)?|Đề án|Phương án";
const ISSUER = "(?:Quyết định|Nghị quyết|Thông báo|Công văn|Văn bản) này";
/** `Ban hành kèm theo Quyết định này Kế hoạch …`, `Ban hành Kế hoạch … kèm theo Quyết định này`. */
const ATTACHES_DOCUMENT = new RegExp(
  String.raw`kèm theo ${ISSUER}\s*(?:là\s+)?:?\s*(?:bản\s+)?[“"]?(${ATTACHED_KINDS})(?!\p{L})|(?:ban hành|phê duyệt)\s+(?:bản\s+)?[“"]?(${ATTACHED_KINDS})(?!\p{L})[^.;]*?kèm theo ${ISSUER}`,
  "iu",
);

/** The document that a decision issues and that does not stand behind it: only the decision was handed over. */
function attachments(document: Checked): readonly Announced[] {
  const { units } = document;
  return units.flatMap((unit, index): readonly Announced[] => {
    const match = unit.kind === "letterhead" ? null : ATTACHES_DOCUMENT.exec(unit.text);
    if (!match || units.slice(index + 1).some(beginsDocument)) return [];
    const name = `${match[1] ?? match[2]} ban hành kèm theo`;
    const diagnostic = textWarning(document, unit, match.index, "appendix/undeclared", { name, title: "" });
    return [{ number: ATTACHED, diagnostic, emptied: false }];
  });
}

/** What a plan behind its decision begins with: its kind, what it is attached to, or the heading of its first part. */
function beginsDocument({ kind, role }: Unit): boolean {
  return kind === "section" || role === "attached-to" || (kind === "letterhead" && role === "type");
}

function labelOf({ nodeOf }: Checked, { id }: Unit): LineLabel | null {
  return nodeOf.get(id)!.block.label;
}

function numberOfUnit(document: Checked, unit: Unit): number {
  return labelOf(document, unit)?.ordinal ?? numberOf(`${unit.marker ?? ""} ${unit.text}`, false);
}

/** Whether nothing stands under the heading of an appendix but its title and notes: what it held was a picture, or another file. */
export function holdsNothing({ units }: Pick<Document, "units">, appendix: Unit): boolean {
  const at = units.indexOf(appendix);
  const next = units.findIndex(({ parent }, index) => index > at && parent === appendix.parent);
  const under = units.slice(at + 1, next < 0 ? undefined : next);
  return under.every(({ kind, text }) => kind === "section" || kind === "note" || text.trim() === "");
}

function emptied(document: Checked, appendix: Unit): Announced {
  const name = firstWords(`${appendix.marker ?? ""} ${appendix.text}`.trim());
  const diagnostic = unitWarning(document, appendix, "appendix/undeclared", { name, title: "" });
  return { number: numberOfUnit(document, appendix), diagnostic, emptied: true };
}

const NUMBER = String.raw`(?:số\s+)?(?:\d{1,2}|[IVX]+|[A-ZĐ])(?!\p{L})`;
/** The name of one appendix, or of several: `Phụ lục I, II và III`. */
const NAME = new RegExp(String.raw`phụ lục(?:\s+${NUMBER}(?:\s*(?:,|;|và|-|–|đến)\s*${NUMBER})*)?`, "giu");
/** An appendix by what it is: `Danh mục … kèm theo`, `Biểu số 01 đính kèm`; only where a word leads to it. */
const OTHER_NAME =
  /(?<=(?:chi tiết|cụ thể|theo|tại|có|xem|\() ?(?:các |tại |theo )?)(?:phụ biểu|biểu|bảng|danh mục|lộ trình)(?!\p{L})[^.;:()]{0,80}?(?=\s+(?:(?:được )?(?:ban hành |đính |gửi )?kèm theo|(?:đính|gửi) kèm))/giu;

/** Appendices of the document itself: named in a note, or in brackets. Appendices of other documents are named in running text. */
function announcements(document: Checked, inLetters: boolean): readonly Announced[] {
  const found = document.units
    .filter(({ kind }) => kind !== "letterhead")
    .flatMap((unit) => [
      ...Array.from(unit.text.matchAll(NAME))
        .filter((match) => unit.role === "appendix-note" || announces(unit.text, match))
        .flatMap((match) => numbersOf(match[0], inLetters).map((number) => ({ unit, match, number }))),
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
      emptied: false,
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
function numbersOf(name: string, inLetters: boolean): readonly number[] {
  const [, ...numbers] = name.split(/phụ lục|,|;|và|-|–|đến/iu);
  const found = numbers.map((number) => numberOf(`phụ lục ${number.trim()}`, inLetters));
  return found.length === 0 ? [0] : found;
}

const NAMES_ATTACHED = new RegExp(String.raw`^(?:${ATTACHED_KINDS})(?!\p{L})`, "iu");

/**
 * Number in the name of an appendix; 0 for the only one, which has none; `ATTACHED` for a document. `inLetters`: all appendices of
 * the document count in letters.
 */
function numberOf(name: string, inLetters: boolean): number {
  if (NAMES_ATTACHED.test(name.trim())) return ATTACHED;
  const text = /phụ lục(?:\s+số)?\s*(\d+|[IVX]+(?!\p{L})|[A-ZĐ](?!\p{L}))?/iu.exec(name)?.[1] ?? "";
  return divisionOrdinal(text, inLetters) ?? 0;
}
