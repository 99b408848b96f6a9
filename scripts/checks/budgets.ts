import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { listFiles } from "./site.ts";

/** What a page may cost at most: kilobytes of 1,000 bytes after gzip, milliseconds, and shares of the window. */
export const budgets = { page: 150, scripts: 50, styles: 20, largestPaint: 1000, layoutShift: 0.01, interaction: 100 };

/** Gzipped sizes of a built site, in kilobytes. */
export interface SiteSizes {
  readonly pages: readonly { readonly file: string; readonly size: number }[];
  /** All code together; texts that the search page, the comparison and reviews load are data and stand apart. */
  readonly scripts: number;
  readonly searchTexts: number;
  readonly styles: number;
}

/** Sizes of the site in `folder`; pages by size, largest first. */
export function measureSizes(folder: string): SiteSizes {
  const sizes = listFiles(folder).map((file) => ({ file, extension: path.extname(file), folder }));
  const of = (extension: string, wanted: (file: string) => boolean = () => true) =>
    sizes
      .filter((file) => file.extension === extension && wanted(file.file))
      .map(({ file }) => ({ file, size: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000 }))
      .toSorted((a, b) => b.size - a.size);
  const total = (files: readonly { readonly size: number }[]): number => files.reduce((sum, { size }) => sum + size, 0);
  return {
    pages: of(".html"),
    scripts: total(of(".js", (file) => !isSearchText(file) && !isOfPlans(file))),
    searchTexts: total(of(".js", isSearchText)),
    styles: total(of(".css")),
  };
}

/** What breaks a budget of size, a sentence each. */
export function sizeProblems({ pages, scripts, styles }: SiteSizes): readonly string[] {
  const over = (name: string, size: number, budget: number): readonly string[] =>
    size > budget ? [`${name}: ${size.toFixed(1)} KB gzipped, budget ${budget} KB`] : [];
  return [
    ...pages.flatMap(({ file, size }) => over(file, size, budgets.page)),
    ...over("all scripts", scripts, budgets.scripts),
    ...over("style sheet", styles, budgets.styles),
  ];
}

/** Rows of one plan, loaded where the plan is compared, what is to judge in it, and the list of plans to choose from. */
function isOfPlans(file: string): boolean {
  return ["rows.js", "entries.js", "list.js"].includes(path.basename(file));
}

function isSearchText(file: string): boolean {
  return /(?:^|\/)search-\d+\.[^/]*js$/u.test(file);
}
