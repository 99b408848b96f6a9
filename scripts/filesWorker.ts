import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { writeFiles, type WriteOptions } from "./files.ts";
import type { PrintPdf } from "../src/files/brief/printed.ts";
import { errorOf, toldOf, type FilesOrder, type FilesReport, type Printed } from "./filesThread.ts";
import { officeThreads } from "./officeThreads.ts";
import { WriteGate } from "./writeGate.ts";

const port = parentPort!;
const threads = officeThreads();
const report = (told: FilesReport): void => port.postMessage(told);
const [{ corpus, folder, code, gate }] = (await once(port, "message")) as [FilesOrder];
const pages: { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void }[] = [];
/** Has a document printed by who started this thread. */
const printPdf: PrintPdf = (document) => {
  const printed = new Promise<Uint8Array>((resolve, reject) => pages.push({ resolve, reject }));
  report({ kind: "print", page: pages.length - 1, document });
  return printed;
};
port.on("message", (printed: Printed) => {
  const { resolve, reject } = pages[printed.page]!;
  if ("bytes" in printed) resolve(printed.bytes);
  else reject(errorOf(printed.error));
});
try {
  const options: WriteOptions = {
    code,
    gate: new WriteGate(gate),
    printPdf,
    showFigures: (figures) => report({ kind: "figures", figures }),
    progress: { more: (count) => report({ kind: "more", count }), step: () => report({ kind: "step" }) },
  };
  const standIns = await writeFiles(corpus, folder, options, threads);
  report({ kind: "done", standIns });
} catch (error) {
  report({ kind: "failed", error: toldOf(error) });
}
port.close();
