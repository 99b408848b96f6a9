import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Stands in every folder that a build wrote; a folder without it is never replaced. */
export const marker = ".generated";
/** The marker while it is written. */
const part = `${marker}.part`;
const finished =
  "Written by `npm run build`, which replaces this folder and all that is in it. Keep nothing of your own here.\n";
const unfinished = "A build writes here, or was stopped while it did. The next build removes this folder.\n";
/** What file systems keep in their uppermost folder. */
export const notOurs = "lost+found";

/** Says of a folder that what it holds is not whole: not yet, or no longer. */
export function markUnfinished(folder: string): void {
  mark(folder, unfinished);
}

/** Says of a folder that everything in it is written. */
export function markFinished(folder: string): void {
  mark(folder, finished);
}

/** Whether a build finished `folder`, as far as this version of the program can tell. */
export function isFinished(folder: string): boolean {
  return textOf(folder) === finished;
}

/** Whether `folder` was an output once: builds of earlier versions marked theirs in other words. */
export function wasOutput(folder: string): boolean {
  const text = textOf(folder);
  return text !== null && text !== unfinished;
}

/** Whether a build wrote `folder`, finished or not, or had only begun to say so. */
export function isMarked(folder: string): boolean {
  return existsSync(path.join(folder, marker)) || existsSync(path.join(folder, part));
}

/** Whether nothing is in `folder`, or no such folder is there. */
export function isEmpty(folder: string): boolean {
  return entriesOf(folder).length === 0;
}

/** What is in `folder`; nothing when it is not there, or was moved a moment ago. */
export function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name !== notOurs);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Written beside its place: a marker that is there is read whole. */
function mark(folder: string, text: string): void {
  const file = path.join(folder, marker);
  writeFileSync(path.join(folder, part), text);
  renameSync(path.join(folder, part), file);
}

function textOf(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, marker), "utf8");
  } catch {
    return null;
  }
}
