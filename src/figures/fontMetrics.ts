import type { TextStyle } from "./scene.ts";

/** Advance widths of one font, in em; null for a character that it lacks. */
export type Advance = (codePoint: number) => number | null;
/** The fonts that sheets are drawn with. */
export type FontMetrics = Readonly<Record<TextStyle["face"], Readonly<Record<TextStyle["weight"], Advance>>>>;
