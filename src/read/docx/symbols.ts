/** Signs of symbol fonts that plans use, by the code of the sign in its font. Word keeps them at U+F000 and on, or as the bare code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0xb7: "•",
    0xb0: "°",
    0xb1: "±",
    0xb3: "≥",
    0xa3: "≤",
    0xb4: "×",
    0xae: "→",
    0xde: "⇒",
    0x2d: "−",
    0xd7: "⋅",
    0x61: "α",
    0x62: "β",
    0x53: "Σ",
  },
  wingdings: {
    0x6c: "●",
    0x6d: "❍",
    0x6e: "■",
    0x6f: "□",
    0x70: "□",
    0x71: "❑",
    0x72: "❒",
    0x73: "⬧",
    0x74: "⧫",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "◻",
    0xd8: "➢",
    0xe0: "→",
    0xe8: "➔",
    0xf0: "⇨",
    0xfc: "✓",
    0xfb: "✗",
    0xfe: "☑",
    0xfd: "☒",
    0x46: "☞",
    0x22: "✂",
    0xab: "★",
    0xb2: "✧",
    0x4a: "☺",
  },
  "wingdings 2": { 0x50: "✓", 0x52: "☑", 0xa3: "☐", 0x97: "●" },
  "wingdings 3": { 0x7d: "▶", 0x77: "▶", 0x84: "▸" },
  webdings: { 0x61: "✔", 0x34: "▶" },
};

/** A sign that stands for one that no table has: a dot is what most of them are. */
const UNKNOWN = "•";

function isSymbolFont(font: string): boolean {
  return font.toLowerCase() in SIGNS;
}

/** The sign with `code` in `font` (U+F0xx or bare) as a character of Unicode. */
export function symbolSign(font: string, code: number): string {
  const table = SIGNS[font.toLowerCase()];
  const bare = code & 0xff;
  return table?.[bare] ?? SIGNS["symbol"]![bare] ?? SIGNS["wingdings"]![bare] ?? UNKNOWN;
}

/**
 * `text` as it looks in `font`: private signs become characters of Unicode, and so does a bare code that stands alone in a symbol
 * font. Longer text in such a font is words that lost their own: they stay.
 */
export function readSigns(text: string, font: string): string {
  const alone = text.trim();
  const bare = isSymbolFont(font) && /^[\u0020-\u00FF]$/u.test(alone);
  if (bare) return text.replace(alone, symbolSign(font, alone.codePointAt(0)!));
  return text.replaceAll(/[\uF020-\uF0FF]/gu, (sign) => {
    const code = sign.codePointAt(0)!;
    return symbolSign(isSymbolFont(font) ? font : likelyFont(code), code);
  });
}

/** The font of a private sign whose own is not said: the dot of Symbol, else Wingdings. */
function likelyFont(code: number): string {
  return (code & 0xff) === 0xb7 ? "symbol" : "wingdings";
}
