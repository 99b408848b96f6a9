import { describe, expect, it } from "vitest";
import { drawTicks, type TickGroup } from "../../../src/html/ticks.ts";

describe("drawTicks", () => {
  it("drawTicks(groups, …) sets ticks at the pitch and groups at the gap, a dashed line each", () => {
    expect(drawn([[2], [1]])).toEqual({ width: "12", tick: "M0,9L5,9M10,9L12,9" });
  });

  it("drawTicks(groups, …) gives empty groups no room", () => {
    expect(drawn([[0], [1], [0]])).toEqual({ width: "2", tick: "M0,9L2,9" });
    expect(drawn([])).toEqual({ width: "0", tick: "" });
  });

  it("drawTicks(groups, …) draws the group where the reader is apart, at its own place", () => {
    const { tick, here } = drawn([[1], [1, true]]);
    expect({ tick, here }).toEqual({ tick: "M0,9L2,9", here: "M7,9L9,9" });
  });
});

function drawn(groups: readonly (readonly [size: number, current?: boolean])[]) {
  const shown = groups.map(([size, current = false]): TickGroup => ({ size, current }));
  const { value } = drawTicks(shown, "mark");
  const of = (pattern: RegExp): string | undefined => pattern.exec(value)?.[1];
  return {
    width: of(/ width="(\d+)"/u),
    tick: of(/class="tick" stroke-width="18" stroke-dasharray="2 1" d="([^"]*)"/u),
    ...(value.includes("tick-here") && {
      here: of(/class="tick-here" stroke-width="18" stroke-dasharray="2 1" d="([^"]*)"/u),
    }),
  };
}
