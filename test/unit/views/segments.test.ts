import fc from "fast-check";
import { expect, test } from "vitest";
import { syllables } from "../../../src/text/syllables.ts";
import { segments, type MarkedSpan } from "../../../src/views/segments.ts";

const text = "Đẩy mạnh cải cách hành chính, cải thiện môi trường";
const span = (words: string, mark: Partial<MarkedSpan> = {}): MarkedSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, relation: "verbatim", shared: true, keys: [], ...mark };
};
const shown = (spans: readonly MarkedSpan[]): readonly string[] =>
  segments(text, spans).map((piece) => (piece.mark === null ? piece.text : `[${piece.mark.relation} ${piece.text}]`));

test("segments(text, spans) marks exactly the words of a span", () => {
  expect(shown([span("cải cách hành chính")])).toEqual([
    "Đẩy mạnh ",
    "[verbatim cải cách hành chính]",
    ", cải thiện môi trường",
  ]);
});

test("segments(text, []) is the text in one piece", () => {
  expect(shown([])).toEqual([text]);
});

test("segments(text, spans) lets verbatim win over adapted, and shared words over phrases", () => {
  const adapted = span("cải cách hành chính", { relation: "adapted" });
  const verbatim = span("cải cách");
  expect(shown([adapted, verbatim])).toEqual([
    "Đẩy mạnh ",
    "[verbatim cải cách]",
    "[adapted  hành chính]",
    ", cải thiện môi trường",
  ]);
  const phrase = span("cải cách hành chính", { relation: "specific", shared: false });
  const sharedWords = span("hành chính", { relation: "specific" });
  expect(segments(text, [phrase, sharedWords]).map(({ mark }) => mark?.shared ?? null)).toEqual([
    null,
    false,
    true,
    null,
  ]);
});

test("segments(text, spans) does not depend on the order of the spans", () => {
  const spans = [
    span("cải cách hành"),
    span("hành chính", { relation: "adapted", keys: ["b"] }),
    span("mạnh cải", { keys: ["a"] }),
  ];
  expect(segments(text, spans.toReversed())).toEqual(segments(text, spans));
});

test("segments(text, spans) unites the keys of overlapping spans", () => {
  const pieces = segments(text, [span("cải cách", { keys: ["b"] }), span("cải cách", { keys: ["a", "b"] })]);
  expect(pieces[1]!.keys).toEqual(["a", "b"]);
});

test("segments(text, spans) leaves out a syllable that a span cuts", () => {
  expect(shown([{ ...span("cải cách hành"), start: text.indexOf("ải cách") }])[1]).toBe("[verbatim  cách hành]");
  expect(shown([{ ...span("cải"), end: text.indexOf("cải") + 1 }])).toEqual([text]);
});

test("segments(text, spans, { within }) cuts a part", () => {
  const pieces = segments(text, [span("mạnh cải cách")], { within: { start: 0, end: 12 } });
  expect(pieces.map((piece) => piece.text)).toEqual(["Đẩy ", "mạnh cải"]);
});

test("segments(text, spans, { footnotes }) sets a footnote's mark apart", () => {
  const pieces = segments("Chương trình¹ của tỉnh", [], { footnotes: [{ at: 12, length: 1, unit: "fn-1" }] });
  expect(pieces.map((piece) => [piece.text, piece.footnote])).toEqual([
    ["Chương trình", null],
    ["¹", "fn-1"],
    [" của tỉnh", null],
  ]);
});

test("segments(text, spans) covers the text without gap and never cuts a syllable, whatever the spans", () => {
  const bound = fc.integer({ min: 0, max: text.length });
  const anySpan = fc.record({
    start: bound,
    end: bound,
    relation: fc.constantFrom("verbatim" as const, "adapted" as const, "specific" as const),
    shared: fc.boolean(),
    keys: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 5 }), (spans) => {
      const pieces = segments(text, spans);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { start, end } of syllables(text))
        expect(pieces.some((piece) => piece.start > start && piece.start < end)).toBe(false);
    }),
  );
});
