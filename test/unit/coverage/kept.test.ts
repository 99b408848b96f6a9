import { describe, expect, it } from "vitest";
import { keptClauses, keptShare } from "../../../src/coverage/kept.ts";
import type { Alignment, Evidence, ReuseEvidence } from "../../../src/model/alignment.ts";
import { signOf } from "../../../src/model/relations.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const quote = "Mở rộng thư viện xã; số hoá sách quý. Bồi dưỡng cán bộ thư viện.";
const provision = provisionsOf(sketchReference([{ id: "1.1", quotes: [quote, "Trồng thêm cây xanh."] }]))[0]!;
const kept = (words: string, index = 0): { evidence: readonly ReuseEvidence[] } => {
  const start = provision.quotes[index]!.text.indexOf(words);
  const reference = { quote: index, start, end: start + words.length };
  return { evidence: [{ kind: "reuse", plan: { start: 0, end: 1 }, reference, weight: 1, syllables: 1 }] };
};

/** A verdict, which stands beside the whole first quote. */
const quoted: { evidence: readonly Evidence[] } = {
  evidence: [
    {
      kind: "review",
      plan: { start: 0, end: 1 },
      reference: { quote: 0, start: 0, end: quote.length },
      weight: 1,
      reviewer: "nhóm thử",
      date: "2026-11-20",
      reason: "Đúng.",
    },
  ],
};

describe("keptClauses(provision, alignments)", () => {
  it("counts the clauses of all quotes, cut at semicolons and at ends of sentences", () => {
    expect(keptClauses(provision, [])).toEqual({ verbatim: 0, of: 4 });
  });
  it("counts a clause that one passage keeps nearly whole, once", () => {
    const passages = [kept("Mở rộng thư viện xã"), kept("rộng thư viện xã"), kept("Trồng thêm cây xanh", 1)];
    expect(keptClauses(provision, passages)).toEqual({ verbatim: 2, of: 4 });
  });
  it("counts a clause from four fifths of its syllables on", () => {
    expect(keptClauses(provision, [kept("rộng thư viện xã")]).verbatim).toBe(1);
    expect(keptClauses(provision, [kept("thư viện xã")]).verbatim).toBe(0);
  });
  it("adds up pieces of one passage, and takes a piece for its own quote alone", () => {
    const [one, other] = [kept("Bồi dưỡng cán bộ"), kept("thư viện.")];
    expect(keptClauses(provision, [{ evidence: [...one.evidence, ...other.evidence] }]).verbatim).toBe(1);
    const elsewhere = one.evidence.map((piece) => ({ ...piece, reference: { ...piece.reference, quote: 1 } }));
    expect(keptClauses(provision, [{ evidence: [...elsewhere, ...other.evidence] }]).verbatim).toBe(0);
  });
  it("counts what a reviewer quotes for nothing: a verdict shows the whole quote", () => {
    expect(keptClauses(provision, [quoted])).toEqual({ verbatim: 0, of: 4 });
  });
  it("counts no clause without words", () => {
    const [dotted] = provisionsOf(sketchReference([{ id: "1.1", quotes: ["Mở rộng thư viện; … ; số hoá sách quý."] }]));
    expect(keptClauses(dotted!, []).of).toBe(2);
  });
  it("makes no clause of scraps from several passages", () => {
    expect(keptClauses(provision, [kept("Bồi dưỡng cán bộ"), kept("thư viện.")]).verbatim).toBe(0);
  });
});

describe("keptShare(provision, alignments)", () => {
  const alignments = (...pieces: readonly { evidence: readonly Evidence[] }[]) => pieces as readonly Alignment[];
  it("is the share of syllables of all quotes that stand in a passage, each once, each in its own quote", () => {
    const whole = provision.quotes.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    expect(keptShare(provision, alignments(kept("Mở rộng thư viện"), kept("thư viện xã")))).toBeCloseTo(5 / whole);
    expect(keptShare(provision, alignments(kept("Trồng thêm cây xanh", 1)))).toBeCloseTo(4 / whole);
  });
  it("is nothing of what only a phrase or a reviewer speaks for, and of a provision without words", () => {
    expect(keptShare(provision, alignments(quoted))).toBe(0);
    expect(keptShare({ ...provision, quotes: [] }, [])).toBe(0);
  });
});

describe("signOf(relation, clauses)", () => {
  it("says of how many clauses the words are kept, unless of all", () => {
    expect(signOf("verbatim", { verbatim: 1, of: 3 })).toBe("= 1/3");
    expect(signOf("verbatim", { verbatim: 3, of: 3 })).toBe("=");
    expect(signOf("verbatim", { verbatim: 0, of: 1 })).toBe("=");
    expect(signOf("adapted", { verbatim: 1, of: 3 })).toBe("≈");
  });
});
