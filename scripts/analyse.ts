import path from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { buildCorpus } from "../src/pipeline.ts";
import { analysePlans, workFolder } from "./analysis/analysePlans.ts";
import { UsageError } from "./failure.ts";
import { readInputs, sha256, type InputFolders } from "./inputs.ts";

/** Characters of plans from which threads and kept analyses save more than they cost: some forty plans. */
const MANY = 1_000_000;

/** Reads the two folders and analyses them. Throws `InputError` when something in them is wrong. */
export async function analyse(folders: InputFolders): Promise<Corpus> {
  const inputs = readInputs(folders);
  const options = { sha256, ...dateFromEnvironment() };
  if (lengthOfPlans(inputs) < MANY) return buildCorpus(inputs, options);
  const { plans: analysed } = await analysePlans(inputs, { cache: cacheOf(folders) });
  return buildCorpus(inputs, { ...options, analysed });
}

function lengthOfPlans({ documents }: Inputs): number {
  return documents.reduce((sum, file) => sum + (file.path.startsWith("plans/") ? file.text.length : 0), 0);
}

/** Analyses are kept for each corpus apart, so that building one does not drop those of another. */
function cacheOf({ documents, data }: InputFolders): string {
  return path.join(workFolder, sha256(`${documents}\n${data}`).slice(0, 16));
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
