import { describe, expect, it } from "vitest";
import { keptClauses } from "../../../src/coverage/kept.ts";
import type { ReuseEvidence } from "../../../src/model/alignment.ts";
import { signOf } from "../../../src/model/relations.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { sketchReference } from "../../fixtures/alignment.ts";

const quote = "Mở rộng thư viện xã; số hoá sách quý. Bồi dưỡng cán bộ thư viện.";
const provision = provisionsOf(sketchReference([{ id: "1.1", quotes: [quote, "Trồng thêm cây xanh."] }]))[0]!;
const kept = (words: string, index = 0): { evidence: readonly ReuseEvidence[] } => {
  const start = provision.quotes[index]!.text.indexOf(words);
  const reference = { quote: index, start, end: start + words.length };
  return { evidence: [{ kind: "reuse", plan: { start: 0, end: 1 }, reference, weight: 1, syllables: 1 }] };
};

describe("keptClauses(provision, alignments)", () => {
  it("counts the clauses of all quotes, cut at semicolons and at ends of sentences", () => {
    expect(keptClauses(provision, [])).toEqual({ verbatim: 0, of: 4 });
  });
  it("counts a clause that one passage keeps nearly whole, once", () => {
    const passages = [kept("Mở rộng thư viện xã"), kept("rộng thư viện xã"), kept("Trồng thêm cây xanh", 1)];
    expect(keptClauses(provision, passages)).toEqual({ verbatim: 2, of: 4 });
  });
  it("makes no clause of scraps from several passages", () => {
    expect(keptClauses(provision, [kept("Bồi dưỡng cán bộ"), kept("thư viện.")]).verbatim).toBe(0);
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
