import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";
import { buildSite } from "./buildSite.ts";
import { hasGrown, siteFolder } from "./site.ts";

/** `node --import tsx test/e2e/support/shippedSite.ts`: builds the site of the plans that came with the project, where others have joined them. */
if (hasGrown) {
  const inputs = readInputs(resolveFolders({}));
  const known = new Set(shippedPlans.map((id) => `plans/${id}.md`));
  const documents = inputs.documents.filter(({ path: file }) => !file.startsWith("plans/") || known.has(file));
  buildSite({ ...inputs, documents }, siteFolder);
}
