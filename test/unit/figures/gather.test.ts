import { describe, expect, it } from "vitest";
import { gather } from "../../../src/figures/gather.ts";
import { fillRect, textAt, type Rect, type Shape } from "../../../src/figures/scene.ts";

const outline = (...rects: readonly Rect[]): Shape => ({ kind: "rects", rects, fill: "#ffffff", stroke: "#000000" });
const text = textAt(0, 10, "a", { face: "sans", weight: 400, size: 10 }, "#000000");

describe("gather", () => {
  it("gather(shapes) makes one shape of those that share their paint", () => {
    const shapes = [
      fillRect(0, 0, 5, 5, "#111111"),
      fillRect(10, 0, 5, 5, "#222222"),
      fillRect(20, 0, 5, 5, "#111111"),
      { kind: "dots", centres: [[3, 40]], radius: 1, fill: "#111111" },
      { kind: "corners", corners: [[3, 60]], leg: 2, fill: "#111111" },
      { kind: "dots", centres: [[3, 50]], radius: 1, fill: "#111111" },
      { kind: "corners", corners: [[9, 60]], leg: 2, fill: "#111111" },
      { kind: "corners", corners: [[20, 60]], leg: 3, fill: "#111111" },
    ] as const satisfies readonly Shape[];
    expect(gather(shapes)).toEqual([
      { ...shapes[0], rects: [...shapes[0].rects, ...shapes[2].rects] },
      shapes[1],
      { ...shapes[3], centres: [...shapes[3].centres, ...shapes[5].centres] },
      { ...shapes[4], corners: [...shapes[4].corners, ...shapes[6].corners] },
      shapes[7],
    ]);
  });

  it("gather(shapes) leaves what lies over another over it", () => {
    const under = fillRect(0, 0, 10, 10, "#111111");
    const between = fillRect(5, 5, 10, 10, "#222222");
    const over = fillRect(12, 12, 10, 10, "#111111");
    expect(gather([under, between, over])).toEqual([under, between, over]);
    // Joins the later of the two layers of its paint where the first lies under what it covers.
    const beside = fillRect(14, 5, 3, 3, "#111111");
    expect(gather([under, between, over, beside])).toEqual([
      under,
      between,
      { ...over, rects: [...over.rects, ...beside.rects] },
    ]);
  });

  it("gather(shapes) finds what lies over another however high it is", () => {
    const [rule, field, above] = [
      fillRect(4, 0, 1, 900, "#111111"),
      fillRect(0, 600, 10, 10, "#222222"),
      fillRect(4, 0, 1, 901, "#111111"),
    ];
    expect(gather([rule, field, above])).toEqual([rule, field, above]);
  });

  it("gather(shapes) takes what only touches for apart, and outlines that run through each other for two", () => {
    const [field, next, third] = [
      fillRect(0, 0, 5, 5, "#111111"),
      fillRect(5, 0, 5, 5, "#222222"),
      fillRect(10, 0, 5, 5, "#111111"),
    ];
    expect(gather([field, next, third])).toHaveLength(2);
    expect(gather([fillRect(0, 0, 5, 5, "#111111"), fillRect(4, 0, 5, 5, "#111111")])).toHaveLength(1);
    expect(gather([outline([0, 0, 5, 5]), outline([4, 0, 5, 5])])).toHaveLength(2);
    expect(gather([outline([0, 0, 5, 5]), outline([6, 0, 5, 5])])).toHaveLength(1);
  });

  it("gather(shapes) puts texts last, in their order", () => {
    const other = { ...text, y: 20 };
    expect(gather([text, fillRect(0, 0, 5, 5, "#111111"), other]).map(({ kind }) => kind)).toEqual([
      "rects",
      "text",
      "text",
    ]);
    expect(gather([text, other])).toEqual([text, other]);
  });
});
