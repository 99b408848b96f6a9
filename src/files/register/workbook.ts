import writeXlsxFile, { type Row, type Sheet } from "write-excel-file/universal";
import type { Corpus } from "../../model/corpus.ts";
import type { Language } from "../../model/language.ts";
import { stringsOf } from "../../strings/strings.ts";
import { fixDates, repack } from "../office/zip.ts";
import { planRows, type TaskRow } from "./rows.ts";

/** Longest text of a cell in Excel. */
const LONGEST_CELL = 32_000;
/** Characters that the name of a sheet may have, and those that it may not. */
const LONGEST_NAME = 31;
const NO_NAME = /[[\]:*?/\\]/gu;
/** Column of the state of a task, and how many columns there are. */
const STATE_COLUMN = "I";
const LAST_COLUMN = "J";
/** Rows below the last task that have the list of states too: for tasks that are added. */
const SPARE_ROWS = 200;
/** Widths of the columns, in characters: number, task, basis, lead, partners, due, product, target, state, note. */
const widths = [6, 70, 28, 26, 30, 22, 30, 30, 16, 24];
const headFill = "#e9ebee";

/**
 * The workbook by which tasks are followed up: a sheet of all plans and one of each, with filters, a frozen head, and an empty
 * column of the state, filled from a list. The library writes cells and frozen rows; filters and lists are put into its sheets
 * afterwards, because it has no option for them.
 */
export async function registerWorkbook(corpus: Corpus, language: Language): Promise<Uint8Array> {
  const words = stringsOf[language].tasks.workbook;
  const each = corpus.plans.map((plan) => ({ name: plan.document.meta.short_title, rows: planRows(plan, language) }));
  const sheets = [{ name: words.all, rows: each.flatMap(({ rows }) => rows) }, ...each];
  const names = distinctNames(sheets.map(({ name }) => name));
  const written = writeXlsxFile(
    sheets.map(({ rows }, index) => sheetOf(names[index]!, rows, words.columns)),
    { fontFamily: "Arial", fontSize: 11 },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  return repack(archive, (text, name) => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(name)?.[1];
    const dated = fixDates(text, corpus.date);
    return number === undefined ? dated : withTools(dated, sheets[Number(number) - 1]!.rows.length, words.states);
  });
}

function sheetOf(sheet: string, rows: readonly TaskRow[], columns: readonly string[]): Sheet<Blob> {
  const cell = (value: string): Row[number] => ({
    value: value.slice(0, LONGEST_CELL),
    wrap: true,
    alignVertical: "top",
  });
  return {
    sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
    data: [
      columns.map((value) => ({ value, fontWeight: "bold", wrap: true, backgroundColor: headFill })),
      ...rows.map((row, index): Row => [
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
      ]),
    ],
  };
}

/** Puts filters and the list of states into a sheet of so many tasks, where the format wants them: behind the cells. */
function withTools(text: string, tasks: number, states: readonly string[]): string {
  const list = escape(`"${states.join(",")}"`);
  return text
    .replace("</sheetData>", `</sheetData><autoFilter ref="A1:${LAST_COLUMN}${tasks + 1}"/>`)
    .replace(
      /(?=<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/u,
      `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${STATE_COLUMN}2:${STATE_COLUMN}${tasks + 1 + SPARE_ROWS}"><formula1>${list}</formula1></dataValidation></dataValidations>`,
    );
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
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
