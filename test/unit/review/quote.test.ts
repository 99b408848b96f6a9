import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/model/alignment.ts";
import { makeDocument, makeUnit } from "../../fixtures/reading.ts";
import { syllables } from "../../../src/text/syllables.ts";
import { findQuote, quoteFor, unitsWith } from "../../../src/review/quote.ts";

const long = Array.from({ length: 40 }, (_, index) => `chữ${index}`).join(" ");
const evidenceAt = (words: string, weight = 0.5): Evidence => ({
  kind: "reuse",
  plan: { start: long.indexOf(words), end: long.indexOf(words) + words.length },
  reference: { quote: 0, start: 0, end: 1 },
  weight,
  syllables: words.split(" ").length,
});

describe("findQuote", () => {
  it("findQuote(unit, quote) gives the exact place of the words", () => {
    expect(findQuote({ text: "Xây dựng cầu, đường." }, "cầu, đường")).toEqual({ start: 9, end: 19 });
  });

  it("findQuote(unit, quote) is null when a sign differs", () => {
    expect(findQuote({ text: "Xây dựng cầu, đường." }, "cầu đường")).toBeNull();
  });
});

describe("unitsWith", () => {
  it("unitsWith(document, quote) names all units with the words, and none for no words", () => {
    const units = ["a", "b", "c"].map((id) => makeUnit({ id, text: id === "b" ? "Xây đường." : "Xây cầu." }));
    expect(unitsWith(makeDocument(units), "cầu")).toEqual(["a", "c"]);
    expect(unitsWith(makeDocument(units), "")).toEqual([]);
  });
});

describe("quoteFor", () => {
  const clauses =
    "Rà soát, bổ sung quy hoạch tỉnh; xây dựng cầu, đường liên xã và bến xe khách; đẩy mạnh cải cách thủ tục hành chính trong đầu tư công. Báo cáo hằng năm.";
  const reuse = (words: string, weight = 0.5): Evidence => ({
    ...evidenceAt(long, weight),
    plan: { start: clauses.indexOf(words), end: clauses.indexOf(words) + words.length },
  });

  it("quoteFor(unit) quotes a short text whole", () => {
    expect(quoteFor({ text: "Xây dựng cầu, đường." })).toBe("Xây dựng cầu, đường.");
  });

  it("quoteFor(unit, evidence) quotes the clause of the strongest evidence", () => {
    expect(quoteFor({ text: clauses }, [reuse("quy hoạch", 0.2), reuse("cải cách thủ tục", 0.8)])).toBe(
      "đẩy mạnh cải cách thủ tục hành chính trong đầu tư công",
    );
  });

  it("quoteFor(unit, evidence) adds the next clause to a short one", () => {
    expect(quoteFor({ text: clauses }, [reuse("cầu")])).toBe("xây dựng cầu, đường liên xã và bến xe khách");
  });

  it("quoteFor(unit, evidence) adds the clause before where none follows", () => {
    expect(quoteFor({ text: clauses }, [reuse("Báo cáo")])).toBe(
      "đẩy mạnh cải cách thủ tục hành chính trong đầu tư công. Báo cáo hằng năm",
    );
  });

  it("quoteFor(unit) begins with the first clauses when nothing is marked", () => {
    expect(quoteFor({ text: clauses })).toBe("Rà soát, bổ sung quy hoạch tỉnh; xây dựng cầu");
  });

  it("quoteFor(unit, evidence) takes the marked words alone out of a clause that is too long", () => {
    expect(quoteFor({ text: long }, [evidenceAt("chữ20 chữ21")])).toBe(
      "chữ17 chữ18 chữ19 chữ20 chữ21 chữ22 chữ23 chữ24",
    );
  });

  it("quoteFor(unit, evidence) stays within the text at its ends", () => {
    expect(quoteFor({ text: long }, [evidenceAt("chữ38 chữ39")]).endsWith(" chữ39")).toBe(true);
    expect(quoteFor({ text: long }, [evidenceAt("chữ0")]).startsWith("chữ0 ")).toBe(true);
  });

  it("quoteFor(unit, evidence) shortens evidence that marks most of a long text", () => {
    expect(syllables(quoteFor({ text: long }, [evidenceAt(long)]))).toHaveLength(24);
  });

  it("quoteFor(unit, evidence) quotes a text, or a clause, of 24 syllables whole, and of 25 a part", () => {
    const piece = (count: number): string => long.split(" ").slice(0, count).join(" ");
    const halves = (count: number): string => `${piece(12)}; ${piece(count - 12)}`;
    expect(quoteFor({ text: halves(24) })).toBe(halves(24));
    expect(quoteFor({ text: halves(25) })).toBe(piece(12));
    const clause = (count: number): string => quoteFor({ text: `${piece(count)}; ${piece(9)}` });
    expect(clause(24)).toBe(piece(24));
    expect(syllables(clause(25))).toHaveLength(24);
    expect(quoteFor({ text: `${piece(25)}; ${piece(9)}` }, [evidenceAt("chữ20 chữ21")])).toBe(
      "chữ17 chữ18 chữ19 chữ20 chữ21 chữ22 chữ23 chữ24",
    );
    expect(quoteFor({ text: `${piece(24)}; ${piece(9)}` }, [evidenceAt("chữ20 chữ21")])).toBe(piece(24));
  });

  it("quoteFor(unit, evidence) leaves a clause of eight syllables as it is", () => {
    const clause = "xây dựng cầu đường liên xã bến xe";
    expect(
      quoteFor({ text: `Rà soát quy hoạch; ${clause}; ${long}` }, [
        { ...evidenceAt("chữ0"), plan: { start: 19, end: 27 } },
      ]),
    ).toBe(clause);
  });

  it("quoteFor(unit, evidence) takes all clauses that the marked words touch", () => {
    expect(quoteFor({ text: clauses }, [reuse("tỉnh; xây dựng cầu, đường")])).toBe(
      "bổ sung quy hoạch tỉnh; xây dựng cầu, đường liên xã và bến xe khách",
    );
  });

  it("quoteFor(unit, evidence) passes over evidence that stands above the unit", () => {
    const heading = { ...evidenceAt(long, 0.9), plan: { start: 0, end: 0 } };
    expect(quoteFor({ text: clauses }, [heading, reuse("cải cách thủ tục", 0.2)])).toBe(
      "đẩy mạnh cải cách thủ tục hành chính trong đầu tư công",
    );
  });

  it("quoteFor(unit, evidence) leaves off every sign at the end", () => {
    const text = `Rà soát, bổ sung quy hoạch của tỉnh và huyện..; ${long}`;
    expect(quoteFor({ text })).toBe("Rà soát, bổ sung quy hoạch của tỉnh và huyện");
  });

  it("quoteFor(unit, evidence) is always found in its unit again", () => {
    for (const words of ["quy hoạch", "cầu", "Báo cáo", "đầu tư công"]) {
      expect(findQuote({ text: clauses }, quoteFor({ text: clauses }, [reuse(words)]))).not.toBeNull();
    }
  });
});
