import { isUpperCase } from "../text/sentence.ts";
import type { UnitBlock } from "./block.ts";

/** A name over rows that no other has closed yet: its form, the index of its block, and whether something stands under it. */
interface OpenGroup {
  readonly form: string;
  readonly at: number;
  filled: boolean;
}

/** Rows that name the rows below them; a name with nothing under it is a row itself, such as a task in a cell over all columns. */
export function withRowsUnderGroups(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  const ends = new Map(blocks.flatMap(({ cell }, at) => (cell ? [[cell.table, at] as const] : [])));
  const empty = new Set<number>();
  let open: readonly OpenGroup[] = [];
  let table: number | null = null;
  const closeFrom = (depth: number): void => {
    for (const { at, filled } of open.slice(depth)) if (!filled) empty.add(at);
    open = open.slice(0, depth);
  };
  for (const [at, block] of blocks.entries()) {
    if (block.cell !== null && block.cell.table !== table) {
      closeFrom(0);
      table = block.cell.table;
    }
    // A heading has no cell, also where it stands in a table.
    const heads = block.cell === null && block.label !== null && table !== null && at < ends.get(table)!;
    const names = heads || block.role === "group";
    if (!names && block.role !== "row" && block.role !== "figures") continue;
    const form = formOf(block);
    const same = names ? open.findIndex((group) => group.form === form) : -1;
    if (same !== -1) closeFrom(same);
    const above = open.at(-1);
    if (above) above.filled = true;
    if (names) open = [...open, { form, at, filled: false }];
  }
  closeFrom(0);
  return blocks.map((block, at) => (empty.has(at) && block.role === "group" ? { ...block, role: "row" } : block));
}

/** Forms of numbers: `II.`, `B.`, `b)`, `2.` and `2.1.`. */
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["roman", /^[IVX]{1,5}[.)]?(?!\S)/u],
  ["capital", /^[A-ZĐ][.)]?(?!\S)/u],
  ["letter", /^[a-zđ][.)](?!\S)/u],
  ["figure", /^\d{1,3}[.)]?(?!\S)/u],
  ["figures", /^\d{1,3}(?:\.\d{1,3})+[.)]?(?!\S)/u],
];

/** How a name is numbered or written: a name closes those of its form. */
function formOf({ marker, content }: UnitBlock): string {
  const text = marker === null ? content.text : `${marker.text} ${content.text}`;
  const number = NUMBERS.find(([, pattern]) => pattern.test(text))?.[0];
  return number ?? (isUpperCase(text) ? "upper" : "words");
}
