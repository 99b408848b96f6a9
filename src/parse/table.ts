import type { Span } from "../model/span.ts";
import type { UnitField, UnitFieldName } from "../model/document.ts";
import { fold } from "../text/normalise.ts";
import { innerSentenceEnds, isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { ordersWork } from "../text/work.ts";
import { startsWithAgency, statesWork } from "./agency.ts";
import { blockFrom, isStrong, type UnitBlock, type RowPlace } from "./block.ts";
import { BlockBuilder } from "./blockBuilder.ts";
import { FROM_ABOVE } from "./forms/coveredCell.ts";
import { labelStyles } from "./labels/label.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { rowNumber, type RowNumber } from "./labels/rowNumber.ts";
import { senseOfRow } from "./figures.ts";
import type { Line } from "./lines.ts";
import { isBullet } from "./outline.ts";

/** What a column holds, by the words of its head. The first row that matches decides. */
const HEADS: readonly (readonly [RegExp, UnitFieldName])[] = [
  [/^(?:so )?(?:s ?)?t ?t$|^so thu tu$/u, "number"],
  [/phoi hop/u, "partners"],
  [
    /chu tri|(?:don vi|co quan|dau moi|trach nhiem)(?: .{0,20})?(?:thuc hien|tham muu|phu trach)|^(?:don vi|co quan)$/u,
    "agency",
  ],
  [/^(?:don vi|dv) (?:tinh|do)(?!\p{L})|^dvt$/u, "measure"],
  [/thoi (?:gian|han)|tien do|hoan thanh|lo trinh/u, "deadline"],
  [/san pham|ket qua|dau ra/u, "product"],
  [/noi dung|nhiem vu|cong viec|giai phap|hoat dong|du an|cong trinh|chi tieu/u, "task"],
];

/** Heads of figures for a year or the last year of a period: `Năm 2030`, `Mục tiêu đến năm 2030`, `2026-2030`. What was reached has other words. */
const YEAR_HEAD =
  /^(?:(?:cac|so|muc tieu|chi tieu|ke hoach|kh|phan dau|du kien|dat|den|het|cuoi|giai doan|thoi ky|nam)\s+)*(?:20\d\d\s*(?:[-–]\s*)?)?(20\d\d)$/u;
/** Words over the names of what figures are given for. */
const FIGURES_OF = /^(?:ten |cac |noi dung )?(?:chi tieu|muc tieu)/u;
/** Figures for several years stand side by side; a single year may be a deadline. */
const FEWEST_YEARS = 2;

/** Heads of fewer columns than this may be words of any table. */
const FEWEST_HEADS = 2;
/** Characters of the longest head of a column. */
const LONGEST_HEAD = 60;

/** Columns of a table of tasks: what, and at least two of who, until when, to what end. */
const FEWEST_TOLD = 3;
/** How groups of rows are numbered; tasks have figures, and what they are made of small letters. */
const GROUP_NUMBERS: ReadonlySet<RowNumber | null> = new Set(["roman", "capital"]);

/** What a column holds, and the year of its figures. */
interface Head {
  readonly name: UnitFieldName;
  readonly year?: number;
}

/** A cell with words, and the row that they stand in. */
interface OpenCell extends Span {
  readonly row: RowPlace;
  readonly header: boolean;
}

/** Reads the rows of tables, one after the other: a head gives the cells below it their names. */
export class TableReader {
  private table: number | null = null;
  private afterHeads = false;
  private heads = new Map<number, Head>();
  /** The cell that stands last in each column. */
  private open = new Map<number, OpenCell>();

  /** The block of one row; `all` are all its lines. */
  read(all: readonly Line[]): UnitBlock {
    const { table, row } = all[0]!.cell!;
    const covered = all.filter(({ content }) => content.text === FROM_ABOVE).map(({ cell }) => cell!.column);
    const lines = covered.length < all.length ? all.filter(({ content }) => content.text !== FROM_ABOVE) : all;
    // The rule under the heads parts them from the rows: the next table is the same one.
    const goesOn = table === this.table || (this.afterHeads && table - 1 === this.table);
    if (!goesOn) {
      this.heads = new Map();
      this.open = new Map();
    }
    const mayHead = this.heads.size === 0 || (goesOn && this.afterHeads);
    this.table = table;
    this.afterHeads = false;
    const heading = headingOfRow(lines);
    if (heading) {
      this.open = new Map();
      return heading;
    }
    const { block, cells } = joinRow(lines);
    const named = headsOf(cells, block.content.text);
    const years = mayHead ? this.yearsOf(cells, block.content.text, named) : new Map<number, Head>();
    const heads = new Map([...named, ...years]);
    const underHeads = covered.some((column) => this.open.get(column)?.header);
    const header =
      underHeads ||
      years.size > 0 ||
      countsColumns(cells, block.content.text) ||
      (this.namesColumns(heads, mayHead) && !isNumbered(cells, block.content.text));
    const covering = covered.flatMap((column) => {
      const [above, name] = [this.open.get(column), this.heads.get(column)?.name];
      return above && name && !above.header ? [{ name, start: above.start, end: above.end, row: above.row }] : [];
    });
    this.enter(cells, covered, { table, row }, header);
    if (header) {
      for (const [column, head] of heads) this.heads.set(column, head);
      this.afterHeads = true;
      return { ...block, kind: "table", role: "header" };
    }
    const fields = [...cells].flatMap(([column, span]): readonly UnitField[] => {
      const head = this.heads.get(column);
      return head === undefined ? [] : [{ ...head, ...span }];
    });
    const told = Array.from(cells, ([column, span]) => ({ ...span, name: this.heads.get(column)?.name ?? null }));
    const charged = covering.some(({ name }) => name !== "measure" && name !== "number");
    const sense = charged ? "words" : senseOfRow(told, block.content.text);
    const groups = covered.length === 0 && this.groups(cells, block.content.text);
    const role = groups ? "group" : sense === "figures" ? "figures" : "row";
    return { ...block, kind: "table", role, fields, covering, ...(sense === "name" ? { named: true } : {}) };
  }

  /**
   * Whether words of heads name columns. Inside a table they only do where they say again what the heads above say: a row of tasks
   * has such words too (`Hoàn thành cảng biển`, `Công trình`).
   */
  private namesColumns(heads: ReadonlyMap<number, Head>, mayHead: boolean): boolean {
    const names = new Set([...heads.values()].map(({ name }) => name));
    if (names.size < FEWEST_HEADS) return false;
    const again = [...heads].filter(([column, { name }]) => this.heads.get(column)?.name === name).length;
    return mayHead || names.has("number") || again >= FEWEST_HEADS;
  }

  /** Keeps what stands in each column; a column that is empty in this row holds nothing any more. */
  private enter(cells: ReadonlyMap<number, Span>, covered: readonly number[], row: RowPlace, header: boolean): void {
    const kept = covered.flatMap((column) => {
      const above = this.open.get(column);
      return above ? [[column, above] as const] : [];
    });
    this.open = new Map([
      ...kept,
      ...Array.from(cells, ([column, span]) => [column, { ...span, row, header }] as const),
    ]);
  }

  /**
   * Columns of figures for years in a row of heads: beside a unit of measure, or several beside the names of figures; the names may
   * stand in the row of heads above. "Đơn vị" is a unit of measure there.
   */
  private yearsOf(
    cells: ReadonlyMap<number, Span>,
    text: string,
    named: ReadonlyMap<number, Head>,
  ): ReadonlyMap<number, Head> {
    const words = new Map([...cells].map(([column, { start, end }]) => [column, fold(text.slice(start, end)).trim()]));
    const years = new Map<number, Head>();
    for (const [column, head] of words) {
      const year = head.length > LONGEST_HEAD ? undefined : YEAR_HEAD.exec(head)?.[1];
      if (year !== undefined) years.set(column, { name: "value", year: Number(year) });
    }
    if (years.size === 0) return years;
    const others = [...this.heads, ...named].filter(([column]) => !years.has(column));
    const figures = [...words].some(([column, head]) => !years.has(column) && FIGURES_OF.test(head));
    const units = [...words].filter(([, head]) => head === "don vi").map(([column]) => column);
    const measured = others.some(([, { name }]) => name === "measure") || (figures && units.length > 0);
    const below = others.length > 0 && years.size === cells.size;
    if (!measured && !(years.size >= FEWEST_YEARS && (figures || below))) return new Map();
    return new Map<number, Head>([...years, ...units.map((column) => [column, { name: "measure" }] as const)]);
  }

  /**
   * Whether a row of a table of tasks only names the rows below it: `| II | Cải cách thủ tục | | |`. It has a Roman number, a letter or
   * none, and nothing in the columns that say who does it, until when and to what end. So does a name in a cell that takes the place of
   * the number and reaches over the whole row: `| I. Lĩnh vực giao thông | | |`. What begins with a dash is one of several tasks.
   */
  private groups(cells: ReadonlyMap<number, Span>, text: string): boolean {
    const told = new Set([...this.heads.values()].map(({ name }) => name));
    if (!told.has("task") || told.size < FEWEST_TOLD) return false;
    for (const [column, { start, end }] of cells) {
      const name = this.heads.get(column)?.name;
      if (name !== "number" && name !== "task") return false;
      const words = text.slice(start, end).trim();
      if (isBullet(recogniseLabel(words))) return false;
      if (name !== "number") continue;
      if (!GROUP_NUMBERS.has(rowNumber(words)) && !(cells.size === 1 && isSubhead(words))) return false;
    }
    return !/[.;]$/u.test(text);
  }
}

/** Rows that are nothing but a name belong to the figures of their table, where most other rows are figures. */
export function withNamesOfFigures(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  const counts = new Map<number, { figures: number; others: number }>();
  for (const { cell, role, named } of blocks) {
    if (cell === null || named || (role !== "figures" && role !== "row")) continue;
    const count = counts.get(cell.table) ?? { figures: 0, others: 0 };
    counts.set(
      cell.table,
      role === "figures" ? { ...count, figures: count.figures + 1 } : { ...count, others: count.others + 1 },
    );
  }
  return blocks.map((block) => {
    const count = block.named && block.cell ? counts.get(block.cell.table) : undefined;
    return count && count.figures > count.others ? { ...block, role: "figures" } : block;
  });
}

/** Syllables of the longest name of a group of rows, and of the longest that begins with a verb of work. */
const LONGEST_SUBHEAD = { name: 40, work: 15 } as const;

/** Whether words head rows rather than state a task or an aim: a phrase, and a short one where it begins with a verb of work. */
function isSubhead(words: string): boolean {
  const name = words.slice(recogniseLabel(words)?.length ?? 0);
  if (rowNumber(words) !== null || innerSentenceEnds(name) > 0 || /\d\s*%/u.test(name)) return false;
  if (startsWithAgency(name) && statesWork(name)) return false;
  return countSyllables(name) <= (ordersWork(name) ? LONGEST_SUBHEAD.work : LONGEST_SUBHEAD.name);
}

/** Whether a row only counts the columns, as rows of heads do: `(1) (2) (3)`. */
function countsColumns(cells: ReadonlyMap<number, Span>, text: string): boolean {
  const words = [...cells.values()].map(({ start, end }) => text.slice(start, end).trim());
  return words.length >= FEWEST_TOLD && words.every((word, at) => word === `${at + 1}` || word === `(${at + 1})`);
}

/** Whether a row begins with its number. */
function isNumbered(cells: ReadonlyMap<number, Span>, text: string): boolean {
  const first = [...cells].toSorted(([a], [b]) => a - b)[0];
  return first !== undefined && rowNumber(text.slice(first[1].start, first[1].end).trim()) !== null;
}

/** The row as one text, and where each cell stands in it. */
function joinRow(lines: readonly Line[]): { readonly block: UnitBlock; readonly cells: ReadonlyMap<number, Span> } {
  const builder = new BlockBuilder();
  builder.push(blockFrom(lines[0]!));
  const length = (): number => builder.last()!.content.text.length;
  const cells = new Map<number, Span>([[lines[0]!.cell!.column, { start: 0, end: length() }]]);
  for (const line of lines.slice(1)) {
    const start = length() + 1;
    builder.append(line);
    const { column } = line.cell!;
    cells.set(column, { start: cells.get(column)?.start ?? start, end: length() });
  }
  return { block: builder.last()!, cells };
}

function headsOf(cells: ReadonlyMap<number, Span>, text: string): ReadonlyMap<number, Head> {
  const found = new Map<number, Head>();
  for (const [column, { start, end }] of cells) {
    if (end - start > LONGEST_HEAD) continue;
    const words = fold(text.slice(start, end)).trim();
    const name = HEADS.find(([pattern]) => pattern.test(words))?.[1];
    if (name !== undefined) found.set(column, { name });
  }
  return found;
}

const LETTER = labelStyles.indexOf("letter");

/** A row of one filled cell with a numbered heading in it: `| II. NHIỆM VỤ | | |` heads what stands below it. */
function headingOfRow(lines: readonly Line[]): UnitBlock | null {
  const [line, ...more] = lines;
  if (!line || more.length > 0) return null;
  const { text } = line.content;
  const label = recogniseLabel(text);
  if (!label || label.ordinal === null || labelStyles.indexOf(label.style) >= LETTER) return null;
  const block = { ...blockFrom(line, label.length), label, cell: null };
  return isUpperCase(block.content.text) || isStrong(block) ? block : null;
}
