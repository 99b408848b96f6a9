import { describe, expect, it } from "vitest";
import { combinePieces, type Piece } from "../../../src/align/finding.ts";
import { thresholds } from "../../../src/align/method.ts";
import type { Evidence } from "../../../src/model/alignment.ts";

const at = { plan: { start: 0, end: 1 }, reference: { quote: 0, start: 0, end: 1 } };
const evidence = (phrase: string): Evidence => ({ kind: "lexicon", phrase, weight: 0.5, ...at });

function piece(group: string, weight: number, changes: Partial<Piece> = {}): Piece {
  return {
    provision: "1.1",
    group,
    weight,
    lowered: false,
    evidence: [evidence(group)],
    adjustments: [],
    kept: 0,
    ...changes,
  };
}
const lowered = (group: string, weight: number, factor: number): Piece =>
  piece(group, weight, { lowered: true, adjustments: [{ rule: "purpose", plan: at.plan, factor }] });
const combine = (...pieces: readonly Piece[]) => combinePieces(pieces, thresholds);
const phrases = (pieces: readonly Evidence[]) => pieces.map((own) => (own.kind === "lexicon" ? own.phrase : ""));

describe("combinePieces", () => {
  it("combinePieces(pieces) is the chance that at least one piece makes a reader align", () => {
    const [found] = combine(piece("a", 0.5), piece("b", 0.4));
    expect(found!.score).toBeCloseTo(1 - 0.5 * 0.6);
    expect(found!.decisive).toBe(0.5);
  });

  it("combinePieces(pieces) counts pieces of one group once, the heaviest", () => {
    const [found] = combine(
      piece("a", 0.3, { kept: 0.9 }),
      piece("a", 0.6, { evidence: [evidence("heavier")] }),
      piece("a", 0.2),
    );
    expect(found!.score).toBeCloseTo(0.6);
    expect(phrases(found!.evidence)).toEqual(["heavier"]);
    expect(found!.kept).toBe(0);
  });

  it("combinePieces(pieces) lets a piece that a rule lowered add to the score and carry nothing", () => {
    const [found] = combine(lowered("a", 0.6, 0.95), piece("b", 0.3));
    expect(found!.score).toBeCloseTo(1 - 0.4 * 0.7);
    expect(found!.decisive).toBe(0.3);
    expect(combine(lowered("a", 0.6, 0.95))[0]!.decisive).toBe(0);
  });

  it("combinePieces(pieces) counts pieces that were lowered much once together, the heaviest, and others each", () => {
    const { loweredMuch } = thresholds;
    const [much] = combine(lowered("a", 0.3, loweredMuch - 0.1), lowered("b", 0.4, loweredMuch - 0.1), piece("c", 0.5));
    expect(much!.score).toBeCloseTo(1 - 0.6 * 0.5);
    expect(phrases(much!.evidence)).toEqual(["b", "c"]);
    const [little] = combine(lowered("a", 0.3, loweredMuch), lowered("b", 0.4, loweredMuch));
    expect(little!.score).toBeCloseTo(1 - 0.7 * 0.6);
    expect(little!.adjustments).toHaveLength(2);
  });

  it("combinePieces(pieces) leaves dropped pieces aside where others stand, and keeps them where none does", () => {
    const dropped = lowered("a", 0, 0);
    expect(combine(dropped, piece("b", 0.4))[0]).toMatchObject({ evidence: [evidence("b")], adjustments: [] });
    const [alone] = combine(dropped, lowered("c", 0, 0));
    expect(alone).toMatchObject({ score: 0, decisive: 0 });
    expect(phrases(alone!.evidence)).toEqual(["a", "c"]);
  });

  it("combinePieces(pieces) takes the most that any piece keeps, and puts the strongest provision first", () => {
    const found = combine(
      piece("a", 0.3, { kept: 0.2 }),
      piece("b", 0.4, { kept: 0.7 }),
      piece("c", 0.9, { provision: "2.1" }),
    );
    expect(found.map(({ provision, kept }) => [provision, kept])).toEqual([
      ["2.1", 0],
      ["1.1", 0.7],
    ]);
  });
});
