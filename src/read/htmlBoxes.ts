import { recogniseLabel } from "../parse/labels/recognise.ts";
import { fold } from "../text/normalise.ts";
import { paragraph, textOf, type Block, type Run } from "./blocks.ts";
import { attribute, BLOCKS, isApart, isElement, textIn, type Element } from "./htmlTree.ts";

/** Fewer links to places of the page are a way to its top, or to its notes. */
const FEWEST_PLACES = 3;
/** The heading of a list of contents, marks dropped. */
const CONTENTS =
  /^(?:muc luc(?: van ban| noi dung)?|noi dung(?: chinh| van ban| bai viet)?|trong (?:bai|van ban) nay)$/u;

/**
 * Takes lists of contents out of a page: parts that are nothing but links to places of the page, most of which name a line that stands
 * there, with the heading that leads them in. Gives their words; the links say nothing that the headings of the document do not say.
 */
export function removeContents(root: Element): readonly string[] {
  return withoutContents(root, countLines(root));
}

function withoutContents(root: Element, shown: ReadonlyMap<string, number>): readonly string[] {
  return root.childNodes.filter(isElement).flatMap((child) => {
    if (isApart(child)) return [];
    const places = BLOCKS.has(child.tagName) ? placesIn(child) : [];
    if (places.length < FEWEST_PLACES) return withoutContents(child, shown);
    if (!standAgain(places, countLines(child), shown)) return [];
    const before = elementBefore(child);
    const removed = before && CONTENTS.test(wordsOf(textIn(before))) ? [before, child] : [child];
    root.childNodes = root.childNodes.filter((node) => !removed.some((one) => one === node));
    return removed.map((element) => textIn(element).replaceAll(/\s+/gu, " ").trim());
  });
}

/** The links of a part of a page that is nothing but links to places of the page; none of any other part. */
function placesIn(element: Element): readonly string[] {
  const { places, rest } = linksIn(element);
  return wordsOf(rest) === "" || CONTENTS.test(wordsOf(rest)) ? places : [];
}

/** Whether most links name lines of the page beside their `own`. Tasks may be links to places as well: they stand nowhere else. */
function standAgain(
  places: readonly string[],
  own: ReadonlyMap<string, number>,
  shown: ReadonlyMap<string, number>,
): boolean {
  const again = places.map(nameOf).filter((name) => (shown.get(name) ?? 0) > (own.get(name) ?? 0));
  return again.length > places.length / 2;
}

/** The words of the links that lead to places of the page, and those beside them. */
function linksIn(element: Element): { readonly places: readonly string[]; readonly rest: string } {
  const places: string[] = [];
  let rest = "";
  const visit = (node: Element): void => {
    for (const inner of node.childNodes) {
      if (!isElement(inner)) rest += "value" in inner && inner.nodeName === "#text" ? ` ${inner.value}` : "";
      else if (isApart(inner)) continue;
      else if (inner.tagName === "a" && /^#./u.test(attribute(inner, "href") ?? "") && /\p{L}{2}/u.test(textIn(inner)))
        places.push(textIn(inner));
      else visit(inner);
    }
  };
  visit(element);
  return { places, rest };
}

/** How often each line stands in a part of a page, by its name. */
function countLines(root: Element): ReadonlyMap<string, number> {
  const lines = [""];
  const visit = (node: Element): void => {
    for (const inner of node.childNodes) {
      if (!isElement(inner))
        lines[lines.length - 1] += "value" in inner && inner.nodeName === "#text" ? inner.value : "";
      else if (!isApart(inner)) {
        const isLine = BLOCKS.has(inner.tagName) || /^(?:br|t[dhr])$/u.test(inner.tagName);
        if (isLine) lines.push("");
        visit(inner);
        if (isLine) lines.push("");
      }
    }
  };
  visit(root);
  const counts = new Map<string, number>();
  for (const name of lines.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A heading without its label, which lists of contents number anew, and without marks. */
function nameOf(line: string): string {
  const text = line.replaceAll(/\s+/gu, " ").trim();
  return wordsOf(text.slice(recogniseLabel(text)?.length ?? 0));
}

function elementBefore(element: Element): Element | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.slice(0, siblings.indexOf(element)).filter(isElement).at(-1);
}

/** Words without marks, and without signs around them. */
function wordsOf(text: string): string {
  return fold(text.replaceAll(/\s+/gu, " ")).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** What leads links to other pages in, marks dropped, and nothing else. */
const LEADS_IN =
  /^(?:(?:xem|doc|tim hieu|tham khao)(?: them| tiep)?|(?:xem|doc) them (?:tin|bai|bai viet|ve)|(?:cac )?(?:tin|tin tuc|bai|bai viet|tin bai|noi dung|thong tin)(?: tuc)? (?:lien quan|khac|noi bat|cung chuyen muc)|tin cu hon|tin moi hon)$/u;

/** What a line of a page may be to a box of related news. */
type Part = "lead" | "links" | "box" | "text";

/** An annex, by its name, as documents lead to one: `Xem thêm: Phụ lục 1`. Marks dropped. */
const ANNEX = /^(?:phu (?:luc|bieu)|bieu so)(?!\p{L})/u;

/** Whether the words of a link are those of a document: they name an annex of it, or begin with a label that counts. */
function isOfDocument(link: string): boolean {
  const ordinal = recogniseLabel(link.trim())?.ordinal ?? null;
  return ordinal !== null || ANNEX.test(wordsOf(link));
}

function partOf(line: readonly Run[]): Part | null {
  const words = line.filter(({ text }) => /\p{L}/u.test(text));
  if (words.length === 0) return null;
  const own = wordsOf(textOf(words.filter(({ linked }) => linked !== true)));
  const linked = textOf(words.filter((run) => run.linked === true));
  if (isOfDocument(linked)) return "text";
  const links = linked !== "";
  if (LEADS_IN.test(own)) return links ? "box" : "lead";
  return links && own === "" ? "links" : "text";
}

/**
 * The blocks of a document without boxes of related news among them: lines that are nothing but links to other pages, led in by
 * words such as “Xem thêm:”. Words of the document that lead to another page stay, those with a label and annexes too. `removed` are the lines left out.
 */
export function withoutRelated(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly removed: readonly string[];
} {
  const related = new Set<readonly Run[]>();
  const lines = blocks.map((block) => (block.kind === "paragraph" ? linesOf(block.runs) : [NO_LINE]));
  let lead: readonly Run[] | null = null;
  for (const line of lines.flat()) {
    const part = line === NO_LINE ? "text" : partOf(line);
    if (part === "box" || (part === "links" && lead !== null)) {
      if (lead !== null) related.add(lead);
      related.add(line);
      lead = line;
    } else if (part !== null) lead = part === "lead" ? line : null;
  }
  if (related.size === 0) return { blocks, removed: [] };
  const kept = blocks.flatMap((block, index): readonly Block[] => {
    const stays = lines[index]!.filter((line) => !related.has(line));
    if (block.kind !== "paragraph" || stays.length === lines[index]!.length) return [block];
    const runs = stays.flatMap((line, at) => (at === 0 ? line : [{ text: "\n", bold: false }, ...line]));
    return textOf(runs).trim() === "" ? [] : [paragraph(runs, block.heading)];
  });
  return { blocks: kept, removed: Array.from(related, (line) => textOf(line).trim()) };
}

/** Stands for a block that is no paragraph, and that ends a box. */
const NO_LINE: readonly Run[] = [];

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === "\n") lines.push([]);
    else lines.at(-1)!.push(run);
  }
  return lines;
}
