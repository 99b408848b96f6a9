import { type Relation, relations } from "../src/model/relations.ts";
import type { TakenUp } from "../src/views/rowsInView.ts";

/** Words of a count of plans that take something up; `{n}` and `{of}` stand for its figures. `one` is null where the one plan's own words say it. */
export interface TakenUpWords {
  readonly one: string | null;
  readonly many: string;
  /** In small letters. */
  readonly relations: Readonly<Record<Relation, string>>;
}

/** `3/4 kế hoạch; 1 nguyên văn, 2 điều chỉnh`; empty where there is nothing to count or to say. */
export function printTakenUp({ takenUp, of, relations: counts }: TakenUp, words: TakenUpWords): string {
  const said = of === 1 ? words.one : words.many;
  if (of === 0 || said === null) return "";
  const sum = said.replace("{n}", String(takenUp)).replace("{of}", String(of));
  const parts = relations.filter((relation) => counts[relation] > 0);
  const list = parts.map((relation) => `${counts[relation]} ${words.relations[relation]}`).join(", ");
  return list === "" ? sum : `${sum}; ${list}`;
}
