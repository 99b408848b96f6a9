import { child, elements, flagAt, numberAt, valueAt, type XmlElement } from "../xml.ts";
import { formatOrdinal } from "./numberFormat.ts";
import { lookOf } from "./styles.ts";
import type { Styles } from "./styles.ts";
import { readSigns } from "./symbols.ts";

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`; the signs between are literal. */
  readonly text: string;
  readonly font: string;
  /** What stands between label and text: a tab and a space look alike here. */
  readonly suffix: "" | " ";
  /** The level restarts after a paragraph of a level below this number; 0 never, by default its own. */
  readonly restart: number | undefined;
  /** All numbers in the label are decimal, whatever their level's format. */
  readonly legal: boolean;
  /** Paragraph style that stands on this level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists with the same key share their counters. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers at which levels begin anew where this list first reaches them. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Word has nine levels. */
const DEEPEST = 8;

/** Gives the label of each numbered paragraph, in the order of the document. */
export interface Numbering {
  /** `1. `, `a)`, `• ` with what follows it; null for a paragraph without number. Call once for each paragraph, in order. */
  next(properties: XmlElement | undefined): string | null;
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(properties) {
      const place = placeOf(properties, styles, lists);
      const list = place && lists.get(place.list);
      const level = list?.levels.get(place!.level);
      if (!place || !list || !level) return null;
      const counter = counters.get(list.key) ?? [];
      counters.set(list.key, counter);
      count(counter, list, place, begun);
      const label = labelOf(counter, list, level);
      return label === "" ? null : label + level.suffix;
    },
  };
}

interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The list and level of a paragraph, by its own properties or by its style; null without. */
function placeOf(
  properties: XmlElement | undefined,
  styles: Styles,
  lists: ReadonlyMap<string, List>,
): ListPlace | null {
  const own = child(properties, "w:numPr");
  const style = valueAt(properties, "w:pStyle");
  const inherited = styles.paragraph(style, (found, id) => {
    const list = valueAt(found, "w:numPr", "w:numId");
    return list === undefined ? undefined : { list, level: numberAt(found, "w:numPr", "w:ilvl"), style: id };
  });
  const list = valueAt(own, "w:numId") ?? inherited?.list;
  if (list === undefined || list === "0") return null;
  const byStyle =
    inherited && Array.from(lists.get(list)?.levels ?? []).find(([, level]) => level.style === inherited.style)?.[0];
  const level = numberAt(own, "w:ilvl") ?? byStyle ?? inherited?.level ?? 0;
  return { list, level: Math.min(Math.max(level, 0), DEEPEST) };
}

/** Counts one paragraph at `place`: its level goes on or begins, the deeper ones begin anew. */
function count(counter: (number | undefined)[], list: List, { list: id, level }: ListPlace, begun: Set<string>): void {
  const override = list.startOverrides.get(level);
  const first = override !== undefined && !begun.has(`${id} ${level}`);
  begun.add(`${id} ${level}`);
  const start = list.levels.get(level)!.start;
  const before = counter[level];
  if (first) counter[level] = override;
  else counter[level] = before === undefined ? (override ?? start) : before + 1;
  for (let above = 0; above < level; above += 1) counter[above] ??= list.levels.get(above)?.start ?? 1;
  for (let below = level + 1; below <= DEEPEST; below += 1) {
    const restart = list.levels.get(below)?.restart ?? below;
    if (level < restart) counter[below] = undefined;
  }
}

function labelOf(counter: readonly (number | undefined)[], list: List, level: Level): string {
  if (level.format === "bullet") return readSigns(level.text, level.font).trim();
  return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = list.levels.get(index)?.format ?? "decimal";
    return formatOrdinal(
      counter[index] ?? list.levels.get(index)?.start ?? 1,
      level.legal && format !== "none" ? "decimal" : format,
    );
  });
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const definitions = new Map(
    elements(root, "w:abstractNum").map((found) => [found.attributes["w:abstractNumId"] ?? "", found]),
  );
  const numbers = new Map(elements(root, "w:num").map((found) => [found.attributes["w:numId"] ?? "", found]));
  const definitionOf = (number: XmlElement | undefined, depth: number): readonly [string, XmlElement] | undefined => {
    const key = valueAt(number, "w:abstractNumId") ?? "";
    const definition = definitions.get(key);
    const link = valueAt(definition, "w:numStyleLink");
    if (link === undefined || depth > definitions.size) return definition && [key, definition];
    const linked = styles.paragraph(link, (properties) => valueAt(properties, "w:numPr", "w:numId"));
    return (linked === undefined ? undefined : definitionOf(numbers.get(linked), depth + 1)) ?? [key, definition!];
  };
  return new Map(
    Array.from(numbers).flatMap(([id, number]) => {
      const found = definitionOf(number, 0);
      return found ? [[id, readList(found[0], found[1], number)] as const] : [];
    }),
  );
}

function readList(key: string, definition: XmlElement, number: XmlElement): List {
  const levels = new Map(elements(definition, "w:lvl").map((level) => [levelIndex(level), readLevel(level)]));
  const startOverrides = new Map<number, number>();
  for (const override of elements(number, "w:lvlOverride")) {
    const level = child(override, "w:lvl");
    if (level) levels.set(levelIndex(override), readLevel(level));
    const start = numberAt(override, "w:startOverride");
    if (start !== undefined) startOverrides.set(levelIndex(override), start);
  }
  return { key, levels, startOverrides };
}

function levelIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes["w:ilvl"] ?? "0", 10);
}

function readLevel(level: XmlElement): Level {
  const suffix = valueAt(level, "w:suff");
  // Formats newer than the first edition stand in an alternative, with a fallback beside it.
  const format = child(level, "w:numFmt") ?? child(level, "mc:AlternateContent", "mc:Choice", "w:numFmt");
  return {
    start: numberAt(level, "w:start") ?? 0,
    format: customFormat(format),
    text: valueAt(level, "w:lvlText") ?? "",
    font: lookOf(child(level, "w:rPr")).font ?? "",
    suffix: suffix === "nothing" ? "" : " ",
    restart: numberAt(level, "w:lvlRestart"),
    legal: flagAt(level, "w:isLgl") ?? false,
    style: valueAt(level, "w:pStyle"),
  };
}

/** `custom` with `w:format="01, 02, 03, ..."` counts with leading zeros; other custom formats count in decimal. */
function customFormat(format: XmlElement | undefined): string {
  const value = format?.attributes["w:val"] ?? "decimal";
  if (value !== "custom") return value;
  return format!.attributes["w:format"]?.startsWith("01") ? "decimalZero" : "decimal";
}
