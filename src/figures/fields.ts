import { drawMarks } from "./marks.ts";
import { cellStates, type CellState } from "../model/states.ts";
import { palette, pen, pencil, penGrounds, pencilGrounds, type FieldGrounds, type Inks } from "./palette.ts";
import type { Rect, Shape } from "./scene.ts";
import type { HeatField } from "./sheet.ts";

/** A field to draw: what it shows, its box, and whether its plan stands apart. */
export interface PlacedField extends HeatField {
  readonly box: Rect;
  readonly apart: boolean;
}

/** A field smaller than this, in units, has no room for a glyph: its ground says it. */
const leastGlyph = 5;

/** What stands on the ground of a state. */
interface OnGround {
  /** Inks of the glyph; null where the ground alone says the state. */
  readonly glyph: ((inks: Inks) => Inks) | null;
  /** Colour of the corner of a field that needs a review. */
  readonly corner: string;
}
const asWritten = (inks: Inks): Inks => inks;
const onGround: Readonly<Record<CellState, OnGround>> = {
  full: { glyph: null, corner: palette.paper },
  partial: { glyph: asWritten, corner: palette.ink },
  // An empty outline is to be seen, not to be louder than what is there.
  absent: { glyph: (inks) => ({ ...inks, solid: palette.edge }), corner: palette.ink },
  unknown: { glyph: asWritten, corner: palette.ink },
  "not-applicable": { glyph: asWritten, corner: palette.ink },
};

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

function drawGrounds(fields: readonly PlacedField[], grounds: FieldGrounds): readonly Shape[] {
  return cellStates.flatMap((state): readonly Shape[] => {
    const fill = grounds[state];
    const rects = fields.filter((field) => field.state === state).map(({ box }) => box);
    return fill === null || rects.length === 0 ? [] : [{ kind: "rects", rects, fill, stroke: null }];
  });
}

function drawGlyphs(fields: readonly PlacedField[], apart: boolean): readonly Shape[] {
  const inks = apart ? pencil : pen;
  return cellStates.flatMap((state) => {
    const { glyph } = onGround[state];
    if (glyph === null) return [];
    const own = fields.filter((field) => field.state === state && field.box[2] >= leastGlyph);
    return drawMarks(
      own.map(({ box }) => ({ state, box: glyphBox(box) })),
      glyph(inks),
    );
  });
}

/** Half of a field's width and two thirds of its height, so that the ground is seen around the glyph; 7 by 11 units at most, since a larger one is louder than its ground. */
function glyphBox([x, y, width, height]: Rect): Rect {
  const [w, h] = [Math.min(7, width * 0.5), Math.min(11, height * 0.66)];
  return [x + (width - w) / 2, y + (height - h) / 2, w, h];
}

function drawCorners(fields: readonly PlacedField[]): readonly Shape[] {
  const unsure = fields.filter((field) => field.unsure);
  if (unsure.length === 0) return [];
  const leg = cornerLeg(unsure[0]!.box);
  return [palette.ink, palette.paper].flatMap((fill): readonly Shape[] => {
    const own = unsure.filter(({ state }) => onGround[state].corner === fill);
    const corners = own.map(({ box }) => [box[0] + box[2], box[1]] as const);
    return corners.length === 0 ? [] : [{ kind: "corners", corners, leg, fill }];
  });
}

/** Legs of the triangle in the corner of a field that needs a review: seen in the narrowest field, and no louder than its glyph. */
export function cornerLeg([, , width, height]: Rect): number {
  return Math.max(2, Math.min(7, width * 0.4, height * 0.5));
}
