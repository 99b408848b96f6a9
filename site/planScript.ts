import type { Plan } from "../src/model/corpus.ts";
import { languages } from "../src/model/language.ts";
import type { PageKey } from "../src/model/routes.ts";
import { pack } from "./components/packed.ts";
import { planScriptFile, type ScriptedPage } from "./components/planScripts.ts";
import { createContext, type PageContext } from "./context.ts";
import { keptOfPlan } from "./keptPages.ts";
import type { PageEntry, TemplateData } from "./page.ts";
import { handOver, permalinkOf } from "./pageTaker.ts";

/** The pages of one plan, in every language. */
interface ScriptData extends Pick<TemplateData<ScriptedPage>, "corpus" | "assets"> {
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
 * An Eleventy template for one classic script a plan, which hands a packed value to the script of a page. A script and not JSON, because a
 * page that was opened from disk may load nothing else.
 */
export function definePlanScript(page: ScriptedPage, { holder, shownOn, valueOf }: PlanScript) {
  return {
    data: {
      // Pages of a plan follow each other, one a language.
      pagination: { data: `entries.${page}`, size: languages.length, alias: "pages" },
      permalink: ({ pages }: ScriptData): string | false => permalinkOf(planScriptFile(page, pages[0]!.key.id)),
    },
    render({ pages, corpus, assets }: ScriptData): string {
      const { id } = pages[0]!.key;
      const file = planScriptFile(page, id);
      const script = keptOfPlan(corpus, id, [file], () => {
        const plan = corpus.plans.find(({ document }) => document.meta.id === id)!;
        const values = languages.map((language) => valueOf(createContext(corpus, assets, shownOn(id), language), plan));
        return `(self.${holder}??={})[${JSON.stringify(id)}]="${pack(values)}";\n`;
      });
      return handOver(file, script);
    },
  };
}
