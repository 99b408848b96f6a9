import agency from "./pages/agency.11ty.ts";
import compare from "./pages/compare.11ty.ts";
import data from "./pages/data.11ty.ts";
import figure from "./pages/figure.11ty.ts";
import figures from "./pages/figures.11ty.ts";
import heatmap from "./pages/heatmap.11ty.ts";
import home from "./pages/home.11ty.ts";
import method from "./pages/method.11ty.ts";
import notFound from "./pages/not-found.11ty.ts";
import pair from "./pages/pair.11ty.ts";
import pairRows from "./pages/pair-rows.11ty.ts";
import part from "./pages/part.11ty.ts";
import pickerList from "./pages/picker-list.11ty.ts";
import plan from "./pages/plan.11ty.ts";
import plans from "./pages/plans.11ty.ts";
import point from "./pages/point.11ty.ts";
import points from "./pages/points.11ty.ts";
import reference from "./pages/reference.11ty.ts";
import release from "./pages/release.11ty.ts";
import releases from "./pages/releases.11ty.ts";
import review from "./pages/review.11ty.ts";
import reviewEntries from "./pages/review-entries.11ty.ts";
import reviews from "./pages/reviews.11ty.ts";
import search from "./pages/search.11ty.ts";
import tasks from "./pages/tasks.11ty.ts";
import type { Template } from "./page.ts";

/** Every template of the site, by its name. */
export const templates: Readonly<Record<string, Template<never>>> = {
  agency,
  compare,
  data,
  figure,
  figures,
  heatmap,
  home,
  method,
  "not-found": notFound,
  pair,
  "pair-rows": pairRows,
  part,
  "picker-list": pickerList,
  plan,
  plans,
  point,
  points,
  reference,
  release,
  releases,
  review,
  "review-entries": reviewEntries,
  reviews,
  search,
  tasks,
};
