import type { Language } from "../model/language.ts";
import { wordsIn } from "../strings/strings.ts";
import { writeBriefDocx } from "./brief/docx.ts";
import type { Brief } from "./brief/makeBrief.ts";
import type { ComparisonDocument } from "./comparison/document.ts";
import { writeComparisonDocx } from "./comparison/docx.ts";
import { writeComparisonXlsx } from "./comparison/xlsx.ts";
import type { Briefing } from "./office/briefing.ts";
import { writeDocx } from "./office/docx.ts";
import { writePptx } from "./office/pptx.ts";
import type { FigureFile } from "./tables/facts.ts";
import { writeWorkbook, type WorkSheet } from "./tables/workbook.ts";
import { writeXlsx } from "./tables/xlsx.ts";

/** What each kind of office file is made from: plain data, and all of it, so that like values make like files. */
export interface OfficeValues {
  readonly docx: Briefing;
  readonly pptx: Briefing;
  readonly xlsx: { readonly language: Language; readonly file: FigureFile };
  readonly tasks: { readonly sheets: readonly WorkSheet[]; readonly date: string };
  readonly brief: { readonly brief: Brief; readonly png: Uint8Array };
  readonly "comparison-docx": ComparisonDocument;
  readonly "comparison-xlsx": ComparisonDocument;
}

export type OfficeKind = keyof OfficeValues;

/** Makes an office file, here or in a thread, or gives the one that was kept of a like value. */
export type WriteOffice = <K extends OfficeKind>(kind: K, value: OfficeValues[K]) => Promise<Uint8Array>;

/** Makes an office file that shows the plan of this id, of a value that is made only where no file was kept. */
export type WriteOfPlan = <K extends OfficeKind>(
  kind: K,
  plan: string,
  language: Language,
  make: () => OfficeValues[K],
) => Promise<Uint8Array>;

const writers: { readonly [K in OfficeKind]: (value: OfficeValues[K]) => Promise<Uint8Array> } = {
  docx: writeDocx,
  pptx: writePptx,
  xlsx: ({ language, file }) => writeXlsx(file, wordsIn(language)),
  tasks: ({ sheets, date }) => writeWorkbook(sheets, date),
  brief: ({ brief, png }) => writeBriefDocx(brief, png),
  "comparison-docx": writeComparisonDocx,
  "comparison-xlsx": writeComparisonXlsx,
};

/** Makes an office file of `kind`, its parts not packed. */
export const writeOfficeFile: WriteOffice = (kind, value) => writers[kind](value);
