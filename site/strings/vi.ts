import { shell } from "./vi/shell.ts";
import { terms } from "./vi/terms.ts";

/** The interface in Vietnamese: one table a topic. The English tables have the same shape. */
export const vi = { shell, terms };

/** Shape of the tables of every language. */
export type Strings = typeof vi;
