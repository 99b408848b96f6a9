import type { CuratedData } from "../src/corpus/data.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { buildCorpus, type PipelineOptions } from "../src/pipeline.ts";
import { analysePlans, keptAnalyses } from "./analysis/analysePlans.ts";
import type { KnownPlans } from "./analysis/knownPlans.ts";
import { UsageError } from "./failure.ts";
import { readInputs, type InputFolders } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { keptCuratedData } from "./kept/curatedData.ts";
import type { WorkShare } from "./options.ts";
import { Progress } from "./progress.ts";

/** Characters of plans from which threads and kept analyses save more than they cost: some forty plans. */
const MANY = 1_000_000;

/**
 * Analyses the two folders, whose files are `inputs`; plans that are known already are not analysed again. Throws `InputError` when
 * something in them is wrong.
 */
export async function analyse(
  folders: InputFolders,
  {
    progress = new Progress(),
    inputs = readInputs(folders),
    known,
  }: { readonly progress?: Progress; readonly inputs?: Inputs; readonly known?: KnownPlans } = {},
): Promise<Corpus> {
  const options = { sha256, ...dateFromEnvironment() };
  const curated = keptCuratedData(inputs);
  const analysed = curated && (await analysedBefore(inputs, curated, progress, known));
  return buildCorpus(inputs, { ...options, curated, ...analysed });
}

/** The plans that need not be analysed with the corpus: those of many, and those that this process knows. */
async function analysedBefore(
  inputs: Inputs,
  curated: CuratedData,
  progress: Progress,
  known: KnownPlans | undefined,
): Promise<Pick<PipelineOptions, "analysed">> {
  if (lengthOfPlans(inputs) >= MANY)
    return { analysed: (await analysePlans(inputs, curated, { store: keptAnalyses, progress })).plans };
  return known ? { analysed: known.analysed(inputs, curated) } : {};
}

/** What was done of a shard: its plans, those of them that were not kept already, and where all are kept. */
interface KeptShard {
  readonly plans: number;
  readonly analysed: number;
  readonly folder: string;
}

/**
 * Analyses a share of the plans and keeps it for `analyse`, which gives the same then as without. Plans that cannot be read are
 * left to it: it says what is wrong with them.
 */
export async function keepShard(folders: InputFolders, shard: WorkShare, progress: Progress): Promise<KeptShard> {
  const { folder } = keptAnalyses;
  const inputs = readInputs(folders);
  const curated = keptCuratedData(inputs);
  if (curated === null) return { plans: 0, analysed: 0, folder };
  const { plans, analysed } = await analysePlans(inputs, curated, { store: keptAnalyses, progress, shard });
  return { plans: plans.size, analysed, folder };
}

function lengthOfPlans({ documents }: Inputs): number {
  return documents.reduce((sum, file) => sum + (file.path.startsWith("plans/") ? file.text.length : 0), 0);
}

/** Seconds up to the end of the year 9999: later days have no date of four digits. */
const LAST_SECOND = 253_402_300_799;

/** `SOURCE_DATE_EPOCH` (seconds, as reproducible builds have it) fixes the date of the data. */
function dateFromEnvironment(): { date?: string } {
  const given = process.env["SOURCE_DATE_EPOCH"] ?? "";
  if (given === "") return {};
  const seconds = /^\d+$/u.test(given) ? Number(given) : Number.NaN;
  if (seconds <= LAST_SECOND) return { date: new Date(seconds * 1000).toISOString().slice(0, 10) };
  throw new UsageError(`SOURCE_DATE_EPOCH takes whole seconds since 1970, up to the year 9999, not "${given}".`);
}
