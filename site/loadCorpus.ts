import { readFileSync } from "node:fs";
import type { Corpus } from "../src/model/corpus.ts";

/** Analyses of this very process, by the file that they were written to. */
const handed = new Map<string, Corpus>();

/** Lets `loadCorpus(file)` give `corpus` itself, so that what was made from it once (figures, indexes) is not made again. */
export function handCorpus(file: string, corpus: Corpus): void {
  handed.set(file, corpus);
}

/** The analysis that `npm run build` wrote. Its shape is that build's own, so it is not checked again. */
export function loadCorpus(file: string): Corpus {
  return handed.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as Corpus);
}
