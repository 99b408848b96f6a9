import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { workFolder } from "./analysis/analysePlans.ts";
import { bundleWorker } from "./analysis/bundle.ts";
import { plainThread } from "./plainThread.ts";
import type { OfficeOrder } from "./officeWorker.ts";
import type { WriteOffice } from "../src/files/officeFiles.ts";

/** Office files made in threads, while pages are made here. */
export interface OfficeThreads {
  readonly writeOffice: WriteOffice;
  close(): Promise<void>;
}

/** Files that a thread is given beforehand: this one makes pages for seconds, and hands out none meanwhile. */
const queued = 128;

/** Threads start at once: they load what they need while this one draws. Files are packed around `version`, so that another can take its place. */
export function officeThreads(version: string): OfficeThreads {
  const pool = startPool();
  // Told to whoever asks for a file, or closes.
  pool.catch(() => {});
  return {
    async writeOffice(kind, value) {
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
  const { file } = await bundleWorker(workFolder, "scripts/officeWorker.ts");
  return new Tinypool({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    execArgv: plainThread,
    concurrentTasksPerWorker: queued,
  });
}
