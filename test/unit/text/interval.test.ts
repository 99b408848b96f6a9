import { describe, expect, it } from "vitest";
import { wilson } from "../../../src/text/interval.ts";

describe("wilson", () => {
  it("wilson(hits, of) narrows with the count and stays between 0 and 1", () => {
    const [low, high] = wilson(9, 10)!;
    expect(low).toBeCloseTo(0.596, 2);
    expect(high).toBeCloseTo(0.982, 2);
    expect(wilson(900, 1000)![0]).toBeGreaterThan(low);
    expect(wilson(10, 10)![1]).toBe(1);
  });
  it("wilson(0, 0) is null", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
