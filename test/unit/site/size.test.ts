import { expect, it } from "vitest";
import { sizeClass } from "../../../site/components/matrix/size.ts";

it.each([
  [4, ""],
  [5, " several"],
  [8, " many"],
  [21, " many crowded"],
  [40, " many crowded dense"],
])("sizeClass(%s) is '%s'", (plans, name) => {
  expect(sizeClass(plans)).toBe(name);
});
