/** Up to this many plans a phone shows them side by side. */
const few = 4;
/** From this many plans on, cells keep their marks and drop their words to hidden text. */
const many = 8;
/** From this many plans on, columns are narrower than a line of names in windows that are not wide. */
const crowded = 21;
/** From this many plans on, columns on paper are narrower than a line of names. */
const dense = 40;

/** Class of a table by its number of plans, with a leading space; empty for few. */
export function sizeClass(plans: number): string {
  if (plans >= dense) return " many crowded dense";
  if (plans >= crowded) return " many crowded";
  if (isMany(plans)) return " many";
  return plans > few ? " several" : "";
}

/** Whether a table of so many plans has cells without words in sight. */
export function isMany(plans: number): boolean {
  return plans >= many;
}
