import type { Diagnostic } from "../model/diagnostic.ts";
import { letterheadUnit, type Document, type DocumentMeta, type Unit, type UnitRole } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { carriedOut } from "../parse/carriedOut.ts";
import { besideNumber, placeOfBareDay } from "../parse/forms/letterheadDate.ts";
import { titleOpening } from "../parse/forms/titleWords.ts";
import { provinceNamed } from "../parse/provinces.ts";
import { writtenNumber } from "../parse/writtenNumber.ts";
import { typeOf, type DocumentType } from "../text/documentTypes.ts";
import { givenNumber } from "../text/mentions.ts";
import { dateIn } from "../text/writtenDate.ts";
import { LOST_SIGN } from "../text/lostSigns.ts";
import { branchOf, levelOf, readIssuer } from "./issuer.ts";

/** What a text tells of its own document; null where it does not tell. Each fact is one field of the front matter. */
export type Facts = Pick<
  DocumentMeta,
  | "number"
  | "issued"
  | "issued_year"
  | "province"
  | "implements"
  | "status"
  | "status_note"
  | "status_note_en"
  | "missing_appendices"
> & {
  readonly kind: DocumentMeta["kind"] | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issuer_level: DocumentMeta["issuer_level"] | null;
  readonly issuer_branch: DocumentMeta["issuer_branch"] | null;
};

/** What is known of a document before its text is read. */
interface KnownBefore {
  /** Who issued it, as it was said. */
  readonly given?: string | null;
  /** Whether the number or the day in its head is filled in with what cannot be read. */
  readonly isCovered?: boolean;
  /** Names of bodies as they are to be written. */
  readonly agencies?: readonly string[];
}

/** Reads the facts of `document`, which was parsed under front matter that knows nothing. */
export function readFacts(
  { units, diagnostics }: Pick<Document, "units" | "diagnostics">,
  register: ProvincesFile | null,
  { given = null, isCovered = false, agencies = [] }: KnownBefore = {},
): Facts {
  const number = writtenNumber(head(units, "number")) ?? writtenNumber(filled(units, "number", NUMBER_BLANK));
  const dateLine = dateLineOf(units, register);
  const issued = dateIn(dateLine)?.iso ?? null;
  const year = issued === null ? /(?:năm\s*|[/.-]\s*)((?:19|20)\d\d)(?!\d)/u.exec(dateLine)?.[1] : issued.slice(0, 4);
  const place = dateLine.split(/,\s*ngày/iu)[0] ?? "";
  const issuer = given ?? readIssuer(units, number, place, register, agencies);
  const level = issuer === null ? null : levelOf(issuer, register);
  const title = head(units, "title");
  // Of a body of which nothing tells a place, the title may speak of any.
  const territory = issuer === null || level !== null ? [TERRITORY.exec(title)?.[1] ?? ""] : [];
  return {
    kind: isLetter(units) ? "letter" : (documentTypeOf(units)?.kind ?? null),
    number,
    title: title === "" ? null : inOneCase(title),
    issuer,
    issuer_level: level,
    issuer_branch: issuer === null ? branchOfNumber(number) : branchOf(issuer),
    province: level === "central" ? null : firstNamed([issuer ?? "", place, ...territory], register, issued),
    issued,
    issued_year: year === undefined ? null : Number(year),
    implements: carriedOut(units).map((mention) => givenNumber(mention.number)),
    ...statusOf(units, diagnostics, { number, dateLine, issued, isCovered }),
    missing_appendices: announcedAppendices(diagnostics),
  };
}

/** The type that a text names over its title; null where it names none, as letters do. */
export function documentTypeOf(units: readonly Unit[]): DocumentType | null {
  return typeOf(head(units, "type"));
}

/** Whether a text is a letter: it has a number, or the blank for one, no type, and says to whom it goes. */
function isLetter(units: readonly Unit[]): boolean {
  const numbered = head(units, "number") !== "" && head(units, "type") === "";
  return numbered && units.some(({ role }) => role === "addressee");
}

/** Signs of an official document: state or party over it, its number or kind, recipients, a signature. */
const SIGNS: ReadonlySet<UnitRole> = new Set(["state-name", "party-name", "number", "type", "recipients", "signatory"]);

/** Whether a text has any sign of an official document. An article about one has none. */
export function isOfficial(units: readonly Unit[]): boolean {
  return units.some(({ role }) => role !== null && SIGNS.has(role));
}

/** `trên địa bàn tỉnh Mẫu`, in a title; the longest names of provinces have four syllables. */
const TERRITORY = /địa bàn (?:tỉnh|thành phố) (\p{L}+(?:(?: |-| - )\p{L}+){0,3})/iu;

/** The province that the first of `texts` names that names any. */
function firstNamed(texts: readonly string[], register: ProvincesFile | null, issued: string | null): string | null {
  for (const text of texts) {
    const named = provinceNamed(text, register, issued);
    if (named !== null) return named;
  }
  return null;
}

/** The line with the place and the day of issue; "" without. */
function dateLineOf(units: readonly Unit[], register: ProvincesFile | null): string {
  const dated = head(units, "date") || (besideNumber(head(units, "number")) ?? "");
  if (dated === "") return bareDate(units, register).replace(/,\s*/u, ", ngày ");
  const laidOver = filled(units, "date", DAY_BLANK);
  return !dateIn(dated)?.iso && dateIn(laidOver)?.iso ? laidOver : dated;
}

/** `Mẫu, 08/05/2024`, without the word for a day: a date only where a province stands before it and the motto or number above; "" without. */
function bareDate(units: readonly Unit[], register: ProvincesFile | null): string {
  const from = units.findIndex(({ role }) => role === "motto" || role === "number");
  const lines = units
    .slice(Math.max(0, from))
    .filter(({ kind, role }) => from >= 0 && kind === "letterhead" && role === null);
  return lines.find(({ text }) => provinceNamed(placeOfBareDay(text) ?? "", register, null) !== null)?.text ?? "";
}

/** Blanks that a letterhead leaves for its number and its day. */
const NUMBER_BLANK = /(?<=^Số ?[:.]?)[\s….]*(?=[/-])/iu;
const DAY_BLANK = /(?<=ngày)[\s….]*(?=tháng)/iu;

/** The head's line with `role` and the figures in its blank that a text box lays over it: the one unit of figures behind it; "" without. */
function filled(units: readonly Unit[], role: UnitRole, blank: RegExp): string {
  const at = units.findIndex((unit) => unit.kind === "letterhead" && unit.role === role);
  const [figures, next] = [units[at + 1], units[at + 2]].map((unit) =>
    at >= 0 && unit?.kind === "letterhead" ? unit.text : "",
  );
  if (!FIGURES.test(figures!) || FIGURES.test(next!)) return "";
  return units[at]!.text.replace(blank, ` ${figures} `);
}

const FIGURES = /^\d{1,5}$/u;

/** Text of the head's unit with `role`; "" without one. */
function head(units: readonly Unit[], role: UnitRole): string {
  return letterheadUnit(units, role)?.text ?? "";
}

/** `Thực hiện Kết luận …` of `THỰC HIỆN Kết luận …`: a title that begins in capitals, on the line of the kind, and goes on without. */
function inOneCase(title: string): string {
  const length = titleOpening(title);
  if (length === 0 || !/^\s+\p{Lu}?\p{Ll}/u.test(title.slice(length))) return title;
  return title.charAt(0) + title.slice(1, length).toLowerCase() + title.slice(length);
}

function branchOfNumber(number: string | null): DocumentMeta["issuer_branch"] | null {
  if (number === null) return null;
  return /\/(?:TU|TW|HU|ĐU)$/u.test(number) ? "party" : "state";
}

/** What was read of number and day. */
interface Found {
  readonly number: string | null;
  readonly dateLine: string;
  readonly issued: string | null;
  readonly isCovered: boolean;
}

function statusOf(
  units: readonly Unit[],
  diagnostics: readonly Diagnostic[],
  { number, dateLine, issued, isCovered }: Found,
): Pick<DocumentMeta, "status" | "status_note" | "status_note_en"> {
  if (diagnostics.some(({ rule }) => rule === "text/cut-off"))
    return { status: "truncated", status_note: "Văn bản dừng giữa chừng.", status_note_en: "The text stops midway." };
  const marked = units.some(({ role, text }) => role === "mark" && text.startsWith("DỰ THẢO"));
  const numberBlank = number === null && head(units, "number") !== "";
  const dateBlank = issued === null && dateLine !== "";
  const named = (ofNumber: string, ofDate: string, and: string): string =>
    [numberBlank ? ofNumber : "", dateBlank ? ofDate : ""].filter(Boolean).join(and);
  const blank = named("số", "ngày ban hành", " và ");
  const isUnread = isCovered || `${head(units, "number")}${dateLine}`.includes(LOST_SIGN);
  if (!marked && isUnread && blank !== "")
    return {
      status: "complete",
      status_note: `Không đọc được ${blank} trong tệp gốc.`,
      status_note_en: `The ${named("number", "date of issue", " and ")} of the file could not be read.`,
    };
  if (!marked && !(numberBlank && dateBlank)) return { status: "complete", status_note: null };
  if (blank === "" || isUnread)
    return {
      status: "draft",
      status_note: "Văn bản ghi là dự thảo.",
      status_note_en: "The text says that it is a draft.",
    };
  return {
    status: "draft",
    status_note: `Văn bản để trống ${blank}.`,
    status_note_en: `The text leaves its ${named("number", "date of issue", " and ")} blank.`,
  };
}

/** Appendices that the text announces and does not hold, by the warnings about them. */
function announcedAppendices(diagnostics: readonly Diagnostic[]): string[] {
  const names = diagnostics
    .filter(({ rule }) => rule === "appendix/undeclared")
    .map(({ params }) => String(params["name"]));
  return [...new Set(names)];
}
