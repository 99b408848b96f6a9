import type { PageContext } from "./context.ts";
import type { PageKey } from "../src/model/routes.ts";

/** One link of the main navigation. */
export interface NavigationItem {
  readonly label: string;
  readonly key: PageKey;
  /** `page`: this very page; `true`: a page below it; null: elsewhere. Values of `aria-current`. */
  readonly current: "page" | "true" | null;
}

/** A page that is the only one of its kind. */
type SinglePage = Exclude<PageKey, { readonly id: string }>["page"];

/** The main navigation as seen from the page of `context`. */
export function navigation({ corpus, strings, key }: PageContext): readonly NavigationItem[] {
  const { shell } = strings;
  const item = (label: string, page: SinglePage, below?: PageKey["page"]): NavigationItem => ({
    label,
    key: { page },
    current: key.page === page ? "page" : below !== undefined && key.page === below ? "true" : null,
  });
  return [
    item(shell.points(corpus.reference.points.length), "points", "point"),
    item(shell.plans, "plans", "plan"),
    item(shell.compare, "compare", "pair"),
    item(shell.heatmap, "heatmap", "part"),
    item(shell.figures, "figures", "figure"),
    item(strings.tasks.title, "tasks", "agency"),
    item(shell.search, "search"),
    item(shell.method, "method"),
    item(shell.data, "data"),
  ];
}
