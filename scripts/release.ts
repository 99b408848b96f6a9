import path from "node:path";
import { analyse } from "./analyse.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readOptions } from "./options.ts";
import { release } from "./releases.ts";
import { reportFailure } from "./report.ts";

/**
 * `npm run release [-- --documents D --data D --note "..."]`: freezes coverage and figures of the present data as
 * `releases/<version>/` in the data folder. The site serves every release from then on; the files are never changed.
 */
async function main(): Promise<void> {
  const { note, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    note: { type: "string" },
  });
  const folders = resolveFolders(given);
  try {
    const folder = path.join(folders.data, "releases");
    const made = release(await analyse(folders), folder, note ?? null);
    console.log(
      made === null
        ? "Nothing to release: the present version is frozen already."
        : `Froze ${made} in ${shown(path.join(folder, made))}. Commit this folder and index.json beside it.`,
    );
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

await runCommand(main);
