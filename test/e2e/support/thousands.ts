import { languages } from "../../../src/model/language.ts";
import path from "node:path";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";
import { siteOf } from "../../fixtures/site.ts";
import { writeInto } from "../../../scripts/writeInto.ts";
import { buildAssets } from "../../../site/assets/build.ts";
import { pickerScriptFile, planScriptFile } from "../../../site/components/planScripts.ts";
import compare from "../../../site/pages/compare.11ty.ts";
import pairRows from "../../../site/pages/pair-rows.11ty.ts";
import pickerList from "../../../site/pages/picker-list.11ty.ts";
import search from "../../../site/pages/search.11ty.ts";
import type { Template } from "../../../site/page.ts";
import { pageFile, type PageKey } from "../../../src/model/routes.ts";
import { thousandsSite, thousandsPlans } from "./many.ts";

/**
 * `node --import tsx test/e2e/support/thousands.ts`: writes the pages on which a reader chooses from more plans than lists give facts of,
 * and what these pages load. A whole site of so many plans would take minutes.
 */
const corpus = makeManyPlans(thousandsPlans);
const { names: assets, files } = await buildAssets(corpus, (_, make) => make());
const language = "vi";
const write = (file: string, contents: string | Uint8Array): void =>
  writeInto(path.join(thousandsSite, file), contents);
for (const { path: file, contents } of files) write(file, contents);
const site = { ...siteOf(corpus), assets };
const render = (template: Template<never>, key: PageKey) =>
  template.render({ entry: { key, language } } as never, site);
const comparison: PageKey = { page: "compare" };
write(pageFile(comparison, language), render(compare, comparison));
write(pickerScriptFile(language), render(pickerList, comparison));
write(pageFile({ page: "search" }, language), render(search, { page: "search" }));
for (const { document } of corpus.plans.slice(-3)) {
  const { id } = document.meta;
  const pages = languages.map((each) => ({ key: { page: "pair", id } as const, language: each }));
  write(planScriptFile("pair", id), pairRows.render({ pages }, site));
}
