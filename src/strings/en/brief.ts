import { lowerFirst } from "../../text/lowerFirst.ts";
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
  most: (ids, label, { takenUp, full, of, everywhere }) => [
    ids.length === 1
      ? `Found in most plans: provision ${ids[0]!} (${label}).`
      : `Found in most plans: ${digits(ids.length)} provisions alike.`,
    ` ${ids.length === 1 ? "" : "Each of them: "}${digits(takenUp)} of ${digits(of)} plans take it up, ${digits(full)} of them clearly. ${digits(everywhere)} ${plural(everywhere, "provision is", "provisions are")} taken up by every plan.${ids.length === 1 ? "" : ` For example provision ${ids[0]!} (${label}):`}`,
  ],
  least: (ids, label, takenUp, of, unknown, reference) => [
    takenUp === 0
      ? `Found in no plan: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`
      : `Found in the fewest plans: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`,
    ` Provision ${ids[0]!}: ${digits(takenUp)} of ${digits(of)} plans${unknown === 0 ? "" : `; unknown for ${digits(unknown)}, because parts of the text are missing`}. In the words of ${reference}:`,
  ],
  verbatim: (count, whole, total, id) => [
    `With verbatim clauses: ${digits(count)} of the ${digits(total)} cells taken up.`,
    ` At least one clause is kept word for word; in ${digits(whole)} of them every clause is. Clearest at provision ${id}:`,
  ],
  own: (tasks, dated, targets, id, reference) => [
    "Deadlines and targets.",
    ` Of the ${digits(tasks)} tasks of the plans, ${digits(dated)} have a deadline, ${digits(targets)} a target in figures. A passage worded otherwise than ${reference}, on provision ${id}:`,
  ],
  difference: (ids, label) => furthest("The plans differ most (clear in some, not found in others)", ids, label),
  worded: (ids, label) => furthest("Worded most differently", ids, label),
  states: (states) =>
    ` ${states.map(({ word, plans }, at) => `${at === 0 ? word : lowerFirst(word)}: ${plans.length > mostNamed ? `${plans.length} plans` : list(plans)}`).join("; ")}.`,
  unsure: " (to be reviewed before it is quoted)",
  gaps: "What is missing",
  gapsText: (absent, unknown, applicable) =>
    `${digits(absent)} ${plural(absent, "cell")} not found and ${digits(unknown)} unknown of ${digits(applicable)} applicable (a cell is one plan on one provision).`,
  indexText: (range) => `Overall index: ${range}.`,
  unanswered: (count, tasks, reference) =>
    `${digits(count)} of the plans’ ${digits(tasks)} tasks ${count === 1 ? "answers" : "answer"} no provision of ${reference}.`,
  limits: "Limits",
  limitsText:
    "The machine compares by shared words, telling phrases and headings; it can be wrong, so read a passage again before quoting it. “Not found” is said only where every part that could state the provision was read. Quotations are in Vietnamese.",
  citation: "Citation",
  file: (name) => `File: ${name}.`,
  page: (page, pages) => `Page ${page}/${pages}`,
};

function furthest(claim: string, ids: readonly string[], label: string): readonly [string, string] {
  return ids.length === 1
    ? [`${claim}: provision ${ids[0]!} (${label}).`, ""]
    : [`${claim}: ${named(ids)}.`, ` Provision ${ids[0]!} (${label}):`];
}

function named(ids: readonly string[]): string {
  return ids.length > 8
    ? `${ids.length} provisions, the first of them ${ids[0]!}`
    : `${plural(ids.length, "provision")} ${list(ids)}`;
}
