// The interface in Vietnamese: one table a topic. The English tables have the same shape.
export { basis } from "./vi/basis.ts";
export { brief } from "./vi/brief.ts";
export { compare } from "./vi/compare.ts";
export { comparison } from "./vi/comparison.ts";
export { compounds } from "./vi/compounds.ts";
export { data } from "./vi/data.ts";
export { evidence } from "./vi/evidence.ts";
export { figure } from "./vi/figure.ts";
export { files } from "./vi/files.ts";
export { heatmap } from "./vi/heatmap.ts";
export { home } from "./vi/home.ts";
export { method } from "./vi/method.ts";
export { notFound } from "./vi/notFound.ts";
export { overview } from "./vi/overview.ts";
export { parts } from "./vi/parts.ts";
export { plan } from "./vi/plan.ts";
export { point } from "./vi/point.ts";
export { reading } from "./vi/reading.ts";
export { release } from "./vi/release.ts";
export { review } from "./vi/review.ts";
export { search } from "./vi/search.ts";
export { searchResults } from "./vi/searchResults.ts";
export { sheet } from "./vi/sheet.ts";
export { shell } from "./vi/shell.ts";
export { shortcuts } from "./vi/shortcuts.ts";
export { tasks } from "./vi/tasks.ts";
export { terms } from "./vi/terms.ts";

/** Shape of the tables of every language. */
export type Strings = typeof import("./vi.ts");
