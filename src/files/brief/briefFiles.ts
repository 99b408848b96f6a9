import type { Measure } from "../../figures/measure.ts";
import type { Drawable } from "../../figures/standIn.ts";
import { printPictureSvg } from "../../figures/svg.ts";
import type { Corpus } from "../../model/corpus.ts";
import { languages, type Language } from "../../model/language.ts";
import type { DrawnFigure, PermanentPath } from "../drawn.ts";
import type { FileEffects } from "../figureFiles.ts";
import { briefFile } from "../names.ts";
import { makeBrief, type Brief } from "./makeBrief.ts";
import { printedBrief, type PrintPdf } from "./printed.ts";

export type Briefs = Readonly<Record<Language, Brief>>;
export type BriefEffects = Pick<FileEffects, "take" | "writeOffice" | "drawPictures"> & { readonly printPdf: PrintPdf };

/** The brief in all languages. */
export function makeBriefs({
  corpus,
  drawn,
  ...tools
}: {
  readonly corpus: Corpus;
  readonly drawn: Readonly<Record<Language, readonly DrawnFigure[]>>;
  readonly measure: Measure;
  readonly permanentPath: PermanentPath;
}): Briefs {
  const made = languages.map((language) => {
    const heatmap = drawn[language].find(({ sheet }) => sheet.kind === "matrix")!.sheet;
    return [language, makeBrief({ corpus, language, heatmap, ...tools })] as const;
  });
  return Object.fromEntries(made) as Record<Language, Brief>;
}

/** Writes the brief in all languages, as a Word file and as PDF. */
export async function briefFiles(
  {
    corpus,
    briefs,
    measure,
    drawable,
  }: { readonly corpus: Corpus; readonly briefs: Briefs; readonly measure: Measure; readonly drawable: Drawable },
  { take, writeOffice, drawPictures, printPdf }: BriefEffects,
): Promise<void> {
  const print = async (language: Language): Promise<void> =>
    take(briefFile(corpus, language, "pdf"), await printPdf(printedBrief(briefs[language], measure, drawable)));
  const write = async (language: Language): Promise<void> => {
    const brief = briefs[language];
    const size = { width: pictureWidth, bands: [{ top: 0, bottom: 1 }] };
    const [[png] = []] = await drawPictures(printPictureSvg(brief.picture, drawable), [size]);
    take(briefFile(corpus, language, "docx"), await writeOffice("brief", { brief, png: png! }));
  };
  await Promise.all([...languages.map(print), ...languages.map(write)]);
}

/** Width of the heatmap in the Word file, in pixels: 250 to the inch on 165 mm. */
const pictureWidth = 1624;
