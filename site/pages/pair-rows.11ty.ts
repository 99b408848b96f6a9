import { pack } from "../components/packed.ts";
import { planRows, rowsFile } from "../components/row/planRows.ts";
import { createContext } from "../context.ts";
import { keptOfPlan } from "../keptPages.ts";
import { handOver, permalinkOf } from "../pageTaker.ts";
import type { TemplateData } from "../page.ts";

/**
 * One classic script a plan, which hands its rows to the comparison of chosen plans. A script and not JSON, because a page that
 * was opened from disk may load nothing else. The plan's own page beside the reference loads it too.
 */
export default {
  data: {
    pagination: { data: "entries.pair", size: 1, alias: "entry" },
    permalink: ({ entry }: TemplateData<"pair">): string | false => permalinkOf(rowsFile(entry.key.id, entry.language)),
  },
  render({ entry, corpus, assets }: TemplateData<"pair">): string {
    const { id } = entry.key;
    const file = rowsFile(id, entry.language);
    const script = keptOfPlan(corpus, id, [file], () => {
      const context = createContext(corpus, assets, { page: "compare" }, entry.language);
      const plan = corpus.plans.find(({ document }) => document.meta.id === id)!;
      return `(self.planRows??={})[${JSON.stringify(id)}]="${pack(planRows(context, plan))}";\n`;
    });
    return handOver(file, script);
  },
};
