import type { Corpus } from "../src/model/corpus.ts";
import { buildCorpus } from "../src/pipeline.ts";
import type { Folders } from "./folders.ts";
import { readInputs, sha256 } from "./inputs.ts";

/** Reads the two folders and analyses them. Throws `InputError` when something in them is wrong. */
export function analyse(folders: Pick<Folders, "documents" | "data">): Corpus {
  return buildCorpus(readInputs(folders), { sha256, ...dateFromEnvironment() });
}

/** `SOURCE_DATE_EPOCH` (seconds, as reproducible builds have it) fixes the date of the data. */
function dateFromEnvironment(): { date?: string } {
  const seconds = Number(process.env["SOURCE_DATE_EPOCH"] || Number.NaN);
  return Number.isFinite(seconds) ? { date: new Date(seconds * 1000).toISOString().slice(0, 10) } : {};
}
