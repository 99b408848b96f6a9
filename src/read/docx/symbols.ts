import { isSymbolFont, symbolSign } from "../../text/symbolSigns.ts";

/** A sign that stands for one that no table has: a dot is what most of them are. */
const UNKNOWN = "•";

/** The sign with `code` in `font` (U+F0xx or bare) as a character of Unicode. */
export function readSign(font: string, code: number): string {
  return symbolSign(font, code) ?? UNKNOWN;
}

/**
 * `text` as it looks in `font`: private signs become characters of Unicode, and so does a bare code that stands alone in a symbol
 * font. Longer text in such a font is words that lost their own: they stay.
 */
export function readSigns(text: string, font: string): string {
  const alone = text.trim();
  const bare = isSymbolFont(font) && /^[\u0020-\u00FF]$/u.test(alone);
  if (bare) return text.replace(alone, readSign(font, alone.codePointAt(0)!));
  return text.replaceAll(/[\uF020-\uF0FF]/gu, (sign) => readSign(font, sign.codePointAt(0)!));
}
