import type { Words } from "../../strings/strings.ts";
import { mostWorkbookRows } from "../../views/tasks.ts";
import { dataTable } from "./dataTable.ts";
import { displayTable } from "./displayTable.ts";
import { factsOf, type FigureFile } from "./facts.ts";
import { writeWorkbook } from "./workbook.ts";
import { dataSheet, factSheet, tableSheet } from "./xlsxSheets.ts";

/**
 * A workbook of three sheets: the table as the figure has it, with its colours; the numbers; what it is and how to cite it. Numbers of
 * more than `most` rows are left to the CSV, which the last sheet says.
 */
export function writeXlsx(file: FigureFile, words: Words, most = mostWorkbookRows): Promise<Uint8Array> {
  const { exports } = words.strings.files;
  const { table, data, about } = exports.sheets;
  const numbers = dataTable(file.sheet, words);
  const fits = numbers.rows.length <= most;
  const facts = factsOf(file, exports);
  return writeWorkbook(
    [
      tableSheet(table, file, displayTable(file.sheet, words)),
      ...(fits ? [dataSheet(data, numbers, exports.columns)] : []),
      factSheet(about, fits ? facts : [...facts, [data, exports.inCsv(numbers.rows.length)]]),
    ],
    file.sheet.date,
  );
}
