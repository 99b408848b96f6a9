/** A typeface of the sheets: serif for titles and names, sans for the rest. */
export interface TextStyle {
  readonly face: "serif" | "sans";
  readonly weight: 400 | 600;
  readonly size: number;
}

/** The same text in its heavier weight. */
export function heavy(style: TextStyle): TextStyle {
  return { ...style, weight: 600 };
}

export type Rect = readonly [x: number, y: number, width: number, height: number];

/** One line of text; `y` is its baseline, `x` its left edge. */
export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** Runs upwards from `x`, `y`, its baseline upright at `x`. */
  readonly upright?: true;
}
/** Rectangles that share their paint: filled, or outlined inside their edges. */
export interface RectsShape {
  readonly kind: "rects";
  readonly rects: readonly Rect[];
  readonly fill: string | null;
  readonly stroke: string | null;
}
/** Round dots of one radius. */
export interface DotsShape {
  readonly kind: "dots";
  readonly centres: readonly (readonly [x: number, y: number])[];
  readonly radius: number;
  readonly fill: string;
}
/** Right-angled triangles in the upper right corner `x`, `y` of what they mark, with legs of one length. */
export interface CornersShape {
  readonly kind: "corners";
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly leg: number;
  readonly fill: string;
}
export type Shape = TextShape | RectsShape | DotsShape | CornersShape;

/** A drawn page. Units: 4 to the millimetre on the tall sheet, pixels of a slide on the wide one. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Width on paper, `160mm`; null for a scene that is measured in pixels. */
  readonly paperWidth: string | null;
  /** The part of the height that holds table and legend, for documents that have the rest as text. */
  readonly body: { readonly top: number; readonly bottom: number };
  readonly shapes: readonly Shape[];
}

/** A filled rectangle. */
export function fillRect(x: number, y: number, width: number, height: number, fill: string): RectsShape {
  return { kind: "rects", rects: [[x, y, width, height]], fill, stroke: null };
}

export function textAt(x: number, y: number, text: string, style: TextStyle, fill: string): TextShape {
  return { kind: "text", x, y, text, style, fill };
}

/** Text that runs upwards: `x` is its baseline, `y` where it begins. */
export function uprightText(x: number, y: number, text: string, style: TextStyle, fill: string): TextShape {
  return { ...textAt(x, y, text, style, fill), upright: true };
}
