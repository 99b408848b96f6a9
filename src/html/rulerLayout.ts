import { sum } from "d3";

/** Geometry of a ruler in the units of its drawing. */
export interface RulerOptions {
  /** Width of one mark. */
  readonly mark: number;
  /** Distance from the left edge of one mark to that of the next. */
  readonly pitch: number;
  /** Space between the last mark of a group and the first of the next, instead of the space between marks. */
  readonly groupGap: number;
}

/** A group of marks: `marks` holds the left edges. */
interface RulerGroup {
  readonly x: number;
  readonly width: number;
  readonly marks: readonly number[];
}
export interface RulerLayout {
  readonly width: number;
  readonly groups: readonly RulerGroup[];
}

/** Places groups of `sizes` marks from left to right. Empty groups take no room. */
export function layoutRuler(sizes: readonly number[], { mark, pitch, groupGap }: RulerOptions): RulerLayout {
  const filled = sizes.filter((size) => size > 0);
  let x = 0;
  const groups = filled.map((size) => {
    const start = x;
    x += size * pitch - (pitch - mark) + groupGap;
    return { x: start, width: x - groupGap - start, marks: Array.from({ length: size }, (_, i) => start + i * pitch) };
  });
  return {
    width: groups.length === 0 ? 0 : sum(groups, (group) => group.width) + groupGap * (groups.length - 1),
    groups,
  };
}
