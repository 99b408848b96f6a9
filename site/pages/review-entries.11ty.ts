import { reviewEntries } from "../../src/views/review.ts";
import { pack } from "../components/packed.ts";
import { entriesFile, packedReview } from "../components/review/planReview.ts";
import { createContext } from "../context.ts";
import { keptOfPlan } from "../keptPages.ts";
import type { TemplateData } from "../page.ts";
import { handOver, permalinkOf } from "../pageTaker.ts";

/** One classic script a plan, which hands what is to judge to the script of its review page. As with rows, JSON cannot be loaded from disk. */
export default {
  data: {
    pagination: { data: "entries.review", size: 1, alias: "entry" },
    permalink: ({ entry }: TemplateData<"review">): string | false =>
      permalinkOf(entriesFile(entry.key.id, entry.language)),
  },
  render({ entry, corpus, assets }: TemplateData<"review">): string {
    const { id } = entry.key;
    const file = entriesFile(id, entry.language);
    const script = keptOfPlan(corpus, id, [file], () => {
      const context = createContext(corpus, assets, entry.key, entry.language);
      const plan = corpus.plans.find(({ document }) => document.meta.id === id)!;
      const packed = pack(packedReview(context, plan, reviewEntries(corpus, plan)));
      return `(self.planReviews??={})[${JSON.stringify(id)}]="${packed}";\n`;
    });
    return handOver(file, script);
  },
};
