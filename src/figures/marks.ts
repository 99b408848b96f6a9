import type { CellState } from "../model/states.ts";
import { palette, type Inks } from "./palette.ts";
import type { Rect, Shape } from "./scene.ts";

/** A mark to draw: its state and its box. */
export interface PlacedMark {
  readonly state: CellState;
  readonly box: Rect;
}

/**
 * Marks as five different shapes: full is solid, partial an outline with its lower half solid, absent an outline, unknown three
 * dots, not applicable a short dash. Marks of one call share their paint, so a row of them is few shapes.
 */
export function drawMarks(marks: readonly PlacedMark[], inks: Inks): readonly Shape[] {
  const boxes = (...states: readonly CellState[]): Rect[] =>
    marks.filter(({ state }) => states.includes(state)).map(({ box }) => box);
  const solid = [...boxes("full"), ...boxes("partial").map(lowerHalf)];
  const outlined = boxes("partial", "absent");
  const dots = boxes("unknown").flatMap(dotCentres);
  const dashes = boxes("not-applicable").map(dash);
  return [
    ...(outlined.length > 0
      ? [{ kind: "rects", rects: outlined, fill: palette.paper, stroke: inks.solid } as const]
      : []),
    ...(solid.length > 0 ? [{ kind: "rects", rects: solid, fill: inks.solid, stroke: null } as const] : []),
    ...(dots.length > 0
      ? [{ kind: "dots", centres: dots, radius: dotRadius(boxes("unknown")[0]!), fill: inks.solid } as const]
      : []),
    ...(dashes.length > 0 ? [{ kind: "rects", rects: dashes, fill: palette.edge, stroke: null } as const] : []),
  ];
}

function lowerHalf([x, y, width, height]: Rect): Rect {
  const top = Math.round(height / 2);
  return [x, y + top, width, height - top];
}

/** Between 0.8 and 2 units, and never so large that three dots run together. */
function dotRadius([, , width, height]: Rect): number {
  return Math.min(2, Math.max(0.8, Math.min(width * 0.19, height * 0.09)));
}

function dotCentres([x, y, width, height]: Rect): (readonly [number, number])[] {
  const centre = x + width / 2;
  return [0.2, 0.5, 0.8].map((share) => [centre, y + height * share] as const);
}

function dash([x, y, width, height]: Rect): Rect {
  const length = Math.min(width, Math.max(3, width * 0.7));
  return [x + (width - length) / 2, y + height / 2 - 1, length, 2];
}
