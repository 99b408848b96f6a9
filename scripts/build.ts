import { once } from "node:events";
import { analyse, keepShard } from "./analyse.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown, type Folders } from "./folders.ts";
import { readOptions, readShard } from "./options.ts";
import { stageOutput, type Staging } from "./output.ts";
import { Progress } from "./progress.ts";
import { reportCorpus, reportFailure, reportStandIns } from "./report.ts";

const progress = new Progress();

/**
 * `npm run build [-- --documents D --data D --out D]`: analyses the documents and writes the site. The output is replaced
 * only when everything went well. `--draft` leaves pictures and office files out. `--shard 2/8` analyses the second eighth of the
 * plans for a later build and writes no site.
 */
async function main(): Promise<void> {
  const { draft, shard, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
    draft: { type: "boolean", default: false },
    shard: { type: "string" },
  });
  await toldToStart();
  const folders = resolveFolders(given);
  try {
    if (shard === undefined) await buildSite(folders, draft);
    else await analyseShard(folders, shard);
  } catch (error) {
    progress.end();
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

async function buildSite(folders: Folders, draft: boolean): Promise<void> {
  const started = performance.now();
  const staging = stageOutput(folders.out);
  discardAtEnd(staging);
  const corpus = await analyse(folders, progress);
  // Loaded late: what renders takes a second to load, and a problem in the inputs should be told at once.
  const { render } = await import("./render.ts");
  const standIns = await render(corpus, folders, { staged: staging.folder, draft, progress });
  staging.commit();
  progress.end();
  reportStandIns(standIns, folders);
  reportCorpus(corpus, folders, performance.now() - started);
}

async function analyseShard(folders: Folders, given: string): Promise<void> {
  const shard = readShard(given);
  const { plans, analysed, folder } = await keepShard(folders, shard, progress);
  progress.end();
  console.log(
    `shard ${shard.index}/${shard.of}: ${plans} plans, ${analysed} of them analysed now, kept in ${shown(folder)}`,
  );
}

/** `npm run dev` starts builds ahead of time: such a one loads the program and waits for the word. */
async function toldToStart(): Promise<void> {
  if (process.env["BUILD_WHEN_TOLD"] !== "1") return;
  const leave = (): never => process.exit(0);
  process.once("disconnect", leave);
  await Promise.all([import("./render.ts"), once(process, "message")]);
  process.off("disconnect", leave);
  process.disconnect();
}

/** Exit code of a program that a signal ended: 128 and its number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Cleans up as the last thing that this process does: nothing can be written into the staged folder after it. What cannot be removed is left to the next build. */
function discardAtEnd(staging: Staging): void {
  process.once("exit", () => {
    try {
      staging.discard();
    } catch (error) {
      reportFailure(error);
    }
  });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
}

await runCommand(main);
