import { describe, expect, it } from "vitest";
import { defineKeys, drawBar, drawRuler, drawShares, useKey } from "../../../src/html/marks.ts";
import { type CellState, cellStates, stateFacts } from "../../../src/model/states.ts";

describe("drawRuler", () => {
  it("drawRuler(states) draws one path an ink, whatever the number of marks", () => {
    const drawn = drawRuler(["full", "full", "partial", "absent", "unknown", "not-applicable"]).value;
    expect(drawn.match(/<path/gu)).toHaveLength(4);
    expect(drawn).toContain('viewBox="0 0 108 36"');
    expect(drawn).toContain('class="ruler n-6"');
  });

  it("drawRuler(states) gives every mark the same pitch", () => {
    expect(drawRuler(["full", "full"]).value).toContain("M0,0h12v36h-12ZM18,0h12v36h-12Z");
  });

  it("drawRuler(states) is decoration: its words stand beside it", () => {
    expect(drawRuler(["full"]).value).toContain('aria-hidden="true"');
  });
});

describe("drawShares", () => {
  it("drawShares(states) draws each state as one mark, as wide as its number, in the order of legends", () => {
    const drawn = drawShares(["absent", "full", "partial", "full", "full"]).value;
    expect(drawn).toContain('viewBox="0 0 5 36"');
    expect(drawn).toContain('<path class="mark-fill" d="M0,0h3v36h-3Z"/>');
    expect(drawn).toContain('<path class="mark-fill" d="M3,18h1v18h-1Z"/>');
    expect(drawn.match(/<path/gu)).toHaveLength(4);
  });
});

describe("defineKeys", () => {
  const drawn = (state: CellState): string =>
    new RegExp(`<symbol id="key-${state}"[^>]*>(.*?)</symbol>`, "u").exec(defineKeys().value)![1]!;

  it("defineKeys() has a shape of its own for each state", () => {
    expect(new Set(cellStates.map(drawn)).size).toBe(cellStates.length);
  });

  it("defineKeys() uses no colour, only the classes that style inks", () => {
    for (const state of cellStates) expect(drawn(state)).not.toMatch(/fill=|stroke=|style=/u);
  });

  it("useKey(state) is decoration that leads to the shape of the state", () => {
    for (const state of cellStates) {
      const used = /<svg class="key" aria-hidden="true"><use href="#([a-z-]+)"\/><\/svg>/u.exec(
        useKey(state).value,
      )![1]!;
      expect(defineKeys().value.split(`id="${used}"`)).toHaveLength(2);
      expect(used).toContain(state);
    }
  });
});

describe("drawBar", () => {
  it("drawBar(partial) inks the lower half", () => {
    expect(drawBar("partial").value).toContain('<path class="mark-fill" d="M0,20h10v20h-10Z"/>');
  });
});

describe("stateFacts", () => {
  it("stateFacts tell all states apart in plain text", () => {
    expect(new Set(cellStates.map((state) => stateFacts[state].glyph)).size).toBe(cellStates.length);
  });
});
