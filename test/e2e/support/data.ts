import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PublicCorpus, PublicPlan } from "../../../src/model/contract.ts";
import { siteFolder } from "./site.ts";

const folder = path.join(siteFolder, "data");

/** The published list of documents. */
export function publicCorpus(): PublicCorpus {
  return JSON.parse(readFileSync(path.join(folder, "corpus.json"), "utf8")) as PublicCorpus;
}

/** The published data of a plan. */
export function publicPlan(id: string): PublicPlan {
  return JSON.parse(readFileSync(path.join(folder, "plans", `${id}.json`), "utf8")) as PublicPlan;
}

/** The published data of all plans. */
export function publicPlans(): readonly PublicPlan[] {
  return publicCorpus().plans.map(({ id }) => publicPlan(id));
}

/** Every published data file, from the root of the site. */
export function publicFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.posix.join("data", path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")),
    )
    .toSorted();
}
