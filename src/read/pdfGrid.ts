import type { RuledLine } from "./pdfRules.ts";

/** A table that lines draw. Rows count from the top, columns from the left; edges are in points. */
export interface Grid {
  /** Edges of the columns, one more than there are columns. */
  readonly xs: readonly number[];
  /** Edges of the rows from the top down, one more than there are rows. */
  readonly ys: readonly number[];
  /** Which cell each place belongs to: the number of the place of its upper left corner, `row * columns + column`. */
  readonly owner: readonly number[];
}

/** Points by which ends of lines may miss each other, and within which two lines are one. */
const NEAR = 3;
/** Word tables have at most 63 columns; a page has no more rows than lines of type. */
const MOST_COLUMNS = 63;
const MOST_ROWS = 200;
/** Lines of one page that are looked at; a table of 60 rows and 10 columns has 70 once its pieces are joined. */
const MOST_LINES = 1_500;

/** The tables of a page, from the lines that it draws: lines that cross belong together, and cells are what no line parts. */
export function gridsOf(rules: readonly RuledLine[]): readonly Grid[] {
  const lines = [...joined(rules, "x"), ...joined(rules, "y")];
  if (lines.length > MOST_LINES) return [];
  const set = new Sets(lines.length);
  const across = lines.flatMap((line, index) => (line.axis === "x" ? [index] : []));
  const down = lines.flatMap((line, index) => (line.axis === "y" ? [index] : []));
  for (const one of across) for (const other of down) if (crosses(lines[one]!, lines[other]!)) set.join(one, other);
  return group(lines, set)
    .flatMap((own) => gridOf(own) ?? [])
    .toSorted((a, b) => b.ys[0]! - a.ys[0]!);
}

function group(lines: readonly RuledLine[], set: Sets): readonly (readonly RuledLine[])[] {
  const groups = new Map<number, RuledLine[]>();
  for (const [index, line] of lines.entries()) {
    const root = set.find(index);
    const own = groups.get(root);
    if (own) own.push(line);
    else groups.set(root, [line]);
  }
  return [...groups.values()];
}

/** Lines of one axis, pieces that touch as one. */
function joined(rules: readonly RuledLine[], axis: RuledLine["axis"]): readonly RuledLine[] {
  const own = rules.filter((rule) => rule.axis === axis);
  const places = clustersOf(own.map(({ at }) => at));
  const byPlace = new Map<number, RuledLine[]>();
  for (const rule of own) {
    const place = nearest(places, rule.at);
    const pieces = byPlace.get(place);
    if (pieces) pieces.push(rule);
    else byPlace.set(place, [rule]);
  }
  return Array.from(byPlace).flatMap(([place, pieces]) => {
    const lines: { from: number; to: number }[] = [];
    for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
      else lines.push({ from, to });
    }
    return lines.map(({ from, to }) => ({ axis, at: places[place]!, from, to }));
  });
}

/** Numbers that lie close as their middle, in rising order. */
function clustersOf(numbers: readonly number[]): readonly number[] {
  const clusters: { first: number; last: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && number - last.first <= NEAR) last.last = number;
    else clusters.push({ first: number, last: number });
  }
  return clusters.map(({ first, last }) => (first + last) / 2);
}

/** Index of the nearest of rising `places`. */
function nearest(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at - places[low - 1]! < places[low]! - at ? low - 1 : low;
}

function crosses(across: RuledLine, down: RuledLine): boolean {
  return covers(across, down.at) && covers(down, across.at);
}

function covers({ from, to }: RuledLine, at: number): boolean {
  return from - NEAR <= at && at <= to + NEAR;
}

function gridOf(lines: readonly RuledLine[]): Grid | null {
  const across = lines.filter(({ axis }) => axis === "x");
  const down = lines.filter(({ axis }) => axis === "y");
  const xs = clustersOf(down.map(({ at }) => at));
  const ys = withOpenEnds(clustersOf(across.map(({ at }) => at)).toReversed(), down, xs);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // A single column is a box around text, or a line down its margin.
  if (columns < 2 || rows < 1 || columns > MOST_COLUMNS || rows > MOST_ROWS) return null;
  const middle = (places: readonly number[], index: number): number => (places[index]! + places[index + 1]!) / 2;
  const parted = (own: readonly RuledLine[], at: number, through: number): boolean =>
    own.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= through && through <= line.to);
  const set = new Sets(rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      if (column + 1 < columns && !parted(down, xs[column + 1]!, middle(ys, row))) set.join(place, place + 1);
      if (row + 1 < rows && !parted(across, ys[row + 1]!, middle(xs, column))) set.join(place, place + columns);
    }
  return { xs, ys, owner: Array.from({ length: rows * columns }, (_, place) => set.find(place)) };
}

/** Points by which the sides of a table reach beyond its outermost line where a row without a border stands there. */
const OPEN = 8;

/**
 * The edges of rows from the top down, with those of rows that the end of a page leaves open: above the first line or below the last
 * one, both sides of the table go on to the same height.
 */
function withOpenEnds(ys: readonly number[], down: readonly RuledLine[], xs: readonly number[]): readonly number[] {
  const sides = [xs[0], xs.at(-1)].map((x) => down.filter(({ at }) => Math.abs(at - x!) <= NEAR));
  const [tops, bottoms] = [
    sides.map((side) => Math.max(...side.map(({ to }) => to))),
    sides.map((side) => Math.min(...side.map(({ from }) => from))),
  ];
  const level = ([left, right]: readonly number[]): boolean => Math.abs(left! - right!) <= NEAR;
  return [
    ...(level(tops) && Math.min(...tops) > ys[0]! + OPEN ? [Math.min(...tops)] : []),
    ...ys,
    ...(level(bottoms) && Math.max(...bottoms) < ys.at(-1)! - OPEN ? [Math.max(...bottoms)] : []),
  ];
}

/** Disjoint sets of numbers; each is called by its least. */
class Sets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  find(of: number): number {
    let root = of;
    while (this.parents[root] !== root) root = this.parents[root]!;
    this.parents[of] = root;
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
