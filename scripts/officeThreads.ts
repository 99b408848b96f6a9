import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { workFolder } from "./analysis/analysePlans.ts";
import { bundleWorker } from "./analysis/bundle.ts";
import type { OfficeOrder } from "./officeWorker.ts";
import type { ReplaceVersion } from "./kept/officeFiles.ts";
import type { WriteOffice } from "../src/files/officeFiles.ts";

/** Office files made in threads, while pages are made here. */
export interface OfficeThreads {
  readonly writeOffice: WriteOffice;
  readonly replaceVersion: ReplaceVersion;
  close(): Promise<void>;
}

/** Threads start with the first file. */
export function officeThreads(): OfficeThreads {
  let pool: Promise<Tinypool> | null = null;
  const run = async (order: OfficeOrder): Promise<Uint8Array> => {
    pool ??= startPool();
    return (await (await pool).run(order)) as Uint8Array;
  };
  return {
    writeOffice: (kind, value) => run({ kind, value }),
    replaceVersion: (archive, from, to) => run({ kind: "replace", value: { archive, from, to } }),
    async close() {
      await (await pool)?.destroy();
    },
  };
}

async function startPool(): Promise<Tinypool> {
  const { file } = await bundleWorker(workFolder, "scripts/officeWorker.ts");
  return new Tinypool({ filename: file, minThreads: 1, maxThreads: availableParallelism(), isolateWorkers: false });
}
