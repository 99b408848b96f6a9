import { spawn } from "node:child_process";
import path from "node:path";
import { projectFolder } from "../../scripts/folders.ts";

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export const secondCorpus = path.join(projectFolder, "test/fixtures/second-corpus");

/** Runs `npm run build -- <options>` without npm, in a process of its own. */
export function runBuild(options: Readonly<Record<string, string>>): Promise<CommandResult> {
  return runCommand("build", options);
}

/** Runs a command of `scripts/` likewise; `words` stand after its options. */
export function runCommand(
  name: string,
  options: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<CommandResult> {
  const script = path.join(projectFolder, `scripts/${name}.ts`);
  const args = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
  args.push(...words);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output, errors }));
  });
}
