import { firstNumbersOf, PageMatrix, type MatrixOperations, type Transform } from "./pdfMatrix.ts";

/** A straight line that a page draws along one of its axes, in points from the lower left corner. */
export interface RuledLine {
  readonly axis: "x" | "y";
  /** Where it stands on the other axis. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page draws, as the PDF library lists it: an operation and its arguments at the same index. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of the operations that are read, as the library names them. */
export type Operations = MatrixOperations &
  Readonly<
    Record<
      | "constructPath"
      | "stroke"
      | "closeStroke"
      | "fill"
      | "eoFill"
      | "fillStroke"
      | "eoFillStroke"
      | "closeFillStroke"
      | "closeEOFillStroke",
      number
    >
  >;

/** Points up to which a filled rectangle is a line; Word draws its borders so. */
const THICKEST = 3;
/** Points of the shortest piece of a line. */
const SHORTEST = 1;
/** No table has more lines; a page that does was made to keep a reader busy, or is a map. */
const MOST = 20_000;

/** The lines along the axes that a page strokes, or fills as thin rectangles; none where there are too many for tables. */
export function rulesOf({ fnArray, argsArray }: Operators, operations: Operations): readonly RuledLine[] {
  const strokes = new Set([operations.stroke, operations.closeStroke]);
  const fills = new Set([operations.fill, operations.eoFill]);
  const both = new Set([
    operations.fillStroke,
    operations.eoFillStroke,
    operations.closeFillStroke,
    operations.closeEOFillStroke,
  ]);
  const rules: RuledLine[] = [];
  const matrix = new PageMatrix(operations);
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index];
    if (!matrix.follow(operation, args) && operation === operations.constructPath && Array.isArray(args)) {
      const [paint, data] = args as readonly unknown[];
      const drawn = typeof paint === "number" && (strokes.has(paint) || fills.has(paint) || both.has(paint));
      if (!drawn) continue;
      for (const path of pathsOf(firstNumbersOf(data), matrix.current))
        rules.push(...(fills.has(paint) ? thin(path) : edges(path)));
      if (rules.length > MOST) return [];
    }
  }
  return rules;
}

type Coordinates = readonly [number, number];

/** Numbers that follow the codes 0 to 4 of a path: move, line, cubic curve, quadratic curve, close. */
const ARGUMENTS = [2, 2, 6, 4, 0] as const;

/** The corners of each part of a path of straight lines; parts with curves are left out. */
function pathsOf(data: readonly number[], [a, b, c, d, e, f]: Transform): readonly (readonly Coordinates[])[] {
  const paths: { points: Coordinates[]; straight: boolean }[] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at]!;
    const count = ARGUMENTS[code as 0];
    if (count === undefined) return [];
    const open = paths.at(-1);
    if (code === 0) paths.push({ points: [], straight: true });
    else if (open && (code === 2 || code === 3)) open.straight = false;
    if (code === 4 && open?.points[0]) open.points.push(open.points[0]);
    const [x, y] = [data[at + count - 1], data[at + count]];
    if (count > 0 && x !== undefined && y !== undefined)
      paths.at(-1)?.points.push([a * x + c * y + e, b * x + d * y + f]);
    at += 1 + count;
  }
  return paths.filter(({ straight }) => straight).map(({ points }) => points);
}

function edges(points: readonly Coordinates[]): readonly RuledLine[] {
  return points.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return line(Math.min(x, fromX), Math.max(x, fromX), Math.min(y, fromY), Math.max(y, fromY));
  });
}

/** A filled rectangle as the line that it looks like. */
function thin(points: readonly Coordinates[]): readonly RuledLine[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length < 4) return [];
  return line(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
}

function line(left: number, right: number, low: number, high: number): readonly RuledLine[] {
  const [width, height] = [right - left, high - low];
  if (height <= THICKEST && width > Math.max(height, SHORTEST))
    return [{ axis: "x", at: (low + high) / 2, from: left, to: right }];
  if (width <= THICKEST && height > Math.max(width, SHORTEST))
    return [{ axis: "y", at: (left + right) / 2, from: low, to: high }];
  return [];
}
