import { shell } from "./en/shell.ts";
import { terms } from "./en/terms.ts";
import type { Strings } from "./vi.ts";

/** The interface in English. */
export const en: Strings = { shell, terms };
