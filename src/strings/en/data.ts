import type { Strings } from "../vi.ts";

export const data: Strings["data"] = {
  title: "Data",
  standfirst:
    "All results in machine-readable form, from the same run as the pages. Use them freely and name the source.",
  downloads: "Downloads",
  file: "File",
  format: "Format",
  content: "Content",
  kinds: {
    corpus: "The reference with its points and provisions; the list of plans",
    coverage: "One row per plan and provision: state, wording, certainty; for programs",
    plan: "Every passage of the plan, the provisions aligned with their evidence, the state of each cell",
    tasks: "Who does what by when: the tasks of all plans, agencies, deadlines, targets",
    tasksTable: "The same tasks, one row each; for programs",
    tasksBookVi: "A table to follow the same tasks in Excel, in Vietnamese",
    tasksBookEn: "The same table in English",
    tasksCalendar: "The deadlines of the same tasks, for a calendar",
    schema: "Exact description of every field (JSON Schema)",
  },
  planOf: (plan) => `Plan ${plan}: every passage, the provisions aligned with their evidence, the state of each cell`,
  eachPlan:
    "One file a plan, named by the id of the plan in corpus.json: each passage, the provisions matched with the evidence, the state of each cell",
  contract: "Structure",
  contractIntro:
    "The structure has a number (schema) and does not change under the same number. Places are pairs [start, end) in UTF-16 code units, as JavaScript counts, in text normalised to NFC. Marker and text of all units in order give the source text back.",
  spreadsheets:
    "To read the tables in Excel or LibreOffice, take the XLSX files above: numbers and ids of provisions stand there as on the pages. CSV files are for programs; a spreadsheet that opens one directly turns the id 5.10 into 5.1 and, in a Vietnamese setting, 0.945 into 945.",
  importing:
    "To bring a CSV file into Excel: Data, From Text/CSV, and under data type detection choose Do not detect data types. In LibreOffice: set the columns provision, provisions and row to Text, and the language to English (USA).",
  field: "Field",
  meaning: "Meaning",
  fields: [
    ["inputs", "sha256 of all inputs, the method and the results: the version of the data."],
    ["reference.points[].provisions[].quotes", "The exact words of the provision’s clauses."],
    ["plans[].relation", "direct: carries out the reference; indirect: through another document; none: does not."],
    [
      "units[].id",
      "Id by the document’s own numbering, such as ii-3-a-1; also the address on the plan’s page, after u-.",
    ],
    ["units[].kind", "letterhead, preamble, section, item, paragraph, footnote, table, recipients, signature, note."],
    ["units[].points", "Points of the unit or section, main one first."],
    ["alignments[].strength", "full: stated clearly; partial: mentioned."],
    ["alignments[].relation", "verbatim (at least one clause), adapted, or specific (other wording)."],
    ["alignments[].score", "Certainty, 0 to 1."],
    ["alignments[].by", "machine or review."],
    [
      "evidence[].kind",
      "reuse: shared words; lexicon: vocabulary; context: heading; words: telling words; review: a reviewer’s verdict.",
    ],
    ["evidence[].plan, reference", "Place of the evidence in the unit and in the clause of the provision."],
    ["rejected[]", "Pairs that came near and were dropped, with the rule that dropped them."],
    ["coverage[].state", "full (stated clearly), partial (mentioned), absent, unknown, not-applicable."],
  ],
  version: (version, date) => `Method ${version}, data of ${date}. Hash of the data:`,
  licence: (licence) => `Licence of the data: ${licence}.`,
  documents: "The official documents belong to the bodies that issued them; they are quoted as they are.",
  offline: "This site is one static folder: copy the folder and you have all data, without a network.",
};
