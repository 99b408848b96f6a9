import { expect, it } from "vitest";
import { readSigns } from "../../../src/read/docx/symbols.ts";
import { cleanText } from "../../../src/text/clean.ts";
import { symbolSign } from "../../../src/text/symbolSigns.ts";

const privateSigns = Array.from({ length: 0xe0 }, (_, code) => String.fromCodePoint(0xf020 + code));

it("symbolSign(font, code) reads a sign of its font, bare or private, and of Symbol or Wingdings without one", () => {
  expect(symbolSign("Wingdings 2", 0x52)).toBe("☑");
  expect(symbolSign("", 0xf0fc)).toBe("✓");
  expect(symbolSign("", 0xf02d)).toBe("−");
  expect(symbolSign("Arial", 0xb7)).toBe("•");
  expect(symbolSign("", 0xf021)).toBeNull();
});

it("cleanText(text) and readSigns(text, font) give a sign without its font one character", () => {
  for (const sign of privateSigns) {
    const cleaned = cleanText(sign).unclean[0]!.replacement;
    expect(readSigns(sign, "")).toBe(cleaned ?? "•");
  }
});
