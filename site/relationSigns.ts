import type { Relation } from "../src/model/alignment.ts";

/** Sign of each relation, always beside its word. */
export const relationSigns: Readonly<Record<Relation, string>> = { verbatim: "=", adapted: "≈", specific: "+" };
