import type { Province, ProvincesFile } from "../model/province.ts";

type Present = ProvincesFile["present"][number];

/**
 * The unit with `id` as it was on `issued` (ISO date; null counts as today), with its successor. Null when the register has no
 * such unit. The successor carries the name and type that it had on the day of the change.
 */
export function findProvince(register: ProvincesFile, id: string, issued: string | null): Province | null {
  const present = register.present.find((unit) => unit.id === id);
  if (present) return presentProvince(present, issued);
  const former = register.former.find((unit) => unit.id === id);
  const successor = former && register.present.find((unit) => unit.id === former.successor);
  if (!former || !successor) return null;
  return {
    id,
    name: former.name,
    type: former.type,
    region: successor.region,
    successor: { ...stateOn(successor, former.until), since: former.until, change: "merged" },
  };
}

function presentProvince(unit: Present, issued: string | null): Province {
  const then = stateOn(unit, issued);
  const later = unit.types.find(({ since }) => issued !== null && since !== null && since > issued);
  return {
    id: unit.id,
    ...then,
    region: unit.region,
    successor: later?.since
      ? { name: later.name ?? unit.name, type: later.type, since: later.since, change: "renamed" }
      : null,
  };
}

function stateOn(unit: Present, date: string | null): Pick<Province, "name" | "type"> {
  const state = unit.types.findLast(({ since }) => since === null || date === null || since <= date) ?? unit.types[0]!;
  return { name: state.name ?? unit.name, type: state.type };
}
