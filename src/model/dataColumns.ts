/**
 * Columns of the tables of numbers behind figures, in the order in which a table has them. They are names for programs, the same
 * in all languages; what each is called for people stands in the strings (`files.exports.columns`).
 */
export const dataColumns = [
  "row",
  "row_label",
  "column",
  "column_label",
  "in_totals",
  "state",
  "state_word",
  "value",
  "wording",
  "passages",
  "needs_review",
  "unknown_reason",
  "by",
  "full",
  "partial",
  "absent",
  "unknown",
  "not_applicable",
  "taken_up",
  "applicable",
  "index",
  "index_high",
  "tasks",
  "share",
  "verbatim",
  "adapted",
  "specific",
] as const;
export type DataColumn = (typeof dataColumns)[number];

/** Values of one row, by column. */
export type DataFields = Readonly<Partial<Record<DataColumn, string | number | null>>>;
