import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Band, DrawPictures } from "../src/files/figureFiles.ts";
import { projectFolder } from "./folders.ts";
import { sha256 } from "./inputs.ts";

/** Part of the key of cached pictures: raise it when the renderer, its fonts or the encoding change. */
const renderer = "resvg 2.6.2, source 0.4.1, palette 2";
const cacheFolder = path.join(projectFolder, ".cache", "pictures");
const mostThreads = 4;

/** Draws SVG as PNG in threads, and keeps pictures in `.cache/pictures/` by what went in. */
export interface PictureMaker {
  readonly draw: DrawPictures;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** `fontFiles` are TrueType files that hold every character of the drawings: the renderer draws nothing from other kinds. */
export function createPictureMaker(fontFiles: readonly string[]): PictureMaker {
  const threads: Thread[] = [];
  const leastBusy = (): Thread => {
    const idle = threads.find((thread) => thread.load() === 0);
    if (idle !== undefined) return idle;
    if (threads.length < Math.min(mostThreads, os.availableParallelism())) {
      const started = startThread(fontFiles);
      threads.push(started);
      return started;
    }
    return threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least));
  };
  return {
    async draw(svg, width, bands) {
      const files = bands.map((band) => cacheFile(svg, width, band));
      const known = files.map(readIfThere);
      if (known.every((png) => png !== null)) return known;
      const pngs = await leastBusy().draw(svg, width, bands);
      for (const [index, png] of pngs.entries()) keep(files[index]!, png);
      return pngs;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Thread {
  load(): number;
  draw(svg: string, width: number, bands: readonly Band[]): Promise<readonly Uint8Array[]>;
  end(): Promise<unknown>;
}
interface Answer {
  readonly id: number;
  readonly pngs?: readonly Uint8Array[];
  readonly error?: string;
}
interface Waiting {
  resolve(pngs: readonly Uint8Array[]): void;
  reject(error: Error): void;
}

function startThread(fontFiles: readonly string[]): Thread {
  const worker = new Worker(new URL("./pictureWorker.mjs", import.meta.url), { workerData: { fontFiles } });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.on("error", (error: Error) => {
    for (const question of waiting.values()) question.reject(error);
    waiting.clear();
  });
  worker.on("message", ({ id, pngs, error }: Answer) => {
    const question = waiting.get(id);
    waiting.delete(id);
    if (pngs === undefined) question?.reject(new Error(`picture not drawn: ${error ?? "no reason given"}`));
    else question?.resolve(pngs);
  });
  return {
    load: () => waiting.size,
    draw(svg, width, bands) {
      asked += 1;
      const id = asked;
      worker.postMessage({ id, svg, width, bands });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    end: () => worker.terminate(),
  };
}

function cacheFile(svg: string, width: number, band: Band): string {
  return path.join(cacheFolder, `${sha256(JSON.stringify([renderer, width, band, svg]))}.png`);
}

/** Written beside its place and moved there, so that builds that run together never read half a picture. */
function keep(file: string, png: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
