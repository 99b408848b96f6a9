import { path, type Path } from "d3";
import { svg, type Html } from "./html.ts";
import { type CellState, cellStates } from "../model/states.ts";

/** Size of one mark and the distance between marks, in the units of the drawing. */
interface MarkGeometry {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
}

const rulerGeometry: MarkGeometry = { width: 12, height: 36, pitch: 18 };
const barGeometry: MarkGeometry = { width: 10, height: 40, pitch: 10 };
const keyGeometry: MarkGeometry = { width: 10, height: 18, pitch: 10 };

/** The shapes of a mark, by the class that inks them. */
type Ink = "mark-fill" | "mark-line" | "mark-dots" | "mark-dash";
type Draw = (shape: Path, x: number, geometry: MarkGeometry) => void;

/** How each state is drawn: five shapes, not five shades. */
const shapes: Readonly<Record<CellState, Partial<Record<Ink, Draw>>>> = {
  full: { "mark-fill": (shape, x, { width, height }) => shape.rect(x, 0, width, height) },
  partial: {
    "mark-fill": (shape, x, { width, height }) => shape.rect(x, height / 2, width, height / 2),
    "mark-line": outline,
  },
  absent: { "mark-line": outline },
  unknown: {
    "mark-dots": (shape, x, { width, height }) => {
      for (const share of [0.14, 0.5, 0.86]) dot(shape, x + width / 2, height * share);
    },
  },
  "not-applicable": {
    "mark-dash": (shape, x, { width, height }) => {
      shape.moveTo(x + width * 0.1, height / 2);
      shape.lineTo(x + width * 0.9, height / 2);
    },
  },
};
const inks: readonly Ink[] = ["mark-line", "mark-fill", "mark-dots", "mark-dash"];

/**
 * A ruler: one mark a state, in order, one path an ink. Its last mark is followed by the same space as the others, so that
 * rulers of all lengths keep one pitch. Stretches to the width its style gives it; decoration beside words.
 */
export function drawRuler(states: readonly CellState[]): Html {
  return drawMarks(states, rulerGeometry, `ruler n-${states.length}`);
}

/** How many of `states` are in each: marks as wide as their number, in the order of legends. In the place of a ruler of more marks than are told apart. */
export function drawShares(states: readonly CellState[]): Html {
  const { height } = rulerGeometry;
  let x = 0;
  const marks = cellStates.map((state) => {
    const width = states.filter((each) => each === state).length;
    const paths = inks.map((ink) => {
      const draw = shapes[state][ink];
      if (draw === undefined || width === 0) return null;
      const shape = path();
      draw(shape, x, { width, height, pitch: width });
      return svg`<path class="${ink}" d="${shape.toString()}"/>`;
    });
    x += width;
    return paths;
  });
  return svg`<svg class="ruler" viewBox="0 0 ${x} ${height}" width="${x}" height="${height}" preserveAspectRatio="none" aria-hidden="true">${marks.flat()}</svg>`;
}

/** A single mark, for legends and beside a state's word: one of those that `defineKeys` draws, which the page must have. */
export function useKey(state: CellState): Html {
  return svg`<svg class="key" aria-hidden="true"><use href="#key-${state}"/></svg>`;
}

/** The keys of all states, drawn once for a page that uses them by `useKey`. Takes no room. */
export function defineKeys(): Html {
  return defineMarks("key", keyGeometry);
}

/** The bar at the left of a cell; its style stretches it to the cell's height. */
export function drawBar(state: CellState): Html {
  return drawMarks([state], barGeometry, "bar");
}

/** The bars of all states, drawn once for a page whose cells use them by `useBar`. Takes no room. */
export function defineBars(): Html {
  return defineMarks("bar", barGeometry);
}

/** The bar of a cell, one of those that `defineBars` drew. */
export function useBar(state: CellState): Html {
  return svg`<svg class="bar"><use href="#bar-${state}"/></svg>`;
}

function defineMarks(name: string, geometry: MarkGeometry): Html {
  const { width, height } = geometry;
  const marks = cellStates.map(
    (state) =>
      svg`<symbol id="${name}-${state}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${drawPaths([state], geometry)}</symbol>`,
  );
  return svg`<svg class="definitions" width="0" height="0" aria-hidden="true">${marks}</svg>`;
}

function drawMarks(states: readonly CellState[], geometry: MarkGeometry, className: string): Html {
  const width = states.length * geometry.pitch;
  return svg`<svg class="${className}" viewBox="0 0 ${width} ${geometry.height}" width="${width}" height="${geometry.height}" preserveAspectRatio="none" aria-hidden="true">${drawPaths(states, geometry)}</svg>`;
}

function drawPaths(states: readonly CellState[], geometry: MarkGeometry): readonly (Html | null)[] {
  return inks.map((ink) => {
    const shape = path();
    for (const state of cellStates) {
      const draw = shapes[state][ink];
      if (draw) states.forEach((drawn, index) => drawn === state && draw(shape, index * geometry.pitch, geometry));
    }
    const d = shape.toString();
    return d === "" ? null : svg`<path class="${ink}" d="${d}"/>`;
  });
}

/** Half a unit inside, so that a line of one unit stays within the mark. */
function outline(shape: Path, x: number, { width, height }: MarkGeometry): void {
  shape.rect(x + 0.5, 0.5, width - 1, height - 1);
}

/** A line without length: with round ends it prints as a dot, however the drawing is stretched. */
function dot(shape: Path, x: number, y: number): void {
  shape.moveTo(x, y);
  shape.lineTo(x, y);
}
