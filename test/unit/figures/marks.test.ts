import { describe, expect, it } from "vitest";
import { drawMarks } from "../../../src/figures/marks.ts";
import { palette, pen, pencil, type Inks } from "../../../src/figures/palette.ts";
import { type CellState, cellStates } from "../../../src/model/states.ts";
import { contrast, darkness, difference, visionNames } from "./colour.ts";

const box = [0, 0, 12, 36] as const;

/** Share of the box that a mark inks, weighed by how dark its ink is. */
function ink(state: CellState, inks: Inks): number {
  const area = drawMarks([{ state, box }], inks).reduce((sum, shape) => {
    if (shape.kind === "dots") return sum + shape.centres.length * Math.PI * shape.radius ** 2 * darkness(shape.fill);
    if (shape.kind !== "rects") return sum;
    return (
      sum +
      shape.rects.reduce((total, [, , width, height]) => {
        if (shape.stroke !== null) return total + 2 * (width + height) * darkness(shape.stroke);
        return total + width * height * darkness(shape.fill!);
      }, 0)
    );
  }, 0);
  return area / (box[2] * box[3]);
}

describe("drawMarks", () => {
  it.each([
    ["pen", pen],
    ["pencil", pencil],
  ])("drawMarks(marks, %s) inks more the fuller the state, so that grey print keeps the order", (_, inks) => {
    const amounts = cellStates.map((state) => ink(state, inks));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    for (const [index, amount] of amounts.slice(1, 4).entries()) expect(amounts[index]! - amount).toBeGreaterThan(0.02);
  });

  it("drawMarks(marks) draws five different shapes", () => {
    const shapes = cellStates.map((state) =>
      JSON.stringify(drawMarks([{ state, box }], { solid: "#000000", middle: "#000000", tint: "#000000" })),
    );
    expect(new Set(shapes).size).toBe(5);
  });

  it("drawMarks(marks) puts marks of one paint into one shape", () => {
    const marks = Array.from({ length: 20 }, (_, index) => ({
      state: "full" as const,
      box: [index * 18, 0, 12, 36] as const,
    }));
    expect(drawMarks(marks, pen)).toHaveLength(1);
  });
});

describe("palette", () => {
  it.each(visionNames)("palette keeps marks, middle tone and paper apart in %s vision", (vision) => {
    expect(difference(palette.pen, palette.paper, vision)).toBeGreaterThan(60);
    expect(difference(palette.pen, palette.penTint, vision)).toBeGreaterThan(50);
    expect(difference(palette.pen, palette.penLine, vision)).toBeGreaterThan(18);
    expect(difference(palette.penLine, palette.paper, vision)).toBeGreaterThan(40);
    expect(difference(pencil.solid, pencil.middle, vision)).toBeGreaterThan(15);
  });

  it("palette gives text and marks the contrast that WCAG asks for", () => {
    for (const ground of [palette.paper, palette.penTint]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThan(7);
      expect(contrast(palette.ink2, ground)).toBeGreaterThan(4.5);
      expect(contrast(palette.pen, ground)).toBeGreaterThan(3);
    }
    expect(contrast(palette.ink3, palette.paper)).toBeGreaterThan(4.5);
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThan(3);
  });
});
