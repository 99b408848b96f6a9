import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FrozenRelease } from "../src/files/files.ts";
import { parseRelease, parseReleaseIndex } from "../src/model/release.ts";
import { sha256 } from "./sha256.ts";

/** A frozen file that is missing or not as it was. The message is a full sentence. */
export class ReleaseError extends Error {}

/**
 * The releases in `folder` (`releases` of a data folder), oldest first; none when there is no such folder. Throws a `ReleaseError`
 * when a frozen file is not what was frozen.
 */
export function readReleases(folder: string): readonly FrozenRelease[] {
  const index = path.join(folder, "index.json");
  if (!existsSync(index)) return [];
  return read(parseReleaseIndex, readFileSync(index, "utf8"), index).releases.map(({ version, sha256: expected }) => {
    const file = path.join(folder, version, "release.json");
    const release = read(parseRelease, frozen(file, expected), file);
    const drawings = Object.entries(release.files).map(
      ([name, hash]) => [name, frozen(path.join(folder, version, name), hash)] as const,
    );
    return { release, drawings: new Map(drawings) };
  });
}

function frozen(file: string, expected: string): string {
  if (!existsSync(file)) throw new ReleaseError(`${file} is missing: a release keeps all its files.`);
  // As it was frozen, whatever line ends git gave it on this machine: frozen files have those of Unix only.
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  if (sha256(text) === expected) return text;
  throw new ReleaseError(`${file} is not as it was frozen: restore it, and make a new release for what is new.`);
}

function read<T extends object>(parse: (text: string) => T | string, text: string, file: string): T {
  const found = parse(text);
  if (typeof found === "string") throw new ReleaseError(`${file} is not a release: ${found}.`);
  return found;
}
