import { paragraph, type ReadFile } from "./blocks.ts";
import { joinLines, layoutOf, type TextLine } from "./lines.ts";
import { withoutRunningHeads } from "./runningHeads.ts";
import { withoutColumns } from "./textColumns.ts";

/** Reads plain text: columns of a letterhead are read one after the other, lines that a fixed width or a page end (form feed) cut are joined, page numbers and running heads left out. */
export function readPlainText(text: string): ReadFile {
  const pages = text
    .replaceAll(/\r\n?/gu, "\n")
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
    notices,
  };
}
