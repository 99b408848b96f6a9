import { figure } from "./en/figure.ts";
import { heatmap } from "./en/heatmap.ts";
import { home } from "./en/home.ts";
import { notFound } from "./en/notFound.ts";
import { overview } from "./en/overview.ts";
import { plan } from "./en/plan.ts";
import { point } from "./en/point.ts";
import { reading } from "./en/reading.ts";
import { search } from "./en/search.ts";
import { sheet } from "./en/sheet.ts";
import { shell } from "./en/shell.ts";
import { terms } from "./en/terms.ts";
import type { Strings } from "./vi.ts";

/** The interface in English. Its words have no compounds to keep on one line. */
export const en: Strings = { compounds: [], figure, heatmap, home, notFound, overview, plan, point, reading, search, sheet, shell, terms };
