import { COVERED, paragraph, type Block, type Cell, type Paragraph } from "./blocks.ts";
import { attribute, isElement, type Element } from "./htmlTree.ts";

/** Tables on the web are no wider, and no cell spans more rows. */
const MOST_SPAN = 200;

/** Cells at their places; those that a merged cell covers are empty. */
export function gridOf(
  rows: readonly (readonly { readonly cell: Element; readonly blocks: readonly Block[] }[])[],
): readonly (readonly Cell[])[] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    for (const { cell, blocks } of row) {
      const column = firstFree(grid[index]!);
      const [down, across] = [spanOf(cell, "rowspan"), spanOf(cell, "colspan")];
      for (let y = index; y < Math.min(index + down, grid.length); y += 1)
        for (let x = column; x < column + across; x += 1)
          grid[y]![x] = x > column ? [] : y > index ? COVERED : blocks.flatMap(paragraphsOf);
    }
  }
  const width = Math.max(...grid.map((row) => row.length), 1);
  return grid
    .map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []))
    .filter((row) => row.some((cell) => cell.length > 0));
}

function firstFree(row: readonly (Cell | undefined)[]): number {
  let column = 0;
  while (row[column] !== undefined) column += 1;
  return column;
}

function spanOf(cell: Element, name: string): number {
  return Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? "1", 10) || 1, 1), MOST_SPAN);
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind === "note") return [];
  return block.rows.map((row) => paragraph(row.flat().flatMap(({ runs }) => [...runs, { text: " ", bold: false }])));
}

export function rowsOf(table: Element): readonly Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === "tr" ? [child] : ["tbody", "thead", "tfoot"].includes(child.tagName) ? rowsOf(child) : [],
    );
}
