import type { Row } from "write-excel-file/universal";
import type { Corpus } from "../../model/corpus.ts";
import type { Language } from "../../model/language.ts";
import { stringsOf } from "../../strings/strings.ts";
import type { Strings } from "../../strings/vi.ts";
import { writeWorkbook, type WorkSheet } from "../tables/workbook.ts";
import { fitted, headFill, longest } from "../tables/xlsxSheets.ts";
import { planRows, type TaskRow } from "./rows.ts";

/** Characters that the name of a sheet may have, and those that it may not. */
const LONGEST_NAME = 31;
const NO_NAME = /[[\]:*?/\\]/gu;
/** Column of the state of a task, counted from 0. */
const STATE_COLUMN = 8;
/** Rows below the last task that have the list of states too: for tasks that are added. */
const SPARE_ROWS = 200;
/** Widths of the columns, in characters: number, task, basis, lead, partners, due, product, target, state, note. */
const widths = [6, 70, 28, 26, 30, 22, 30, 30, 16, 24];

/**
 * The workbook by which tasks are followed up: a sheet of all plans and one of each, with filters, a frozen head, and an empty
 * column of the state, filled from a list.
 */
export function registerWorkbook(corpus: Corpus, language: Language): Promise<Uint8Array> {
  const words = stringsOf[language].tasks.workbook;
  const each = corpus.plans.map((plan) => ({ name: plan.document.meta.short_title, rows: planRows(plan, language) }));
  const sheets = [{ name: words.all, rows: each.flatMap(({ rows }) => rows) }, ...each];
  const names = distinctNames(sheets.map(({ name }) => name));
  return writeWorkbook(
    sheets.map(({ rows }, index) => sheetOf(names[index]!, rows, words)),
    corpus.date,
  );
}

function sheetOf(
  sheet: string,
  rows: readonly TaskRow[],
  { columns, states }: Strings["tasks"]["workbook"],
): WorkSheet {
  const cell = (value: string): Row[number] => ({
    value: value.slice(0, longest),
    wrap: true,
    alignVertical: "top",
  });
  return {
    tools: {
      heads: { first: 1, last: 1 },
      filterTo: rows.length + 1,
      columns: columns.length,
      landscape: true,
      lists: [{ column: STATE_COLUMN, to: rows.length + 1 + SPARE_ROWS, words: states }],
    },
    sheet: {
      sheet,
      columns: widths.map((width) => ({ width })),
      data: [
        columns.map((value) => ({ value, fontWeight: "bold", wrap: true, backgroundColor: headFill })),
        ...rows.map((row, index) =>
          fitted(
            [
              { value: index + 1, alignVertical: "top" },
              cell(row.task),
              cell([`${row.planName}, ${row.place}`, row.basis].filter((part) => part !== "").join("; ")),
              cell(row.leads.join("; ")),
              cell(row.partners.join("; ")),
              cell(row.due),
              cell(row.product),
              cell(row.target),
              null,
              null,
            ],
            widths,
          ),
        ),
      ],
    },
  };
}

/** Names that sheets may have, each once. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const bare = name.replaceAll(NO_NAME, " ").trim() || "-";
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? "" : ` ${number}`;
      const tried = `${bare.slice(0, LONGEST_NAME - tail.length)}${tail}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}
