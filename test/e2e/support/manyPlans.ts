import { makeProvinces } from "../../../scripts/bench/madeProvinces.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { buildSite } from "./buildSite.ts";
import { manySite } from "./many.ts";

/** Provinces of the made corpus: more than stand side by side on one page, from several regions. */
const provinces = ["lao-cai", "ha-giang", "yen-bai", "an-giang", "ca-mau", "thanh-hoa", "quang-nam", "ninh-binh"].map(
  (id) => `plans/mau-${id}.md`,
);

/**
 * `node --import tsx test/e2e/support/manyPlans.ts`: makes a corpus of as many plans as a reader has to choose from, and builds its site
 * without pictures, which is quick where nothing has changed; then the pages of thousands of plans.
 */
const inputs = makeProvinces(readInputs(resolveFolders({})), 63);
const documents = inputs.documents.filter(({ path: file }) => !file.startsWith("plans/") || provinces.includes(file));
buildSite({ ...inputs, documents }, manySite, ["--draft"]);
await import("./thousands.ts");
