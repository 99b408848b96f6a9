import os from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { Band, DrawPictures } from "../src/files/figureFiles.ts";
import { KeptStore } from "./kept/store.ts";

/** Part of the key of kept pictures: raise it when the renderer, its fonts or the encoding change. */
const renderer = "resvg 2.6.2, source 0.4.1, palette 2";
/** More threads than this wait for memory, not for the processor. */
const mostThreads = 4;

/** Draws SVG as PNG in threads, and keeps pictures by what went in. */
export interface PictureMaker {
  readonly draw: DrawPictures;
  /** Ends the threads, and drops what the store has no room for. */
  close(): Promise<void>;
}

/** What a thread is asked for: see `pictureWorker.mjs`. */
interface Order {
  readonly svg: string;
  readonly width: number;
  readonly bands: readonly Band[];
}

/** `fontFiles` are TrueType files that hold every character of the drawings: the renderer draws nothing from other kinds. */
export function createPictureMaker(
  fontFiles: readonly string[],
  store: KeptStore = new KeptStore("pictures"),
): PictureMaker {
  let pool: Tinypool | null = null;
  const draw = async (order: Order): Promise<readonly Uint8Array[]> => {
    pool ??= startPool(fontFiles);
    try {
      return (await pool.run(order)) as readonly Uint8Array[];
    } catch (error) {
      throw new Error(`picture not drawn: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
  return {
    async draw(svg, width, bands) {
      const keys = bands.map((band) => JSON.stringify([renderer, width, band, svg]));
      const known = keys.map((key) => store.read(key));
      if (known.every((png) => png !== null)) return known;
      const pngs = await draw({ svg, width, bands });
      for (const [index, png] of pngs.entries()) store.write(keys[index]!, png);
      return pngs;
    },
    async close() {
      await pool?.destroy();
      store.prune();
    },
  };
}

/** Threads start with the first picture that is not kept. */
function startPool(fontFiles: readonly string[]): Tinypool {
  return new Tinypool({
    filename: fileURLToPath(new URL("./pictureWorker.mjs", import.meta.url)),
    workerData: { fontFiles },
    minThreads: 1,
    maxThreads: Math.min(mostThreads, os.availableParallelism()),
    isolateWorkers: false,
  });
}
