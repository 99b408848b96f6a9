import { accessSync, constants, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { threadId } from "node:worker_threads";
import { inFolder } from "./inFolder.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Where everything lies that one build keeps for the next: in the checkout, or among temporary files where that may not be written
 * to. `KEPT_FOLDER` names another place.
 */
export const keptFolder = writableOr(
  path.resolve(process.env["KEPT_FOLDER"] ?? path.join(project, ".cache")),
  path.join(tmpdir(), `doi-chieu-72-${process.getuid?.() ?? "kept"}`),
);

function writableOr(folder: string, otherwise: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return otherwise;
  }
}

/** Writes a kept file complete or not at all: runs beside this one never read half of it, one that is killed leaves none. */
export function writeWhole(file: string, contents: Uint8Array): void {
  const part = `${file}.${process.pid}-${threadId}`;
  inFolder(part, () => writeFileSync(part, contents));
  renameSync(part, file);
}

/** Names in a folder of kept things; none where it is not there. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
