import { accessSync, constants, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
