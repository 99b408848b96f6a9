import { type Relation, relationSigns } from "../../model/relations.ts";
import { drawMarks } from "../marks.ts";
import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt, type Shape } from "../scene.ts";
import type { StateCell } from "../sheet.ts";
import type { CellContext } from "./cellContext.ts";
import type { Box } from "./context.ts";
import type { TextRole } from "./format.ts";

/** The mark of a state alone, for tables with many columns. */
export function drawBareState(
  { state, unsure }: StateCell,
  box: Box,
  { inks, density }: CellContext,
): readonly Shape[] {
  const width = Math.min(box.width * 0.62, box.height * 1.4, 14);
  const height = box.height - (density === "dense" ? 3 : 6);
  const place = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height] as const;
  const corner = { kind: "corners", corners: [[place[0] + width + 2, place[1]]], leg: 4, fill: palette.ink } as const;
  return [...drawMarks([{ state, box: place }], inks), ...(unsure ? [corner] : [])];
}

/** A bar as high as the row, tint as far as the state goes, the word, and how it is worded where there is room. */
export function drawState(cell: StateCell, box: Box, context: CellContext): readonly Shape[] {
  const { format, inks } = context;
  const y = box.y + 2;
  const height = box.height - 4;
  const bar = Math.round(format.pitch * 0.7);
  const half = Math.round(height / 2);
  const tinted = cell.state === "full" ? 0 : cell.state === "partial" ? half : height;
  const left = box.x + bar + format.gap * 0.45;
  return [
    ...(tinted < height ? [fillRect(box.x + bar, y + tinted, box.width - bar, height - tinted, inks.tint)] : []),
    ...drawMarks([{ state: cell.state, box: [box.x, y, bar, height] }], inks),
    ...(cell.unsure
      ? [{ kind: "corners" as const, corners: [[box.x + box.width, y] as const], leg: bar, fill: palette.ink }]
      : []),
    ...drawWords(cell, { x: left, y: box.y, width: box.x + box.width - left - 1, height: box.height }, context),
  ];
}

/** The word of the state; after it, or under it in a roomy row, what more fits. */
function drawWords(cell: StateCell, box: Box, context: CellContext): readonly Shape[] {
  const { format, words, density, measure } = context;
  const word = words.states[cell.state];
  const colour = cell.state === "not-applicable" ? palette.ink2 : palette.ink;
  const small = format.small.style;
  const middle = box.y + box.height / 2;
  const under = density === "roomy" ? tailOf(cell, box.width, context) : null;
  if (under !== null) {
    const first = middle - format.small.line * 0.1;
    return [
      textAt(box.x, first, word, format.bold.style, colour),
      textAt(box.x, first + format.small.line, under, small, palette.ink2),
    ];
  }
  const role = density === "dense" ? format.small : format.body;
  const baseline = middle + role.style.size * 0.35;
  if (measure(word, role.style) > box.width) return drawNarrowWord(word, box, colour, context);
  const tailX = Math.max(widestState(context, role), measure(`${word}  `, role.style));
  const tail = tailOf(cell, box.width - tailX, context);
  return [
    textAt(box.x, baseline, word, role.style, colour),
    ...(tail === null ? [] : [textAt(box.x + tailX, baseline, tail, small, palette.ink2)]),
  ];
}

/** A word wider than its column: in small lines where the row is high enough, else left to the mark and the legend. */
function drawNarrowWord(word: string, box: Box, colour: string, { format, measure }: CellContext): readonly Shape[] {
  const { style, line } = format.small;
  const lines = wrap(word, box.width, style, measure);
  if (lines.length * line > box.height || lines.some((part) => measure(part, style) > box.width)) return [];
  const top = box.y + (box.height - lines.length * line) / 2;
  return lines.map((part, index) => textAt(box.x, top + line * (index + 0.75), part, style, colour));
}

/** Room of the longest word of a state, so that what follows it stands in a column. */
function widestState({ words, measure }: CellContext, { style }: TextRole): number {
  const { full, partial, absent, unknown } = words.states;
  return Math.max(...[full, partial, absent, unknown].map((word) => measure(`${word}  `, style)));
}

/** What stands beside the word of a state in `room`: wording and number of passages, or why it is unknown; null for no room. */
function tailOf(cell: StateCell, room: number, context: CellContext): string | null {
  const { words, measure, format } = context;
  const { relation, passages, unknownReason, reviewed } = cell;
  const fits = (text: string): boolean => measure(text, format.small.style) <= room;
  const review = reviewed ? `, ${words.reviewed}` : "";
  if (relation === null) {
    const reason = unknownReason === null ? review.slice(2) : `${words.unknownReasons[unknownReason]}${review}`;
    return reason !== "" && fits(reason) ? reason : null;
  }
  const sign = relationSigns[relation];
  const named = `${sign} ${words.relations[relation]}`;
  const level = tailLevels(context).findIndex(fits);
  const tails = [`${named}, ${words.passages(passages)}${review}`, named, sign];
  return level < 0 ? null : (tails.slice(level).find(fits) ?? null);
}

/** The widest tail of each length: cells of one column are worded alike. */
function tailLevels({ words, measure, format }: CellContext): readonly string[] {
  const names = Object.entries(words.relations).map(
    ([relation, name]) => `${relationSigns[relation as Relation]} ${name}`,
  );
  const [widest] = names.toSorted((a, b) => measure(b, format.small.style) - measure(a, format.small.style));
  return [`${widest!}, ${words.passages(88)}`, widest!, "≈"];
}
