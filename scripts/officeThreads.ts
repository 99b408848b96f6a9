import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { plainThread } from "./plainThread.ts";
import { bundleWorker } from "./workerBundle.ts";
import type { OfficeOrder } from "./officeWorker.ts";
import type { WriteOffice } from "../src/files/officeFiles.ts";

/** Office files made in threads, while pages are made here. */
export interface OfficeThreads {
  /** Makes files that are packed around `version`, so that another can take its place. */
  writing(version: string): WriteOffice;
  close(): Promise<void>;
}

/** Files that a thread is given beforehand: this one makes pages for seconds, and hands out none meanwhile. */
const queued = 128;

/** Threads start at once: they load what they need while plans are analysed, and figures drawn. */
export function officeThreads(): OfficeThreads {
  const pool = startPool();
  // Told to whoever asks for a file, or closes.
  pool.catch(() => {});
  return {
    writing: (version) => async (kind, value) => {
      const order: OfficeOrder = { kind, value, version };
      return (await (await pool).run(order)) as Uint8Array;
    },
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
