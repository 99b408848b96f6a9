import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectFolder, shown } from "./folders.ts";

/** Differences told one by one; more are only counted. */
const mostTold = 40;

/**
 * `npx tsx scripts/compare-builds.ts <before> [<after>]`: whether two states of the project build the same site, byte for byte.
 * Each is a commit, which is built aside with the packages of this checkout, or a folder that holds a built site; `after` is
 * `_site` unless it is named. Tells the files that differ and exits with 1 when there are any. The compiled scripts of the pages
 * are told apart: they hold the same program under other names as soon as code moves.
 */
function main(): void {
  const [before, after = path.join(projectFolder, "_site")] = process.argv.slice(2);
  if (before === undefined) throw new Error("expected a commit or a folder: npx tsx scripts/compare-builds.ts HEAD");
  const work = mkdtempSync(path.join(os.tmpdir(), "compare-builds-"));
  try {
    const { files, scripts } = compareFolders(siteOf(before, work, "before"), siteOf(after, work, "after"));
    for (const line of files.slice(0, mostTold)) console.log(line);
    if (files.length > mostTold) console.log(`and ${files.length - mostTold} more`);
    console.log(files.length === 0 ? "The same, byte for byte." : `${files.length} files differ.`);
    if (scripts.length > 0) console.log(`Compiled anew:\n${scripts.join("\n")}`);
    process.exitCode = files.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The folder itself, or the site that the commit builds. */
function siteOf(given: string, work: string, name: string): string {
  if (existsSync(given) && statSync(given).isDirectory()) return given;
  const tree = path.join(work, `${name}-tree`);
  const site = path.join(work, `${name}-site`);
  const run = (command: string, args: readonly string[], cwd: string): void => {
    execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  };
  run("git", ["worktree", "add", "--detach", "--force", tree, given], projectFolder);
  try {
    symlinkSync(path.join(projectFolder, "node_modules"), path.join(tree, "node_modules"));
    run("npx", ["tsx", "scripts/build.ts", "--out", site], tree);
  } finally {
    run("git", ["worktree", "remove", "--force", tree], projectFolder);
  }
  return site;
}

/** What two built sites differ in. */
interface Differences {
  /** One line a file that only one folder has or that differs, with where it begins to. */
  readonly files: readonly string[];
  /** Compiled scripts that differ: the compiler names things by their order, so moving code changes them. */
  readonly scripts: readonly string[];
}

/** Compares files by their names without the hash of a compiled script, which every page holds too. */
function compareFolders(before: string, after: string): Differences {
  const [old, now] = [filesOf(before), filesOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const files: string[] = [];
  const scripts: string[] = [];
  for (const name of names) {
    const [a, b] = [old.get(name), now.get(name)].map((file) =>
      file === undefined ? undefined : readComparable(file),
    );
    if (a === undefined || b === undefined) files.push(`${a === undefined ? "+" : "-"} ${name}`);
    else if (!a.equals(b)) (compiled.test(name) ? scripts : files).push(`! ${name}: ${describe(a, b)}`);
  }
  return { files, scripts };
}

/** Scripts of the pages; texts for the search (`search-0`) are data. */
const compiled = /^assets\/[a-z]+\.js$/u;
const hashed = /assets\/([a-z]+)\.[0-9a-f]{8}\.js/gu;

function readComparable(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith(".html") ? Buffer.from(bytes.toString("utf8").replace(hashed, "assets/$1.js")) : bytes;
}

function describe(a: Buffer, b: Buffer): string {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at += 1;
  return `${a.length} and ${b.length} bytes, the same up to byte ${at}`;
}

/** Files by their names without the hash of a compiled script. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) throw new Error(`nothing at ${shown(folder)}: build the site first`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, "/").replace(hashed, "assets/$1.js"), file]),
  );
}

main();
