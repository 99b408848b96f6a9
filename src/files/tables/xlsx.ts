import writeXlsxFile from "write-excel-file/universal";
import type { Words } from "../../strings/strings.ts";
import { dataTable } from "./dataTable.ts";
import { displayTable } from "./displayTable.ts";
import { factsOf, type FigureFile } from "./facts.ts";
import { dataSheet, factSheet, tableSheet } from "./xlsxSheets.ts";
import { fixDates, repack } from "../office/zip.ts";

/** A workbook of three sheets: the table as the figure has it, with its colours; the numbers; what it is and how to cite it. */
export async function writeXlsx(file: FigureFile, words: Words): Promise<Uint8Array> {
  const { exports } = words.strings.files;
  const { table, data, about } = exports.sheets;
  const written = writeXlsxFile(
    [
      tableSheet(table, file, displayTable(file.sheet, words)),
      dataSheet(data, dataTable(file.sheet, words)),
      factSheet(about, factsOf(file, exports)),
    ],
    { fontFamily: "Arial", fontSize: 11 },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  return repack(archive, (text, name) => fitToPage(fixDates(text, file.sheet.date), name));
}

/** Prints each sheet one page wide: the library has no option for it. */
function fitToPage(text: string, name: string): string {
  if (!name.startsWith("xl/worksheets/")) return text;
  const orientation = /orientation="landscape"/u.test(text) ? "landscape" : "portrait";
  const setup = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  return text
    .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup[^>]*>/u, "")
    .replace("</worksheet>", `${setup}</worksheet>`);
}
