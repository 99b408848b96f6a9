import type { Strings } from "../vi.ts";
import type { NamedPlace, NamedPoint } from "../vi/overview.ts";
import { countWord, countWordCapital, digits, list, outOf, plural } from "./numbers.ts";

export const overview: Strings["overview"] = {
  title: (points, reference, provincial) =>
    `How far ${provincial ? "provincial " : ""}plans cover the ${countWord(points)} ${plural(points, "point")} of ${reference}`,
  total: (provisions) => `of ${provisions} ${plural(provisions, "provision")}`,
  together: (plans) => `All ${countWord(plans)} ${plural(plans, "plan")}`,
  togetherUnit: "cells taken up",
  mark: "Each mark is one provision, in the order of the reference document. The number over a ruler: provisions taken up of provisions that apply.",
  index: "Index = (stated clearly + ½ mentioned) / provisions that apply.",
  most: (place) =>
    `${named(place.points)} ${plural(place.points.length, "has", "have")} the highest share taken up, ${counted(place)}.`,
  least: (place) =>
    `${named(place.points)} ${plural(place.points.length, "has", "have")} the lowest share taken up, ${counted(place)}.`,
  mostOpen: (unknown) => `Which point has the highest share is open: ${open(unknown)}.`,
  leastOpen: (unknown) => `Which point has the lowest share is open: ${open(unknown)}.`,
  known: (from, to) =>
    `Shares taken up range from ${counted(from)} in ${numbered(from.points)} to ${counted(to)} in ${numbered(to.points)}; which point is highest or lowest is open.`,
  alike: (takenUp, applicable, unknown) =>
    unknown === 0
      ? `All points are taken up alike, ${outOf(takenUp, applicable)} cells in all.`
      : `In all ${counted({ takenUp, applicable, unknown })}.`,
  missing: (ids) => {
    if (ids.length === 0) return "Every provision is taken up by at least one plan.";
    if (ids.length === 1) return `Only provision ${ids[0]!} was found in no plan.`;
    const count = `${countWordCapital(ids.length)} provisions were found in no plan`;
    return ids.length > 6 ? `${count}.` : `${count}: ${list(ids)}.`;
  },
  noPlans: "No plan implements the reference document yet.",
};

function named(points: readonly NamedPoint[]): string {
  if (points.length === 1) return `Point ${points[0]!.id} (${points[0]!.label})`;
  return numbered(points);
}

function numbered(points: readonly NamedPoint[]): string {
  return `${plural(points.length, "Point")} ${list(points.map(({ id }) => id))}`;
}

/** `8 of 15 cells (4 unknown)`. */
function counted({ takenUp, applicable, unknown }: Omit<NamedPlace, "points">): string {
  return `${outOf(takenUp, applicable)} cells${unknown === 0 ? "" : ` (${digits(unknown)} unknown)`}`;
}

function open(unknown: number): string {
  return `${digits(unknown)} ${plural(unknown, "cell is", "cells are")} unknown`;
}
