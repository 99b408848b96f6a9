import { subsetFigureFonts } from "../site/assets/figureFonts.ts";
import { drawable, drawAllFigures, measure } from "../site/drawn.ts";
import { permanentPath } from "../site/permanent.ts";
import { showFigures, type ShownFigures } from "../src/files/drawn.ts";
import { standInsOf } from "../src/figures/standIn.ts";
import { makeBriefs } from "../src/files/brief/briefFiles.ts";
import { charactersOf, figureScenes, pictureCount, type TakeFile } from "../src/files/figureFiles.ts";
import { makeFiles } from "../src/files/files.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { KeyOf } from "../src/model/routes.ts";
import { versionLabel } from "../src/model/version.ts";
import { isCounted } from "../src/views/manyPlans.ts";
import type { Progress } from "./progress.ts";
import { officeThreads, type OfficeThreads } from "./officeThreads.ts";
import { keepOffice } from "./kept/officeFiles.ts";
import { KeptStore } from "../site/kept/store.ts";
import { createPictureMaker } from "./pictures.ts";
import type { WriteGate } from "./writeGate.ts";
import { takeFiles } from "./takeFiles.ts";

export interface WriteOptions {
  readonly progress: Pick<Progress, "more" | "step">;
  /** Takes the figures as soon as they are drawn. */
  readonly showFigures: (figures: ShownFigures) => void;
  /** The page that keeps the data, where they are frozen. */
  readonly frozen: KeyOf<"release"> | null;
  /** The version of the code, a part of the keys of what is kept. */
  readonly code: string;
  /** Nothing is written once it is closed. */
  readonly gate: WriteGate;
}

/**
 * Writes pictures, office files and tables of the site into `folder`, a built site; pictures and office files are kept for the next.
 * Gives the characters that pictures show otherwise, because their fonts lack them, with what they show. Throws when a drawing is
 * not valid XML. Closes the `threads` that it is given.
 */
export async function writeFiles(
  corpus: Corpus,
  folder: string,
  { gate, ...options }: WriteOptions,
  threads: OfficeThreads = officeThreads(),
): Promise<ReadonlyMap<string, string>> {
  const taker = takeFiles(corpus, folder, options.code, gate);
  try {
    return await writeDrawn(corpus, threads, taker.take, options);
  } finally {
    await threads.close();
    taker.close();
  }
}

/** These files, those of office programs made by `office`. */
async function writeDrawn(
  corpus: Corpus,
  office: OfficeThreads,
  take: TakeFile,
  { progress, code, frozen, showFigures: show }: Omit<WriteOptions, "gate">,
): Promise<ReadonlyMap<string, string>> {
  const drawn = drawAllFigures(corpus, frozen);
  show(showFigures(drawn));
  const briefs = makeBriefs({ corpus, drawn, measure, permanentPath: permanentPath(frozen) });
  const scenes = [...figureScenes(drawn), ...Object.values(briefs).map(({ picture }) => picture)];
  // Of many plans the pages take far longer than the pictures, and each thread takes 150 MB for the largest: one draws then.
  const alone = isCounted(corpus) ? { threads: 1 } : {};
  const fonts = await subsetFigureFonts(charactersOf(scenes, drawable));
  const pictures = createPictureMaker(fonts, versionLabel(corpus), alone);
  const kept = new KeptStore("office");
  progress.more(pictureCount(drawn) + Object.keys(briefs).length);
  try {
    const sources = {
      corpus,
      drawn,
      drawable,
      measure,
      briefs,
      permanentPath: permanentPath(frozen),
    };
    await makeFiles(sources, {
      async drawPictures(svg, sizes) {
        const drawnPictures = await pictures.draw(svg, sizes);
        for (const _ of sizes) progress.step();
        return drawnPictures;
      },
      take,
      ...keepOffice(
        kept,
        code,
        { corpus, frozen },
        {
          writeOffice: office.writing(versionLabel(corpus)),
          printPdf: office.printPdf,
        },
      ),
    });
  } finally {
    await pictures.close();
    kept.prune();
  }
  return standInsOf(scenes, drawable);
}
