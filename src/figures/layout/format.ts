import type { TextStyle } from "../scene.ts";

export const formatNames = ["a4", "16x9"] as const;
export type FormatName = (typeof formatNames)[number];

/** A kind of text: its font and the distance between its baselines. */
export interface TextRole {
  readonly style: TextStyle;
  readonly line: number;
}

/** From the middle of a line to the baseline of its text, in sizes: half the height of a small letter and of a capital, between. */
export const middleToBaseline = 0.34;
/** From the top of a line to the baseline of its text, in lines: marks above capitals stay inside it. */
export const topToBaseline = 0.78;

/** Measures of a kind of sheet. Where a part is said of `gap`, the whole parts columns, a half parts words from a rule. */
export interface Format {
  readonly id: FormatName;
  readonly width: number;
  /** Most that a page may take. */
  readonly height: number;
  /** Whether every page is as high as `height`, as slides are. */
  readonly fixed: boolean;
  readonly paperWidth: string | null;
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Least room for the names of plans with their details. */
  readonly planWidth: number;
  /** Between columns, and between blocks that stand side by side. */
  readonly gap: number;
  readonly blockGap: number;
  /** Most blocks side by side. */
  readonly blocks: number;
  readonly title: TextRole;
  readonly finding: TextRole;
  readonly head: TextRole;
  readonly name: TextRole;
  readonly body: TextRole;
  readonly bold: TextRole;
  readonly count: TextRole;
  readonly small: TextRole;
  /** Marks of a roomy ruler: largest distance, and height. */
  readonly pitch: number;
  readonly mark: number;
}

/** A4: the text width of a document with margins of 30 and 20 mm; 4 units to the millimetre, so 11.6 units are 8.2 points. */
const a4: Format = {
  id: "a4",
  width: 640,
  height: 1028,
  fixed: false,
  paperWidth: "160mm",
  margin: { x: 0, top: 0, bottom: 4 },
  planWidth: 150,
  gap: 12,
  blockGap: 24,
  blocks: 1,
  title: serif(18, 600, 23),
  finding: sans(13, 400, 18),
  head: sans(12, 600, 15),
  name: serif(13, 600, 16),
  body: sans(12, 400, 15),
  bold: sans(12, 600, 15),
  count: sans(14, 600, 17),
  small: sans(11.6, 400, 14.5),
  pitch: 10,
  mark: 22,
};

/** A slide of 13.33 x 7.5 inches at 96 pixels an inch: 15 pixels are 11 points. */
const slide: Format = {
  id: "16x9",
  width: 1280,
  height: 720,
  fixed: true,
  paperWidth: null,
  margin: { x: 56, top: 30, bottom: 24 },
  planWidth: 256,
  gap: 20,
  blockGap: 32,
  blocks: 3,
  title: serif(30, 600, 38),
  finding: sans(20, 400, 27),
  head: sans(17, 600, 21),
  name: serif(19, 600, 23),
  body: sans(17, 400, 21),
  bold: sans(17, 600, 21),
  count: sans(20, 600, 24),
  small: sans(15, 400, 19),
  pitch: 18,
  mark: 30,
};

export const formats: Readonly<Record<FormatName, Format>> = { a4, "16x9": slide };

function serif(size: number, weight: TextStyle["weight"], line: number): TextRole {
  return { style: { face: "serif", weight, size }, line };
}

function sans(size: number, weight: TextStyle["weight"], line: number): TextRole {
  return { style: { face: "sans", weight, size }, line };
}

/** Room between the side margins. */
export function contentWidth(format: Format): number {
  return format.width - 2 * format.margin.x;
}

/** The same sheet with more room, text and margins as they are: on paper and screen it comes out smaller. */
export function enlarged(format: Format, factor: number): Format {
  return { ...format, width: format.width * factor, height: format.height * factor };
}
