import { createHash } from "node:crypto";
import { readFileSync, rmSync, utimesSync, statSync } from "node:fs";
import path from "node:path";
import { keptFolder, namesIn, writeWhole } from "./keptFolder.ts";

const cacheFolder = path.join(keptFolder, "fonts");
/** Fonts that are kept: those of some ten corpora, each of which has three sets of characters of its own. */
const MOST = 40;
/** Digits of a hash in the name of a file: what chance or a broken disk makes of one does not agree by accident. */
const DIGITS = 32;

/** A font made by this run or an earlier one, with the file that it lies in. */
export interface KeptFont {
  readonly file: string;
  readonly contents: Uint8Array;
}

/**
 * The font that `make` gives, kept by `parts`, all that it is made from. The name of its file carries the hash of its contents too:
 * what does not agree with it (a disk that was full, an edit) is made again. `extension` without a dot.
 */
export async function keptFont(
  parts: readonly (string | Uint8Array)[],
  extension: string,
  make: () => Promise<Uint8Array>,
  folder: string = cacheFolder,
): Promise<KeptFont> {
  const key = hashOf(...parts);
  const known = soundFont(folder, key, extension);
  if (known !== null) return known;
  const contents = await make();
  const file = path.join(folder, `${key}.${hashOf(contents)}.${extension}`);
  writeWhole(file, contents);
  prune(folder);
  return { file, contents };
}

function soundFont(folder: string, key: string, extension: string): KeptFont | null {
  for (const name of namesIn(folder).filter((each) => each.startsWith(`${key}.`) && each.endsWith(`.${extension}`))) {
    const file = path.join(folder, name);
    try {
      const contents = readFileSync(file);
      if (name !== `${key}.${hashOf(contents)}.${extension}`) continue;
      const now = Date.now() / 1000;
      utimesSync(file, now, now);
      return { file, contents };
    } catch {
      // Removed by another build, or not readable: as if it were not there.
    }
  }
  return null;
}

/** Removes the fonts that were not used for the longest time. */
function prune(folder: string): void {
  const used = namesIn(folder).map((name) => {
    const file = path.join(folder, name);
    return { file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { file } of used.toSorted((a, b) => b.time - a.time).slice(MOST)) rmSync(file, { force: true });
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, DIGITS);
}
