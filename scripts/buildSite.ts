import path from "node:path";
import { setFlagsFromString } from "node:v8";
import type { KnownPlans } from "./analysis/knownPlans.ts";
import { filesThread, writeFilesHere } from "./filesThread.ts";
import type { Folders } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { readReleases } from "../site/releases.ts";
import { WholeSites } from "./kept/wholeSite.ts";
import { recoverOutput, stageOutput, type Staging } from "./output.ts";
import type { Progress } from "./progress.ts";
import { describeBuild, reportBuild, reportFailure } from "./report.ts";
import { WriteGate } from "./writeGate.ts";

/** Documents from which memory is worth more than time: below, a build takes less than a gigabyte and a half. */
const many = 100;
/** Documents from which it is worth more still: what is held of them is most of a gigabyte, and half of that again lies uncleared. */
const thousands = 1000;

/** What is asked of a build. */
export interface Wanted {
  readonly draft: boolean;
  /** Whether the site is built also where nothing has changed. */
  readonly anew: boolean;
  readonly progress: Progress;
  /** What earlier builds of this process know of the plans. */
  readonly known?: KnownPlans;
}

/** Analyses the documents, writes the site, tells of it, and says whether anything was written: not where nothing has changed. */
export async function buildSite(
  folders: Folders,
  { draft, anew, progress, known }: Wanted,
): Promise<"built" | "unchanged"> {
  const started = performance.now();
  const { out } = recoverOutput(folders.out);
  let inputs: Inputs | null = readInputs(folders);
  const releases = readReleases(path.join(folders.data, "releases"));
  const sites = new WholeSites(inputs, folders, { out, draft, releases });
  const told = anew ? null : sites.found();
  if (told !== null) {
    reportBuild({ ...told, summary: { ...told.summary, site: "unchanged" } }, performance.now() - started);
    return "unchanged";
  }
  // Heaps, those of threads too, are cleared when they have grown by half since they were cleared last, not fourfold: half the memory
  // for a twentieth of the time. Of thousands of plans, when they have grown by a fifth.
  const { length } = inputs.documents;
  if (length > many) setFlagsFromString(`--heap-growing-percent=${length > thousands ? 20 : 50}`);
  const staging = stageOutput(folders.out);
  // A second corpus in memory is too much where plans are many; a draft writes next to nothing.
  const writeFiles = draft || length > many ? writeFilesHere : filesThread();
  const gate = new WriteGate();
  const discard = discardAtEnd(staging, gate);
  // Loaded late: what analyses and renders takes a second to load, and is of no use where nothing has changed or inputs are wrong.
  const { analyse } = await import("./analyse.ts");
  // Loaded while threads analyse; what is wrong with it is told when it is used.
  const rendering = import("./render.ts");
  rendering.catch(() => {});
  const corpus = await analyse(folders, { progress, inputs, ...(known && { known }) }).catch((error: unknown) => {
    discard();
    throw error;
  });
  // Texts of thousands of plans, which nothing asks for from here on.
  inputs = null;
  const { render } = await rendering;
  const standIns = await render(corpus, folders, {
    staged: staging.folder,
    draft,
    progress,
    releases,
    gate,
    writeFiles,
  });
  staging.commit();
  discard();
  progress.end();
  const now = describeBuild(corpus, standIns, folders);
  sites.made(now);
  reportBuild(now, performance.now() - started);
  return "built";
}

/**
 * Cleans up as the last thing that this process does, after which nothing can be written into the staged folder; what is given does
 * so at once. What cannot be removed is left to the next build.
 */
function discardAtEnd(staging: Staging, gate: WriteGate): () => void {
  const discard = (): void => {
    process.off("exit", discard);
    gate.close();
    try {
      staging.discard();
    } catch (error) {
      reportFailure(error);
    }
  };
  process.once("exit", discard);
  return discard;
}
