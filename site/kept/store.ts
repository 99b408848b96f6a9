import { existsSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { sha256 } from "../sha256.ts";
import { keptFolder, namesIn, writeWhole } from "./folder.ts";

/** Most bytes of one kind that are kept: some ten versions of the files of 63 plans, four of the analyses of 3,500. */
const mostBytes = 512 * 1024 * 1024;
/** Pages shrink to an eighth at the least effort already, analyses to a fifth. */
const quickest = 1;
/** Bytes of the hash that stands before the contents of each entry. */
const hashBytes = 64;

/**
 * Things made by earlier runs, one file each, by the hash of what they were made from. An entry carries the hash of its own
 * contents: what does not agree with it (a disk that was full, an edit) counts as not there and is made again.
 */
export class KeptStore {
  /** Where they lie. */
  readonly folder: string;

  /** `name` is the kind of things, a folder of its own; `root` is where all kinds lie. */
  constructor(name: string, root: string = keptFolder) {
    this.folder = path.join(root, name);
  }

  /** Whether something is kept under `key`, which `read` may still refuse. */
  has(key: string): boolean {
    return existsSync(this.#file(key));
  }

  /** What was kept under `key`; null when there is nothing, or nothing sound. */
  read(key: string): Buffer | null {
    const file = this.#file(key);
    try {
      const entry = readFileSync(file);
      const contents = entry.subarray(hashBytes);
      if (sha256(contents) !== entry.toString("latin1", 0, hashBytes)) return null;
      const now = Date.now() / 1000;
      utimesSync(file, now, now);
      return contents;
    } catch (error) {
      if (["ENOENT", "EISDIR", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
      throw error;
    }
  }

  /** Complete or not at all. */
  write(key: string, contents: Uint8Array | string): void {
    const file = this.#file(key);
    const bytes = typeof contents === "string" ? Buffer.from(contents) : contents;
    writeWhole(file, Buffer.concat([Buffer.from(sha256(bytes), "latin1"), bytes]));
  }

  /** What is kept under `key`, or what `make` gives, which is kept from then on. */
  async take(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.read(key);
    if (known !== null) return known;
    const made = await make();
    this.write(key, made);
    return made;
  }

  /** What is kept under `key`, packed, or what `make` gives, which is kept from then on. */
  takePacked(key: string, make: () => Uint8Array): Uint8Array {
    const known = this.readPacked(key);
    if (known !== null) return known;
    const made = make();
    this.writePacked(key, made);
    return made;
  }

  /** What was kept under `key`, packed; null when there is nothing, or nothing sound. */
  readPacked(key: string): Buffer | null {
    const kept = this.read(key);
    return kept && inflateRawSync(kept);
  }

  /** As `write`, packed. */
  writePacked(key: string, contents: Uint8Array): void {
    this.write(key, deflateRawSync(contents, { level: quickest }));
  }

  /** Does `work`, unless it was done under `key` before without throwing. */
  once(key: string, work: () => void): void {
    if (this.read(key) !== null) return;
    work();
    this.write(key, "");
  }

  /** Removes the entries that were not used for the longest time until at most `most` bytes remain. */
  prune(most: number = mostBytes): void {
    const entries = filesIn(this.folder).toSorted((a, b) => b.used - a.used);
    let bytes = 0;
    for (const { file, size } of entries) {
      bytes += size;
      if (bytes > most) rmSync(file, { force: true });
    }
  }

  #file(key: string): string {
    const hash = sha256(key);
    return path.join(this.folder, hash.slice(0, 2), hash);
  }
}

interface KeptFile {
  readonly file: string;
  readonly size: number;
  /** When it was last read or written, in milliseconds. */
  readonly used: number;
}

/** Entries of a store; another build may remove some meanwhile. */
function filesIn(folder: string): readonly KeptFile[] {
  return namesIn(folder).flatMap((part) =>
    namesIn(path.join(folder, part)).flatMap((name) => {
      const file = path.join(folder, part, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ file, size: found.size, used: found.mtimeMs }];
    }),
  );
}
