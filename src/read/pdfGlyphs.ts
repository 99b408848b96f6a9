import { holdsVietnamese, isCoded } from "./legacy.ts";
import type { PdfItem } from "./pdfPieces.ts";
import type { Operators } from "./pdfRules.ts";

/** A sign that a page draws. */
interface Glyph {
  readonly unicode: string;
  /** How far the next one stands to the right, in thousandths of the size of the type. */
  readonly width: number;
  /** Number of the operation that draws it. */
  readonly show: number;
}

const SOFT_HYPHEN = "\u00AD";

/**
 * The pieces of a page with what the PDF library misreads. It takes a letter that stands there as a vowel and its marks for a mark
 * alone, without a width, and puts a space behind it; and it drops soft hyphens, one of the codes of TCVN3. On pages with such
 * letters, spaces and widths are those of the signs that were drawn. Other pages stay as they are, and so do pages whose spaces are
 * gaps. Linear.
 */
export function mendItems(items: readonly PdfItem[], operators: Operators, showText: number): readonly PdfItem[] {
  const drawn = glyphsOf(operators, showText);
  const text = drawn.map(({ unicode }) => unicode).join("");
  const coded = text.includes(SOFT_HYPHEN) && isCoded(text.replaceAll(SOFT_HYPHEN, "")) && !holdsVietnamese(text);
  if (!coded && !drawn.some(isMisread)) return items;
  const glyphs = coded ? drawn : drawn.filter(({ unicode }) => unicode !== SOFT_HYPHEN);
  return spacesAreDrawn(glyphs) ? (itemsFrom(items, glyphs) ?? items) : items;
}

/** One sign for a letter and its marks. */
function isMisread({ unicode }: Glyph): boolean {
  return unicode.length > 1 && /\p{M}/u.test(unicode);
}

/** Fewer spaces a letter than this are none of the text. */
const FEWEST_SPACES = 0.1;

function spacesAreDrawn(glyphs: readonly Glyph[]): boolean {
  return glyphs.filter(isSpace).length >= glyphs.length * FEWEST_SPACES;
}

function isSpace({ unicode }: Glyph): boolean {
  return unicode !== "" && unicode.trim() === "";
}

function glyphsOf({ fnArray, argsArray }: Operators, showText: number): readonly Glyph[] {
  return fnArray.flatMap((operation, show) => {
    if (operation !== showText) return [];
    const [signs] = argsArray[show] as readonly [
      readonly (number | { readonly unicode?: string; readonly width?: number } | null)[],
    ];
    const glyphs: Glyph[] = [];
    for (const sign of signs) {
      const last = glyphs.at(-1);
      if (typeof sign === "number") {
        if (last) glyphs[glyphs.length - 1] = { ...last, width: last.width - sign };
      } else if (sign !== null) glyphs.push({ unicode: sign.unicode ?? "", width: sign.width ?? 0, show });
    }
    return glyphs;
  });
}

/** The letters of a text, as both sides have them. */
function bare(text: string): string {
  return text.normalize("NFKD").replaceAll(/[\s\p{Cf}]/gu, "");
}

/** The items with the words of the glyphs that they were put together from; null where the two do not go together. */
function itemsFrom(items: readonly PdfItem[], glyphs: readonly Glyph[]): readonly PdfItem[] | null {
  const mended: PdfItem[] = [];
  let at = 0;
  for (const item of items) {
    const wanted = bare(item.str);
    if (wanted === "") continue;
    let lead = "";
    for (; at < glyphs.length && bare(glyphs[at]!.unicode) === ""; at += 1)
      lead = isSpace(glyphs[at]!) ? "" : lead + glyphs[at]!.unicode;
    const start = at;
    let length = 0;
    for (; at < glyphs.length && length < wanted.length; at += 1) length += bare(glyphs[at]!.unicode).length;
    while (glyphs[at]?.unicode === SOFT_HYPHEN && glyphs[at]!.show === glyphs[at - 1]!.show) at += 1;
    const own = glyphs.slice(start, at);
    if (bare(textOf(own)) !== wanted) return null;
    const behind = glyphs[at] && isSpace(glyphs[at]!) ? " " : "";
    mended.push({ ...item, str: lead + textOf(own) + behind, width: Math.max(item.width, widthOf(item, own)) });
  }
  return mended;
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map((glyph) => (isSpace(glyph) ? " " : glyph.unicode)).join("");
}

function widthOf({ transform }: PdfItem, glyphs: readonly Glyph[]): number {
  const size = Math.hypot(transform[0] ?? 0, transform[1] ?? 0);
  return (glyphs.reduce((sum, { width }) => sum + width, 0) / 1000) * size;
}
