import { formatCount } from "../../text/count.ts";
import { formatFraction, formatPercentRange } from "../../text/format.ts";
import { roundShare } from "../../text/round.ts";
import { palette } from "../palette.ts";
import { heavy, textAt, type Shape } from "../scene.ts";
import type { CountCell } from "../sheet.ts";
import { roomyHeight, type CellContext, type CellKind } from "./kind.ts";

/** A count of a whole, with the index where it has one and there is room. */
export const count: CellKind<CountCell> = {
  wish(cells, { density, head, format, measure, words }) {
    const { small, bold } = format;
    const scored = density === "roomy" && cells.some((cell) => cell.score !== null);
    const index = scored ? Math.max(...cells.map((cell) => measure(indexText(cell, words), small.style))) : 0;
    const least =
      Math.max(
        head,
        ...cells.map((cell) => measure(formatFraction(cell.count, cell.of, words.language), bold.style)),
        index,
      ) + 2;
    return { least, most: least, weight: 0 };
  },
  height: (_, row) => roomyHeight(row, ({ body }) => body.line),
  draw(cell, box, context) {
    const { words, format, density, baseline } = context;
    const { style, line } = format.small;
    return [
      ...drawFraction(cell.count, cell.of, box.x, context),
      ...(density !== "roomy" || cell.score === null
        ? []
        : [textAt(box.x, baseline + line * 1.08, indexText(cell, words), style, palette.ink2)]),
    ];
  },
  text: (cell, { language }) =>
    `${formatFraction(cell.count, cell.of, language)}${cell.score === null ? "" : ` (${formatPercentRange(cell.score, cell.scoreHigh, language)})`}`,
  isNumeric: () => true,
  officeWidth: ({ score }) => (score === null ? 0.95 : 1.5),
  numbers: (cell) => ({
    taken_up: cell.count,
    applicable: cell.of,
    ...(cell.score === null
      ? {}
      : { index: roundShare(cell.score), index_high: roundShare(cell.scoreHigh ?? cell.score) }),
  }),
};

/** A range where provisions are unknown: from none of them taken up to all. */
function indexText({ score, scoreHigh }: CountCell, { strings, language }: CellContext["words"]): string {
  return strings.terms.index(formatPercentRange(score, scoreHigh, language));
}

/** A count in bold, with what it is of in small behind it. */
export function drawFraction(
  part: number,
  of: number,
  x: number,
  { format, density, measure, baseline, words: { language } }: CellContext,
): readonly Shape[] {
  const small = format.small.style;
  const style = density === "roomy" ? format.count.style : density === "compact" ? format.bold.style : heavy(small);
  const number = formatCount(part, language);
  return [
    textAt(x, baseline, number, style, palette.ink),
    textAt(x + measure(number, style) + 0.5, baseline, `/${formatCount(of, language)}`, small, palette.ink2),
  ];
}
