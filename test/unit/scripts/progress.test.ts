import { describe, expect, it } from "vitest";
import { Progress, progressLine } from "../../../scripts/progress.ts";

describe("progressLine", () => {
  it.each([
    [120, 960, 12_000, "pages 120 of 960 (12 %), 84 s left"],
    [1, 3500, 1000, "pages 1 of 3500 (0 %), 58 min left"],
    [960, 960, 96_000, "pages 960 of 960 (100 %), 0 s left"],
  ])("progressLine(what, %d, %d, %d) is %s", (done, of, elapsed, line) => {
    expect(progressLine("pages", done, of, elapsed)).toBe(line);
  });
});

describe("Progress", () => {
  /** A stage of ten things, half a second each. */
  function tenThings(isTTY: boolean): readonly string[] {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
    progress.start("plans", 10);
    for (let count = 0; count < 10; count += 1) {
      now += 500;
      progress.step();
    }
    progress.end();
    return written;
  }

  it("step() shows one line after a while, and end() takes it away", () => {
    const written = tenThings(true);
    expect(written[0]).toBe("\r\u001B[Kplans 3 of 10 (30 %), 4 s left");
    expect(written).toHaveLength(9);
    expect(written.at(-1)).toBe("\r\u001B[K");
    expect(written.join("")).not.toContain("\n");
  });

  it("step() writes nothing where output is piped", () => {
    expect(tenThings(false)).toEqual([]);
  });
});
