import type { Strings } from "../vi.ts";
import { appendicesOf } from "./appendices.ts";
import { countWordCapital, list, plural, digits } from "./numbers.ts";

export const plan: Strings["plan"] = {
  listTitle: "The documents",
  listStandfirst: (together, apart, reference) =>
    `${countWordCapital(together)} ${plural(together, "plan")} that ${together === 1 ? "carries" : "carry"} out ${reference}${apart === 0 ? "" : `, and ${digits(apart)} more for comparison`}. Each page holds the full text; the margin names the provisions that a passage takes up.`,
  columns: {
    document: "Document",
    issuer: "Issued by",
    number: "Number, date",
    basis: "Carries out the reference",
    text: "State of the text",
    takenUp: "Provisions taken up",
  },
  source: "Reference",
  name: (kind, shortTitle) => `${shortTitle} ${kind.toLowerCase()}`,
  description: (name, takenUp, applicable, reference) =>
    `Full text of the ${name} beside ${reference}: takes up ${digits(takenUp)} of ${digits(applicable)} applicable provisions.`,
  rulerTitle: (provisions, name) => `${countWordCapital(provisions)} ${plural(provisions, "provision")} in the ${name}`,
  finding: (takenUp, applicable, full, partial) => {
    const head = `Takes up ${digits(takenUp)} of ${digits(applicable)} applicable provisions`;
    if (takenUp === 0) return `${head}.`;
    if (partial === 0) return `${head}, all stated clearly.`;
    if (full === 0) return `${head}, all only mentioned.`;
    return `${head}: ${digits(full)} stated clearly, ${digits(partial)} mentioned.`;
  },
  findingAbsent: (absent) => ` ${digits(absent)} not found.`,
  findingUnknown: (unknown, because) => ` ${digits(unknown)} unknown, because ${because}.`,
  findingNotRead: "The part that states tasks was not read, so nothing can be said of what the document takes up.",
  findingIndex: (percent) => ` Index ${percent}.`,
  because: {
    "no-tasks": "the part that states tasks was not found",
    "text-quality": "words of the source are damaged",
    truncated: "the end of the text is cut off",
    "not-text": "pages or pictures of the source were not read",
    "missing-appendices": "appendices are missing",
    "appendix-unread": "an appendix could not be read",
    "part-unclear": "a part of the text was not understood",
    "no-lexicon": "there is no vocabulary yet, and passages are proposals for a reader",
  },
  apartNote: "This document stands apart and is outside all totals.",
  rulerNote:
    "Each mark is one provision, in the order of the reference text. The share under each point: words of the task passages aligned with it; a passage aligned with several points is divided evenly.",
  emphasis: (percent) => `${percent} of task text`,
  facts: {
    title: "About the document",
    issuer: "Issued by",
    number: "Number, date",
    province: "Province or city",
    basis: (reference) => `Carries out ${reference}`,
    status: "State",
    text: "Full text",
    warnings: "Doubts about the source",
    emphasis: "Emphasis",
    missing: "Missing appendices",
    unread: "Not read",
    official: "Official text",
    files: "Files",
  },
  originals: {
    original: (format) => `original (${format})`,
    read: (format) => `text read from the original (${format})`,
    processed: (format) => `processed text (${format})`,
  },
  noNumber: "Not stated in the text",
  blank: "Left blank in the draft",
  year: (year) => `${year}`,
  successor: (name, date, successor) => `${name} (part of ${successor} since ${date})`,
  direct: "Directly",
  indirect: (via) => `Indirectly, through No. ${list(via)}`,
  none: {
    older: (reference, date) => `No: issued before ${reference}${date === null ? "" : ` (${date})`}`,
    "other-basis": (reference) => `No: does not name ${reference} as its basis`,
  },
  completeText: "Complete but for what was not read",
  status: { complete: "Complete", truncated: "End cut off", draft: "Draft" },
  textCount: (units, compared) =>
    `${digits(units)} ${plural(units, "passage")}, headings included. Compared: ${digits(compared)} of the parts on tasks and organisation, without headings`,
  read: {
    title: "Read as",
    gapsTitle: "Not read in full",
    parts: {
      letterhead: "Head of the document",
      basis: "Basis and introduction",
      purpose: "Purpose and requirements",
      assessment: "Assessment",
      tasks: "Tasks and solutions",
      figures: "Tables of figures",
      organisation: "Organisation",
      annex: "Appendices that state no tasks",
      closing: "Recipients and signature",
      notes: "Notes",
      unplaced: "Could not be placed",
    },
    count: (units, syllables, percent) =>
      `${digits(units)} ${plural(units, "passage")}, ${syllables} syllables, ${percent} of the text`,
    counted: "Passages here include headings.",
    gaps: {
      "no-tasks": "No part was found that states tasks",
      "text-quality": "Words of the tasks are damaged",
      truncated: "The end of the text was not found",
      "not-text": "Pages or pictures could not be read",
      "missing-appendices": "An appendix that the text announces is missing",
      "appendix-unread": "An appendix could not be read",
      "part-unclear": "It is not clear what a part does",
      "no-lexicon": "There is no vocabulary for the provisions yet",
    },
    open: (provisions) =>
      provisions === 0
        ? "It leaves no provision open."
        : `It leaves ${provisions} ${plural(provisions, "provision")} open.`,
    openTogether: (provisions) =>
      `Together they leave ${provisions} ${plural(provisions, "provision")} open, since some count in several lines above.`,
  },
  emphasisFact: (point, label, percent) => `Point ${point} (${label}): ${percent} of the task text`,
  gaps: {
    absent: (count) => `${countWordCapital(count)} ${plural(count, "provision")} not found`,
    unknown: (count) => `${countWordCapital(count)} ${plural(count, "provision")} unknown`,
    "not-applicable": (count) => `${countWordCapital(count)} ${plural(count, "provision")} not applicable`,
    none: "Every provision is taken up",
  },
  fullText: "Full text",
  contents: "Contents",
  map: "Map of the text",
  mapPoints: "Point",
  permalink: (place) => `Link to ${place}`,
  copyHint: "Copy a quotation with its source (key c)",
  copied: (place) => `Quotation of ${place} copied.`,
  chooseUnit: "No passage chosen: press the ¶ beside one, or select the words to quote.",
  notes: (place) => `Provisions of ${place}`,
  sideBySide: "Beside the other plans",
  backToText: "Back to the passage",
  cutOff: "The source text is cut off here.",
  missingAppendices: (appendices) => `The source text lacks ${appendicesOf(appendices)}.`,
  reference: {
    standfirst: (points, provisions) =>
      `${countWordCapital(points)} ${plural(points, "point")} split into ${provisions} ${plural(provisions, "provision")}. A red number stands before the words of each provision; the margin says how many plans take it up.`,
    uptake: (takenUp, plans) => `${digits(takenUp)}/${digits(plans)} ${plural(plans, "plan")}`,
    row: "Plans side by side",
    derived: "The provisions are the clauses of the text.",
  },
};
