import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  joinLocated,
  locate,
  sliceLocated,
  sourceOffset,
  trimLocated,
  type Located,
} from "../../../src/text/located.ts";

const source = "Phát triển\nhạ tầng số";
const joined = joinLocated([locate(source, 0, 10), locate(source, 11, 21)], " ");

test("joinLocated(parts, separator) keeps the place of each part", () => {
  expect(joined).toEqual({
    text: "Phát triển hạ tầng số",
    fragments: [
      { textStart: 0, bodyStart: 0, length: 10 },
      { textStart: 11, bodyStart: 11, length: 10 },
    ],
  });
});

test("joinLocated(parts, separator) makes one fragment of parts that touch", () => {
  expect(joinLocated([locate(source, 0, 4), locate(source, 4, 10)], "").fragments).toHaveLength(1);
  expect(joinLocated([locate(source, 0, 4), locate(source, 5, 10)], "").fragments).toHaveLength(2);
});

test("sliceLocated(located, start, end) cuts fragments with the text", () => {
  expect(sliceLocated(joined, 5, 14)).toEqual({
    text: "triển hạ ",
    fragments: [
      { textStart: 0, bodyStart: 5, length: 5 },
      { textStart: 6, bodyStart: 11, length: 3 },
    ],
  });
});

test("trimLocated(located) drops white space at both ends and keeps the place", () => {
  expect(trimLocated(locate("  a b ", 0, 6))).toEqual({
    text: "a b",
    fragments: [{ textStart: 0, bodyStart: 2, length: 3 }],
  });
  expect(trimLocated(locate("   ", 0, 3)).text).toBe("");
});

test("sourceOffset(located, at) leads back to the source, over what was put in", () => {
  expect([0, 9, 10, 11, 21].map((at) => sourceOffset(joined, at))).toEqual([0, 9, 11, 11, 21]);
  expect(() => sourceOffset({ text: "", fragments: [] }, 0)).toThrow("invalid offset");
});

test("sliceLocated(located, start, end) always gives text that stands in the source", () => {
  const piece = fc.tuple(fc.nat(21), fc.nat(21)).map(([a, b]) => locate(source, Math.min(a, b), Math.max(a, b)));
  const places = ({ text, fragments }: Located): boolean =>
    fragments.every(
      ({ textStart, bodyStart, length }) =>
        text.slice(textStart, textStart + length) === source.slice(bodyStart, bodyStart + length),
    );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), fc.nat(60), fc.nat(60), (pieces, a, b) => {
      const whole = joinLocated(pieces, " ");
      const cut = sliceLocated(whole, Math.min(a, b), Math.max(a, b));
      expect(places(whole) && places(cut)).toBe(true);
      expect(cut.text).toBe(whole.text.slice(Math.min(a, b), Math.max(a, b)));
    }),
    { seed: 72 },
  );
});
