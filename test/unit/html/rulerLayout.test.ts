import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutRuler } from "../../../src/html/rulerLayout.ts";

const options = { mark: 2, pitch: 3, groupGap: 5 };

describe("layoutRuler", () => {
  it("layoutRuler(sizes) sets marks at the pitch and groups at the gap", () => {
    expect(layoutRuler([2, 1], options)).toEqual({
      width: 12,
      groups: [
        { x: 0, width: 5, marks: [0, 3] },
        { x: 10, width: 2, marks: [10] },
      ],
    });
  });

  it("layoutRuler(sizes) gives empty groups no room", () => {
    expect(layoutRuler([0, 1, 0], options)).toEqual({ width: 2, groups: [{ x: 0, width: 2, marks: [0] }] });
    expect(layoutRuler([], options)).toEqual({ width: 0, groups: [] });
  });

  it("layoutRuler(sizes) keeps every mark inside the ruler, in order, none upon another", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (sizes) => {
        const layout = layoutRuler(sizes, options);
        const marks = layout.groups.flatMap((group) => group.marks);
        expect(marks).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
        for (const [index, x] of marks.entries()) {
          expect(x + options.mark).toBeLessThanOrEqual(layout.width);
          if (index > 0) expect(x).toBeGreaterThanOrEqual(marks[index - 1]! + options.pitch);
        }
      }),
    );
  });
});
