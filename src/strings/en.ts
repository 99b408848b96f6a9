import type { Strings } from "./vi.ts";

// The interface in English: one table a topic.
export { basis } from "./en/basis.ts";
export { brief } from "./en/brief.ts";
export { compare } from "./en/compare.ts";
export { comparison } from "./en/comparison.ts";
export { data } from "./en/data.ts";
export { evidence } from "./en/evidence.ts";
export { figure } from "./en/figure.ts";
export { files } from "./en/files.ts";
export { heatmap } from "./en/heatmap.ts";
export { home } from "./en/home.ts";
export { method } from "./en/method.ts";
export { notFound } from "./en/notFound.ts";
export { overview } from "./en/overview.ts";
export { parts } from "./en/parts.ts";
export { plan } from "./en/plan.ts";
export { point } from "./en/point.ts";
export { reading } from "./en/reading.ts";
export { release } from "./en/release.ts";
export { review } from "./en/review.ts";
export { search } from "./en/search.ts";
export { searchResults } from "./en/searchResults.ts";
export { sheet } from "./en/sheet.ts";
export { shell } from "./en/shell.ts";
export { shortcuts } from "./en/shortcuts.ts";
export { tasks } from "./en/tasks.ts";
export { terms } from "./en/terms.ts";

/** English has no compounds to keep on one line. */
export const compounds: Strings["compounds"] = [];
