import writeXlsxFile, { type Row } from "write-excel-file/universal";
import { escapeText } from "../../html/html.ts";
import { fixDates, rewrite } from "../office/zip.ts";
import { placeElements } from "../office/placeElements.ts";
import { sheetElements, workbookElements } from "./schemaOrder.ts";

/** Rows, counted from 1. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A sheet: its cells, and what makes it ready to work with and to print. */
export interface WorkSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Left out where lines between all cells are to be seen. */
  readonly showGridLines?: false;
  /** Rows of the heads: they are printed on each page, and frozen with what stands over them. Null for a sheet without heads. */
  readonly heads: Rows | null;
  /** Last row under the filters, which stand on the last row of the heads; null for a sheet without filters. */
  readonly filterTo: number | null;
  /** Columns that are filled from a list of words, as far as row `to`. */
  readonly lists?: readonly { readonly column: number; readonly to: number; readonly words: readonly string[] }[];
  /** Addresses behind cells, `F12`. */
  readonly links?: readonly { readonly cell: string; readonly address: string }[];
}

/**
 * A workbook on A4 on its side, each sheet one page wide with its number at the foot. The library writes cells, styles and frozen rows; what
 * it has no option for (filters, rows repeated in print, lists, links, fitting) is put into its parts at the places of the schema.
 * `date` is that of the data.
 */
export async function writeWorkbook(sheets: readonly WorkSheet[], date: string): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, widths, rows, heads, showGridLines }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      data: [...rows],
      ...(showGridLines === undefined ? {} : { showGridLines }),
      ...(heads && { stickyRowsCount: heads.last }),
    })),
    { fontFamily: "Arial", fontSize: 11 },
  );
  const archive = new Uint8Array(await (await written.toBlob()).arrayBuffer());
  return rewrite(archive, (text, name) => {
    if (name === "xl/workbook.xml") return placeElements(text, workbookElements, definedNames(sheets));
    const [, folder, number] = /^xl\/worksheets\/(_rels\/)?sheet(\d+)\.xml/u.exec(name) ?? [];
    if (number === undefined) return fixDates(text, date);
    const sheet = sheets[Number(number) - 1]!;
    if (folder === undefined) return placeElements(text, sheetElements, elementsOf(sheet));
    return text.replace("</Relationships>", `${relationships(sheet)}</Relationships>`);
  });
}

/** Letters of a column, counted from 0. */
export function columnName(index: number): string {
  const before = index < 26 ? "" : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCodePoint(65 + (index % 26));
}

/** What a sheet needs beside its cells, by the name of the element. */
function elementsOf(sheet: WorkSheet): ReadonlyMap<string, string> {
  const { lists = [], links = [] } = sheet;
  const filters = filterRange(sheet, "");
  const elements: readonly (readonly [name: string, markup: string | null])[] = [
    ["sheetPr", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ["autoFilter", filters && `<autoFilter ref="${filters}"/>`],
    ["dataValidations", lists.length === 0 ? null : validations(sheet)],
    ["hyperlinks", links.length === 0 ? null : hyperlinks(links)],
    // Inches: 20 mm at the sides, as far as printers allow for page numbers.
    ["pageMargins", '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.67" header="0.3" footer="0.3"/>'],
    ["pageSetup", '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'],
    ["headerFooter", "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>"],
  ];
  return new Map(elements.filter((element): element is [string, string] => element[1] !== null));
}

function validations({ heads, lists = [] }: WorkSheet): string {
  const rules = lists.map(({ column, to, words }) => {
    const name = columnName(column);
    const list = escapeText(`"${words.join(",")}"`);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}${(heads?.last ?? 0) + 1}:${name}${to}"><formula1>${list}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function hyperlinks(links: NonNullable<WorkSheet["links"]>): string {
  return `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="${linkId(index)}"/>`).join("")}</hyperlinks>`;
}

function relationships({ links = [] }: WorkSheet): string {
  return links
    .map(
      ({ address }, index) =>
        `<Relationship Id="${linkId(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeText(address)}" TargetMode="External"/>`,
    )
    .join("");
}

function linkId(index: number): string {
  return `rId-link-${index + 1}`;
}

/** `$` or nothing stands before columns and rows. */
function filterRange({ heads, filterTo, widths }: WorkSheet, fixed: "$" | ""): string | null {
  if (heads === null || filterTo === null) return null;
  const last = columnName(widths.length - 1);
  return `${fixed}A${fixed}${heads.last}:${fixed}${last}${fixed}${Math.max(filterTo, heads.last)}`;
}

/** The names by which programs know the filters, and the rows that are printed on each page. */
function definedNames(sheets: readonly WorkSheet[]): ReadonlyMap<string, string> {
  const names = sheets.flatMap((sheet, index) => {
    const { heads } = sheet;
    const place = escapeText(`'${sheet.name.replaceAll("'", "''")}'!`);
    const name = (id: string, value: string, hidden = ""): string =>
      `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${place}${value}</definedName>`;
    const filters = filterRange(sheet, "$");
    return [
      ...(filters === null ? [] : [name("_FilterDatabase", filters, ' hidden="1"')]),
      ...(heads === null ? [] : [name("Print_Titles", `$${heads.first}:$${heads.last}`)]),
    ];
  });
  return new Map(names.length === 0 ? [] : [["definedNames", `<definedNames>${names.join("")}</definedNames>`]]);
}
