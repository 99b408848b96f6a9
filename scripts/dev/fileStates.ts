import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * A text that differs whenever a file below `folders` was changed, made or removed. Looked at again and again it finds every change,
 * also those that come while something else is done, on disks that tell of none, and in files that an editor puts in the place
 * of others: a thousand files cost some milliseconds.
 */
export function fileStates(folders: readonly string[]): string {
  return folders.flatMap((folder) => filesIn(folder)).join("\n");
}

function filesIn(folder: string): readonly string[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(file);
    const found = attempt(() => statSync(file));
    return found === null ? [] : [`${file} ${found.mtimeMs} ${found.size} ${found.ino}`];
  });
}

/** Null for what was removed a moment ago. */
function attempt<T>(step: () => T): T | null {
  try {
    return step();
  } catch {
    return null;
  }
}
