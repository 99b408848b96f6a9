import { basis } from "./en/basis.ts";
import { compare } from "./en/compare.ts";
import { brief } from "./en/brief.ts";
import { comparison } from "./en/comparison.ts";
import { data } from "./en/data.ts";
import { evidence } from "./en/evidence.ts";
import { figure } from "./en/figure.ts";
import { files } from "./en/files.ts";
import { heatmap } from "./en/heatmap.ts";
import { home } from "./en/home.ts";
import { method } from "./en/method.ts";
import { notFound } from "./en/notFound.ts";
import { overview } from "./en/overview.ts";
import { plan } from "./en/plan.ts";
import { point } from "./en/point.ts";
import { reading } from "./en/reading.ts";
import { release } from "./en/release.ts";
import { review } from "./en/review.ts";
import { search } from "./en/search.ts";
import { searchResults } from "./en/searchResults.ts";
import { sheet } from "./en/sheet.ts";
import { shell } from "./en/shell.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { tasks } from "./en/tasks.ts";
import { terms } from "./en/terms.ts";
import type { Strings } from "./vi.ts";

/** The interface in English. Its words have no compounds to keep on one line. */
export const en: Strings = {
  basis,
  compare,
  brief,
  comparison,
  compounds: [],
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
