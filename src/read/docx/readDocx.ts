import { letterheadMarks, type LetterheadRole } from "../../model/document.ts";
import { typeNameLength } from "../../text/documentTypes.ts";
import { LARGEST_FILE, unzipText } from "../zip.ts";
import { letterheadRole } from "../../parse/forms/letterhead.ts";
import { blockText, ReadError, type Block, type Notice, type ReadFile } from "../blocks.ts";
import { child, elements, holds, parseXml, type XmlElement } from "../xml.ts";
import { readBlocks, type BodyContext } from "./body.ts";
import { readNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import type { Side } from "./runs.ts";
import { readStyles } from "./styles.ts";

export interface DocxOptions {
  /** Which side of tracked changes is meant; without it, a document that has any is refused. */
  readonly changes?: Side;
}

/** Content that one side of tracked changes has and the other has not. Changes of format alone are none. */
const CHANGES = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel"]);

/**
 * Reads a Word file as Word shows it: automatic numbers written out, fields by their results, notes after the paragraph that
 * refers to them, tables with merged cells, text of boxes after the paragraph that holds the box. Headers, footers, comments and
 * hidden text are left out, and said so; a letterhead that stands in a header alone is taken. Throws a `ReadError` for what cannot or must not be read.
 */
export function readDocx(bytes: Uint8Array, { changes }: DocxOptions = {}): ReadFile {
  if (bytes.length > LARGEST_FILE) throw new ReadError("read/too-large", { size: Math.ceil(bytes.length / 2 ** 20) });
  const parts = unzipText(
    bytes,
    (path) => /\.(?:xml|rels)$/u.test(path) && !/^(?:docProps|customXml)\/|\/(?:theme|fonts)\//u.test(path),
  );
  const main = mainPart(parts);
  const document = parseXml(parts.get(main)!, main);
  const related = relatedParts(parts, main);
  const part = (type: string): XmlElement | undefined => related.get(type)?.[0];
  const body = child(document, "w:body");
  if (!body) throw new ReadError("read/broken-xml", { part: main });
  const counts = new Map<string, number>();
  const changed = [document, part("footnotes"), part("endnotes")].some((root) => root && holds(root, CHANGES));
  if (changed && changes === undefined) throw new ReadError("read/tracked-changes", { ...changeCounts(document) });
  const styles = readStyles(part("styles"));
  const context = {
    styles,
    numbering: readNumbering(part("numbering"), styles),
    notes: readNotes(
      { footnote: part("footnotes"), endnote: part("endnotes") },
      part("settings"),
      child(body, "w:sectPr"),
    ),
    side: changes ?? "accepted",
    seen: (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1),
  };
  const blocks = readBlocks(body, context);
  const head = letterheadIn(related.get("header") ?? [], blocks, context);
  if (head === null) return { blocks, notices: [...noticesOf(counts), ...runningHeads(related)] };
  const taken: Notice = { rule: "read/letterhead-in-header", params: {} };
  return {
    blocks: [...head.blocks, ...blocks],
    notices: [...noticesOf(counts), taken, ...runningHeads(related, lineOf(head.header))],
  };
}

/** The part that the package calls its document: `word/document.xml` by custom only. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const rels = parts.get("_rels/.rels");
  const target =
    rels === undefined
      ? undefined
      : elements(parseXml(rels, "_rels/.rels")).find(({ attributes }) =>
          (attributes["Type"] ?? "").endsWith("/officeDocument"),
        )?.attributes["Target"];
  const main = (target ?? "word/document.xml").replace(/^\//u, "");
  if (!parts.has(main)) throw new ReadError("read/no-document");
  return main;
}

/** Parsed parts that the main part refers to, by the last word of the relation's type: `styles`, `numbering`, `header`, … */
function relatedParts(parts: ReadonlyMap<string, string>, main: string): ReadonlyMap<string, readonly XmlElement[]> {
  const folder = main.replace(/[^/]*$/u, "");
  const rels = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const text = parts.get(rels);
  const found = new Map<string, XmlElement[]>();
  for (const { attributes } of text === undefined ? [] : elements(parseXml(text, rels))) {
    const target = attributes["Target"] ?? "";
    const path = target.startsWith("/") ? target.slice(1) : folder + target;
    const type = (attributes["Type"] ?? "").replace(/^.*\//u, "");
    const content = parts.get(path);
    if (WANTED.has(type) && content !== undefined)
      found.set(type, [...(found.get(type) ?? []), parseXml(content, path)]);
  }
  return found;
}
const WANTED = new Set(["styles", "numbering", "footnotes", "endnotes", "settings", "header", "footer"]);

function changeCounts(root: XmlElement): Record<"inserted" | "deleted", number> {
  const count = (names: readonly string[], element: XmlElement): number =>
    (names.includes(element.name) ? 1 : 0) + elements(element).reduce((sum, inner) => sum + count(names, inner), 0);
  return { inserted: count(["w:ins", "w:moveTo"], root), deleted: count(["w:del", "w:moveFrom"], root) };
}

function noticesOf(counts: ReadonlyMap<string, number>): readonly Notice[] {
  return Array.from(counts, ([what, count]) => ({ rule: `read/${what}`, params: { count } }));
}

/** Blocks at the beginning of a body among which its letterhead stands. */
const FIRST_BLOCKS = 20;

/** The header that holds a letterhead, with its blocks; null where none does, or where the body has one. */
function letterheadIn(
  headers: readonly XmlElement[],
  body: readonly Block[],
  context: BodyContext,
): { readonly header: XmlElement; readonly blocks: readonly Block[] } | null {
  if (hasLetterhead(linesOf(body.slice(0, FIRST_BLOCKS)))) return null;
  const read = headers.map((header) => ({ header, blocks: readBlocks(header, { ...context, seen: () => {} }) }));
  return read.find(({ blocks }) => marksOf(linesOf(blocks)).size >= FEWEST_MARKS) ?? null;
}

/** Fewer may be the number and day of a gazette, or the name of the Party over each page. */
const FEWEST_MARKS = 3;

/** Whether a body begins with a letterhead: its number and day above its kind are enough, under it they are those of what it names. */
function hasLetterhead(lines: readonly string[]): boolean {
  const kind = lines.findIndex((line) => typeNameLength(line) > 0);
  const above = marksOf(lines.slice(0, kind < 0 ? lines.length : kind));
  return marksOf(lines).size >= FEWEST_MARKS || (above.has("number") && above.has("date"));
}

function marksOf(lines: readonly string[]): ReadonlySet<LetterheadRole | null> {
  return new Set(lines.map(letterheadRole).filter((role) => letterheadMarks.has(role)));
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => blockText(block).split("\n"));
}

/** What stands in headers and footers, page numbers and `taken` aside: left out of the text, so it is shown. */
function runningHeads(related: ReadonlyMap<string, readonly XmlElement[]>, taken = ""): readonly Notice[] {
  const roots = [...(related.get("header") ?? []), ...(related.get("footer") ?? [])];
  const texts = roots.map(lineOf).filter((text) => /\p{L}/u.test(text) && text !== taken);
  return [...new Set(texts)].map((text) => ({ rule: "read/running-head", params: { text } }));
}

function lineOf(root: XmlElement): string {
  return plainText(root).replace(/\s+/gu, " ").trim();
}

function plainText(element: XmlElement): string {
  if (element.name === "w:instrText") return "";
  const inside = element.children
    .map((node) => (typeof node === "string" ? (element.name === "w:t" ? node : "") : plainText(node)))
    .join("");
  return element.name === "w:p" ? `${inside} ` : inside;
}
