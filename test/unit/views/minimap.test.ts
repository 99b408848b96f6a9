import { describe, expect, it } from "vitest";
import { minimapOf } from "../../../src/views/minimap.ts";
import { makeAlignment, makeDocument, makePhrase, makePlan, makeReference, makeUnit } from "../../fixtures/reading.ts";

const reference = makeReference();
const words = (count: number): string => Array.from({ length: count }, () => "cầu").join(" ");
const unit = (id: string, count: number) => makeUnit({ id, text: words(count) });
const section = (id: string, marker: string, depth = 0) =>
  makeUnit({ id, kind: "section", marker, depth, text: "Mục" });
const mapOf = (units: readonly ReturnType<typeof makeUnit>[], alignments: Parameters<typeof makePlan>[2] = []) =>
  minimapOf(makePlan(makeDocument(units), reference, alignments), reference.points);
const heights = (units: readonly ReturnType<typeof makeUnit>[]): readonly number[] => {
  const { blocks } = mapOf(units);
  return blocks.map(({ start, end }) => Math.round(((end - start) / (blocks[0]!.end - blocks[0]!.start)) * 100) / 100);
};

describe("minimapOf", () => {
  it("minimapOf(plan, points) makes no unit lower than one of twelve syllables, and longer ones as high as they are long", () => {
    expect(heights([unit("a", 12), unit("b", 1), unit("c", 11), unit("d", 13), unit("e", 24)])).toEqual([
      1, 1, 1, 1.08, 2,
    ]);
  });

  it("minimapOf(plan, points) leaves white space between units and fills the whole, from 0 to 1", () => {
    const { blocks } = mapOf([unit("a", 12), unit("b", 12)]);
    expect(blocks.map(({ start, end }) => [start * 29, end * 29])).toEqual([
      [0, 12],
      [17, 29],
    ]);
  });

  it("minimapOf(plan, points) marks a unit once a point, in full where one of its matches is", () => {
    const [first, second] = reference.points[0]!.provisions;
    const a = makeUnit({ id: "a", text: "Xây dựng cầu." });
    const { marks } = mapOf(
      [a],
      [
        makeAlignment(a, first!, "partial", "specific", [makePhrase(a, "cầu")]),
        makeAlignment(a, second!, "full", "specific", [makePhrase(a, "cầu")]),
      ],
    );
    expect(marks).toMatchObject([{ unit: "a", point: 0, strength: "full" }]);
  });

  it("minimapOf(plan, points) names the sections of the two outer levels at their heights, none upon another", () => {
    const { labels } = mapOf([
      section("i", "I."),
      section("i-1", "1.", 1),
      section("i-1-a", "a)", 2),
      unit("x", 200),
      section("ii", "Phần II."),
      unit("y", 200),
    ]);
    expect(labels.map(({ label }) => label)).toEqual(["I", "1", "II"]);
    labels.slice(1).forEach(({ at }, index) => expect(at - labels[index]!.at).toBeGreaterThanOrEqual(0.02 - 1e-9));
  });

  it("minimapOf(plan, points) names a section by its number, and one without a number by its first letters", () => {
    const markers = ["Phần thứ nhất", "II.", "3)", "(4)", "b)", "PHỤ LỤC", "Phụ lục 01", "Phụ lục IV:", "Phụ lục"];
    const units = markers.flatMap((marker, index) => [section(`s${index}`, marker), unit(`x${index}`, 100)]);
    expect(mapOf(units).labels.map(({ label }) => label)).toEqual([
      "nhất",
      "II",
      "3",
      "4",
      "b",
      "PL",
      "01",
      "IV",
      "PL",
    ]);
  });
});
