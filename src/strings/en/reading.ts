import type { Strings } from "../vi.ts";
import { appendicesOf } from "./appendices.ts";
import { plural, digits } from "./numbers.ts";

export const reading: Strings["reading"] = {
  title: "Provision by provision",
  source: (reference) => `Words of ${reference}`,
  kept: (reference) => `Words of ${reference} kept, of the whole provision`,
  more: (count) => `${digits(count)} more ${plural(count, "passage")}`,
  apartPassages: (count) => `Read ${digits(count)} ${plural(count, "passage")}`,
  gap: (place) => `Shortened; read all of ${place}`,
  underHeading: "Under the heading",
  below: "stands apart below the columns",
  absent: (read) =>
    `The machine compared ${digits(read)} ${plural(read, "passage")} and found none that speaks of this provision.`,
  unknown: {
    "no-tasks": () => "The part of the text that states tasks was not found, so nothing can be said of this provision.",
    "text-quality": () => "Not found in what could be read; words of the source are damaged.",
    truncated: () => "Not found in the text at hand; it is cut off and lacks its last part.",
    "not-text": () => "Not found in what could be read; pages or pictures of the source were not read.",
    "missing-appendices": (appendices, named) =>
      `Not found in the text at hand; ${appendicesOf(appendices)} ${appendices.length > 1 ? "are" : "is"} missing${named ? `, and ${appendices.length > 1 ? "their titles name" : "its title names"} this provision` : ""}.`,
    "appendix-unread": (appendices) =>
      `Not found in what could be read; ${appendicesOf(appendices)} could not be read.`,
    "part-unclear": () => "Not found in what could be read; a part of the text was not understood.",
    "no-lexicon": () =>
      "There is no vocabulary yet: only passages that are like the reference are proposed, and none is here. That does not mean that the plan is silent.",
  },
  notApplicable: "This provision does not apply to the locality.",
  row: { one: null, many: "{n}/{of} plans" },
  point: { one: "Taken up in {n} of {of} cell", many: "Taken up in {n} of {of} cells" },
  copied: "Quotation copied.",
  edition: (site, version) => `${site}, data version ${version}`,
  accessed: "accessed {date}",
  result: "provision {provision}: {state} ({by})",
  byMachine: "matched by machine, not reviewed",
  notCopied: "The browser does not allow copying: select the words and copy them by hand.",
  unfold: "Read the whole passage",
  fold: "Fold the passage",
};
