import { expect, test } from "vitest";
import { mergeSpans } from "../../../src/text/spans.ts";

test("mergeSpans(spans, gap) joins what overlaps, touches or stands near, whatever the order", () => {
  const spans = [
    { start: 8, end: 9 },
    { start: 0, end: 4 },
    { start: 1, end: 2 },
    { start: 4, end: 7 },
  ];
  expect(mergeSpans(spans)).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 9 },
  ]);
  expect(mergeSpans(spans, 1)).toEqual([{ start: 0, end: 9 }]);
  expect(mergeSpans([])).toEqual([]);
});
