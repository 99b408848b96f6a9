import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { projectFolder, type Folders } from "../folders.ts";

/** How a build ended: whether a new site is there, and what is wrong otherwise. */
export interface Built {
  readonly good: boolean;
  readonly errors: string;
}

/** What a builder hears from its process. */
export interface BuildReply extends Built {
  /** Whether the process is to build again: not when what it did is unknown, or when it has grown large. */
  readonly again: boolean;
}

/**
 * Builds in a process of its own, which stays for the next build: loading the program and running it for the first time takes twice as
 * long as what a change of one document needs. Changed source is read afresh, by another process.
 */
export class Builder {
  readonly #args: readonly string[];
  #worker: { readonly child: ChildProcess; readonly code: string; errors: string } | null = null;

  constructor({ documents, data, out }: Folders) {
    this.#args = ["--import", "tsx", path.join(projectFolder, "scripts/dev/buildWorker.ts"), documents, data, out];
  }

  /** Starts a process that loads the program, unless one is there. `code` stamps the program: one that was started with another is of no use. */
  prepare(code: string): void {
    if (this.#worker?.code !== code) this.#start(code);
  }

  async build(code: string): Promise<Built> {
    if (this.#worker?.code !== code || hasEnded(this.#worker.child)) this.#start(code);
    const worker = this.#worker!;
    const { child } = worker;
    const reply = await new Promise<BuildReply>((resolve) => {
      child.once("message", resolve);
      child.once("error", ({ message }) => resolve({ good: false, errors: message, again: false }));
      child.once("close", () => resolve({ good: false, errors: worker.errors, again: false }));
      child.send("build", () => undefined);
    });
    child.removeAllListeners();
    if (!reply.again) this.close();
    return reply;
  }

  close(): void {
    this.#worker?.child.kill();
    this.#worker = null;
  }

  #start(code: string): void {
    this.close();
    const child = spawn(process.execPath, this.#args, {
      cwd: projectFolder,
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    const worker = { child, code, errors: "" };
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      worker.errors += text;
      process.stderr.write(text);
    });
    this.#worker = worker;
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
