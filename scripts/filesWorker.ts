import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { writeFiles, type WriteOptions } from "./files.ts";
import { toldOf, type FilesOrder, type FilesReport } from "./filesThread.ts";
import { officeThreads } from "./officeThreads.ts";
import { WriteGate } from "./writeGate.ts";

const port = parentPort!;
const threads = officeThreads();
const report = (told: FilesReport): void => port.postMessage(told);
const [{ corpus, folder, frozen, code, gate }] = (await once(port, "message")) as [FilesOrder];
try {
  const options: WriteOptions = {
    code,
    frozen,
    gate: new WriteGate(gate),
    showFigures: (figures) => report({ kind: "figures", figures }),
    progress: { more: (count) => report({ kind: "more", count }), step: () => report({ kind: "step" }) },
  };
  const standIns = await writeFiles(corpus, folder, options, threads);
  report({ kind: "done", standIns });
} catch (error) {
  report({ kind: "failed", error: toldOf(error) });
}
