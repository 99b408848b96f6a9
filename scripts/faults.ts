import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "./command.ts";
import { UsageError } from "./failure.ts";
import { characterChecks } from "./faults/characters.ts";
import { Skip, type Check } from "./faults/check.ts";
import { hostingChecks } from "./faults/hosting.ts";
import { machineChecks } from "./faults/machines.ts";
import { messageChecks } from "./faults/messages.ts";
import { stopChecks } from "./faults/stops.ts";
import { readOptions } from "./options.ts";

const groups: Readonly<Record<string, readonly Check[]>> = {
  messages: messageChecks,
  machines: machineChecks,
  stops: stopChecks,
  characters: characterChecks,
  hosting: hostingChecks,
};

/**
 * `npm run faults [-- --only messages|machines|stops|characters|hosting] [--match words]`: runs the commands under faults of inputs and
 * machines, for half an hour in all. What this machine cannot show is skipped, with a sentence.
 */
async function main(): Promise<void> {
  const { only, match = "" } = readOptions({ only: { type: "string" }, match: { type: "string" } });
  if (only !== undefined && !(only in groups))
    throw new UsageError(`--only takes one of ${Object.keys(groups).join(", ")}, not "${only}".`);
  const chosen = Object.entries(groups).flatMap(([name, checks]) =>
    only === undefined || only === name ? checks : [],
  );
  const root = mkdtempSync(path.join(tmpdir(), "faults-"));
  // Some commands are run as somebody else, who has to find their folder.
  chmodSync(root, 0o711);
  const tally = { ok: 0, FAIL: 0, skip: 0 };
  try {
    for (const [index, check] of chosen.filter(({ name }) => name.includes(match)).entries()) {
      const folder = mkdtempSync(path.join(root, `${index}-`));
      const started = performance.now();
      const [result, words] = await resultOf(check, folder);
      tally[result] += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${result.padEnd(5)} ${check.name} (${seconds} s)${words === "" ? "" : `\n      ${words}`}`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  console.log(`${tally.ok} passed, ${tally.FAIL} failed, ${tally.skip} skipped`);
  if (tally.FAIL > 0) process.exitCode = 1;
}

async function resultOf({ run }: Check, folder: string): Promise<readonly ["ok" | "FAIL" | "skip", string]> {
  try {
    await run(folder);
    return ["ok", ""];
  } catch (error) {
    if (error instanceof Skip) return ["skip", error.message];
    return ["FAIL", error instanceof Error ? error.message.replaceAll("\n", "\n      ") : String(error)];
  }
}

await runCommand(main);
