import { figure } from "./en/figure.ts";
import { home } from "./en/home.ts";
import { overview } from "./en/overview.ts";
import { reading } from "./en/reading.ts";
import { point } from "./en/point.ts";
import { shell } from "./en/shell.ts";
import { terms } from "./en/terms.ts";
import type { Strings } from "./vi.ts";

/** The interface in English. Its words have no compounds to keep on one line. */
export const en: Strings = { compounds: [], figure, home, overview, point, reading, shell, terms };
