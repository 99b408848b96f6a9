import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { finishReplacing, isReplacing } from "./contents.ts";
import { isEmpty, isFinished, isMarked, marker, markUnfinished, wasOutput } from "./marker.ts";
import { isStaging, type OutputPlace } from "./place.ts";

/** Folders that builds of this very process write in. */
const ours = new Set<string>();
/** How long a build that runs may be between its two renames: they take a thousandth of this. */
const PATIENCE_MS = 1000;
const STEP_MS = 20;

/** A folder that a build left beside an output. */
interface Leftover {
  readonly folder: string;
  readonly kind: "building" | "replaced";
  readonly pid: number;
}

/** Claims a name for a folder of this process beside `out`, or inside it. */
export function claim(prefix: string, kind: Leftover["kind"]): string {
  let folder = `${prefix}.${kind}-${process.pid}`;
  for (let count = 2; ours.has(folder); count += 1) folder = `${prefix}.${kind}-${process.pid}-${count}`;
  ours.add(folder);
  return folder;
}

export function release(folder: string): void {
  ours.delete(folder);
}

/**
 * Brings `out` into the state that a build which was stopped should have left: a swap that it had begun is finished, or taken
 * back where the new site is not there. Only then, with a site in place, what lies beside it is removed. Folders of builds that
 * still run are left to them.
 */
export function recover({ out, inPlace }: OutputPlace): void {
  if (!inPlace && !fillFromLeftovers(out)) return;
  finishInside(out);
  for (const left of leftovers(out)) if (!isAlive(left)) attempt(() => removeFolder(left.folder));
}

/** Gives an output that is not there what a stopped build left of it. False when it cannot be moved to its place. */
function fillFromLeftovers(out: string): boolean {
  const steps = PATIENCE_MS / STEP_MS;
  for (let step = 0; step < steps && isEmpty(out) && leftovers(out).some(isAtSwap); step += 1) sleep(STEP_MS);
  while (isEmpty(out)) {
    const best = bestOf(leftovers(out));
    if (best === undefined) return true;
    try {
      putInPlace(best.folder, out);
    } catch (error) {
      if (isImmovable(error)) return false;
      throw error;
    }
  }
  return true;
}

/** Removes a folder. One that was a site says first that it no longer is one, and to the last that a build wrote it: this may be stopped too. */
export function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (isMarked(folder)) {
    if (wasOutput(folder)) unmark(folder);
    for (const name of readdirSync(folder)) {
      if (name !== marker) rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

/** On a full disk not even that can be written: then the folder says nothing. */
function unmark(folder: string): void {
  try {
    markUnfinished(folder);
  } catch {
    rmSync(path.join(folder, marker), { force: true });
  }
}

/** Whether a folder is a mount point that does not look like one: the same file system, mounted twice. */
export function isImmovable(error: unknown): boolean {
  return ["EBUSY", "EXDEV"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** Puts `folder` at `out`, which is empty or not there. False when another build was faster. */
export function putInPlace(folder: string, out: string): boolean {
  try {
    if (existsSync(out)) rmdirSync(out);
    renameSync(folder, out);
    return true;
  } catch (error) {
    if (["ENOENT", "EEXIST", "ENOTEMPTY"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/** What holds the newest whole site: a finished one that was about to take its place, else the one that was moved away. */
function bestOf(found: readonly Leftover[]): Leftover | undefined {
  const whole = found.filter((left) =>
    left.kind === "building" ? isFinished(left.folder) && !isAlive(left) : wasOutput(left.folder),
  );
  const time = ({ folder }: Leftover): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return whole.toSorted((a, b) => rank(b) - rank(a) || time(b) - time(a))[0];
}

function rank({ kind }: Leftover): number {
  return kind === "building" ? 1 : 0;
}

/** Folders inside an output whose contents are replaced one by one. */
function finishInside(out: string): void {
  if (isEmpty(out)) return;
  for (const name of readdirSync(out).filter(isStaging)) {
    const folder = path.join(out, name);
    if (isAlive({ folder, pid: pidOf(name) })) continue;
    if (isReplacing(folder)) finishReplacing(out, folder);
    else removeFolder(folder);
  }
}

function leftovers(out: string): readonly Leftover[] {
  const parent = path.dirname(out);
  if (!existsSync(parent)) return [];
  const prefix = `${path.basename(out)}.`;
  return readdirSync(parent).flatMap((name) => {
    const kind = /^(building|replaced)-\d+(?:-\d+)?$/u.exec(name.startsWith(prefix) ? name.slice(prefix.length) : "");
    const folder = path.join(parent, name);
    if (kind === null || !(isMarked(folder) || isEmptyFolder(folder))) return [];
    return [{ folder, kind: kind[1] as Leftover["kind"], pid: pidOf(name) }];
  });
}

function isEmptyFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true && isEmpty(folder);
}

/** The process that a folder is named after. */
function pidOf(name: string): number {
  return Number(/-(\d+)(?:-\d+)?$/u.exec(name)![1]);
}

function isAtSwap(left: Leftover): boolean {
  return left.kind === "replaced" && isAlive(left);
}

/** Whether the build that made `folder` still runs. A folder of this process' number that it did not make is an earlier one's. */
function isAlive({ folder, pid }: Pick<Leftover, "folder" | "pid">): boolean {
  if (pid === process.pid) return ours.has(folder);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What cannot be removed is no reason not to build. */
function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
