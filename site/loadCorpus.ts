import { readFileSync } from "node:fs";
import type { Corpus } from "../src/model/corpus.ts";

/** Reads the analysis that `npm run build` wrote. Its shape is that build's own, so it is not checked again. */
export function loadCorpus(file: string): Corpus {
  return JSON.parse(readFileSync(file, "utf8")) as Corpus;
}
