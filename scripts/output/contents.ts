import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isFinished, marker, markFinished, notOurs } from "./marker.ts";

/** Names the files of a staged output, from before the first is moved to after the last: what a stopped build must finish. */
const listName = ".files";

/**
 * Replaces what is in `out` by what is in `staged`, a folder inside it, file by file: for folders that cannot be moved
 * themselves. Each file is old or new, never half written, and pages come last, so that what they ask for is there.
 */
export function replaceContents(out: string, staged: string): void {
  const files = filesIn(staged).filter((file) => file !== listName);
  writeFileSync(path.join(staged, listName), JSON.stringify(files));
  markFinished(staged);
  finishReplacing(out, staged);
}

/** Whether `staged` is a finished output that is on its way into its place. */
export function isReplacing(staged: string): boolean {
  return isFinished(staged) && existsSync(path.join(staged, listName));
}

/** Moves what `staged` still holds, then removes what does not belong to the new output. May be stopped and called again. */
export function finishReplacing(out: string, staged: string): void {
  const files = JSON.parse(readFileSync(path.join(staged, listName), "utf8")) as readonly string[];
  for (const file of files.toSorted((a, b) => order(a) - order(b))) {
    const source = path.join(staged, file);
    if (file === marker || !existsSync(source)) continue;
    makeRoom(out, file);
    renameSync(source, path.join(out, file));
  }
  const wanted = new Set([marker, ...files]);
  const skipped = path.basename(staged);
  for (const file of filesIn(out, (name) => name === skipped)) {
    if (!wanted.has(file)) rmSync(path.join(out, file), { force: true });
  }
  removeEmptyFolders(out, skipped);
  markFinished(out);
  rmSync(staged, { recursive: true, force: true });
}

/** What pages ask for, other pages, the page that visitors begin with. */
function order(file: string): number {
  return file === "index.html" ? 2 : file.endsWith(".html") ? 1 : 0;
}

/** Makes the folders above `file`, and takes away what stands in the way. */
function makeRoom(out: string, file: string): void {
  const names = file.split("/");
  names.forEach((_, index) => {
    const target = path.join(out, ...names.slice(0, index + 1));
    const found = lstatSync(target, { throwIfNoEntry: false });
    const isLast = index === names.length - 1;
    if (found !== undefined && found.isDirectory() === isLast) rmSync(target, { recursive: true, force: true });
    if (!isLast) mkdirSync(target, { recursive: true });
  });
}

/** Files of `folder`, and links, as relative paths with forward slashes. */
function filesIn(folder: string, skip: (name: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const visit = (relative: string): void => {
    for (const entry of readdirSync(path.join(folder, relative), { withFileTypes: true })) {
      const name = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (relative === "" && (entry.name === notOurs || skip(entry.name))) continue;
      if (entry.isDirectory()) visit(name);
      else found.push(name);
    }
  };
  visit("");
  return found;
}

function removeEmptyFolders(folder: string, skipped: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === notOurs || entry.name === skipped) continue;
    const child = path.join(folder, entry.name);
    removeEmptyFolders(child, "");
    if (readdirSync(child).length === 0) rmSync(child, { recursive: true });
  }
}
