import { judgeText } from "../text/quality/quality.ts";
import { LOST_SIGN } from "../text/lostSigns.ts";
import { holdsVietnamese } from "./legacy.ts";
import type { PdfItem } from "./pdfPieces.ts";

/** Where the PDF library keeps the fonts of a page. */
interface FontObjects {
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => unknown;
}

/** What is read of a font. */
export interface Font {
  readonly isBold: boolean;
  /** Whether the file says which characters its signs stand for. */
  readonly hasTable: boolean;
}

/** The font with the name that the library gave it; of one that it does not have nothing is known. */
export function fontOf(objects: FontObjects, id: string): Font {
  const font = objects.has(id) ? objects.get(id) : null;
  const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
  return { isBold: /bold|black|heavy|semibold|,b/iu.test(name), hasTable: !isWithoutTable(font) };
}

/**
 * Whether a font, as the PDF library describes it, has no table of the characters that its signs stand for: the library then takes
 * the numbers of the signs for characters.
 */
function isWithoutTable(font: unknown): boolean {
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
