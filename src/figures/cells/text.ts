import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import type { TextCell } from "../sheet.ts";
import type { CellKind } from "./kind.ts";
import { middleToBaseline } from "../layout/format.ts";
import { drawLines } from "../layout/lines.ts";

/** Words in small lines, in the middle of the row. */
export const text: CellKind<TextCell> = {
  wish(cells, { format, measure }) {
    // Lines of some forty letters at the least, where there are as many: shorter ones part names that belong together.
    const widest = Math.max(0, ...cells.map((cell) => measure(cell.text, format.small.style)));
    return { least: Math.min(widest + 2, format.pitch * 24), most: widest + 2, weight: 2 };
  },
  height: (cell, { width, format, measure }) =>
    wrap(cell.text, width, format.small.style, measure).length * format.small.line,
  draw(cell, box, { format, measure }) {
    const { style, line } = format.small;
    const lines = wrap(cell.text, box.width, style, measure);
    const first = box.y + (box.height - lines.length * line) / 2 + line / 2 + style.size * middleToBaseline;
    return drawLines(lines, box.x, first, format.small, palette.ink, 0);
  },
  text: (cell) => cell.text,
  isNumeric: () => false,
  officeWidth: () => 2.4,
  numbers: () => null,
};
