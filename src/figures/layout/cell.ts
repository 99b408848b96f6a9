import { cellStates } from "../../model/states.ts";
import { drawMarks } from "../marks.ts";
import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt, type Shape } from "../scene.ts";
import type { CountCell, FigureCell, RulerCell, ShareCell, TallyCell } from "../sheet.ts";
import type { CellContext } from "./cellContext.ts";
import type { Box } from "./context.ts";
import { shownNumbers } from "./numbers.ts";
import { drawParts } from "./parts.ts";
import { drawBareState, drawState } from "./stateCell.ts";
import { drawWording } from "./wordingCell.ts";

/** Draws a cell inside `box`, which is as high as its row. */
export function drawCell(cell: FigureCell, box: Box, context: CellContext): readonly Shape[] {
  switch (cell.kind) {
    case "ruler":
      return drawRuler(cell, box, context);
    case "state":
      return context.bare ? drawBareState(cell, box, context) : drawState(cell, box, context);
    case "count":
      return drawCount(cell, box, context);
    case "share":
      return drawShare(cell, box, context);
    case "wording":
      return drawWording(cell, box, context);
    case "tally":
      return drawTally(cell, box, context);
    case "text":
      return drawLines(cell.text, box, context);
  }
}

/** Width of a mark at a distance of `pitch`. */
export function markWidth(pitch: number): number {
  return Math.max(1.5, Math.round(pitch * 0.68 * 2) / 2);
}

/** Height of a ruler's marks in a row of `height`, and of what stands under them. */
function drawRuler(cell: RulerCell, box: Box, context: CellContext): readonly Shape[] {
  const { density, format, pitch, countWidth, inks, baseline, measure } = context;
  const over = density === "roomy" && cell.counted;
  const left = box.x + (density === "roomy" || !cell.counted ? 0 : countWidth);
  const numbered = cell.numbers.length > 0;
  const height = over || numbered ? format.mark : Math.min(format.mark, box.height - (density === "dense" ? 3 : 6));
  const block = numbered ? height + format.small.line : height;
  const top = over ? baseline + format.small.line * 0.5 : box.y + (box.height - block) / 2;
  const width = markWidth(pitch);
  const marks = cell.states.map((state, index) => ({
    state,
    box: [left + index * pitch, top, width, height] as const,
  }));
  return [
    ...(cell.counted && (over || countWidth > 0) ? drawFraction(cell.count, cell.of, box.x, context) : []),
    ...drawMarks(marks, inks),
    ...shownNumbers(cell.numbers, pitch, context).flatMap((number, index) => {
      const x = left + index * pitch + (width - measure(number, format.small.style)) / 2;
      if (number === "") return [];
      return [textAt(x, top + height + format.small.line * 0.85, number, format.small.style, palette.ink2)];
    }),
  ];
}

/** A count in bold, with what it is of in small behind it. */
function drawFraction(
  count: number,
  of: number,
  x: number,
  { format, density, measure, baseline }: CellContext,
): readonly Shape[] {
  const small = format.small.style;
  const style =
    density === "roomy"
      ? format.count.style
      : density === "compact"
        ? format.bold.style
        : { ...small, weight: 600 as const };
  const number = String(count);
  return [
    textAt(x, baseline, number, style, palette.ink),
    textAt(x + measure(number, style) + 0.5, baseline, `/${of}`, small, palette.ink2),
  ];
}

function drawCount(cell: CountCell, box: Box, context: CellContext): readonly Shape[] {
  const { words, format, density, baseline } = context;
  const index =
    density !== "roomy" || cell.score === null
      ? []
      : [
          textAt(
            box.x,
            baseline + format.small.line * 1.08,
            words.index(words.percent(cell.score)),
            format.small.style,
            palette.ink2,
          ),
        ];
  return [...drawFraction(cell.count, cell.of, box.x, context), ...index];
}

/** Per cent, with a bar under it where there is room, else behind it. */
function drawShare({ value }: ShareCell, box: Box, context: CellContext): readonly Shape[] {
  const { inks, density, format, words, measure, baseline, largestShare } = context;
  const roomy = density === "roomy";
  const style = roomy ? format.count.style : density === "compact" ? format.bold.style : format.small.style;
  const left = box.x + (roomy ? 0 : measure(words.percent(0.88), style) + format.gap * 0.4);
  const room = box.x + box.width - left;
  const height = roomy ? format.mark * 0.6 : Math.max(4, box.height - (density === "dense" ? 5 : 8));
  const top = roomy ? baseline + format.small.line * 0.5 : box.y + (box.height - height) / 2;
  const width = value === 0 || largestShare === 0 ? 0 : Math.max(1, (value / largestShare) * room);
  return [
    fillRect(left, top, 1, height, palette.edge),
    ...(width > 0 ? [fillRect(left, top, width, height, inks.solid)] : []),
    textAt(box.x, baseline, words.percent(value), style, palette.ink),
  ];
}

/** A bar of the plans by state: solid, middle, outlined, tint. */
function drawTally({ counts }: TallyCell, box: Box, { density, inks }: CellContext): readonly Shape[] {
  const height = box.height - (density === "dense" ? 4 : 6);
  const y = box.y + (box.height - height) / 2;
  const applicable = cellStates.filter((state) => state !== "not-applicable").map((state) => counts[state]);
  return drawParts(applicable, [inks.solid, inks.middle, null, inks.tint], { ...box, y, height }, inks);
}

function drawLines(text: string, box: Box, { format, measure, baseline }: CellContext): readonly Shape[] {
  const { style, line } = format.small;
  return wrap(text, box.width, style, measure).map((part, index) =>
    textAt(box.x, baseline + index * line, part, style, palette.ink),
  );
}
