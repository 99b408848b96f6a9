/** Signs of symbol fonts that documents use, by the code of the sign in its font. Word keeps them at U+F000 and on, or as the bare code. */
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
    0x71: "□",
    0x72: "❒",
    0x73: "⬧",
    0x74: "⧫",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "□",
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

export function isSymbolFont(font: string): boolean {
  return font.toLowerCase() in SIGNS;
}

/**
 * The sign with `code` (U+F0xx or bare) as a character of Unicode; null where no table has it. Where nothing says the font, "", it is
 * Symbol or Wingdings, which share no code.
 */
export function symbolSign(font: string, code: number): string | null {
  const bare = code & 0xff;
  return SIGNS[font.toLowerCase()]?.[bare] ?? SIGNS["symbol"]![bare] ?? SIGNS["wingdings"]![bare] ?? null;
}
