import { once } from "node:events";
import path from "node:path";
import { runCommand } from "./command.ts";
import { resolveFolders, shown, type Folders } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { WholeSites } from "./kept/wholeSite.ts";
import { readOptions, readShard } from "./options.ts";
import { recoverOutput, stageOutput, type Staging } from "./output.ts";
import { Progress } from "./progress.ts";
import { describeBuild, reportBuild, reportFailure } from "./report.ts";

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
  await toldToStart();
  const folders = resolveFolders(given);
  try {
    if (shard === undefined) await buildSite(folders, { draft, anew });
    else await analyseShard(folders, shard);
  } catch (error) {
    progress.end();
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

/** What is asked of a build. */
interface Wanted {
  readonly draft: boolean;
  readonly anew: boolean;
}

async function buildSite(folders: Folders, { draft, anew }: Wanted): Promise<void> {
  const started = performance.now();
  const { out } = recoverOutput(folders.out);
  const inputs = readInputs(folders);
  process.env["RELEASES_FOLDER"] = path.join(folders.data, "releases");
  const sites = new WholeSites(inputs, folders, { out, draft });
  const told = anew ? null : sites.found();
  if (told !== null)
    return reportBuild({ ...told, summary: { ...told.summary, site: "unchanged" } }, performance.now() - started);
  const staging = stageOutput(folders.out);
  discardAtEnd(staging);
  // Loaded late: what analyses and renders takes a second to load, and is of no use where nothing has changed or inputs are wrong.
  const { analyse } = await import("./analyse.ts");
  const corpus = await analyse(folders, progress, inputs);
  const { render } = await import("./render.ts");
  const standIns = await render(corpus, folders, { staged: staging.folder, draft, progress });
  staging.commit();
  progress.end();
  const now = describeBuild(corpus, standIns, folders);
  sites.made(now);
  reportBuild(now, performance.now() - started);
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

/** `npm run dev` starts builds ahead of time: such a one loads the program and waits for the word. */
async function toldToStart(): Promise<void> {
  if (process.env["BUILD_WHEN_TOLD"] !== "1") return;
  const leave = (): never => process.exit(0);
  process.once("disconnect", leave);
  await Promise.all([import("./analyse.ts"), import("./render.ts"), once(process, "message")]);
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
