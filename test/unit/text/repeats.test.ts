import { describe, expect, it } from "vitest";
import { foldRepeats, unfoldRepeats } from "../../../src/text/repeats.ts";

/** Bytes without repeats of any length: a linear congruential generator. */
function noise(length: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const folded = (bytes: readonly number[]): Uint8Array => foldRepeats(Uint8Array.from(bytes));
const back = (bytes: readonly number[]): number[] => [...unfoldRepeats(folded(bytes))];

/** The steps of a fold, and how many bytes are left. */
function stepsOf(bytes: readonly number[]): readonly [steps: readonly number[], fresh: number] {
  const text = folded(bytes);
  const end = text.indexOf(0x0a);
  const line = Buffer.from(text.subarray(0, end)).toString();
  return [line === "" ? [] : line.split(" ").map(Number), text.length - end - 1];
}

describe("foldRepeats(bytes)", () => {
  it("takes out what stands a second time, from its first byte to its last, however far away", () => {
    const words = noise(200);
    const between = noise(100_000, 2);
    const bytes = [...words, ...between, ...words, 7];
    expect(stepsOf(bytes)).toEqual([[100_200, 100_200, 200], 100_201]);
    expect(back(bytes)).toEqual(bytes);
  });

  it("finds a repeat of 96 bytes wherever it stands, and leaves a shorter one", () => {
    for (let shift = 0; shift < 32; shift++) {
      const words = noise(96, 3);
      const bytes = [...noise(shift, 4), ...words, ...noise(500, 5), ...words, ...noise(3, 6)];
      expect(stepsOf(bytes)[0], `after ${shift} bytes`).toEqual([shift + 596, 596, 96]);
    }
    const short = noise(95, 3);
    expect(stepsOf([...short, ...noise(500, 5), ...short])[0]).toEqual([]);
  });

  it("gives bytes without repeats back as they are, none too", () => {
    for (const bytes of [[], noise(10), noise(64), noise(5000)]) {
      expect(stepsOf(bytes)).toEqual([[], bytes.length]);
      expect(back(bytes)).toEqual(bytes);
    }
  });

  it("folds runs of one byte, and repeats of repeats, so that they unfold", () => {
    const line = noise(150, 8);
    const many = Array.from({ length: 40 }, (_, index) => [...line, index, ...line.slice(index)]).flat();
    for (const bytes of [Array.from({ length: 3000 }, () => 32), many, [...many, ...many]]) {
      expect(folded(bytes).length).toBeLessThan(bytes.length / 4);
      expect(back(bytes)).toEqual(bytes);
    }
  });
});
