import type { Words } from "../../strings/strings.ts";
import { mostWorkbookRows } from "../../views/tasks.ts";
import { countRows, dataTable } from "./dataTable.ts";
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
  const rows = countRows(file.sheet, words);
  const fits = rows <= most;
  const facts = factsOf(file, exports);
  return writeWorkbook(
    [
      tableSheet(table, file, displayTable(file.sheet, words)),
      ...(fits ? [dataSheet(data, dataTable(file.sheet, words), exports.columns)] : []),
      factSheet(about, fits ? facts : [...facts, [data, exports.inCsv(rows)]]),
    ],
    file.sheet.date,
  );
}
