import { paragraph, type Notice, type ReadFile } from "./blocks.ts";
import { joinLines, layoutOf, type TextLine } from "./lines.ts";
import { withoutRunningHeads } from "./runningHeads.ts";
import { withoutColumns } from "./textColumns.ts";
import { documentRange } from "./withoutSite.ts";

/** Reads plain text: columns of a letterhead are read one after the other, lines that a fixed width or a page end (form feed) cut are joined, page numbers and running heads left out. */
export function readPlainText(text: string): ReadFile {
  const { kept: document, notices: around } = onlyDocument(text.replaceAll(/\r\n?/gu, "\n"));
  const pages = document
    .split("\f")
    .map((page) => withoutColumns(page.split("\n")).map((line) => ({ text: line.trim() })));
  const { pages: kept, notices } = withoutRunningHeads(pages);
  const lines: TextLine[] = [];
  let apart = true;
  for (const { text: line } of kept.flat()) {
    if (line !== "") lines.push({ runs: [{ text: line, bold: false }], apart });
    apart = line === "";
  }
  return {
    blocks: joinLines(lines, layoutOf(kept.flat().map(({ text: line }) => line))).map((runs) => paragraph(runs)),
    notices: [...around, ...notices],
  };
}

/** Columns of a letterhead that stand in one line. */
const COLUMNS = / {3,}|\t+/u;

/** A text copied from a page of a site, without what the site has around the document. */
function onlyDocument(text: string): { readonly kept: string; readonly notices: readonly Notice[] } {
  const raw = text.split(/(?<=[\n\f])/u);
  const lines = raw.flatMap((line, at) =>
    line
      .trim()
      .split(COLUMNS)
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => ({ text: part.trim(), linked: false, cell: false, at, line: 0 })),
  );
  const { from, to, notices } = documentRange(lines, raw.length);
  return { kept: from === 0 && to === raw.length ? text : raw.slice(from, to).join(""), notices };
}
