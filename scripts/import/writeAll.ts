import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Files to write, by their absolute path. */
export type Writing = ReadonlyMap<string, string | Uint8Array>;

/** Writes all files or none: each is written beside its place first, and what was there comes back when one cannot be put. */
export function writeAll(files: Writing): void {
  const staged: [string, string][] = [];
  const before = new Map<string, Uint8Array | null>();
  try {
    for (const [file, content] of files) {
      mkdirSync(path.dirname(file), { recursive: true });
      const beside = path.join(path.dirname(file), `.importing-${process.pid}-${path.basename(file)}`);
      staged.push([beside, file]);
      writeFileSync(beside, content);
    }
    for (const [beside, file] of staged) {
      before.set(file, existsSync(file) ? new Uint8Array(readFileSync(file)) : null);
      renameSync(beside, file);
    }
  } catch (error) {
    for (const [file, content] of before) {
      if (content === null) rmSync(file, { force: true });
      else writeFileSync(file, content);
    }
    throw error;
  } finally {
    for (const [beside] of staged) rmSync(beside, { force: true });
  }
}
