import { COVERED, paragraph, type Cell, type Run, type Table } from "./blocks.ts";
import { seam } from "./lines.ts";
import type { Grid } from "./pdfGrid.ts";
import { lineOf, rowsOf, type TextItem, type TextSegment } from "./pdfPieces.ts";

/** Index of the place of a grid on which a piece stands; null outside. */
export function placeIn({ xs, ys }: Grid, { x, end, y, size }: TextItem): number | null {
  const column = xs.findLastIndex((edge) => edge <= (x + end) / 2);
  const row = ys.findLastIndex((edge) => edge >= y + size * MIDDLE);
  return column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1
    ? null
    : row * (xs.length - 1) + column;
}

/** Share of the size of type by which the middle of a letter lies above its base line. */
const MIDDLE = 0.3;

/** Whether a table is drawn inside another one. */
export function standsIn({ xs, ys }: Grid, outer: Grid): boolean {
  const [left, right, top, bottom] = [outer.xs[0]!, outer.xs.at(-1)!, outer.ys[0]!, outer.ys.at(-1)!];
  return left < xs[0]! && xs.at(-1)! < right && bottom < ys.at(-1)! && ys[0]! < top;
}

/** The tables that stand in no other one. */
export function outermost(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((one) => !grids.some((outer) => standsIn(one, outer)));
}

/**
 * The cells of a drawn table; null where it holds words in a single place, and is no table. Of the `inner` tables, which are drawn
 * in its cells, each row is a line of its cell.
 */
export function cellsOf(
  grid: Grid,
  pieces: readonly TextItem[],
  inner: readonly Grid[] = [],
): readonly (readonly Cell[])[] | null {
  const columns = grid.xs.length - 1;
  const byOwner = new Map<number, TextItem[]>();
  for (const piece of pieces.flatMap((whole) => cutAtEdges(whole, grid))) {
    const owner = grid.owner[placeIn(grid, piece) ?? 0]!;
    const own = byOwner.get(owner);
    if (own) own.push(piece);
    else byOwner.set(owner, [piece]);
  }
  const nested = outermost(inner);
  const filled = [...byOwner.values()].filter((own) => own.some(({ text }) => text.trim() !== ""));
  if (filled.length < 2) return null;
  const cells = new Map(Array.from(byOwner, ([owner, own]) => [owner, cellWith(own, nested, inner)]));
  return Array.from({ length: grid.ys.length - 1 }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Cell => {
      const place = row * columns + column;
      const owner = grid.owner[place]!;
      if (owner === place) return cells.get(owner) ?? [];
      return owner % columns === column ? COVERED : [];
    }),
  ).filter((row) => row.some((cell) => cell.length > 0));
}

/** What stands in a cell, from top to bottom, with the tables that are drawn in it. */
function cellWith(pieces: readonly TextItem[], nested: readonly Grid[], inner: readonly Grid[]): Cell {
  let rest = pieces;
  const lines: Cell[number][] = [];
  for (const grid of nested) {
    const inside = rest.filter((piece) => placeIn(grid, piece) !== null);
    const rows =
      inside.length === 0
        ? null
        : cellsOf(
            grid,
            inside,
            inner.filter((one) => standsIn(one, grid)),
          );
    if (rows === null) continue;
    const isAbove = (piece: TextItem): boolean => piece.y > grid.ys[0]!;
    lines.push(...cellOf(rowsOf(rest.filter(isAbove))), ...rows.map(lineOfRow));
    rest = rest.filter((piece) => !isAbove(piece) && placeIn(grid, piece) === null);
  }
  return [...lines, ...cellOf(rowsOf(rest))];
}

/** The cells of a row as one line, one after the other. */
function lineOfRow(row: readonly Cell[]): Cell[number] {
  const lines = row.flat().map(({ runs }) => runs);
  return paragraph(lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: " ", bold: false }, ...runs])));
}

/** A piece that runs over an edge between cells, cut at the space nearest to it: the library joins what stands close. */
function cutAtEdges(piece: TextItem, grid: Grid): readonly TextItem[] {
  const place = placeIn(grid, piece)!;
  const columns = grid.xs.length - 1;
  const row = Math.floor(place / columns);
  const edge = grid.xs.find(
    (x, column) =>
      column > 0 &&
      column < columns &&
      piece.x + piece.size < x &&
      x < piece.end - piece.size &&
      grid.owner[row * columns + column - 1] !== grid.owner[row * columns + column],
  );
  if (edge === undefined) return [piece];
  const wanted = ((edge - piece.x) / (piece.end - piece.x)) * piece.text.length;
  const spaces = Array.from(piece.text.matchAll(/\s/gu), ({ index }) => index).filter((at) => at > 0);
  if (spaces.length === 0) return [piece];
  const cut = spaces.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best));
  const rest = piece.text.slice(cut + 1);
  if (rest.trim() === "") return [piece];
  return [
    { ...piece, text: piece.text.slice(0, cut), end: edge - 1 },
    ...cutAtEdges({ ...piece, text: rest, x: edge + 1 }, grid),
  ];
}

/** The rows of a table that columns of words make. */
export function tableOf(rows: readonly (readonly (readonly TextSegment[])[])[]): Table {
  return { kind: "table", rows: rows.map((cells) => cells.map(cellOf)) };
}

/** A cell with its lines joined; a line that begins with a dash begins a paragraph. */
function cellOf(segments: readonly TextSegment[]): Cell {
  const lines: Run[][] = [];
  for (const segment of segments) {
    const { text, runs } = lineOf(segment);
    const last = lines.at(-1);
    if (last && !/^[-–+•]\s/u.test(text)) last.push(...seam(last, runs), ...runs);
    else if (text !== "") lines.push([...runs]);
  }
  return lines.map((runs) => paragraph(runs));
}
