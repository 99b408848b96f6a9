import type { FormatName } from "../figures/layout/format.ts";
import type { FigureSheet } from "../figures/sheet.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Language } from "../model/language.ts";
import { versionLabel } from "../model/version.ts";
import { slugOf } from "../text/slug.ts";

/** Folder of everything that is downloaded as a file of its own. */
const folder = "tai-ve";
/** Folder of the documents. */
const reports = "bao-cao";
/** Words of which names are made. */
const words = {
  vi: { figure: "hinh", page: "trang", view: "dang-xem", brief: "tom-tat", comparison: "bang-doi-chieu" },
  en: { figure: "figure", page: "page", view: "view", brief: "brief", comparison: "comparison" },
} as const satisfies Readonly<Record<Language, object>>;

export type PictureScale = 2 | 4;
/** Scales of pictures: for the screen and, on the format that is printed, for print. A slide is 1,920 pixels wide at scale 2. */
export const pictureScales: Readonly<Record<FormatName, readonly PictureScale[]>> = { a4: [2, 4], "16x9": [2] };
/** Width of a picture at scale 1, in pixels: 160 mm and 13.33 in at 102 and 72 pixels to the inch. */
export const pictureWidths: Readonly<Record<FormatName, number>> = { a4: 640, "16x9": 960 };

type NamedSite = Pick<Corpus, "site" | "date" | "inputs">;
type FigureName = Pick<FigureSheet, "number" | "id" | "version" | "language">;

/** A drawing of a figure: `tai-ve/hinh-1-tong-quan-a4-2026-11-20-0123abc.svg`. `page` counts from 0. */
export function drawingFile(sheet: FigureName, format: FormatName, page: number, count: number): string {
  return `${sheetStem(sheet, format, page, count)}-${sheet.version}.svg`;
}

/** A picture of a figure: as `drawingFile`, with its scale. */
export function pictureFile(
  sheet: FigureName,
  format: FormatName,
  page: number,
  count: number,
  scale: PictureScale,
): string {
  return `${sheetStem(sheet, format, page, count)}-${scale}x-${sheet.version}.png`;
}

function sheetStem(sheet: FigureName, format: FormatName, page: number, count: number): string {
  const part = count === 1 ? "" : `-${words[sheet.language].page}-${page + 1}`;
  return `${stem(sheet)}-${format}${part}`;
}

/** The table of a figure: `tai-ve/hinh-1-tong-quan-2026-11-20-0123abc.xlsx`. */
export function tableFile(sheet: FigureName, extension: "csv" | "xlsx"): string {
  return `${stem(sheet)}-${sheet.version}.${extension}`;
}

/** The table of a figure as a reader has arranged it: `hinh-1-tong-quan-dang-xem-2026-11-20-0123abc.csv`, without a folder. */
export function viewFile(sheet: FigureName): string {
  return `${stem(sheet).slice(folder.length + 1)}-${words[sheet.language].view}-${sheet.version}.csv`;
}

/** The brief of two pages: `bao-cao/tom-tat-doi-chieu-mau-2026-11-20-0123abc.pdf`. */
export function briefFile(corpus: NamedSite, language: Language, extension: "docx" | "pdf"): string {
  return `${reports}/${words[language].brief}-${slugOf(corpus.site.name)}-${versionLabel(corpus)}.${extension}`;
}

/** The documents: `bao-cao/doi-chieu-mau-2026-11-20-0123abc.docx`. */
export function briefingFile(corpus: NamedSite, language: Language, extension: "docx" | "pptx"): string {
  const own = language === "vi" ? "" : `-${language}`;
  return `${reports}/${slugOf(corpus.site.name)}${own}-${versionLabel(corpus)}.${extension}`;
}

/** A file without its folder. */
export function fileName(file: string): string {
  return file.replace(/^.*\//u, "");
}

function stem(sheet: FigureName): string {
  return `${folder}/${words[sheet.language].figure}-${sheet.number}-${sheet.id}`;
}

/** The comparison table of a plan: `tai-ve/bang-doi-chieu-ke-hoach-a-2026-11-20-0123abc.docx`. */
export function comparisonFile(
  corpus: NamedSite,
  language: Language,
  plan: string,
  extension: "docx" | "xlsx",
): string {
  return `${folder}/${words[language].comparison}-${plan}-${versionLabel(corpus)}.${extension}`;
}
