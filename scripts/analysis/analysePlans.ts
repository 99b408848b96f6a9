import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { KeptStore } from "../../site/kept/store.ts";
import type { WorkShare } from "../options.ts";
import { plainThread } from "../plainThread.ts";
import type { Progress } from "../progress.ts";
import { bundleWorker, type WorkerBundle } from "../workerBundle.ts";
import { contextKey, type AnalysisContext } from "./context.ts";
import { openOf, PackedPlans } from "./packedPlans.ts";

export interface AnalysePlansOptions {
  /** Analyses kept from earlier runs; null to keep none. */
  readonly store: KeptStore | null;
  readonly threads?: number;
  /** Is told how far the plans are. */
  readonly progress?: Progress;
  /** A share of the plans: the others are neither analysed nor given, and what is kept of them stays. */
  readonly shard?: WorkShare;
}

/** What `analysePlans` did. `analysed` counts the plans of which no analysis was kept. */
export interface AnalysedPlans {
  readonly plans: ReadonlyMap<string, AnalysedPlan>;
  readonly analysed: number;
}

/** Takes a finished analysis as JSON. */
type TakeAnalysis = (file: SourceFile, analysis: string) => void;

/** Plans that a thread takes at a time: enough that handing over costs little, few enough that none waits at the end. */
const BATCH = 8;
/** Where analyses are kept, by the content of everything that they depend on: code, reference, curated data and plan. */
export const keptAnalyses = new KeptStore("analysis");

/**
 * Analyses the plans of a corpus on several threads with `context`, what is read of `inputs`, and reads those whose analysis is kept.
 * Plans that cannot be parsed are left out: `buildCorpus` finds and reports what is wrong with them.
 */
export async function analysePlans(
  inputs: Inputs,
  context: AnalysisContext,
  { store, threads = availableParallelism(), progress, shard = { index: 1, of: 1 } }: AnalysePlansOptions,
): Promise<AnalysedPlans> {
  const plans = new Map<string, AnalysedPlan>();
  const bundle = await bundleWorker("scripts/analysis/worker.ts");
  const made = `${bundle.hash}\n${contextKey(inputs)}`;
  const keyOf = (file: SourceFile): string => `${made}\n${file.sha256}  ${file.path}`;
  const wanted = plansOf(inputs, shard);
  const packed = new PackedPlans(openOf(wanted.length));
  const open: SourceFile[] = [];
  const start = (): Tinypool => startPool(bundle, context, threads);
  // A thread starts while what is kept is read.
  let pool = wanted.every((file) => store?.has(keyOf(file))) ? null : start();
  try {
    for (const file of wanted) {
      const kept = store?.readPacked(keyOf(file)) ?? null;
      if (kept === null) open.push(file);
      else plans.set(file.path, packed.pack(kept.toString("utf8")));
    }
    progress?.start("plans analysed:", open.length);
    if (open.length > 0)
      await inThreads((pool ??= start()), open, (file, analysis) => {
        progress?.step();
        plans.set(file.path, packed.pack(analysis));
        store?.writePacked(keyOf(file), Buffer.from(analysis));
      });
  } finally {
    await pool?.destroy();
  }
  store?.prune();
  return { plans, analysed: open.length };
}

/** Every n-th plan in the order of the paths, so that shares are alike in size however plans are named. */
function plansOf({ documents }: Inputs, { index, of }: WorkShare): readonly SourceFile[] {
  return documents
    .filter(({ path: name }) => name.startsWith("plans/"))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .filter((_, at) => at % of === index - 1);
}

function startPool(bundle: WorkerBundle, context: AnalysisContext, threads: number): Tinypool {
  return new Tinypool({
    filename: bundle.file,
    workerData: { reference: context.reference, knowledge: context.knowledge } satisfies AnalysisContext,
    minThreads: 1,
    maxThreads: threads,
    isolateWorkers: false,
    execArgv: plainThread,
    // Most of what an analysis makes is dropped at once: room for it saves time; more of it than this costs more memory than it saves.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
}

async function inThreads(pool: Tinypool, files: readonly SourceFile[], take: TakeAnalysis): Promise<void> {
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
}
