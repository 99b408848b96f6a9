import type { Strings } from "../vi.ts";
import type { NamedPoint } from "../vi/overview.ts";
import { countWord, countWordCapital, list, outOf, plural } from "./numbers.ts";

export const overview: Strings["overview"] = {
  title: (points, reference, provincial) =>
    `How far ${provincial ? "provincial " : ""}plans cover the ${countWord(points)} ${plural(points, "point")} of ${reference}`,
  total: (provisions) => `of ${provisions} ${plural(provisions, "provision")}`,
  together: (plans) => `All ${countWord(plans)} ${plural(plans, "plan")}`,
  togetherUnit: "cells taken up",
  mark: "Each mark is one provision, in the order of the reference document. The number over a ruler: provisions taken up of provisions that apply.",
  index: "Index = (stated clearly + ½ mentioned) / provisions that apply.",
  most: (points, takenUp, applicable) =>
    `${named(points)} ${plural(points.length, "has", "have")} the highest share taken up, ${outOf(takenUp, applicable)} cells.`,
  least: (points, takenUp, applicable) =>
    `${named(points)} ${plural(points.length, "has", "have")} the lowest, ${outOf(takenUp, applicable)}.`,
  alike: (takenUp, applicable) => `All points are taken up alike, ${outOf(takenUp, applicable)} cells in all.`,
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
  return `Points ${list(points.map(({ id }) => id))}`;
}
