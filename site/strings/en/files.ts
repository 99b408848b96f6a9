import type { Strings } from "../vi.ts";
import { countWord, plural } from "./numbers.ts";

export const files: Strings["files"] = {
  exports: {
    sheets: { table: "Table", data: "Data", about: "About" },
    facts: {
      title: "Figure",
      finding: "What it shows",
      source: "Source",
      method: "How to read it, how it is made",
      version: "Data version",
      date: "Date of the data",
      licence: "Licence",
      address: "Address",
      legend: "Legend",
      citations: { vietnamese: "Citation in Vietnamese", english: "Citation", bibtex: "BibTeX", csl: "CSL-JSON" },
    },
  },
  briefing: {
    title: (reference) => `How plans carry out ${reference}: results of the comparison`,
    subject: (site, date, version) => `${site}, data of ${date}, version ${version}`,
    facts: "What is compared",
    reference: "Reference document",
    structure: "Structure",
    structureText: (points, provisions) =>
      `${countWord(points)} ${plural(points, "point")} with ${provisions} ${plural(provisions, "provision")}`,
    plans: "Plans",
    plan: "Plan",
    document: "Issuer, number, date",
    status: "State of the text",
    takenUp: "Taken up",
    index: "Index",
    figures: "Results",
    method: "Method and limits",
    methodText:
      "A program compares each task passage of a plan with each provision of the reference document, by shared wording, characteristic phrases and headings. Every result rests on a passage that can be read in the annex and on the site. “Not found” means that the whole task part was read; “unknown” means not found in the text at hand. The program can be wrong: read the passage before you cite it.",
    annex: "Annex. Passages of the plans by point",
    provision: "Provision",
    passage: "Passage of the plan",
    noPassage: "not found",
    more: (count) => `${count} more ${plural(count, "passage")} on the site.`,
    annexLeftOut: "With this many plans the passages are left to the site.",
    tooLarge: "The full table is in the data files (XLSX, CSV) of this figure.",
    tableOf: (figure) => `Table of ${figure.toLowerCase()}`,
    citation: "Citation",
    page: "Page",
  },
};
