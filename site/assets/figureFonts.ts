import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import type { Advance, FontMetrics } from "../../src/figures/fontMetrics.ts";
import { layOut } from "../kept/layOut.ts";
import { subset } from "./subset.ts";

const require = createRequire(import.meta.url);

/** Names of the typographic family and style: by them the renderer finds the semibold of a family. */
const preserveNameIds = [16, 17];

/** Whole font files of the sheets. */
export const figureFonts = {
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
  const { sans, serif } = figureFonts;
  return {
    sans: { 400: advances(sans[400]), 600: advances(sans[600]) },
    serif: { 400: advances(serif[400]), 600: advances(serif[600]) },
  };
}

/**
 * Files of the fonts of the sheets with `characters` only, in TrueType: pictures are drawn twice as fast with them. Kept by what went in.
 */
export function subsetFigureFonts(characters: string): Promise<readonly string[]> {
  return Promise.all(
    [figureFonts.sans[400], figureFonts.sans[600], figureFonts.serif[600]].map(async (file) => {
      const font = await subset(readFileSync(file), characters, { targetFormat: "sfnt", preserveNameIds });
      return layOut("font-files", font, "ttf");
    }),
  );
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
