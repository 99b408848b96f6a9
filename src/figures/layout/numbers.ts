import type { LayoutContext } from "./context.ts";

/** Numbers of marks at a distance of `pitch`: all where two digits fit between marks, else the first and every fifth; "" for none. */
export function shownNumbers(
  numbers: readonly string[],
  pitch: number,
  { measure, format }: Pick<LayoutContext, "measure" | "format">,
): readonly string[] {
  const widest = Math.max(0, ...numbers.map((number) => measure(number, format.small.style)));
  if (widest + 1 <= pitch) return numbers;
  const step = widest + 4 <= pitch * 5 ? 5 : 5 * Math.ceil((widest + 4) / (pitch * 5));
  return numbers.map((number, index) => (index === 0 || (index + 1) % step === 0 ? number : ""));
}
