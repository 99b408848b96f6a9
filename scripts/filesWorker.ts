import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { writeFiles } from "./files.ts";
import { toldOf, type FilesOrder, type FilesReport } from "./filesThread.ts";
import { WriteGate } from "./writeGate.ts";

const port = parentPort!;
const report = (told: FilesReport): void => port.postMessage(told);
const [{ corpus, folder, code, gate }] = (await once(port, "message")) as [FilesOrder];
try {
  const standIns = await writeFiles(corpus, folder, {
    code,
    gate: new WriteGate(gate),
    showFigures: (figures) => report({ kind: "figures", figures }),
    progress: { more: (count) => report({ kind: "more", count }), step: () => report({ kind: "step" }) },
  });
  report({ kind: "done", standIns });
} catch (error) {
  report({ kind: "failed", error: toldOf(error) });
}
