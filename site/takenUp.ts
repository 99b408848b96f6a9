import { type Relation, relations } from "../src/model/relations.ts";
import type { TakenUp } from "../src/views/rowsInView.ts";

/** Words of a count of plans that take something up; `{n}` and `{of}` stand for its figures. */
export interface TakenUpWords {
  readonly one: string;
  readonly many: string;
  /** In small letters. */
  readonly relations: Readonly<Record<Relation, string>>;
}

/** `3/4 kế hoạch; 1 nguyên văn, 2 điều chỉnh`; empty where there is nothing to count. */
export function printTakenUp({ takenUp, of, relations: counts }: TakenUp, words: TakenUpWords): string {
  if (of === 0) return "";
  const sum = (of === 1 ? words.one : words.many).replace("{n}", String(takenUp)).replace("{of}", String(of));
  const parts = relations.filter((relation) => counts[relation] > 0);
  const list = parts.map((relation) => `${counts[relation]} ${words.relations[relation]}`).join(", ");
  return list === "" ? sum : `${sum}; ${list}`;
}
