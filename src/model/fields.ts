import { z } from "zod";
import { FIRST_YEAR, inYears, LAST_YEAR } from "./calendar.ts";
import { SLUG_FORM } from "./schema.ts";

/** Twice the longest title of an official document: what is longer is not a name, and would stand on every page. */
const LONGEST_TEXT = 2000;
/** File systems hold names of 255 bytes; names of figures are made from ids. */
const LONGEST_ID = 100;

const ofYears = { error: `a day of the years ${FIRST_YEAR} to ${LAST_YEAR}` };

/** A name, a title or a note: it shows something, not blanks, fillers and marks without width alone, and ends somewhere. */
export const visible = z
  .string()
  .regex(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u, "text with at least one letter or digit")
  .max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);

/** A day that the calendar has, in the years of the corpus. */
export const isoDate = z.iso
  .date({ error: 'a date in quotes, like "2024-02-23"', abort: true })
  .refine(inYears, ofYears);

/** A day, or the month or the year alone where no more is certain: `2025-03-01`, `2025-03`, `2025`. */
export const partialDate = z
  .string()
  .refine(
    (date) => z.iso.date().safeParse(`${date}-01-01`.slice(0, 10)).success && /^\d{4}(?:-\d\d){0,2}$/u.test(date),
    {
      error: 'a date in quotes, like "2025-03-01", "2025-03" or "2025"',
      abort: true,
    },
  )
  .refine(inYears, ofYears);

/** A year of the corpus. */
export const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);

/** An id that addresses and names of files are made from. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SLUG_FORM)
  .max(LONGEST_ID, `at most ${LONGEST_ID} characters`);
