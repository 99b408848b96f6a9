import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/model/alignment.ts";
import { syllables } from "../../../src/text/syllables.ts";
import { findQuote, quoteFor } from "../../../src/review/quote.ts";

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

  it("quoteFor(unit, evidence) is always found in its unit again", () => {
    for (const words of ["quy hoạch", "cầu", "Báo cáo", "đầu tư công"]) {
      expect(findQuote({ text: clauses }, quoteFor({ text: clauses }, [reuse(words)]))).not.toBeNull();
    }
  });
});
