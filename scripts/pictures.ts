import { readFileSync } from "node:fs";
import os from "node:os";
import { Tinypool } from "tinypool";
import type { DrawPictures } from "../src/files/figureFiles.ts";
import type { DrawnBand, PictureOrder } from "./pictures/worker.ts";
import type { Stamp } from "./pictures/stamp.ts";
import { plainThread } from "./plainThread.ts";
import { bundleWorker } from "./workerBundle.ts";
import { sha256 } from "../site/sha256.ts";
import { codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "../site/kept/store.ts";

/** What draws pictures and packs them, the renderer by its version among the packages. */
const makers = ["scripts/pictures.ts", "scripts/pictures", "package-lock.json"];
/** More threads than this wait for memory, not for the processor. */
const mostThreads = 4;

/** What of the heap of a thread is for what is new: four times as much makes no picture faster, for its pixels lie outside. */
const youngMegabytes = 12;

/** Draws SVG as PNG in threads, and keeps pictures, without what is put in late, by what they show and what draws them. */
export interface PictureMaker {
  readonly draw: DrawPictures;
  /** Ends the threads, and drops what the store has no room for. */
  close(): Promise<void>;
}

/**
 * `fontFiles` are TrueType files that hold every character of the drawings: the renderer draws nothing from other kinds. Lines of text
 * with `version` in them, on white and all in one colour, are put in late: a picture in which nothing else has changed is not drawn again.
 * At most so many `threads` draw, and no more than there are processors.
 */
export function createPictureMaker(
  fontFiles: readonly string[],
  version: string,
  {
    threads = mostThreads,
    store = new KeptStore("pictures"),
  }: { readonly threads?: number; readonly store?: KeptStore } = {},
): PictureMaker {
  const fonts = fontFiles.map((file) => sha256(readFileSync(file)));
  const drawnWith = [codeVersion(makers), process.version, ...fonts].join("\n");
  let pool: Promise<Tinypool> | null = null;
  const draw = async (order: PictureOrder): Promise<readonly (readonly DrawnBand[])[]> => {
    pool ??= startPool(fontFiles, threads);
    try {
      return (await (await pool).run(order)) as readonly (readonly DrawnBand[])[];
    } catch (error) {
      throw new Error(`picture not drawn: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  return {
    async draw(svg, sizes) {
      const { rest, shown, stamp } = splitLate(svg, version);
      const asked = sizes.map(({ width, bands }) => {
        const keys = bands.map((band) => JSON.stringify([drawnWith, width, band, shown]));
        const found = keys.map((key) => store.read(key));
        return { width, bands, keys, bases: found.every((base) => base !== null) ? found : null };
      });
      // Where one size is missing all are drawn: how a size is drawn depends on those beside it.
      const isKept = asked.every(({ bases }) => bases !== null);
      const order = asked.map(({ width, bands, bases }) => ({ width, bands, bases: isKept ? bases : null }));
      const drawn = await draw({ svg: rest, sizes: order, stamp });
      if (!isKept)
        for (const [index, { keys }] of asked.entries())
          for (const [band, { base }] of drawn[index]!.entries()) store.write(keys[band]!, base);
      return drawn.map((bands) => bands.map(({ png }) => png));
    },
    async close() {
      await (await pool)?.destroy();
      store.prune();
    },
  };
}

/** Room that letters take over and under their baseline, in sizes of their font: marks over capitals, and a descender. */
const [over, under] = [1.2, 0.4];

/** A drawing without what is put in late. */
interface Split {
  readonly rest: string;
  /** Differs where anything but what is put in late differs. */
  readonly shown: string;
  /** Null where nothing is put in late. */
  readonly stamp: Stamp | null;
}

/** `svg`, as `printPictureSvg` prints it, without the lines of text that hold `version`, and these by themselves. */
function splitLate(svg: string, version: string): Split {
  const late = svg.split("\n").filter((line) => line.startsWith("<text ") && line.includes(version));
  const inks = new Set(late.map((line) => / fill="(#[0-9a-f]{6})"/u.exec(line)?.[1]));
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  const [ink] = inks;
  if (inks.size !== 1 || ink === undefined || width === undefined || height === undefined)
    return { rest: svg, shown: sha256(svg), stamp: null };
  const places = late.map((line) => {
    const [y, size] = [/ y="([\d.]+)"/u, / font-size="([\d.]+)"/u].map((pattern) => Number(pattern.exec(line)?.[1]));
    return { top: y! - size! * over, bottom: y! + size! * under };
  });
  // Whole units of the drawing are whole rows of pixels.
  const top = Math.floor(Math.min(...places.map((place) => place.top)));
  const bottom = Math.min(Number(height), Math.ceil(Math.max(...places.map((place) => place.bottom))));
  const lines = late.map((line) =>
    line.replace(/ y="([\d.]+)"/u, (_, y) => ` y="${Math.round((Number(y) - top) * 100) / 100}"`),
  );
  const size = `width="${width}" height="${bottom - top}" viewBox="0 0 ${width} ${bottom - top}"`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${lines.join("\n")}\n</svg>\n`;
  const rest = svg
    .split("\n")
    .filter((line) => !late.includes(line))
    .join("\n");
  const stamp = { svg: drawing, ink, top: top / Number(height), bottom: bottom / Number(height) };
  return { rest, shown: sha256(JSON.stringify([stamp.top, stamp.bottom, ink, rest])), stamp };
}

/** Threads start with the first picture that is not kept. */
async function startPool(fontFiles: readonly string[], threads: number): Promise<Tinypool> {
  const { file } = await bundleWorker("scripts/pictures/worker.ts");
  return new Tinypool({
    filename: file,
    workerData: { fontFiles },
    minThreads: 1,
    maxThreads: Math.min(threads, os.availableParallelism()),
    isolateWorkers: false,
    execArgv: plainThread,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
}
