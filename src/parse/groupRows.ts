import { isUpperCase } from "../text/sentence.ts";
import type { UnitBlock } from "./block.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { rowNumber, type RowNumber } from "./labels/rowNumber.ts";

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

/** How a name is numbered or written: a name closes those of its form. Its number stands in a cell of its own or before its words. */
function formOf({ label, content: { text }, fields }: UnitBlock): string {
  const cell = fields?.find(({ name }) => name === "number");
  const number = cell && rowNumber(text.slice(cell.start, cell.end).trim());
  return (
    number ?? label?.style ?? recogniseLabel(text)?.style ?? bareNumber(text) ?? (isUpperCase(text) ? "upper" : "words")
  );
}

/** The number before words that no label begins: `1 Giao thông`. A letter alone is a word, as in `Y tế`. */
function bareNumber(text: string): RowNumber | null {
  const word = /^\S+/u.exec(text)?.[0] ?? "";
  const number = rowNumber(word);
  return /^\p{L}$/u.test(word) && number !== "roman" ? null : number;
}
