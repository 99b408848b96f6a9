import type { CitationStyle } from "../../cite/cite.ts";
import type { FigureSheet } from "../../figures/sheet.ts";
import { toldFacts, type ToldFacts } from "../fileFacts.ts";
import type { Strings } from "../../strings/vi.ts";

/** A figure with everything that its files need to stand alone. */
export interface FigureFile {
  readonly sheet: FigureSheet;
  /** `Hình 3. …` */
  readonly heading: string;
  readonly dateText: string;
  readonly licence: string | null;
  /** Where its citations lead, from the root of the site. */
  readonly path: string;
  /** Permanent address; null while the site has none. */
  readonly address: string | null;
  readonly citations: Readonly<Record<CitationStyle, string>>;
}

/** What a figure is, where it is from and how to cite it. */
export function factsOf(file: FigureFile, { facts }: Strings["files"]["exports"]): ToldFacts {
  const { sheet, citations } = file;
  const legend = sheet.legend.map(({ label, count }) => `${label}: ${count}`).join("; ");
  return toldFacts([
    [facts.title, file.heading],
    [facts.finding, sheet.finding],
    [facts.legend, legend === "" ? null : legend],
    [facts.method, notesOf(sheet)],
    [facts.source, sheet.source],
    [facts.version, sheet.version],
    [facts.date, file.dateText],
    [facts.licence, file.licence],
    [facts.address, file.address],
    [facts.citations.vietnamese, citations.vietnamese],
    [facts.citations.english, citations.english],
    [facts.citations.bibtex, citations.bibtex],
  ]);
}

/** How the figure is to be read and how its numbers are made. */
export function notesOf({ notes, indexNote }: Pick<FigureSheet, "notes" | "indexNote">): string {
  return [...notes, ...(indexNote === null ? [] : [indexNote])].join(" ");
}
