import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { plainThread } from "./plainThread.ts";
import { bundleWorker } from "./workerBundle.ts";
import { figureFonts } from "../site/assets/figureFonts.ts";
import type { PrintPdf } from "../src/files/brief/printed.ts";
import type { OfficeOrder } from "./officeWorker.ts";
import type { WriteOffice } from "../src/files/officeFiles.ts";

/** Office files and PDF made in threads, while pages are made here. */
export interface OfficeThreads {
  /** Makes files that are packed around `version`, so that another can take its place. */
  writing(version: string): WriteOffice;
  readonly printPdf: PrintPdf;
  close(): Promise<void>;
}

/** Files that a thread is given beforehand: this one makes pages for seconds, and hands out none meanwhile. */
const queued = 128;

/** Threads start at once: they load what they need while plans are analysed, and figures drawn. */
export function officeThreads(): OfficeThreads {
  const pool = startPool();
  // Told to whoever asks for a file, or closes.
  pool.catch(() => {});
  const run = async (order: OfficeOrder): Promise<Uint8Array> => (await (await pool).run(order)) as Uint8Array;
  return {
    writing: (version) => (kind, value) => run({ kind, value, version }),
    printPdf: (document) => run({ kind: "pdf", document, fonts: figureFonts }),
    async close() {
      await (await pool).destroy();
    },
  };
}

async function startPool(): Promise<Tinypool> {
  // One processor is left to the pages.
  const threads = Math.max(1, availableParallelism() - 1);
  const { file } = await bundleWorker("scripts/officeWorker.ts");
  return new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    execArgv: plainThread,
    concurrentTasksPerWorker: queued,
  });
}
