import { availableParallelism } from "node:os";
import path from "node:path";
import { Tinypool } from "tinypool";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { keptFolder } from "../../site/assets/keptFolder.ts";
import type { WorkShare } from "../options.ts";
import { plainThread } from "../plainThread.ts";
import type { Progress } from "../progress.ts";
import { bundleWorker, type WorkerBundle } from "./bundle.ts";
import { AnalysisCache } from "./cache.ts";
import { contextAnalyser, contextOf, type AnalysisContext } from "./context.ts";
import { PackedPlans } from "./packedPlans.ts";

export interface AnalysePlansOptions {
  /** Folder of analyses kept from earlier runs; null to keep none. */
  readonly cache: string | null;
  readonly threads?: number;
  /** Is told how far the plans are. */
  readonly progress?: Progress;
  /** A share of the plans: the others are neither analysed nor given, and what is kept of them stays. */
  readonly shard?: WorkShare;
}

/** What `analysePlans` did. `analysed` counts the plans that were not in the cache. */
export interface AnalysedPlans {
  readonly plans: ReadonlyMap<string, AnalysedPlan>;
  readonly analysed: number;
}

/** Takes a finished analysis as JSON. */
type TakeAnalysis = (file: SourceFile, analysis: string) => void;

/** Plans that a thread takes at a time: enough that handing over costs little, few enough that none waits at the end. */
const BATCH = 8;
/** Plans that take less time than a thread takes to start and to prepare. */
const FEW = 3;
/** Where bundles and kept analyses lie. */
export const workFolder = path.join(keptFolder, "analysis");

/**
 * Analyses the plans of a corpus on several threads, and reads those whose analysis is kept. Plans that cannot be parsed, and
 * all plans of a corpus without a readable reference, are left out: `buildCorpus` finds and reports what is wrong with them.
 */
export async function analysePlans(
  inputs: Inputs,
  { cache: folder, threads = availableParallelism(), progress, shard = { index: 1, of: 1 } }: AnalysePlansOptions,
): Promise<AnalysedPlans> {
  const context = contextOf(inputs);
  const plans = new Map<string, AnalysedPlan>();
  if (context === null) return { plans, analysed: 0 };
  const bundle = await bundleWorker(workFolder, "scripts/analysis/worker.ts");
  const cache = folder === null ? null : new AnalysisCache(folder, bundle.hash, context);
  const packed = new PackedPlans();
  const open: SourceFile[] = [];
  for (const file of plansOf(inputs, shard)) {
    const kept = cache?.read(file) ?? null;
    if (kept === null) open.push(file);
    else plans.set(file.path, packed.pack(kept));
  }
  progress?.start("plans analysed:", open.length);
  const take = (file: SourceFile, analysis: string): void => {
    progress?.step();
    plans.set(file.path, packed.pack(analysis));
    cache?.write(file, analysis);
  };
  if (open.length > FEW) await inThreads(open, bundle, context, threads, take);
  else here(open, context, take);
  if (shard.of === 1) cache?.prune();
  return { plans, analysed: open.length };
}

/** Every n-th plan in the order of the paths, so that shares are alike in size however plans are named. */
function plansOf({ documents }: Inputs, { index, of }: WorkShare): readonly SourceFile[] {
  return documents
    .filter(({ path: name }) => name.startsWith("plans/"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .filter((_, at) => at % of === index - 1);
}

function here(files: readonly SourceFile[], context: AnalysisContext, take: TakeAnalysis): void {
  if (files.length === 0) return;
  const analyse = contextAnalyser(context);
  for (const file of files) {
    const analysis = analyse(file);
    if (analysis !== null) take(file, JSON.stringify(analysis));
  }
}

async function inThreads(
  files: readonly SourceFile[],
  bundle: WorkerBundle,
  context: AnalysisContext,
  threads: number,
  take: TakeAnalysis,
): Promise<void> {
  const pool = new Tinypool({
    filename: bundle.file,
    workerData: context,
    minThreads: Math.min(threads, Math.ceil(files.length / BATCH)),
    maxThreads: threads,
    isolateWorkers: false,
    execArgv: plainThread,
    // Most of what an analysis makes is dropped at once: room for it saves time; more of it than this costs more memory than it saves.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  try {
    const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
      files.slice(index * BATCH, (index + 1) * BATCH),
    );
    await Promise.all(
      batches.map(async (batch) => {
        const analyses = (await pool.run(batch)) as readonly (string | null)[];
        batch.forEach((file, index) => {
          const analysis = analyses[index];
          if (typeof analysis === "string") take(file, analysis);
        });
      }),
    );
  } finally {
    await pool.destroy();
  }
}
