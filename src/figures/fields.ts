import { drawMarks } from "./marks.ts";
import { palette, pen, pencil, penGrounds, pencilGrounds, type Grounds } from "./palette.ts";
import type { Rect, Shape } from "./scene.ts";
import type { HeatField } from "./sheet.ts";

/** A field to draw: what it shows, its box, and whether its plan stands apart. */
export interface PlacedField extends HeatField {
  readonly box: Rect;
  readonly apart: boolean;
}

/** A field smaller than this, in units, has no room for a glyph: its ground says it. */
const leastGlyph = 5;

/**
 * Fields of a heatmap: solid grounds, dark for full, middle for partial, light for absent, none for unknown and not applicable,
 * with the glyph of the state on all but the full ones, and a triangle in the corner of those that need a review. Fields of one
 * call share their paint.
 */
export function drawFields(fields: readonly PlacedField[]): readonly Shape[] {
  return [false, true].flatMap((apart) => {
    const own = fields.filter((field) => field.apart === apart);
    const grounds = apart ? pencilGrounds : penGrounds;
    return [...drawGrounds(own, grounds), ...drawGlyphs(own, apart), ...drawCorners(own)];
  });
}

function drawGrounds(fields: readonly PlacedField[], grounds: Grounds): readonly Shape[] {
  return (["full", "partial", "absent"] as const).flatMap((state): readonly Shape[] => {
    const rects = fields.filter((field) => field.state === state).map(({ box }) => box);
    return rects.length === 0 ? [] : [{ kind: "rects", rects, fill: grounds[state], stroke: null }];
  });
}

function drawGlyphs(fields: readonly PlacedField[], apart: boolean): readonly Shape[] {
  const marks = fields
    .filter(({ state, box }) => state !== "full" && box[2] >= leastGlyph)
    .map(({ state, box }) => ({ state, box: glyphBox(box) }));
  const inks = apart ? pencil : pen;
  const on = (...states: readonly string[]) => marks.filter(({ state }) => states.includes(state));
  return [
    ...drawMarks(on("partial"), inks),
    // An empty outline is to be seen, not to be louder than what is there.
    ...drawMarks(on("absent"), { ...inks, solid: palette.edge }),
    ...drawMarks(on("unknown", "not-applicable"), inks),
  ];
}

function glyphBox([x, y, width, height]: Rect): Rect {
  const [w, h] = [Math.min(7, width * 0.5), Math.min(11, height * 0.66)];
  return [x + (width - w) / 2, y + (height - h) / 2, w, h];
}

function drawCorners(fields: readonly PlacedField[]): readonly Shape[] {
  const unsure = fields.filter((field) => field.unsure);
  if (unsure.length === 0) return [];
  const [, , width, height] = unsure[0]!.box;
  const leg = Math.max(2, Math.min(7, width * 0.4, height * 0.5));
  const corners = (full: boolean): (readonly [number, number])[] =>
    unsure.filter(({ state }) => (state === "full") === full).map(({ box }) => [box[0] + box[2], box[1]] as const);
  return [
    { kind: "corners" as const, corners: corners(false), leg, fill: palette.ink },
    { kind: "corners" as const, corners: corners(true), leg, fill: palette.paper },
  ].filter((shape) => shape.corners.length > 0);
}
