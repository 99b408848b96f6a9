import { accessSync, constants, existsSync, lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { shown } from "../folders.ts";
import { entriesOf, marker } from "./marker.ts";

/** A folder that cannot be written to; the message is a full sentence for the person who chose it. */
export class OutputError extends Error {}

/** Where an output goes. */
export interface OutputPlace {
  /** The folder itself, links followed. */
  readonly out: string;
  /** Whether the folder has to stay and only its contents can be replaced: it is a mount point, or its parent cannot be written to. */
  readonly inPlace: boolean;
}

/** Follows links of `out` and looks whether a build may write there. Throws an `OutputError` when it may not. */
export function placeOf(given: string): OutputPlace {
  const out = followLinks(given);
  const found = statSync(out, { throwIfNoEntry: false });
  if (found === undefined) return { out, inPlace: false };
  if (!found.isDirectory()) {
    throw new OutputError(
      `${shown(given)} is ${found.isFile() ? "a file" : "no folder"}, and a site needs a folder: choose another place with --out, or move it away.`,
    );
  }
  const entries = entriesOf(out);
  if (entries.length > 0 && !entries.includes(marker) && !entries.every(isStaging)) {
    throw new OutputError(
      `${shown(given)} is not empty and was not written by this command, so it is left alone: choose another folder with --out, or empty it yourself.`,
    );
  }
  const parent = path.dirname(out);
  return { out, inPlace: statSync(parent).dev !== found.dev || !isWritable(parent) };
}

/** Name of a folder in which a build writes, inside an output that is replaced in place. */
export function isStaging(name: string): boolean {
  return /^\.building-\d+/u.test(name);
}

function followLinks(given: string): string {
  if (!lstatSync(given, { throwIfNoEntry: false })?.isSymbolicLink()) return real(given);
  try {
    return realpathSync(given);
  } catch {
    throw new OutputError(
      `${shown(given)} is a link to ${readlinkSync(given)}, which is not there: create that folder, or remove the link.`,
    );
  }
}

/** `file` with the links of the folders above it followed, as far as they are there. */
function real(file: string): string {
  const parent = path.dirname(file);
  if (parent === file) return file;
  return path.join(existsSync(parent) ? realpathSync(parent) : real(parent), path.basename(file));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
