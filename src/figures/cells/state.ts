import { relations, relationSigns, signOf } from "../../model/relations.ts";
import { cellStates, isApplicable, stateFacts, valueOf, type CellState } from "../../model/states.ts";
import { relationText } from "../../strings/relation.ts";
import type { Box, LayoutContext } from "../layout/context.ts";
import type { TextRole } from "../layout/format.ts";
import { drawLines } from "../layout/lines.ts";
import { drawMarks } from "../marks.ts";
import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt, type Shape } from "../scene.ts";
import { once } from "../../text/once.ts";
import type { FigureTable, StateCell } from "../sheet.ts";
import { freeHeight, roomyHeight, type CellContext, type CellKind, type ColumnAsk } from "./kind.ts";

/** More columns of states than this have room for marks only. */
const mostWordColumns = 8;
/** Clauses as wide as they commonly are. */
const twoOfThree = { verbatim: 2, of: 3 };

/** A plan against a provision: a mark, the word of the state, and what more has room. */
export const state: CellKind<StateCell> = {
  wish(_, column) {
    const { format, measure } = column;
    if (hasBareStates(column)) return { least: measure("00", format.small.style), most: format.pitch * 3, weight: 1 };
    const width = stateWidth(column);
    return { least: width, most: width * 2.4, weight: 1 };
  },
  height: (_, row) =>
    row.density === "roomy" && row.ofProvision
      ? row.format.bold.line + row.format.small.line
      : roomyHeight(row, ({ body }) => body.line),
  draw: (cell, box, context) => (hasBareStates(context) ? drawBareState : drawState)(cell, box, context),
  text: ({ state: own, relation, clauses, unsure }, { strings: { terms } }) =>
    [
      stateFacts[own].glyph,
      terms.states[own],
      relation === null ? "" : signOf(relation, clauses),
      unsure ? `(${terms.unsure})` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  isNumeric: () => false,
  officeWidth: () => 1.4,
  numbers: (cell, { strings: { terms } }) => ({
    state: cell.state,
    state_word: terms.states[cell.state],
    value: valueOf(cell.state),
    wording: cell.relation,
    passages: cell.passages,
    needs_review: cell.unsure ? 1 : 0,
    unknown_reason: cell.unknownReason,
    by: cell.reviewed ? "review" : "machine",
  }),
};

/** Whether states stand as bare marks: there are too many columns for words. */
export function hasBareStates({ table }: Pick<LayoutContext, "table">): boolean {
  return table.columns.length > mostWordColumns && table.groups[0]?.rows[0]?.cells[0]?.kind === "state";
}

/** The states of a table, looked for once a table, not once a column. */
const statesOf = once(({ groups }: FigureTable): ReadonlySet<CellState> => {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set(cells.flatMap((cell) => (cell.kind === "state" ? [cell.state] : [])));
});

/** Width of every column of states: for its words, and for how they are worded where rows have two lines. */
function stateWidth({ density, format, measure, words: { strings }, table }: ColumnAsk): number {
  const style = density === "dense" ? format.small.style : format.bold.style;
  const texts = [...statesOf(table)].map((own) =>
    isApplicable({ state: own }) ? measure(strings.terms.states[own], style) : 0,
  );
  const tails = relations.map((each) => measure(`≈ ${relationText(strings, each, twoOfThree)}`, format.small.style));
  const names = table.columns.map(
    ({ label }) => Math.min(measure(label, format.name.style), format.pitch * 9) - format.pitch,
  );
  return (
    Math.max(...texts, ...names, ...(density === "roomy" ? tails : [])) + format.pitch * 0.7 + format.gap * 0.45 + 2
  );
}

/** The mark of a state alone, for tables with many columns. */
function drawBareState({ state: own, unsure }: StateCell, box: Box, { inks, density }: CellContext): readonly Shape[] {
  // Two thirds of the column at most, as marks of a ruler; never a bar: it would be read by its length.
  const width = Math.min(box.width * 0.62, box.height * 1.4, 14);
  const height = box.height - freeHeight(density, "marks");
  const place = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height] as const;
  const corner = { kind: "corners", corners: [[place[0] + width + 2, place[1]]], leg: 4, fill: palette.ink } as const;
  return [...drawMarks([{ state: own, box: place }], inks), ...(unsure ? [corner] : [])];
}

/** A bar as high as the row, tint as far as the state goes, the word, and how it is worded where there is room. */
function drawState(cell: StateCell, box: Box, context: CellContext): readonly Shape[] {
  const { format, inks } = context;
  const y = box.y + 2;
  const height = box.height - 4;
  const bar = Math.round(format.pitch * 0.7);
  const tinted = Math.round(height * (1 - (valueOf(cell.state) ?? 0)));
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
  const word = words.strings.terms.states[cell.state];
  const colour = isApplicable(cell) ? palette.ink : palette.ink2;
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
  return drawLines(lines, box.x, top, format.small, colour, 0.75);
}

/** Room of the longest word of a state, so that what follows it stands in a column. */
function widestState({ words, measure }: CellContext, { style }: TextRole): number {
  const found = cellStates.filter((each) => isApplicable({ state: each }));
  return Math.max(...found.map((each) => measure(`${words.strings.terms.states[each]}  `, style)));
}

/** What stands beside the word of a state in `room`: wording and number of passages, or why it is unknown; null for no room. */
function tailOf(cell: StateCell, room: number, context: CellContext): string | null {
  const { measure, format } = context;
  const { terms } = context.words.strings;
  const { relation, passages, unknownReason, reviewed } = cell;
  const fits = (text: string): boolean => measure(text, format.small.style) <= room;
  const review = reviewed ? `, ${terms.reviewed}` : "";
  if (relation === null) {
    const reason = unknownReason === null ? review.slice(2) : `${terms.unknownReasons[unknownReason]}${review}`;
    return reason !== "" && fits(reason) ? reason : null;
  }
  const sign = signOf(relation, cell.clauses);
  const named = `${relationSigns[relation]} ${relationText(context.words.strings, relation, cell.clauses)}`;
  const level = tailLevels(context).findIndex(fits);
  const tails = [`${named}, ${terms.passages(passages)}${review}`, named, sign];
  return level < 0 ? null : (tails.slice(level).find(fits) ?? null);
}

/** The widest tail of each length: cells of one column are worded alike. */
function tailLevels({ words: { strings }, measure, format }: CellContext): readonly string[] {
  const names = relations.map(
    (relation) => `${relationSigns[relation]} ${relationText(strings, relation, twoOfThree)}`,
  );
  const [widest] = names.toSorted((a, b) => measure(b, format.small.style) - measure(a, format.small.style));
  return [`${widest!}, ${strings.terms.passages(88)}`, widest!, "= 2/3"];
}
