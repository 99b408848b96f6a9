import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { shown } from "./folders.ts";

/** Stands in every folder that a build wrote; a folder without it is never replaced. */
export const marker = ".generated";
const markerText =
  "Written by `npm run build`, which replaces this folder as a whole. Keep nothing of your own in it.\n";

/** A folder that cannot be written to; the message is a full sentence for the person who chose it. */
export class OutputError extends Error {}

/** A folder beside the output, filled first and put in its place only when complete. */
export interface Staging {
  readonly folder: string;
  /** Puts the staged folder in the place of the output. */
  commit(): void;
  /** Removes the staged folder; nothing happens after `commit`. */
  discard(): void;
}

/** Starts an output. Throws `OutputError` when `out` holds something that no build wrote. */
export function stageOutput(out: string): Staging {
  if (existsSync(out) && !isOurs(out)) {
    throw new OutputError(
      `${shown(out)} is not empty and was not written by this command, so it is left alone: choose another folder with --out, or empty it yourself.`,
    );
  }
  removeLeftovers(out);
  const folder = `${out}.building-${process.pid}`;
  const replaced = `${out}.replaced-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, marker), markerText);
  return {
    folder,
    commit() {
      if (existsSync(out)) renameSync(out, replaced);
      renameSync(folder, out);
      rmSync(replaced, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isOurs(out: string): boolean {
  const entries = readdirSync(out);
  return entries.length === 0 || entries.includes(marker);
}

/** Removes what builds that were killed left beside `out`; a build that still runs keeps its folder. */
function removeLeftovers(out: string): void {
  const parent = path.dirname(out);
  if (!existsSync(parent)) return;
  const prefix = `${path.basename(out)}.`;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix)
      ? /^(?:building|replaced)-(\d+)$/u.exec(name.slice(prefix.length))?.[1]
      : undefined;
    const folder = path.join(parent, name);
    if (pid !== undefined && !isRunning(Number(pid)) && existsSync(path.join(folder, marker))) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
