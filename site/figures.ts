import { figureIds } from "../src/model/figureIds.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { PageKey } from "../src/model/routes.ts";

/** Id of the figure that a page shows at its head; null for pages without one. */
export function figureId(key: PageKey): string | null {
  switch (key.page) {
    case "home":
      return "tong-quan";
    case "point":
      return `diem-${key.id}`;
    case "heatmap":
      return "toan-bo";
    case "figure":
      return key.id;
    default:
      return null;
  }
}

/** Number of the figure on a page, its place in the series; null for pages without a figure. */
export function figureNumber(corpus: Corpus, key: PageKey): number | null {
  const id = figureId(key);
  const index = id === null ? -1 : figureIds(corpus).indexOf(id);
  return index < 0 ? null : index + 1;
}
