import { judgeText } from "../text/quality/quality.ts";
import { LOST_SIGN } from "../text/lostSigns.ts";
import { holdsVietnamese } from "./legacy.ts";
import type { PdfItem } from "./pdfPieces.ts";

/**
 * Whether a font, as the PDF library describes it, has no table of the characters that its signs stand for: the library then takes
 * the numbers of the signs for characters.
 */
export function isWithoutTable(font: unknown): boolean {
  if (typeof font !== "object" || font === null || !("toUnicode" in font)) return false;
  const { toUnicode } = font;
  return typeof toUnicode === "object" && toUnicode !== null && "firstChar" in toUnicode;
}

/** Fewer words do not tell whether the numbers of signs happen to be characters. */
const FEWEST_WORDS = 5;

/** The pieces of all pages, with `LOST_SIGN` for each sign of the fonts without a table, but of those whose words are Vietnamese. */
export function markLostFonts(
  pages: readonly (readonly PdfItem[])[],
  withoutTable: ReadonlySet<string>,
): readonly (readonly PdfItem[])[] {
  const lost = new Set([...withoutTable].filter((font) => !isVietnamese(pages, font)));
  if (lost.size === 0) return pages;
  return pages.map((items) =>
    items.map((item) => (lost.has(item.fontName) ? { ...item, str: item.str.replaceAll(/\S/gu, LOST_SIGN) } : item)),
  );
}

function isVietnamese(pages: readonly (readonly PdfItem[])[], font: string): boolean {
  const text = pages
    .flat()
    .filter(({ fontName }) => fontName === font)
    .map(({ str }) => str)
    .join(" ");
  const { grade, judged } = judgeText(text);
  return grade === "good" && judged >= FEWEST_WORDS && holdsVietnamese(text);
}
