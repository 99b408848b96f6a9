import { sum } from "d3";
import type { Measure } from "../../measure.ts";
import type { TextStyle } from "../../scene.ts";
import type { LayoutContext } from "../context.ts";
import type { Format } from "../format.ts";

/** What a heatmap is measured and worded with. */
export type HeatOptions = Pick<LayoutContext, "format" | "measure" | "words">;

/** Where a heatmap may stand. */
export interface HeatRoom extends HeatOptions {
  readonly width: number;
  readonly height: number;
  /** Whether the index of each plan is to stand in it. */
  readonly indexed: boolean;
}
/** Sizes in the units of a format. */
export interface HeatSizes {
  /** Smallest text of a row: 9.75 pt on a slide, 8.2 pt on paper. */
  readonly leastText: number;
  readonly mostRow: number;
  /** Fields: the narrowest under a name that stands upright, one about as wide as it is high, the widest. */
  readonly upright: number;
  readonly square: number;
  readonly widest: number;
  /** The narrowest field of a plan in a row, about as wide as a mark of the ruler on a phone. */
  readonly mark: number;
}

export function sizesOf({ fixed }: Format): HeatSizes {
  return fixed
    ? { leastText: 13, mostRow: 30, upright: 16, square: 24, widest: 84, mark: 5 }
    : { leastText: 11.6, mostRow: 17, upright: 12.4, square: 19, widest: 70, mark: 5 };
}

/** Height of a row in sizes of its text: below it, marks of one row touch those of the next. */
const solidLine = 1.05;

/** Height of each of `rows` rows in `height` and the text that stands in them; null when the text would not be legible. */
export function rowsIn(
  height: number,
  rows: number,
  { format }: HeatRoom,
): { readonly row: number; readonly style: TextStyle } | null {
  const { leastText, mostRow } = sizesOf(format);
  const row = Math.min(mostRow, Math.floor((height / rows) * 10) / 10);
  const size = Math.min(format.small.style.size, Math.floor((row / solidLine) * 10) / 10);
  return size < leastText ? null : { row, style: { ...format.small.style, size } };
}

/** `text`, or as many of its words as fit in `width` with an ellipsis after them. */
export function shorten(text: string, width: number, style: TextStyle, measure: Measure): string {
  if (measure(text, style) <= width) return text;
  const words = text.split(" ");
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(" ").replace(/[\s,;:–-]+$/u, "")}…`;
    if (measure(shorter, style) <= width) return shorter;
  }
  return text;
}

/** The first of `texts` that fits in `width`; else as many words of the last as do. */
export function fitting(texts: readonly string[], width: number, style: TextStyle, measure: Measure): string {
  return texts.find((text) => measure(text, style) <= width) ?? shorten(texts.at(-1)!, width, style, measure);
}

/** `items` in `count` runs that keep their order, as even as they can be by `size`. */
export function evenRuns<T>(items: readonly T[], count: number, size: (item: T) => number): readonly (readonly T[])[] {
  let lower = Math.max(...items.map(size));
  let upper = sum(items, size);
  const runs = (most: number): T[][] => {
    const all: T[][] = [[]];
    let used = 0;
    for (const item of items) {
      if (used + size(item) > most && all.at(-1)!.length > 0) {
        all.push([]);
        used = 0;
      }
      all.at(-1)!.push(item);
      used += size(item);
    }
    return all;
  };
  while (upper - lower > 0.5) {
    const middle = (lower + upper) / 2;
    if (runs(middle).length <= count) upper = middle;
    else lower = middle;
  }
  return runs(upper);
}
