import type { z } from "zod";

/** A zod schema that gives a `T`. */
export type Schema<T> = z.ZodType<T>;
/** One way in which a value does not fit its schema. */
export type SchemaIssue = z.core.$ZodIssue;

/** What an id has to be, as messages say it. */
export const SLUG_FORM = "lower-case letters, digits and single hyphens";
