import type { Strings } from "../vi.ts";
import type { NamedProvision } from "../vi/point.ts";
import { countWord, countWordCapital, list, outOf, plural, digits } from "./numbers.ts";

export const point: Strings["point"] = {
  listTitle: (points, reference) => `The ${countWord(points)} ${plural(points, "point")} of ${reference}`,
  listStandfirst: (provisions, plans) =>
    `Each point is split into provisions, ${provisions} in all. A ruler shows how far one plan takes each of them up, for the ${countWord(plans)} ${plural(plans, "plan that implements", "plans that implement")} the reference document.`,
  entry: (plans, takenUp, applicable) =>
    `${countWordCapital(plans)} ${plural(plans, "plan takes", "plans take")} up ${outOf(takenUp, applicable)} cells.`,
  kicker: (id, reference, provisions) =>
    `Point ${id} of ${reference}, ${provisions} ${plural(provisions, "provision")}`,
  title: (provisions, id) =>
    `The ${countWord(provisions)} ${plural(provisions, "provision")} of point ${id} in each plan`,
  takenUp: (plans, takenUp, applicable, full, partial) => {
    const head = `${countWordCapital(plans)} ${plural(plans, "plan takes", "plans take")} up ${outOf(takenUp, applicable)} cells`;
    if (takenUp === 0) return `${head}.`;
    if (partial === 0) return `${head}, all of them stated clearly.`;
    if (full === 0) return `${head}, all of them only mentioned.`;
    return `${head}, ${digits(full)} stated clearly and ${digits(partial)} mentioned.`;
  },
  everywhere: (count, of, plans) =>
    count === of
      ? plans === 1
        ? "Every provision is taken up."
        : `Every provision is taken up by all ${countWord(plans)} plans.`
      : "",
  nowhere: (provisions) => {
    const [first] = provisions;
    if (first === undefined) return "";
    if (provisions.length === 1) return `Provision ${named(first)} was found in no plan.`;
    return `${countWordCapital(provisions.length)} provisions were found in no plan: ${list(provisions.map(({ id }) => id))}.`;
  },
  onlyIn: (provisions, plan) => {
    const [first] = provisions;
    if (first === undefined) return "";
    if (provisions.length === 1) return `Provision ${named(first)} was found only in ${plan}.`;
    return `Provisions ${list(provisions.map(({ id }) => id))} were found only in ${plan}.`;
  },
  provisionHead: "Provision of the reference document",
  plansHead: "Plans taking it up",
  apart: {
    older: "for comparison, older",
    "other-basis": "for comparison, other basis",
    "not-read": "not read",
  },
  cellNote:
    "The sign = means the reference document’s own words, ≈ adapted, + other wording. Select a cell to read its passages.",
  unsureNote: "“Needs review”: the machine is not sure of the best match; read it again before quoting it.",
  telling: {
    title: "Each provision in the plans",
    note: "“Same as”: three quarters of a passage or more in the same words. The texts do not tell which plan wrote them first.",
    copied: (plans) => `A passage that ${digits(plans)} plans share`,
    closest: "Keeps most of the reference’s words",
    own: "Own words, in no other plan",
    alike: (first, more) => (more === 0 ? `Same as ${first}` : `Same as ${first} and ${digits(more)} more`),
    more: (count) => `and ${digits(count)} more`,
  },
  machine: (state) => `machine: ${state.toLowerCase()}`,
};

function named({ id, label }: NamedProvision): string {
  return `${id} (${label})`;
}
