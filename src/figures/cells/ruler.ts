import { formatFraction } from "../../text/format.ts";
import { countStates, stateFacts } from "../../model/states.ts";
import { drawMarks, markWidth } from "../marks.ts";
import type { RulerCell } from "../sheet.ts";
import { drawFraction } from "./count.ts";
import { freeHeight, roomyHeight, topUnder, type CellKind } from "./kind.ts";
import { stateNumbers } from "./tally.ts";

/** One mark a state, and how many of them are taken up. */
export const ruler: CellKind<RulerCell> = {
  wish(cells, { density, head, short, countWidth, format }) {
    const marks = Math.max(1, ...cells.map(({ states }) => states.length));
    // Dense marks may be hairlines; half a pitch is the least at which two of them are told apart.
    const smallest = format.pitch * (density === "dense" ? 0.22 : 0.5);
    return {
      least: Math.max(marks * smallest + countWidth, density === "dense" ? short : head),
      most: Math.max(marks * format.pitch + countWidth, head),
      weight: marks,
    };
  },
  height: (cell, row) => roomyHeight(row, ({ count, mark }) => (cell.counted ? count.line + mark + 2 : mark)),
  draw(cell, box, context) {
    const { density, format, pitch, countWidth, inks, baseline } = context;
    const over = density === "roomy" && cell.counted;
    const left = box.x + (density === "roomy" || !cell.counted ? 0 : countWidth);
    const height = over ? format.mark : Math.min(format.mark, box.height - freeHeight(density, "marks"));
    const top = over ? topUnder(baseline, format) : box.y + (box.height - height) / 2;
    const width = markWidth(pitch);
    const marks = cell.states.map((state, index) => ({
      state,
      box: [left + index * pitch, top, width, height] as const,
    }));
    return [
      ...(cell.counted && (over || countWidth > 0) ? drawFraction(cell.count, cell.of, box.x, context) : []),
      ...drawMarks(marks, inks),
    ];
  },
  text: (cell, { language }) =>
    cell.counted
      ? formatFraction(cell.count, cell.of, language)
      : cell.states.map((state) => stateFacts[state].glyph).join(""),
  isNumeric: ({ counted }) => counted,
  officeWidth: () => 1.4,
  numbers: (cell) => ({ ...stateNumbers(countStates(cell.states)), taken_up: cell.count, applicable: cell.of }),
};
