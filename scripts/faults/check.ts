import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../folders.ts";

/** Something that must hold of the commands, shown by running them. */
export interface Check {
  readonly name: string;
  /** Throws an `Error` where it does not hold, a `Skip` where this machine cannot show it. `folder` is an empty one of its own. */
  readonly run: (folder: string) => Promise<void> | void;
}

/** A check that this machine cannot make; the message says what is missing. */
export class Skip extends Error {}

/** A corpus of three documents, which builds in seconds. */
export const smallCorpus = path.join(projectFolder, "test/fixtures/second-corpus");

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Start {
  readonly args?: readonly string[];
  readonly options?: SpawnOptions;
  /** The checkout whose command is run; this one unless said otherwise. */
  readonly checkout?: string;
  /** A program, with its options, that starts the command. */
  readonly through?: readonly string[];
}

/** Starts a command of `scripts/` in a process of its own, as npm starts it. `ended` resolves when it has ended. */
export function start(name: string, { args = [], options = {}, checkout = projectFolder, through = [] }: Start = {}) {
  const kept = path.join(checkout, `scripts/${name}.mjs`);
  const script = existsSync(kept) ? [kept] : ["--import", loader(checkout), path.join(checkout, `scripts/${name}.ts`)];
  const [program, ...rest] = [...through, process.execPath, ...script, ...args];
  const child = spawn(program!, rest, { cwd: checkout, stdio: ["ignore", "pipe", "pipe"], ...options });
  let output = "";
  let errors = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output, errors }));
  });
  return { child, ended };
}

/** The loader of TypeScript by its address: by its name it is looked for where the command is started from. */
function loader(checkout: string): string {
  return pathToFileURL(path.join(checkout, "node_modules/tsx/dist/loader.mjs")).href;
}

/** Builds the small corpus into `out`, also where it stands there already; throws when it does not come to a good end. */
export async function build(out: string, how: Start = {}): Promise<void> {
  const { code, errors } = await start("build", {
    ...how,
    args: [...corpusArgs(smallCorpus, out), "--anew", ...(how.args ?? [])],
  }).ended;
  expect(code === 0 && existsSync(path.join(out, "index.html")), `the build ended with ${code}: ${errors}`);
}

export function corpusArgs(corpus: string, out: string): readonly string[] {
  return ["--documents", path.join(corpus, "documents"), "--data", path.join(corpus, "data"), "--out", out];
}

export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** That a command said what is wrong in one sentence with `words` in it, ended with 1, and showed no stack of calls. */
export function expectOneSentence({ code, errors }: Ended, words: string | RegExp): void {
  const lines = errors.split("\n").filter((line) => line.startsWith("error  "));
  const said = typeof words === "string" ? errors.includes(words) : words.test(errors);
  expect(said, `not said: ${words}\n${errors}`);
  expect(lines.length === 1, `${lines.length} errors instead of one:\n${errors}`);
  expect(!/^\s+at /mu.test(errors), `a stack of calls is shown:\n${errors}`);
  expect(code === 1, `ended with ${code}`);
}

/** Whether a program runs here and ends well. */
export function succeeds(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
