import { sum } from "d3";
import type { Advance, FontMetrics } from "./fontMetrics.ts";
import { officeAdvance } from "./officeWidths.ts";
import type { TextStyle } from "./scene.ts";
import { standIn } from "./standIn.ts";

/** Width of `text` in the units of `style.size`. */
export type Measure = (text: string, style: TextStyle) => number;

/**
 * Measures in the wider of the sheet's own font and the one that office programs put in its place, so that nothing overlaps
 * with either. Kerning is left out: it only narrows.
 */
export function createMeasure(fonts: FontMetrics): Measure {
  const empty = (): Record<TextStyle["weight"], Map<string, number>> => ({ 400: new Map(), 600: new Map() });
  const known = { sans: empty(), serif: empty() };
  return (text, style) => {
    const widths = known[style.face][style.weight];
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = widthOf(text, style, fonts[style.face][style.weight])));
    return width * style.size;
  };
}

/** Width in em. */
function widthOf(text: string, style: TextStyle, advance: Advance): number {
  let own = 0;
  let office = 0;
  for (const character of text) {
    const width = advance(character.codePointAt(0)!);
    own += width ?? widthOfStandIn(character, advance);
    office += officeAdvance(character, style);
  }
  return Math.max(own, office);
}

/** As wide as what pictures show instead, and as a sign of a fallback font at the widest: one em. */
function widthOfStandIn(character: string, advance: Advance): number {
  const shown = standIn(character, advance);
  const width = sum(shown, (one) => advance(one.codePointAt(0)!) ?? 1);
  return shown === "" ? 0 : Math.max(1, width);
}

/** Breaks `text` at spaces into lines no wider than `width`. A word that is wider stands on its own line. */
export function wrap(text: string, width: number, style: TextStyle, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
