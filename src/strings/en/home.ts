import type { Strings } from "../vi.ts";
import { countWord, digits, plural } from "./numbers.ts";

export const home: Strings["home"] = {
  title: (reference, provincial) => `${provincial ? "Provincial plans" : "Plans"} beside ${reference}`,
  standfirst: (points, reference, provisions, provincial) =>
    `${reference} has ${countWord(points)} ${plural(points, "point")}, split here into ${provisions} ${plural(provisions, "provision")}. Each passage of a ${provincial ? "provincial plan" : "plan"} stands beside the provision that it carries out: what is taken up, how it is worded, and what was not found.`,
  kicker: (name, called) => `${name} (“${called}” on these pages)`,
  found: "Main findings",
  turn: "(A cell is one plan on one provision.)",
  sure: "Reliability",
  made: "Scope",
  next: "See also",
  precision: (precision) => `Compared by machine: of 100 pairs that it makes, about ${precision} are right.`,
  reviewedCount: (reviewed, all) => `${digits(reviewed)} of ${digits(all)} cells reviewed by people`,
  sureLink: "How it is measured",
  planCount: (together, apart, unread) =>
    `${digits(together)} ${plural(together, "plan")}${apart === 0 ? "" : `, and ${digits(apart)} for comparison`}${unread === 0 ? "" : `, ${digits(unread)} not read`}`,
  cellCount: (all, notApplicable) =>
    notApplicable === 0
      ? `${digits(all)} cells`
      : `${digits(all)} cells, ${digits(notApplicable)} of them not applicable`,
  madeOf: (plans, cells, date) => `${plans}; ${cells}; data of ${date}.`,
  ways: {
    compare: "Read the plans side by side",
    heatmap: "See everything on one heatmap",
    figures: "Take figures and tables for a report",
    search: "Search the full texts",
  },
  reading: "How to read",
  statesTitle: "How far a plan takes a provision up",
  states: {
    full: "A passage sets the task that the provision sets; not that it repeats every element of it.",
    partial: "A passage touches the provision: it names the field, or one element of it.",
    absent: "The machine read every part that could state the provision and found no passage.",
    unknown:
      "Not found, but the text is cut off, lacks its appendices or was not read whole, so nothing can be concluded.",
    "not-applicable": "A reviewer found that the provision does not concern those who made the plan.",
  },
  relationsTitle: "Wording beside the provision",
  relations: {
    verbatim: "At least one clause of the reference document word for word; the number stands beside it, as 1/3.",
    adapted: "Mostly its words, with changes.",
    specific: "Worded otherwise than the reference; the words may be the plan’s own or shared with other plans.",
  },
  accuracyTitle: "How accurate it is",
  firstRun: (documents, carryOut, reference) =>
    `first run on ${digits(documents)} real ${carryOut ? "plans" : `documents that do not carry out ${reference}`}`,
  labelled: (plans) => `Measured on ${digits(plans)} labelled plans that were read while the rules were written:`,
  accuracy: (precision, recall, f1) =>
    `of 100 pairs that the machine makes, ${precision} are right; of 100 right pairs it finds ${recall}; F1 ${f1}%.`,
  accuracyLink: "How this is measured, and errors by point",
};
