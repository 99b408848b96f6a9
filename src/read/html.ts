import { parse, parseFragment } from "parse5";
import { countSyllables } from "../text/syllables.ts";
import {
  paragraph,
  ReadError,
  textOf,
  type Block,
  type Change,
  type Notice,
  type ReadFile,
  type Run,
} from "./blocks.ts";
import { formatOrdinal } from "./docx/numberFormat.ts";
import type { DocxOptions } from "./docx/readDocx.ts";
import {
  attribute,
  BLOCKS,
  elementsBeside,
  findElement,
  isApart,
  isDeeper,
  isElement,
  syllablesIn,
  textIn,
  type Element,
  type Node,
} from "./htmlTree.ts";
import type { PageLine } from "./document/pageLines.ts";
import { holdsDocument } from "./findDocument.ts";
import { changeOf, countChanges, isSavedByLibreOffice, removeComments, removeOtherSide } from "./htmlChanges.ts";
import { removeContents, withoutRelated } from "./htmlBoxes.ts";
import { placeNotes } from "./htmlNotes.ts";
import { gridOf, rowsOf } from "./htmlTable.ts";
import { isLayoutTable } from "./layoutTable.ts";
import { readPlainText } from "./plainText.ts";
import { examplesOf, linesOfBlocks, withoutSite } from "./withoutSite.ts";
import { raiseFigures } from "../text/superscripts.ts";

/**
 * Reads a web page, as a site sends it or as Word or a browser saves it: the document that it holds, with tables, numbers of
 * lists written out, and notes after the paragraph that refers to them. What a site has around it is left out, and said so. Throws a
 * `ReadError` for a document with tracked changes unless `changes` says which side is meant.
 */
export function readHtml(html: string, { changes }: DocxOptions = {}): ReadFile {
  const root = parse(html);
  const body = findElement(root.childNodes, (element) => element.tagName === "body") ?? null;
  if (!body) throw new ReadError("read/no-text");
  if (isDeeper(body, DEEPEST)) throw new ReadError("read/too-deep", { depth: DEEPEST });
  if (changes !== undefined) removeOtherSide(body, changes);
  const comments = removeComments(body);
  const contents = removeContents(body);
  const { blocks: found, notices } = documentOf(body);
  const { blocks, removed } = withoutRelated(found);
  const tracked = countChanges(blocks);
  if (tracked.inserted + tracked.deleted > 0 && changes === undefined)
    throw new ReadError("read/tracked-changes", tracked);
  const ofProgram: Notice[] = isSavedByLibreOffice(root) ? [{ rule: "read/unmarked-changes", params: {} }] : [];
  if (comments > 0) ofProgram.push({ rule: "read/comment", params: { count: comments } });
  return {
    blocks: placeNotes(blocks),
    notices: [...notices, ...besideNotice(body, [...contents, ...removed]), ...ofProgram],
  };
}

/** The blocks of a part of a page, such as Markdown holds where its own marks do not do. */
export function readHtmlPart(html: string): readonly Block[] {
  const part = parseFragment(html);
  if (isDeeper(part, DEEPEST)) throw new ReadError("read/too-deep", { depth: DEEPEST });
  return readNodes(part.childNodes);
}

/** No page nests its elements deeper; one that does was made to exhaust a reader. */
const DEEPEST = 1000;

/** The document between its letterhead and its end; where these are not found, the part of the page that holds most of its words. */
function documentOf(body: Element): ReadFile {
  const whole = withoutSite(readNodes(body.childNodes));
  if (whole.found.headed && whole.found.closed) return whole;
  const main = mainPart(body);
  if (main === body) return whole;
  const narrow = withoutSite(readNodes(main.childNodes));
  const left = linesAround(body, main);
  const count = left.reduce((sum, { text }) => sum + countSyllables(text), 0);
  const notice: Notice = { rule: "read/around", params: { count, text: examplesOf(left.map(({ text }) => text)) } };
  return { blocks: narrow.blocks, notices: count === 0 ? narrow.notices : [notice, ...narrow.notices] };
}

function readNodes(childNodes: readonly Node[]): readonly Block[] {
  const reading = new HtmlReading();
  reading.children({ childNodes }, { bold: false, raised: false, endnote: false, linked: false, change: null });
  reading.close();
  return reading.blocks;
}

/** Navigation and boxes beside the text, which are never part of it, and the words of `boxes` inside it. */
function besideNotice(body: Element, boxes: readonly string[]): readonly Notice[] {
  const beside = elementsBeside(body).map((element) => textIn(element).replaceAll(/\s+/gu, " ").trim());
  const texts = [...beside, ...boxes];
  const count = texts.reduce((sum, text) => sum + countSyllables(text), 0);
  return count === 0 ? [] : [{ rule: "read/beside", params: { count, text: examplesOf(texts) } }];
}

/** Share of a page's words that the part with its document holds at least. */
const MAIN_SHARE = 0.6;

/** The innermost element that still holds most of the words, and beside which nothing of a document stands. */
function mainPart(body: Element): Element {
  const whole = syllablesIn(body);
  let main = body;
  for (;;) {
    const next = main.childNodes
      .filter(isElement)
      .find(
        (element) =>
          BLOCKS.has(element.tagName) && element.tagName !== "table" && syllablesIn(element) >= whole * MAIN_SHARE,
      );
    if (!next || ["p", "pre", "ul", "ol", "li"].includes(next.tagName)) return main;
    const beside = main.childNodes.filter((other) => other !== next);
    if (beside.some((other) => isElement(other) && isListOfNotes(other))) return main;
    if (holdsDocument(linesOfBlocks(readNodes(beside)))) return main;
    main = next;
  }
}

/** Lines of `body` outside `main`. */
function linesAround(body: Element, main: Element): readonly PageLine[] {
  const around: PageLine[] = [];
  for (let inner: Element = main; inner !== body;) {
    const parent = inner.parentNode as Element;
    const at = parent.childNodes.indexOf(inner);
    around.unshift(...linesOfBlocks(readNodes(parent.childNodes.slice(0, at))));
    around.push(...linesOfBlocks(readNodes(parent.childNodes.slice(at + 1))));
    inner = parent;
  }
  return around;
}

/** The notes of a page that a word processor saved: they stand beside the text that refers to them. */
function isListOfNotes(element: Element): boolean {
  return (
    /mso-element\s*:\s*(?:footnote|endnote)/u.test(attribute(element, "style") ?? "") ||
    /^(?:sd)?(?:foot|end)notes?\d*$/iu.test(attribute(element, "id") ?? "") ||
    /(?:^|\s)(?:foot|end)notes?(?:\s|$)/iu.test(attribute(element, "class") ?? "")
  );
}

interface InlineStyle {
  readonly bold: boolean;
  readonly raised: boolean;
  /** Whether it is the mark of an endnote. */
  readonly endnote: boolean;
  readonly linked: boolean;
  readonly change: Change | null;
}

/** Walks elements in order and cuts paragraphs at blocks. */
class HtmlReading {
  readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private heading = false;
  /** Number or sign of the item of a list whose words have not begun. */
  private label: string | null = null;

  children(parent: { readonly childNodes: readonly Node[] }, look: InlineStyle): void {
    for (const node of parent.childNodes) this.visit(node, look);
  }

  /** Ends the open paragraph. */
  close(): void {
    const text = textOf(this.runs);
    if (text.trim() !== "") this.blocks.push(paragraph(this.runs, this.heading));
    this.runs = [];
    this.heading = false;
  }

  private visit(node: Node, look: InlineStyle): void {
    if (node.nodeName === "#text" && "value" in node) return this.text(node.value, look);
    if (!isElement(node) || isApart(node)) return;
    const { tagName } = node;
    if (tagName === "br") this.runs.push({ text: "\n", bold: look.bold });
    else if (tagName === "table") this.table(node, look);
    else if (tagName === "ol" || tagName === "ul") this.list(node, look);
    else if (BLOCKS.has(tagName)) this.block(node, look);
    else this.children(node, inlineLook(node, look));
  }

  private block(element: Element, look: InlineStyle): void {
    this.close();
    // Lines, columns and indents of preformatted text mean what they mean in a text file.
    if (element.tagName === "pre") {
      this.blocks.push(...readPlainText(linesIn(element)).blocks);
      return;
    }
    this.heading = /^h[1-6]$/u.test(element.tagName);
    this.children(element, inlineLook(element, look));
    this.close();
  }

  private text(value: string, { bold, raised, endnote, linked, change }: InlineStyle): void {
    const spaced = value.replaceAll(/[ \t\r\n\f]+/gu, " ");
    const mark = endnote ? ENDNOTE_MARK.exec(spaced)?.[1] : undefined;
    if (mark !== undefined) return void this.runs.push({ text: `[^${mark}]`, bold });
    const text = raised && /^\s*\(?\[?\d{1,3}\]?\)?\s*$/u.test(spaced) ? raise(spaced) : spaced;
    if (this.label !== null && text.trim() !== "") {
      this.runs.push({ text: this.label, bold });
      this.label = null;
    }
    this.runs.push({ text, bold, ...(linked ? { linked } : {}), ...(change ? { change } : {}) });
  }

  private list(list: Element, look: InlineStyle): void {
    this.close();
    const format = listFormat(list);
    const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === "li");
    let next = Number.parseInt(attribute(list, "start") ?? "1", 10) || 1;
    for (const item of items) {
      next = Number.parseInt(attribute(item, "value") ?? "", 10) || next;
      this.label = format === null ? "- " : `${formatOrdinal(next, format)}. `;
      next += 1;
      this.children(item, inlineLook(item, look));
      // A column of numbers that are counted and not written has items without words.
      if (this.label !== null && format !== null) this.runs.push({ text: this.label.trim(), bold: look.bold });
      this.close();
      this.label = null;
    }
    for (const other of list.childNodes) if (!isElement(other) || other.tagName !== "li") this.visit(other, look);
    this.close();
  }

  private table(table: Element, look: InlineStyle): void {
    this.close();
    const rows = rowsOf(table).map((row) =>
      row.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th"),
    );
    const read = rows.map((cells) => cells.map((cell) => ({ cell, blocks: readCell(cell, look) })));
    const content = read.map((row) => row.map(({ blocks }) => blocks));
    if (isLayoutTable(content)) {
      this.blocks.push(...content.flat(2));
      return;
    }
    this.blocks.push({ kind: "table", rows: gridOf(read) });
  }
}

/** The text of an element with its own line ends. */
function linesIn(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (!isElement(node)) return node.nodeName === "#text" && "value" in node ? node.value : "";
      if (isApart(node)) return "";
      return node.tagName === "br" ? "\n" : BLOCKS.has(node.tagName) ? `\n${linesIn(node)}\n` : linesIn(node);
    })
    .join("");
}

function readCell(cell: Element, look: InlineStyle): readonly Block[] {
  const reading = new HtmlReading();
  reading.children(cell, { ...inlineLook(cell, look), bold: look.bold || cell.tagName === "th" });
  reading.close();
  return reading.blocks;
}

function listFormat(list: Element): string | null {
  if (list.tagName === "ul") return null;
  const type = attribute(list, "type") ?? "";
  const style = attribute(list, "style") ?? "";
  if (type === "a" || /lower-(?:alpha|latin)/u.test(style)) return "lowerLetter";
  if (type === "A" || /upper-(?:alpha|latin)/u.test(style)) return "upperLetter";
  if (type === "i" || /lower-roman/u.test(style)) return "lowerRoman";
  if (type === "I" || /upper-roman/u.test(style)) return "upperRoman";
  return "decimal";
}

function inlineLook(element: Element, look: InlineStyle): InlineStyle {
  const style = attribute(element, "style") ?? "";
  const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|400)/u.exec(style)?.[1];
  const bold =
    weight === undefined
      ? look.bold || element.tagName === "b" || element.tagName === "strong"
      : weight !== "normal" && weight !== "400";
  const raised =
    look.raised ||
    element.tagName === "sup" ||
    /vertical-align\s*:\s*super/u.test(style) ||
    /MsoFootnoteReference|sdfootnote(?:anc|sym)/u.test(attribute(element, "class") ?? "");
  const endnote = look.endnote || /MsoEndnoteReference|sdendnote(?:anc|sym)/u.test(attribute(element, "class") ?? "");
  const linked = look.linked || (element.tagName === "a" && leadsElsewhere(attribute(element, "href") ?? ""));
  return { bold, raised, endnote, linked, change: changeOf(element) ?? look.change };
}

/** Endnotes count in letters: `i`, Word writes `[i]`. */
const ENDNOTE_MARK = /^\s*\[?([\p{L}\d]{1,7})\]?\s*$/u;

/** Whether an address is that of another page, not of a place in this one. A bare `#` leaves it to a script. */
function leadsElsewhere(address: string): boolean {
  return address !== "" && !/^#./u.test(address);
}

function raise(text: string): string {
  return raiseFigures(text.replaceAll(/[[\]()\s]/gu, ""));
}
