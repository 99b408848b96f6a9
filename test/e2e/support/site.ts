import { readdirSync } from "node:fs";
import path from "node:path";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";

/** Whether the corpus holds plans that the tests do not know. */
export const hasGrown = readdirSync("documents/plans").some(
  (name) => name.endsWith(".md") && !shippedPlans.includes(path.basename(name, ".md")),
);

/**
 * The site that browser tests read and click through: of the plans that came with the project. It is the built one until the corpus
 * grows: with more plans than stand on one page, pages are others.
 */
export const siteFolder = path.resolve(hasGrown ? ".cache/shipped-plans/site" : "_site");
