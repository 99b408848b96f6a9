import type { CellState } from "../model/states.ts";
import { palette, type Inks } from "./palette.ts";
import type { Rect, Shape } from "./scene.ts";

/** A mark to draw: its state and its box. */
export interface PlacedMark {
  readonly state: CellState;
  readonly box: Rect;
}

/** How the parts of marks are drawn, those of one call together; the first lie under the rest. */
const paints = {
  outline: (rects, { solid }) => ({ kind: "rects", rects, fill: palette.paper, stroke: solid }),
  solid: (rects, { solid }) => ({ kind: "rects", rects, fill: solid, stroke: null }),
  dots: (rects, { solid }) => ({
    kind: "dots",
    centres: rects.flatMap(dotCentres),
    radius: dotRadius(rects[0]!),
    fill: solid,
  }),
  dash: (rects) => ({ kind: "rects", rects, fill: palette.edge, stroke: null }),
} as const satisfies Readonly<Record<string, (rects: readonly Rect[], inks: Inks) => Shape>>;
type MarkPart = keyof typeof paints;

/** The parts of each state's mark, with what each takes of the mark's box: five shapes, not five shades. */
const marked: Readonly<Record<CellState, Readonly<Partial<Record<MarkPart, (box: Rect) => Rect>>>>> = {
  full: { solid: whole },
  partial: { outline: whole, solid: lowerHalf },
  absent: { outline: whole },
  unknown: { dots: whole },
  "not-applicable": { dash },
};

/**
 * Marks: full is solid, partial an outline with its lower half solid, absent an outline, unknown three dots, not applicable a
 * short dash. Marks of one call share their paint, so a row of them is few shapes.
 */
export function drawMarks(marks: readonly PlacedMark[], inks: Inks): readonly Shape[] {
  return (Object.keys(paints) as MarkPart[]).flatMap((part) => {
    const rects = marks.flatMap(({ state, box }) => {
      const place = marked[state][part];
      return place === undefined ? [] : [place(box)];
    });
    return rects.length === 0 ? [] : [paints[part](rects, inks)];
  });
}

/** Width of a mark at a distance of `pitch`: two thirds, in halves of a unit, and never a hairline. */
export function markWidth(pitch: number): number {
  return Math.max(1.5, Math.round(pitch * 0.68 * 2) / 2);
}

function whole(box: Rect): Rect {
  return box;
}

function lowerHalf([x, y, width, height]: Rect): Rect {
  const top = Math.round(height / 2);
  return [x, y + top, width, height - top];
}

/** Between 0.8 and 2 units, and never so large that three dots run together. */
function dotRadius([, , width, height]: Rect): number {
  return Math.min(2, Math.max(0.8, Math.min(width * 0.19, height * 0.09)));
}

/** Spread over the height, a little nearer to its edges than to each other. */
function dotCentres([x, y, width, height]: Rect): (readonly [number, number])[] {
  const centre = x + width / 2;
  return [0.2, 0.5, 0.8].map((share) => [centre, y + height * share] as const);
}

/** Two units high, as the outline on both sides; two thirds of the width, so that it is no rule from mark to mark. */
function dash([x, y, width, height]: Rect): Rect {
  const length = Math.min(width, Math.max(3, width * 0.7));
  return [x + (width - length) / 2, y + height / 2 - 1, length, 2];
}
