import { smallCorpus, start, type Ended } from "../../scripts/faults/check.ts";

export type CommandResult = Ended;

export const secondCorpus = smallCorpus;

/** Runs `npm run build -- <options>` without npm, in a process of its own. */
export function runBuild(options: Readonly<Record<string, string>>): Promise<CommandResult> {
  return runCommand("build", options);
}

/** As `runBuild`, without pictures and office files. */
export function runDraft(options: Readonly<Record<string, string>>): Promise<CommandResult> {
  return runCommand("build", options, ["--draft"]);
}

/** Runs a command of `scripts/` likewise; `words` stand after its options. */
export function runCommand(
  name: string,
  options: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<CommandResult> {
  const args = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value]);
  return start(name, { args: [...args, ...words] }).ended;
}
