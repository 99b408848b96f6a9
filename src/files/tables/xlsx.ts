import type { Words } from "../../strings/strings.ts";
import { dataTable } from "./dataTable.ts";
import { displayTable } from "./displayTable.ts";
import { factsOf, type FigureFile } from "./facts.ts";
import { writeWorkbook } from "./workbook.ts";
import { dataSheet, factSheet, tableSheet } from "./xlsxSheets.ts";

/** A workbook of three sheets: the table as the figure has it, with its colours; the numbers; what it is and how to cite it. */
export function writeXlsx(file: FigureFile, words: Words): Promise<Uint8Array> {
  const { exports } = words.strings.files;
  const { table, data, about } = exports.sheets;
  return writeWorkbook(
    [
      tableSheet(table, file, displayTable(file.sheet, words)),
      dataSheet(data, dataTable(file.sheet, words), exports.columns),
      factSheet(about, factsOf(file, exports)),
    ],
    file.sheet.date,
  );
}
