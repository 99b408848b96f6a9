import type { UnitField } from "../model/document.ts";
import type { Target, TargetDirection } from "../model/register.ts";
import type { Span } from "../model/span.ts";
import { MEASURES, NUMBER, toNumber } from "./quantities.ts";

/** Signs and words before a figure in a cell. */
const MARGINS: readonly (readonly [RegExp, TargetDirection])[] = [
  [/^(?:[≥>]=?|trên|hơn|từ|ít nhất|tối thiểu|không (?:thấp|ít|nhỏ) hơn)$/iu, "at-least"],
  [/^(?:[≤<]=?|dưới|tối đa|không quá|không (?:cao|lớn) hơn)$/iu, "at-most"],
  [/^(?:[~≈]|khoảng|gần)$/iu, "about"],
];
/** A cell that gives a figure: with a margin before it, a measure behind it and a note in brackets. */
const FIGURE = new RegExp(
  `^\\s*(?<margin>[≥>≤<]=?|[~≈]|\\p{L}[\\p{L}\\s]{0,20})?\\s*(?<v>${NUMBER})(?:\\s*%?\\s*[-–]\\s*(?<w>${NUMBER}))?\\s*(?<m>%|[^\\d\\s(][^\\d(]{0,40}?)?\\s*(?:\\(|$)`,
  "iu",
);
const KNOWN = new RegExp(`^(?:%|${MEASURES})$`, "iu");
/** A measure behind the name of a figure: `Tỷ lệ đô thị hóa (%)`. */
const BRACKET = /\s*\((?:đơn vị(?: tính)?:?\s*|đvt:?\s*)?([^()]{1,40})\)\s*$/iu;

/**
 * The figures of a row under heads of years as targets of what the row names. `measure` is the unit of a cell that reaches down from
 * above; `since` the year of the plan: figures of years before it tell what there was. A figure without a measure is none.
 */
export function columnTargets(
  unit: string,
  text: string,
  fields: readonly UnitField[],
  measure: string | null,
  since: number | null,
): readonly Target[] {
  const values = fields.filter(({ year }) => isAim(year, since));
  const name = fields.findLast((field) => field.name === "task" && text.slice(field.start, field.end).trim() !== "");
  if (values.length === 0 || !name) return [];
  const words = text.slice(name.start, name.end);
  const bracket = BRACKET.exec(words);
  const own = fields.find((field) => field.name === "measure");
  const column = (own ? text.slice(own.start, own.end).trim() : measure) || null;
  const said = bracket?.[1]!.trim() ?? null;
  const named = said !== null && (KNOWN.test(said) || said.toLowerCase() === column?.toLowerCase());
  const known = column ?? (named ? said : null);
  const subject = { unit, start: name.start, end: name.start + (named ? bracket!.index : words.trimEnd().length) };
  return values.flatMap((cell) => {
    const figure = figureOf(text, cell, known);
    return figure ? [{ unit, subject, by: `${cell.year}-12-31`, rule: "target-column" as const, ...figure }] : [];
  });
}

/** Whether a column of figures says what is to be reached. */
export function isAim(year: number | undefined, since: number | null): year is number {
  return year !== undefined && (since === null || year >= since);
}

type Figure = Pick<Target, "start" | "end" | "value" | "upTo" | "measure" | "direction">;

function figureOf(text: string, { start, end }: Span, column: string | null): Figure | null {
  const match = FIGURE.exec(text.slice(start, end));
  if (!match) return null;
  const { margin, v, w, m } = match.groups!;
  const direction = margin === undefined ? "reach" : MARGINS.find(([pattern]) => pattern.test(margin.trim()))?.[1];
  const said = m?.trim();
  if (!direction || (said !== undefined && said.toLowerCase() !== column?.toLowerCase() && !KNOWN.test(said)))
    return null;
  const measure = said ?? column;
  if (measure === null) return null;
  const lead = match[0].length - match[0].trimStart().length;
  const length = match[0].replace(/[\s(]+$/u, "").length;
  return {
    start: start + lead,
    end: start + length,
    value: toNumber(v!),
    upTo: w === undefined ? null : toNumber(w),
    measure: measure.toLowerCase() === "phần trăm" ? "%" : measure,
    direction,
  };
}
