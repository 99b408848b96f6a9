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

/** The cells of a drawn table; null where it holds words in a single place, and is no table. */
export function cellsOf(grid: Grid, pieces: readonly TextItem[]): readonly (readonly Cell[])[] | null {
  const columns = grid.xs.length - 1;
  const byOwner = new Map<number, TextItem[]>();
  for (const piece of pieces.flatMap((whole) => cutAtEdges(whole, grid))) {
    const owner = grid.owner[placeIn(grid, piece) ?? 0]!;
    const own = byOwner.get(owner);
    if (own) own.push(piece);
    else byOwner.set(owner, [piece]);
  }
  const filled = [...byOwner.values()].filter((own) => own.some(({ text }) => text.trim() !== ""));
  if (filled.length < 2) return null;
  const cells = new Map(Array.from(byOwner, ([owner, own]) => [owner, cellOf(rowsOf(own))]));
  return Array.from({ length: grid.ys.length - 1 }, (_row, row) =>
    Array.from({ length: columns }, (_column, column): Cell => {
      const place = row * columns + column;
      const owner = grid.owner[place]!;
      if (owner === place) return cells.get(owner) ?? [];
      return owner % columns === column && (cells.get(owner)?.length ?? 0) > 0 ? COVERED : [];
    }),
  ).filter((row) => row.some((cell) => cell.length > 0));
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
