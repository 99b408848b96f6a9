/** Bounds of a share, 0 to 1. */
export type Interval = readonly [low: number, high: number];

/** 95 % of a normal distribution lies within this many deviations. */
const DEVIATIONS = 1.96;

/** Wilson score interval of a share; null where there is nothing to count. */
export function wilson(hits: number, of: number): Interval | null {
  if (of === 0) return null;
  const square = DEVIATIONS ** 2;
  const middle = (hits + square / 2) / (of + square);
  const reach = (DEVIATIONS / (of + square)) * Math.sqrt((hits * (of - hits)) / of + square / 4);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
