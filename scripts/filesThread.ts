import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { ShownFigures } from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { KeyOf } from "../src/model/routes.ts";
import type { writeFiles } from "./files.ts";
import { plainThread } from "./plainThread.ts";

/** What the thread runs, in plain JavaScript: `program.mjs` lays it beside this. Not there where this is run from its source. */
const program = path.join(import.meta.dirname, "filesWorker.mjs");

/** What the thread is given: what `writeFiles` takes, and the memory of its gate. */
export interface FilesOrder {
  readonly corpus: Corpus;
  readonly folder: string;
  readonly frozen: KeyOf<"release"> | null;
  readonly code: string;
  readonly gate: SharedArrayBuffer;
}

/** What the thread tells: the figures that it has drawn, its progress, and how it ended. */
export type FilesReport =
  | { readonly kind: "figures"; readonly figures: ShownFigures }
  | { readonly kind: "more"; readonly count: number }
  | { readonly kind: "step" }
  | { readonly kind: "done"; readonly standIns: ReadonlyMap<string, string> }
  | { readonly kind: "failed"; readonly error: ToldError };

/** An error as it goes from thread to thread, which keep nothing of it but words otherwise. */
interface ToldError {
  readonly message: string;
  readonly stack: string | undefined;
  /** What the system says of a call that it refused. */
  readonly refused: Pick<NodeJS.ErrnoException, "code" | "path" | "syscall">;
}

export function toldOf(error: unknown): ToldError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, refused: {} };
  const { code, path: file, syscall } = error as NodeJS.ErrnoException;
  const refused = { ...(code && { code }), ...(file && { path: file }), ...(syscall && { syscall }) };
  return { message: error.message, stack: error.stack, refused };
}

/** The error that was told. */
function errorOf({ message, stack, refused }: ToldError): Error {
  return Object.assign(new Error(message), { stack }, refused);
}

/** What `writeFiles` writes, in a thread of its own where that can be, while pages are made here. */
export type WriteFiles = typeof writeFiles;

/**
 * Starts a thread that writes pictures, office files and tables of a site, and loads what it needs while the plans are analysed; where
 * there is none, files are written here. The thread does not keep the process from ending before it is given something to do.
 */
export function filesThread(): WriteFiles {
  if (!existsSync(program)) return writeFilesHere;
  const worker = new Worker(program, { execArgv: plainThread });
  worker.unref();
  return (corpus, folder, { progress, showFigures, frozen, code, gate }) => {
    worker.ref();
    const ended = new Promise<ReadonlyMap<string, string>>((resolve, reject) => {
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error("the thread that writes files ended before it was done")));
      worker.on("message", (told: FilesReport) => {
        if (told.kind === "more") progress.more(told.count);
        else if (told.kind === "step") progress.step();
        else if (told.kind === "figures") showFigures(told.figures);
        else if (told.kind === "done") resolve(told.standIns);
        else reject(errorOf(told.error));
      });
    });
    worker.postMessage({ corpus, folder, frozen, code, gate: gate.memory } satisfies FilesOrder);
    return ended;
  };
}

/** Loaded late: a thread has its own. */
export const writeFilesHere: WriteFiles = async (...given) => (await import("./files.ts")).writeFiles(...given);
