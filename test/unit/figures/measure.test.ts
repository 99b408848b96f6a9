import { describe, expect, it } from "vitest";
import type { FontMetrics } from "../../../src/figures/fontMetrics.ts";
import { createMeasure, wrap } from "../../../src/figures/measure.ts";
import { readFontMetrics } from "../../../site/assets/figureFonts.ts";
import { measure } from "./support.ts";

const sans = { face: "sans", weight: 400, size: 10 } as const;

/** Every character half an em wide; none but the letters a to z and the space. */
const narrow = (codePoint: number): number | null => (/[a-z ]/u.test(String.fromCodePoint(codePoint)) ? 0.5 : null);
const fonts: FontMetrics = { sans: { 400: narrow, 600: narrow }, serif: { 400: narrow, 600: narrow } };

describe("createMeasure", () => {
  it("createMeasure(fonts)(text, style) takes the wider of the sheet's font and the office font", () => {
    const made = createMeasure(fonts);
    expect(made("mm", sans)).toBeCloseTo(16.66);
    expect(made("ii", sans)).toBeCloseTo(10);
  });

  it("createMeasure(fonts)(text, style) gives a character that the font lacks the room of what stands for it", () => {
    const made = createMeasure(readFontMetrics());
    expect(made("中", sans)).toBeGreaterThanOrEqual(3 * sans.size);
    expect(made("℃", sans)).toBeGreaterThanOrEqual(sans.size);
    expect(made("𝐀", sans)).toBeGreaterThanOrEqual(made("A", sans));
  });

  it("readFontMetrics() has every letter of Vietnamese in the fonts of the sheets", () => {
    const { sans: sansFonts, serif } = readFontMetrics();
    const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ=≈+–…½“”";
    for (const character of letters + letters.toUpperCase()) {
      for (const font of [sansFonts[400], sansFonts[600], serif[600]])
        expect(font(character.codePointAt(0)!)).toBeGreaterThan(0);
    }
  });
});

describe("wrap", () => {
  it("wrap(text, width, style) breaks at spaces and keeps every word", () => {
    const text = "Hạ tầng đồng bộ, hiện đại, đi trước một bước";
    const lines = wrap(text, 90, sans, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(measure(line, sans)).toBeLessThanOrEqual(90);
  });

  it("wrap(text, width, style) does not break at a no-break space, and leaves a word that is too wide whole", () => {
    expect(wrap("một\u00a0hai ba", 30, sans, measure)).toEqual(["một\u00a0hai", "ba"]);
  });

  it("wrap(text, width, style) of an empty text has no line", () => {
    expect(wrap("", 30, sans, measure)).toEqual([]);
  });
});
