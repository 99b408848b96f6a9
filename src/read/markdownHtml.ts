import { parseFragment } from "parse5";
import { countSyllables } from "../text/syllables.ts";
import type { Block, Notice } from "./blocks.ts";
import { readHtmlPart } from "./html.ts";

/** Elements that Markdown leaves to HTML where its own marks do not do: merged cells, lists in cells, headings with a place on the line. */
const PARTS = /<(\/?)(table|ul|ol|dl|h[1-6])(?![\p{L}\d-])/giu;
const BEGINS_PART = /^\s*<(?:table|ul|ol|dl|h[1-6])(?![\p{L}\d-])/iu;

/** Whether a line begins a part of a page that is written in HTML. */
export function beginsHtmlPart(line: string): boolean {
  return BEGINS_PART.test(line);
}

/**
 * For each line that begins with an element of HTML: the line behind the end of that element. An element that is never closed has
 * none: what stands behind it is read as Markdown. Linear.
 */
export function htmlPartEnds(lines: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, { readonly at: number; readonly first: boolean }[]>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes("<")) continue;
    for (const { index, 1: slash, 2: name } of line.matchAll(PARTS)) {
      const stack = open.get(name!.toLowerCase()) ?? [];
      open.set(name!.toLowerCase(), stack);
      if (slash === "") stack.push({ at, first: line.slice(0, index).trim() === "" });
      else {
        const begun = stack.pop();
        if (begun?.first) ends.set(begun.at, Math.max(at + 1, ends.get(begun.at) ?? 0));
      }
    }
  }
  return ends;
}

/** The blocks of a part in HTML. Converters leave words in bold as Markdown has them. */
export function readPart(lines: readonly string[]): readonly Block[] {
  return readHtmlPart(lines.join("\n").replaceAll(/\*\*([^*<>\n]+)\*\*/gu, "<b>$1</b>"));
}

/** Lines with tables on lines of their own: `<center><table>` begins none. */
export function withTablesApart(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.includes("<") && !line.trimStart().startsWith("|") ? line.split(/(?=<table(?![\p{L}\d-]))/iu) : [line],
  );
}

/** What converters write of pages where these ended: no words of anybody. */
const OF_CONVERTER = /^(?:page[\s-]?(?:break|number)?[\s:=]*\d*|end of page[\s:=]*\d*|slide[\s:=]*\d*)$/iu;

/** Text without comments of HTML, which no reader of the page sees: those that stand for a picture are one, others are counted. Linear. */
export function withoutComments(text: string, notices: Notice[]): string {
  let kept = "";
  let from = 0;
  let comments = 0;
  for (;;) {
    const start = text.indexOf("<!--", from);
    const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (end < 0) break;
    kept += text.slice(from, start);
    from = end + 3;
    const words = text.slice(start + 4, end).trim();
    if (/^(?:image|picture|figure)$/iu.test(words)) kept += "![]()";
    else if (!OF_CONVERTER.test(words) && countSyllables(words) > 0) comments += 1;
  }
  if (comments > 0) notices.push({ rule: "read/comment", params: { count: comments } });
  return kept + text.slice(from);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** Signs that Markdown or HTML would read as marks of its own. */
const MARK = /^[<>&|*_\\`[\]#]$/u;

/** Text with the signs that its entities stand for, `&nbsp;`, `&Acirc;`, `&#7845;`, but those that would be read as marks. */
export function withoutEntities(text: string): string {
  return replaceEntities(text, (sign, entity) => (MARK.test(sign) ? entity : sign));
}

/** Words with the signs that all their entities stand for: `&lt;` as well. */
export function wordsOf(text: string): string {
  return replaceEntities(text, (sign) => sign);
}

function replaceEntities(text: string, by: (sign: string, entity: string) => string): string {
  return text.includes("&") ? text.replaceAll(ENTITY, (entity) => by(signOf(entity), entity)) : text;
}

function signOf(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node?.nodeName === "#text" && "value" in node ? node.value : entity;
}
