import type { Province, ProvincesFile } from "../model/province.ts";
import { syllableKeys } from "../text/syllables.ts";

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

/** A unit under one of its names. */
interface NamedProvince {
  readonly id: string;
  readonly name: string;
  readonly type: "tỉnh" | "thành phố";
  /** The day from which the unit is no more; null for those of today. */
  readonly until: string | null;
}

/** All units, present and former, each under every name that it had; none without a register. */
export function provincesOf(register: ProvincesFile | null): readonly NamedProvince[] {
  if (register === null) return [];
  const present = register.present.flatMap(({ id, name, types }) => {
    const names = new Set([name, ...types.flatMap((type) => type.name ?? [])]);
    return Array.from(names, (own) => ({ id, name: own, type: types.at(-1)!.type, until: null }));
  });
  return [...present, ...register.former.map(({ id, name, type, until }) => ({ id, name, type, until }))];
}

/** Code of the province that `text` names and that existed on `issued`; of several the one named last, which is the more exact. */
export function provinceNamed(text: string, register: ProvincesFile | null, issued: string | null): string | null {
  const key = inSpaces(text);
  const named = provincesOf(register)
    .map((unit) => ({ unit, at: key.lastIndexOf(inSpaces(unit.name)) }))
    .filter(({ unit, at }) => at >= 0 && (unit.until === null || issued === null || issued < unit.until))
    .toSorted((a, b) => b.at + b.unit.name.length - (a.at + a.unit.name.length));
  return named[0]?.unit.id ?? null;
}

function inSpaces(text: string): string {
  return ` ${syllableKeys(text).join(" ")} `;
}
