import { relativeUrl } from "../../src/html/relativeUrl.ts";
import { languages, type Language } from "../../src/model/language.ts";
import { pageFile } from "../../src/model/routes.ts";
import { versionLabel } from "../../src/model/version.ts";
import type { PageContext } from "../context.ts";

/** Pages of a plan that have a script with more of the plan beside them. */
export type ScriptedPage = "pair" | "review";

const names: Readonly<Record<ScriptedPage, string>> = { pair: "rows.js", review: "entries.js" };

/** The script of the pages of a plan in all languages, from the root of the site: it lies beside the page in the first. */
export function planScriptFile(page: ScriptedPage, plan: string): string {
  return pageFile({ page, id: plan }, languages[0]).replace(/[^/]*$/u, names[page]);
}

/** The address of that script from the page of `context`. Its version tells a kept copy from that of other data. */
export function planScriptAddress({ corpus, file }: PageContext, page: ScriptedPage, plan: string): string {
  return `${relativeUrl(file, planScriptFile(page, plan))}?${versionLabel(corpus)}`;
}

/** The script beside the comparison with the list of plans to choose from, where the page has but their names; from the root of the site. */
export function pickerScriptFile(language: Language): string {
  return pageFile({ page: "compare" }, language).replace(/[^/]*$/u, "list.js");
}

/** The address of that script from the comparison. */
export function pickerScriptAddress({ corpus, language, file }: PageContext): string {
  return `${relativeUrl(file, pickerScriptFile(language))}?${versionLabel(corpus)}`;
}
