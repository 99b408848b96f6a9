import { basis } from "./vi/basis.ts";
import { compare } from "./vi/compare.ts";
import { brief } from "./vi/brief.ts";
import { comparison } from "./vi/comparison.ts";
import { compounds } from "./vi/compounds.ts";
import { data } from "./vi/data.ts";
import { evidence } from "./vi/evidence.ts";
import { figure } from "./vi/figure.ts";
import { files } from "./vi/files.ts";
import { heatmap } from "./vi/heatmap.ts";
import { home } from "./vi/home.ts";
import { method } from "./vi/method.ts";
import { notFound } from "./vi/notFound.ts";
import { overview } from "./vi/overview.ts";
import { plan } from "./vi/plan.ts";
import { point } from "./vi/point.ts";
import { reading } from "./vi/reading.ts";
import { release } from "./vi/release.ts";
import { review } from "./vi/review.ts";
import { search } from "./vi/search.ts";
import { searchResults } from "./vi/searchResults.ts";
import { sheet } from "./vi/sheet.ts";
import { shell } from "./vi/shell.ts";
import { shortcuts } from "./vi/shortcuts.ts";
import { tasks } from "./vi/tasks.ts";
import { terms } from "./vi/terms.ts";

/** The interface in Vietnamese: one table a topic. The English tables have the same shape. */
export const vi = {
  basis,
  compare,
  brief,
  comparison,
  compounds,
  data,
  evidence,
  figure,
  files,
  heatmap,
  home,
  method,
  notFound,
  overview,
  plan,
  point,
  reading,
  release,
  review,
  search,
  searchResults,
  sheet,
  shell,
  shortcuts,
  tasks,
  terms,
};

/** Shape of the tables of every language. */
export type Strings = typeof vi;
