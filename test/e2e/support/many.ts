import { readFileSync } from "node:fs";
import path from "node:path";
import type { PublicCorpus, PublicPlan } from "../../../src/model/contract.ts";

/** The site of a corpus from which a reader chooses, made by `manyPlans.ts` before the tests. */
export const manySite = path.resolve(".cache/many-plans/site");

/** Pages of more plans than lists give facts of, made by `thousands.ts` before the tests, and how many plans they are of. */
export const thousandsSite = path.resolve(".cache/many-plans/thousands");
export const thousandsPlans = 1001;

/** The published list of its documents. */
export function manyCorpus(): PublicCorpus {
  return JSON.parse(readFileSync(path.join(manySite, "data/corpus.json"), "utf8")) as PublicCorpus;
}

/** The published data of its plans. */
export function manyPlans(): readonly PublicPlan[] {
  return manyCorpus().plans.map(
    ({ id }) => JSON.parse(readFileSync(path.join(manySite, `data/plans/${id}.json`), "utf8")) as PublicPlan,
  );
}
