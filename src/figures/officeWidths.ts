import type { TextStyle } from "./scene.ts";

/**
 * Advance widths, in thousandths of an em, of Arial, Arial Bold, Times New Roman and Times New Roman Bold from U+0020 to U+007E:
 * what Word, PowerPoint and LibreOffice set when the sheet's own fonts are not installed.
 */
const widths = {
  sans: {
    400: parse(
      "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 " +
        "278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 " +
        "722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 " +
        "556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
    ),
    600: parse(
      "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 " +
        "333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 " +
        "667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 " +
        "611 389 556 333 611 556 778 556 556 500 389 280 389 584",
    ),
  },
  serif: {
    400: parse(
      "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 " +
        "278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 " +
        "722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 " +
        "500 333 389 278 500 500 722 500 500 444 480 200 480 541",
    ),
    600: parse(
      "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 " +
        "333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 " +
        "722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 " +
        "500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520",
    ),
  },
} as const;

/** Signs outside of that range; the widest of the four. */
const signs: Readonly<Record<string, number>> = {
  "–": 556,
  "—": 1000,
  "…": 1000,
  "“": 500,
  "”": 500,
  "‘": 333,
  "’": 333,
  "≈": 549,
  "≥": 549,
  "≤": 549,
  "×": 584,
  "½": 834,
  "·": 278,
  "→": 1000,
  "−": 584,
  đ: 611,
  Đ: 722,
  "\u00a0": 278,
};

/** Room for the hook of ơ and ư, and for signs not listed. */
const hook = 90;
const unknown = 1000;
/** An i with a mark above has no dot, and the room of the dotless one. */
const dotless = 278;
/** Letters that some fonts of this width lack: programs take them from a wider one. */
const borrowed = { letters: /[ơưƠƯ\u1ea0-\u1ef9]/u, room: 45 };

/** Width of `character` in em. Marks above and below take no room. */
export function officeAdvance(character: string, { face, weight }: TextStyle): number {
  const known = advances[face][weight].get(character);
  if (known !== undefined) return known;
  const advance = computeAdvance(character, widths[face][weight]);
  advances[face][weight].set(character, advance);
  return advance;
}

/** What was computed: a letter is taken apart once. */
const advances = {
  sans: { 400: new Map<string, number>(), 600: new Map<string, number>() },
  serif: { 400: new Map<string, number>(), 600: new Map<string, number>() },
};

function computeAdvance(character: string, table: readonly number[]): number {
  const sign = signs[character];
  if (sign !== undefined) return sign / 1000;
  const decomposed = character.normalize("NFD");
  const width = table[decomposed.charCodeAt(0) - 0x20] ?? unknown;
  const own = decomposed.length > 1 && decomposed.startsWith("i") ? Math.max(width, dotless) : width;
  return (
    (own + (decomposed.includes("\u031b") ? hook : 0) + (borrowed.letters.test(character) ? borrowed.room : 0)) / 1000
  );
}

function parse(list: string): readonly number[] {
  return list.split(" ").map(Number);
}
