import { buildSite } from "./buildSite.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown, type Folders } from "./folders.ts";
import { readOptions, readShard } from "./options.ts";
import { Progress } from "./progress.ts";
import { reportFailure } from "./report.ts";

const progress = new Progress();

/**
 * `npm run build [-- --documents D --data D --out D]`: analyses the documents and writes the site. The output is replaced
 * only when everything went well, and not at all where nothing has changed since it was written (`--anew` builds it nevertheless).
 * `--draft` leaves pictures and office files out. `--shard 2/8` analyses the second eighth of the
 * plans for a later build and writes no site.
 */
async function main(): Promise<void> {
  const { draft, anew, shard, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
    draft: { type: "boolean", default: false },
    anew: { type: "boolean", default: false },
    shard: { type: "string" },
  });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  const folders = resolveFolders(given);
  try {
    if (shard === undefined) await buildSite(folders, { draft, anew, progress });
    else await analyseShard(folders, shard);
  } catch (error) {
    progress.end();
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

async function analyseShard(folders: Folders, given: string): Promise<void> {
  const { keepShard } = await import("./analyse.ts");
  const shard = readShard(given);
  const { plans, analysed, folder } = await keepShard(folders, shard, progress);
  progress.end();
  console.log(
    `shard ${shard.index}/${shard.of}: ${plans} plans, ${analysed} of them analysed now, kept in ${shown(folder)}`,
  );
}

/** Exit code of a program that a signal ended: 128 and its number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

await runCommand(main);
