import { raiseFigures } from "../text/superscripts.ts";
import { textOf, type Run } from "./blocks.ts";
import type { TextLine } from "./lines.ts";
import { wordsOf } from "./markdownHtml.ts";

/** Signs in a row: a drawn line. A single one begins an item whose words stand below. */
export const RULE = /^\s*(?:[-–—_=~*]\s*){2,}$/u;

/**
 * A link or a picture, or words with a look of their own; these may hold a mark in brackets. No bracket is looked at twice: one that is
 * escaped begins none.
 */
export const LINK =
  /(?<!\\)!?\[((?:\\[^\n]|[^\][\\\n]|\[[^\][\n]{0,40}\])*)\](?:\(<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"\n]*")?\)(?:\{[^{}\n]*\})?|\{[.#][^{}\n]*\})/gu;

/**
 * Tags with their end. One that is never closed is found with all behind it, and left as it is: the rest is not looked at again. What forms
 * leave to fill in is none: `<số>`, `<tháng>`, `<bên A>`.
 */
const BOLD_TAG = /<\/?(?:b|strong)(?![\p{L}\p{M}\d-])[^>]*(?:>|$)/giu;
const OTHER_TAG =
  /<\/?(?:sup|sub|u|i|em|s|span|font|small|big|mark|a|img|input|label|col|colgroup)(?![\p{L}\p{M}\d-])[^>]*(?:>|$)/giu;
/** Where a paragraph begins or ends in HTML, and the sign that is read for it. */
export const APART = "\u2029";
export const LINE_TAG =
  /<\/?(?:p|div|center|hr|table|thead|tbody|tfoot|caption|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|section|article|main|header|footer|blockquote|figure|figcaption|details|summary|address)(?![\p{L}\p{M}\d-])[^>]*(?:>|$)/giu;

/** Runs without marks: `**bold**`, `*slanted*`, `\*`, `<sup>1</sup>`, `[words](address)`. */
export function readInline(source: string): readonly Run[] {
  const text = source
    .replaceAll(LINK, "$1")
    .replaceAll(/\\\n/gu, "\n")
    .replaceAll(BOLD_TAG, (tag) => (tag.endsWith(">") ? "**" : tag))
    .replaceAll(/<br\s*\/?>/giu, "\n")
    .replaceAll(/<li(?![\p{L}\p{M}\d-])[^>]*>/giu, `${APART}- `)
    .replaceAll(LINE_TAG, (tag) => (tag.endsWith(">") ? APART : tag))
    .replaceAll(/(?<![\\*])\*{3}(?=[^\s*])([^*\n]+)\*{3}(?!\*)/gu, "**$1**")
    .replaceAll(/<sup>\s*(\d{1,3})\s*<\/sup>|(?<![\\^[])\^(\d{1,3})\^/giu, (_, html?: string, own?: string) =>
      raiseFigures(html ?? own ?? ""),
    )
    .replaceAll(OTHER_TAG, (tag) => (tag.endsWith(">") ? "" : tag));
  const runs: Run[] = [];
  let bold = false;
  for (const piece of text.split(/(?<!\\)(\*\*|__)/u)) {
    if (piece === "**" || piece === "__") bold = !bold;
    else if (piece !== "") runs.push({ text: wordsOf(unescape(withoutSlant(piece))), bold });
  }
  return runs;
}

/** Without the single stars and lines of slanted words; a star before a space is a bullet or a sign. */
function withoutSlant(text: string): string {
  return text
    .replaceAll(/(?<!\\)\*([\s,;.:”"]+)(?<!\\)\*/gu, "$1")
    .replaceAll(/(?<![\\*\p{L}\p{N}])\*([^\s*\\]+)\*(?=[\p{L}\p{N}])/gu, "$1")
    .replaceAll(/(?<![\\_\p{L}\p{N}])_(?=[^\s_])([^_]*[^\s_\\])_(?![_\p{L}\p{N}])/gu, "$1")
    .replaceAll(/(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*]*[^\s*\\])\*(?![*\p{L}\p{N}])/gu, "$1")
    .replaceAll(/(?<![\\*\p{L}\p{N}])\*(?=[^\s*])([^*]*[^\s*\\]\s+)\*(?=[\p{L}\p{N}(]|\s*$)/gu, "$1");
}

function unescape(text: string): string {
  return text.replaceAll(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, "$1");
}

/** Runs as lines: each says whether a paragraph begins with it. Lines without words, and those that are drawn, are left out. */
export function splitRuns(runs: readonly Run[]): readonly TextLine[] {
  const lines: { runs: Run[]; apart: boolean }[] = [{ runs: [], apart: false }];
  let apart = false;
  for (const { text, bold } of runs) {
    for (const piece of text.split(/(?<=[\n\u2029])/u)) {
      const words = piece.replace(/[\n\u2029]$/u, "");
      const { runs: line } = lines.at(-1)!;
      // Space in bold between words (`sử** **dụng`) parts them all the same.
      if (words !== "" && line.length > 0 && words.trim() === "") line.push({ text: " ", bold: false });
      if (words.trim() !== "") {
        if (line.length === 0) [lines.at(-1)!.apart, apart] = [apart, false];
        line.push({ text: words, bold });
      }
      if (words === piece) continue;
      apart ||= piece.endsWith(APART);
      lines.push({ runs: [], apart: false });
    }
  }
  return lines.filter((line) => textOf(line.runs).trim() !== "" && !RULE.test(textOf(line.runs)));
}
