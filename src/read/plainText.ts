import { paragraph, type Block, type Notice, type ReadFile } from "./blocks.ts";
import { drawnBlocks, drawnTables } from "./drawnTables.ts";
import { withLetterheadApart } from "./letterheadLine.ts";
import { joinLines, layoutOf, type TextLine } from "./lines.ts";
import { withoutRunningHeads } from "./runningHeads.ts";
import { withoutColumns } from "./textColumns.ts";
import { documentRange, withoutSite } from "./withoutSite.ts";

/** Reads plain text: columns of a letterhead are read one after the other, lines that a fixed width or a page end (form feed) cut are joined, page numbers and running heads left out. */
export function readPlainText(text: string): ReadFile {
  const raw = withLetterheadApart(text.replaceAll(/\r\n?/gu, "\n").split("\n"), (line) => COLUMNS.test(line.trim()));
  const tables = drawnTables(raw);
  return tables.size > 0 ? withDrawnTables(raw, tables) : readLines(raw.join("\n"));
}

/** A text with tables that a converter drew with signs, which has neither columns nor pages. */
function withDrawnTables(raw: readonly string[], tables: ReturnType<typeof drawnTables>): ReadFile {
  const blocks: Block[] = [];
  const layout = layoutOf(raw.filter((line) => !/^\s*[+|]/u.test(line)));
  let open: string[] = [];
  const close = (): void => {
    blocks.push(...joinLines(textLines(open.map((line) => line.trim())), layout).map((runs) => paragraph(runs)));
    open = [];
  };
  for (let at = 0; at < raw.length; at += 1) {
    const table = tables.get(at);
    if (!table) {
      open.push(raw[at]!);
      continue;
    }
    close();
    blocks.push(...drawnBlocks(table.rows, (lines, narrow) => joinLines(textLines(lines), narrow)));
    at = table.end - 1;
  }
  close();
  const { blocks: kept, notices } = withoutSite(blocks);
  return { blocks: kept, notices };
}

function textLines(lines: readonly string[]): readonly TextLine[] {
  return lines.flatMap((line, at) =>
    line === "" ? [] : [{ runs: [{ text: line, bold: false }], apart: at === 0 || lines[at - 1] === "" }],
  );
}

function readLines(text: string): ReadFile {
  const { kept: document, notices: around } = onlyDocument(text);
  const pages = document
    .split("\f")
    .map((page) => withoutColumns(page.split("\n")).map((line) => ({ text: line.trim() })));
  const { pages: kept, notices } = withoutRunningHeads(pages);
  const lines = kept.flat().map(({ text: line }) => line);
  return {
    blocks: joinLines(textLines(lines), layoutOf(lines)).map((runs) => paragraph(runs)),
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
