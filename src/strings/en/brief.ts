import type { Strings } from "../vi.ts";
import { countWordCapital, digits, list, plural } from "./numbers.ts";

const mostNamed = 4;

export const brief: Strings["brief"] = {
  title: (reference) => `Brief: how provincial plans carry out ${reference}`,
  compared: "What was compared",
  scope: (reference, points, provisions) =>
    `${reference} (${points} ${plural(points, "point")}, ${provisions} ${plural(provisions, "provision")}) with `,
  plans: (names) => `${names.join("; ")}.`,
  manyPlans: (together, apart) =>
    `${digits(together)} plans that carry it out${apart === 0 ? "" : ` and ${digits(apart)} more for comparison`}; their numbers and dates stand in the data tables and on the site.`,
  apart: " (for comparison, outside the totals)",
  findings: (count) => `${countWordCapital(count)} main ${plural(count, "finding")}`,
  noFindings: "There is nothing to report yet.",
  most: (id, label, takenUp, of, everywhere) => [
    `Taken up most and most clearly: provision ${id} (${label}).`,
    ` ${digits(takenUp)} of ${digits(of)} plans take it up; ${digits(everywhere)} ${plural(everywhere, "provision is", "provisions are")} taken up by every plan.`,
  ],
  least: (ids, label, takenUp, of, unknown) => [
    takenUp === 0
      ? `Found in no plan: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`
      : `Taken up by the fewest plans: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`,
    ` Provision ${ids[0]!}: ${digits(takenUp)} of ${digits(of)} plans${unknown === 0 ? "" : `; unknown for ${digits(unknown)}, because parts of the text are missing`}. In the words of the reference:`,
  ],
  verbatim: (count, total, id) => [
    `Kept word for word: ${digits(count)} of the ${digits(total)} cells taken up.`,
    ` Clearest at provision ${id}:`,
  ],
  own: (tasks, dated, targets, id) => [
    "Commitments in the plans' own words.",
    ` ${digits(dated)} of ${digits(tasks)} tasks have a deadline, ${digits(targets)} a target in figures. One on provision ${id}:`,
  ],
  difference: (id, label) => `The plans differ most on provision ${id} (${label}).`,
  worded: (id, label) => `Worded most differently: provision ${id} (${label}).`,
  states: (states) =>
    ` ${states.map(({ word, plans }) => `${word}: ${plans.length > mostNamed ? `${plans.length} plans` : list(plans)}`).join("; ")}.`,
  unsure: " (to be reviewed before it is quoted)",
  gaps: "What is missing",
  gapsText: (absent, unknown, applicable) =>
    `${digits(absent)} ${plural(absent, "cell")} not found and ${digits(unknown)} unknown of ${digits(applicable)} applicable (a cell is one plan on one provision).`,
  indexText: (range) => `Overall index: ${range}.`,
  unanswered: (count, tasks) =>
    `${digits(count)} of the plans' ${digits(tasks)} tasks ${count === 1 ? "answers" : "answer"} no provision of the reference.`,
  limits: "Limits",
  limitsText:
    "The machine compares by shared words, telling phrases and headings; it can be wrong, so read a passage again before quoting it. “Not found” is said only where all tasks were read. Quotations are in Vietnamese.",
  citation: "Citation",
  file: (name) => `File: ${name}.`,
  page: (page, pages) => `Page ${page}/${pages}`,
};

function named(ids: readonly string[]): string {
  return ids.length > 8
    ? `${ids.length} provisions, the first of them ${ids[0]!}`
    : `${plural(ids.length, "provision")} ${list(ids)}`;
}
