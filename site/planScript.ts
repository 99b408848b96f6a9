import type { Plan } from "../src/model/corpus.ts";
import type { PageKey } from "../src/model/routes.ts";
import { pack } from "./components/packed.ts";
import { planScriptFile, type ScriptedPage } from "./components/planScripts.ts";
import { createContext, type PageContext } from "./context.ts";
import { keptOfPlan } from "./keptPages.ts";
import type { TemplateData } from "./page.ts";
import { handOver, permalinkOf } from "./pageTaker.ts";

type ScriptData = TemplateData<"pair"> | TemplateData<"review">;

/** What a script beside the pages of plans holds. */
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
      pagination: { data: `entries.${page}`, size: 1, alias: "entry" },
      permalink: ({ entry }: ScriptData): string | false =>
        permalinkOf(planScriptFile(page, entry.key.id, entry.language)),
    },
    render({ entry, corpus, assets }: ScriptData): string {
      const { id } = entry.key;
      const file = planScriptFile(page, id, entry.language);
      const script = keptOfPlan(corpus, id, [file], () => {
        const context = createContext(corpus, assets, shownOn(id), entry.language);
        const plan = corpus.plans.find(({ document }) => document.meta.id === id)!;
        return `(self.${holder}??={})[${JSON.stringify(id)}]="${pack(valueOf(context, plan))}";\n`;
      });
      return handOver(file, script);
    },
  };
}
