import { ancestorsOf, type Document, type Unit } from "../model/document.ts";
import { fold } from "../text/normalise.ts";

/** Headings of parts that direct tasks, where viewpoints and targets stand in parts of their own (Decree 30/2020, Party practice). */
const DIRECTS = /nhiem vu|giai phap/u;

/**
 * The units of a reference that its points and provisions are drawn from, footnotes and notes left out: those under `parts`,
 * ids of its units; without them, those that state tasks, and of several outermost parts (Roman numbers, letters) only the ones
 * whose heading speaks of tasks or solutions, when there are such.
 */
export function directingUnits(document: Document, parts: readonly string[] | null = null): readonly Unit[] {
  const byId = new Map(document.units.map((unit) => [unit.id, unit]));
  const tasks = document.units.filter(({ kind }) => kind !== "footnote" && kind !== "note");
  const under = (roots: ReadonlySet<string>): readonly Unit[] =>
    tasks.filter((unit) => pathTo(unit, byId).some(({ id }) => roots.has(id)));
  if (parts !== null) return under(new Set(parts));
  const stated = tasks.filter(({ part }) => part === "tasks");
  const directing = stated.filter(
    ({ parent, kind, marker, heading }) =>
      parent === null && kind === "section" && !/^\(?\d/u.test(marker ?? "1") && DIRECTS.test(fold(heading ?? "")),
  );
  if (directing.length === 0) return stated;
  const chosen = new Set(under(new Set(directing.map(({ id }) => id))));
  return stated.filter((unit) => chosen.has(unit));
}

/** A unit and those above it, nearest first. */
export function pathTo(unit: Unit, byId: ReadonlyMap<string, Unit>): readonly Unit[] {
  return [unit, ...ancestorsOf(unit, byId)];
}
