import { z } from "zod";
import type { Diagnostic } from "./diagnostic.ts";
import { isoDate, slug, visible, year } from "./fields.ts";
import type { Fragment, SourceSpan } from "./span.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits");

/** Kinds of administrative document (thể loại văn bản) that a corpus may hold. */
export const documentKinds = [
  "conclusion",
  "resolution",
  "directive",
  "decision",
  "programme",
  "plan",
  "letter",
] as const;

/** Front matter of a document. Unknown facts are `null`; a misspelt key is an error. */
export const documentMetaSchema = z.strictObject({
  /** Equals the file name without `.md`; part of every address. */
  id: slug,
  kind: z.enum(documentKinds),
  /** Number as written, `12/KH-UBND`; null when the text has none or leaves it blank. */
  number: visible.nullable(),
  /** The document's own title (trích yếu) in its own words. */
  title: visible,
  /** What the site calls it, `Kết luận 9`, `Tỉnh A`. */
  short_title: visible,
  issuer: visible,
  issuer_level: z.enum(["central", "province", "district", "commune"]),
  issuer_branch: z.enum(["party", "state"]),
  /** Code of the issuing province in `provinces.yml`, as it was at the date of issue; null for central documents. */
  province: slug.nullable(),
  issued: isoDate.nullable(),
  /** What is known of the date when `issued` is null: `2024` or null. */
  issued_year: year.nullable(),
  /** Numbers of the documents that this one says it carries out, nearest first. */
  implements: z.array(visible),
  status: z.enum(["complete", "truncated", "draft"]),
  status_note: visible.nullable(),
  /** The note as English pages have it; without it they show the Vietnamese one, marked as such. */
  status_note_en: visible.optional(),
  /** Appendices that the text announces and the source does not hold, by their name in the text. */
  missing_appendices: z.array(visible),
  /** What the source shows and the text does not hold, because it is no text there: scanned pages, a table that is a picture. */
  unread: z.array(visible).optional(),
  source: z.strictObject({
    /** Path of the untouched source text, relative to the documents folder. */
    file: z.string().min(1),
    sha256,
    /** The file that the source text was read from (Word, PDF, web page), as it arrived; without it the source text is the original. */
    original: z.strictObject({ file: z.string().min(1), sha256 }).optional(),
    /** Permanent address of the official text, where one is known. */
    url: z.url({ protocol: /^https?$/, error: "an address that begins with https:// or http://" }).optional(),
  }),
});
export type DocumentMeta = z.infer<typeof documentMetaSchema>;

/** Kinds of unit in the data contract. */
export const unitKinds = [
  "letterhead",
  "preamble",
  "section",
  "item",
  "paragraph",
  "footnote",
  "table",
  "recipients",
  "signature",
  "note",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a unit is, finer than its kind; null where the kind says it all. */
export const unitRoles = [
  // Lines of a letterhead that tell by their form what they are, also where a signature or a seal repeats them:
  "state-name", // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  "party-name", // "ĐẢNG CỘNG SẢN VIỆT NAM"
  "motto", // "Độc lập - Tự do - Hạnh phúc"
  "number", // number and sign of the document
  "date", // place and day of issue
  "issuer", // who issues it: what is in capitals and says nothing else
  "stamp", // what the office stamped on it that received it
  "mark", // that it is a draft, urgent or secret
  // Other lines of a letterhead, or in place of one:
  "type", // kind of the document: "KẾ HOẠCH"
  "title", // what it is about
  "attached-to", // which document it came with: "(Kèm theo Quyết định số …)"
  // Before the first heading:
  "addressee", // to whom a letter goes
  "legal-basis", // by which act it is issued: "Căn cứ …"
  "enacting", // the word for what it does: "QUYẾT ĐỊNH:"
  // In the text:
  "closing", // closing words, which ask for reports or say who watches over it
  "continuation", // goes on with a passage that the end of a page cut
  "scrap", // a few words that a cut left over, which say nothing
  "appendix-note", // says that an appendix is attached
  "unit-of-measure", // what the table below counts in
  "page-number", // a number of a page
  // Rows of tables:
  "header", // heads of the columns
  "group", // names the rows below it
  "figures", // what there was, what is to be reached, a sum of money
  "row", // any other row
  // At the end:
  "recipients", // head of the list of recipients
  "authority", // in whose name somebody signs: "TM. ỦY BAN NHÂN DÂN"
  "position", // office of who signs
  "signed", // "(Đã ký)"
  "signatory", // name of who signs
  "true-copy", // that it is a copy of the original, and who says so
] as const;
export type UnitRole = (typeof unitRoles)[number];

/** Roles that lines of a letterhead have by their form alone. */
export type LetterheadRole = Extract<
  UnitRole,
  "state-name" | "party-name" | "motto" | "number" | "date" | "issuer" | "stamp" | "mark"
>;

/** What only a letterhead has above a text: capitals, stamps and words for a state stand elsewhere too. Null is none. */
export const letterheadMarks: ReadonlySet<LetterheadRole | null> = new Set<LetterheadRole>([
  "state-name",
  "party-name",
  "motto",
  "number",
  "date",
]);

/** What a part of a document does. `isCompared` says which are aligned. */
export type DocumentPart = "front" | "purpose" | "assessment" | "tasks" | "organisation" | "back";

/** What a cell of a table of tasks or of figures holds: `measure` what is counted in, `value` a figure for a year. */
export const unitFieldNames = [
  "number",
  "task",
  "agency",
  "partners",
  "deadline",
  "product",
  "measure",
  "value",
] as const;
export type UnitFieldName = (typeof unitFieldNames)[number];
/** Cells that say of a task who does it, with whom, until when and to what end. */
export const chargeFields: ReadonlySet<UnitFieldName> = new Set(["agency", "partners", "deadline", "product"]);

/** Where a cell of a table of tasks stands in its row: offsets in the unit's text. */
export interface UnitField {
  readonly name: UnitFieldName;
  readonly start: number;
  readonly end: number;
  /** Year at the end of which a `value` is to be reached, by the head of its column; left out of other cells. */
  readonly year?: number;
}

/** Words of a cell that reaches down over a row: where they stand, in the text of the row that holds them. */
interface CoveringField extends UnitField {
  readonly unit: string;
}

/**
 * One unit of a document: a heading, a lettered task, a dash, a paragraph.
 * Marker and text of all units, in order, give the body back, white space and Markdown marks aside.
 */
export interface Unit {
  /** Stable path of labels: `ii-3-a-1`. Unique in its document; also the `id` of its element on the site. */
  readonly id: string;
  readonly parent: string | null;
  readonly kind: UnitKind;
  readonly role: UnitRole | null;
  readonly part: DocumentPart;
  /** As written: `II.`, `a)`, `-`, `+`, `¹`; null for running paragraphs. */
  readonly marker: string | null;
  /** The heading: all of `text` for a section; the leading part of `text` when a heading runs on into it; else null. */
  readonly heading: string | null;
  /** The unit's own text, NFC, marker left out, line ends inside it as single spaces, Markdown marks removed. */
  readonly text: string;
  /** Cells of a row under named heads of columns; left out of other units. */
  readonly fields?: readonly UnitField[];
  /** Cells of rows above that are merged with cells of this row, under their heads; left out without any. */
  readonly covering?: readonly CoveringField[];
  /** Depth in the tree; top-level units are 0. */
  readonly depth: number;
  readonly span: SourceSpan;
  readonly fragments: readonly Fragment[];
  /** Offsets in `text` at which a reference mark of a footnote stands, with the footnote's unit id. */
  readonly footnotes: readonly { readonly at: number; readonly length: number; readonly unit: string }[];
}

/** Whether a unit names others or is what a cut left over: a row that only groups the rows below it, a scrap of a passage. */
export function statesNothing({ role }: Pick<Unit, "role">): boolean {
  return role === "group" || role === "scrap";
}

/**
 * Whether a unit is compared with the provisions. What a plan organises is compared too: since 2025 plans hand out tasks under
 * "Tổ chức thực hiện" and "Trách nhiệm của ...". What of it is a task is for the passages to say, by the words that they use.
 */
export function isCompared({ part, role }: Pick<Unit, "part" | "role">): boolean {
  return (part === "tasks" || part === "organisation") && !statesNothing({ role });
}

/** Whether a unit is a row of figures: what there was, what is to be reached, a sum of money. It orders no work by itself. */
export function isFigures({ role }: Pick<Unit, "role">): boolean {
  return role === "figures";
}

/** The first unit of the letterhead with `role`; undefined without one. */
export function letterheadUnit(units: readonly Unit[], role: UnitRole): Unit | undefined {
  return units.find((unit) => unit.kind === "letterhead" && unit.role === role);
}

/** The units above a unit, nearest first; `units` by id. It ends where one is not among them. */
export function ancestorsOf(unit: Unit, units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const above: Unit[] = [];
  for (let id = unit.parent; id !== null; id = above.at(-1)!.parent) {
    const found = units.get(id);
    if (!found) break;
    above.push(found);
  }
  return above;
}

/** A parsed document. `units` is the tree in reading order; `parent` gives the edges. */
export interface Document {
  readonly meta: DocumentMeta;
  /** Path of the file, relative to the documents folder. */
  readonly file: string;
  /** The Markdown body, NFC, front matter left out. */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly units: readonly Unit[];
  readonly diagnostics: readonly Diagnostic[];
}
