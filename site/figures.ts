import type { Corpus } from "../src/model/corpus.ts";
import type { PageKey } from "./routes.ts";

/**
 * Number of the figure on a page: the overview is 1, the points follow in order, then the full matrix, then the plans.
 * A plan added to the corpus leaves the numbers of points and matrix as they are. Null for pages without a figure.
 */
export function figureNumber(corpus: Corpus, key: PageKey): number | null {
  const points = corpus.reference.points;
  switch (key.page) {
    case "home":
      return 1;
    case "point":
      return 2 + points.findIndex(({ id }) => id === key.id);
    case "heatmap":
      return 2 + points.length;
    case "plan":
      return 3 + points.length + corpus.plans.findIndex(({ document }) => document.meta.id === key.id);
    default:
      return null;
  }
}
