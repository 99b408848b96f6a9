import type { Plan } from "../src/model/corpus.ts";
import { languages } from "../src/model/language.ts";
import type { PageKey } from "../src/model/routes.ts";
import { pack } from "./components/packed.ts";
import { planScriptFile, type ScriptedPage } from "./components/planScripts.ts";
import { createContext, type PageContext } from "./context.ts";
import { keptOfPlan } from "./keptPages.ts";
import type { PageEntry, Template } from "./page.ts";

/** The pages of one plan, in every language. */
interface ScriptData {
  readonly pages: readonly PageEntry<ScriptedPage>[];
}

/** What a script of pages of plans holds. */
interface PlanScript {
  /** The object of the window that it puts its value into, by the id of the plan. */
  readonly holder: string;
  /** The page that shows the value: links in it lead from there. */
  readonly shownOn: (plan: string) => PageKey;
  readonly valueOf: (context: PageContext, plan: Plan) => unknown;
}

/**
 * A template for one classic script a plan, which hands a packed value to the script of a page. A script and not JSON, because a
 * page that was opened from disk may load nothing else.
 */
export function definePlanScript(page: ScriptedPage, { holder, shownOn, valueOf }: PlanScript): Template<ScriptData> {
  return {
    // Pages of a plan follow each other, one a language.
    pagination: { data: `entries.${page}`, size: languages.length, alias: "pages" },
    fileOf: ({ pages }) => planScriptFile(page, pages[0]!.key.id),
    render({ pages }, site) {
      const { id } = pages[0]!.key;
      return keptOfPlan(site, id, [planScriptFile(page, id)], () => {
        const plan = site.corpus.plans.find(({ document }) => document.meta.id === id)!;
        const values = languages.map((language) => valueOf(createContext(site, shownOn(id), language), plan));
        return `(self.${holder}??={})[${JSON.stringify(id)}]="${pack(values)}";\n`;
      });
    },
  };
}
