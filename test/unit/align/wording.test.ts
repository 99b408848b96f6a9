import { describe, expect, it } from "vitest";
import { wordingByPoint, wordingOf } from "../../../src/align/wording.ts";
import type { Alignment } from "../../../src/model/alignment.ts";
import type { Unit } from "../../../src/model/document.ts";

const text = "Mở thư viện ở bản làng";
const shared = { kind: "reuse", plan: { start: 0, end: 11 } };
const phrase = { kind: "lexicon", plan: { start: 14, end: 22 } };
const aligned = (provision: string, evidence: readonly object[]) =>
  ({ unit: "i-1", provision, evidence }) as unknown as Alignment;
const units = [
  { id: "i-1", text },
  { id: "i-2", text },
] as unknown as readonly Unit[];
const pointOf = new Map([
  ["1.1", "1"],
  ["1.2", "1"],
  ["2.1", "2"],
]);

describe("wordingOf", () => {
  it("wordingOf(...) counts syllables inside shared runs, and the rest as the plan's own", () => {
    expect(wordingOf(text, [aligned("1.1", [shared, phrase])])).toEqual({ reference: 3, own: 3 });
  });
  it("wordingOf(...) counts a syllable that two runs cover once", () => {
    expect(wordingOf(text, [aligned("1.1", [shared]), aligned("1.2", [shared])])).toEqual({ reference: 3, own: 3 });
  });
});

describe("wordingByPoint", () => {
  it("wordingByPoint(...) counts a unit once in each of its points, and leaves out what is not aligned", () => {
    const alignments = [aligned("1.1", [shared]), aligned("1.2", [phrase]), aligned("2.1", [phrase])];
    expect(wordingByPoint(units, alignments, pointOf)).toEqual({
      "1": { reference: 3, own: 3 },
      "2": { reference: 3, own: 3 },
    });
  });
});
