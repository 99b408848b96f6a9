import { expect, test } from "vitest";
import { formatCount } from "../../../src/text/count.ts";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1.000", "1,000"],
  [157_500, "157.500", "157,500"],
  [1_234_567, "1.234.567", "1,234,567"],
])("formatCount(%i, language) parts thousands: %s in Vietnamese, %s in English", (count, vi, en) => {
  expect([formatCount(count, "vi"), formatCount(count, "en")]).toEqual([vi, en]);
});
