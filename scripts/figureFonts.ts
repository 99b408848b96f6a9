import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import type { Advance, FontMetrics } from "../src/figures/measure.ts";

const require = createRequire(import.meta.url);

/** Whole font files: the renderer draws nothing, and reports no error, from the subsets that pages use. */
export const figureFontFiles = {
  sans: {
    400: require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
    600: require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  },
  serif: {
    400: require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
    600: require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  },
} as const;

/** Advance widths of the fonts of the sheets, read from their files as they are asked for. */
export function readFontMetrics(): FontMetrics {
  const { sans, serif } = figureFontFiles;
  return {
    sans: { 400: advances(sans[400]), 600: advances(sans[600]) },
    serif: { 400: advances(serif[400]), 600: advances(serif[600]) },
  };
}

function advances(file: string): Advance {
  const font = create(readFileSync(file)) as Font;
  const known = new Map<number, number | null>();
  return (codePoint) => {
    let width = known.get(codePoint);
    if (width === undefined) {
      const drawn = font.hasGlyphForCodePoint(codePoint);
      width = drawn ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : null;
      known.set(codePoint, width);
    }
    return width;
  };
}
