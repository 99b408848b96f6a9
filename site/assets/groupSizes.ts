import { sum } from "d3";
import type { Reference } from "../../src/model/reference.ts";

/**
 * Rules that tell the style sheet how many marks a ruler has: `.n-7` sets `--n` to 7. The numbers come from the reference,
 * and the pages may hold no inline style. `--total` counts all provisions, `--groups` the points.
 */
export function groupSizes(reference: Reference): string {
  const sizes = reference.points.map((point) => point.provisions.length);
  const total = sum(sizes);
  const distinct = [...new Set([...sizes, total])].toSorted((a, b) => a - b);
  const classes = distinct.map((size) => `.n-${size}{--n:${size}}`).join("");
  return `:root{--total:${total};--groups:${sizes.length}}${classes}`;
}
