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
  it("quoteFor(unit) quotes a short text whole", () => {
    expect(quoteFor({ text: "Xây dựng cầu, đường." })).toBe("Xây dựng cầu, đường.");
  });

  it("quoteFor(unit, evidence) quotes the strongest evidence of a long text, widened to twelve syllables", () => {
    const quote = quoteFor({ text: long }, [evidenceAt("chữ3 chữ4", 0.2), evidenceAt("chữ20 chữ21", 0.8)]);
    expect(quote).toBe("chữ15 chữ16 chữ17 chữ18 chữ19 chữ20 chữ21 chữ22 chữ23 chữ24 chữ25 chữ26");
  });

  it("quoteFor(unit, evidence) stays within the text at its ends", () => {
    expect(syllables(quoteFor({ text: long }, [evidenceAt("chữ38 chữ39")]))).toHaveLength(12);
    expect(quoteFor({ text: long }, [evidenceAt("chữ38 chữ39")]).endsWith("chữ39")).toBe(true);
  });

  it("quoteFor(unit, evidence) shortens evidence that marks most of a long text", () => {
    expect(syllables(quoteFor({ text: long }, [evidenceAt(long)]))).toHaveLength(24);
  });

  it("quoteFor(unit) begins at the first words when nothing is marked", () => {
    expect(quoteFor({ text: long }).startsWith("chữ0 ")).toBe(true);
  });
});
