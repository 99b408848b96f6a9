import { cpSync, existsSync, mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { shown } from "./folders.ts";
import { isReplacing, replaceContents } from "./output/contents.ts";
import { exchangeFolders } from "./output/exchange.ts";
import { claim, isImmovable, putInPlace, recover, release, removeFolder } from "./output/leftovers.ts";
import { isEmpty, markFinished, markUnfinished } from "./output/marker.ts";
import { OutputError, placeOf, type OutputPlace } from "./output/place.ts";

/** A folder beside the output, filled first and put in its place only when complete. */
export interface Staging {
  readonly folder: string;
  /** Puts the staged folder in the place of the output. */
  commit(): void;
  /** Removes the staged folder, unless its files are being moved to their places already; nothing happens after `commit`. */
  discard(): void;
}

/**
 * Starts an output, after finishing or taking back what a build that was stopped had begun. Links are followed. Throws an
 * `OutputError` when `out` cannot be a site or holds something that no build wrote.
 */
export function stageOutput(given: string): Staging {
  const { out, inPlace } = recoverOutput(given);
  const folder = claim(inPlace ? `${out}${path.sep}` : out, "building");
  try {
    // One at a time: Node's own way of making all folders above does not end below /proc.
    if (!existsSync(path.dirname(folder))) mkdirSync(path.dirname(folder), { recursive: true });
    mkdirSync(folder);
    markUnfinished(folder);
  } catch (error) {
    release(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new OutputError(`${shown(given)} cannot be made there: choose another folder with --out.`);
  }
  return {
    folder,
    commit() {
      if (inPlace) replaceContents(out, folder);
      else swap(folder, out);
      release(folder);
    },
    discard() {
      if (!isReplacing(folder)) removeFolder(folder);
      release(folder);
    },
  };
}

/** Finishes or takes back what a build that was stopped had begun to do with `given`; gives the place as it then is. */
export function recoverOutput(given: string): OutputPlace {
  recover(placeOf(given));
  return placeOf(given);
}

/** Puts `folder` in the place of `out`, in one step where the system can, else in two. */
function swap(folder: string, out: string): void {
  markFinished(folder);
  if (!isEmpty(out) && exchangeFolders(folder, out)) return removeFolder(folder);
  const replaced = claim(out, "replaced");
  try {
    while (!moveAway(out, replaced) || !putInPlace(folder, out)) removeFolder(replaced);
  } catch (error) {
    if (existsSync(replaced)) putInPlace(replaced, out);
    if (!isImmovable(error)) throw error;
    copyInto(out, folder);
  }
  removeFolder(replaced);
  release(replaced);
}

function copyInto(out: string, folder: string): void {
  const inside = claim(`${out}${path.sep}`, "building");
  try {
    cpSync(folder, inside, { recursive: true });
    replaceContents(out, inside);
    removeFolder(folder);
  } finally {
    if (!isReplacing(inside)) removeFolder(inside);
    release(inside);
  }
}

/** Moves a site away; true as well when there is none. False when another build was faster. */
function moveAway(out: string, replaced: string): boolean {
  if (isEmpty(out)) return true;
  try {
    renameSync(out, replaced);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
