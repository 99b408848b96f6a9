import { z } from "zod";

const WORD = "[\\p{L}\\p{M}\\p{N}#,&–-]+";
const CHOICE = `${WORD}(?: ${WORD})*`;
const ELEMENT = `(?:${WORD}|\\[${CHOICE}(?:\\|${CHOICE})*\\]|\\(${CHOICE}(?:\\|${CHOICE})*\\)|\\.\\.|…)`;
const PHRASE = new RegExp(`^${ELEMENT}(?: ${ELEMENT})*$`, "u");

/** Each optional part doubles the ways to read a phrase; no phrase of use has as many as these. */
const MOST_READINGS = 4096;

/** The number of ways to read a phrase: the product of the choices of its parts. */
function readingsOf(phrase: string): number {
  let readings = 1;
  for (const [part] of phrase.matchAll(/\[[^\]]*\]|\([^)]*\)/gu)) {
    readings *= part.split("|").length + (part.startsWith("(") ? 1 : 0);
    if (readings > MOST_READINGS) break;
  }
  return readings;
}

/**
 * A phrase: words in order. `[a|b]` one of them; `(a)`, `(a|b)` may be missing; `..` at most three other syllables,
 * `…` at most ten; `#` a number. Spelling variants, capitals and punctuation make no difference.
 */
export const phraseSchema = z
  .string()
  .regex(PHRASE, "words, [a|b], (a|b), .. or …, parted by single spaces")
  .refine((phrase) => !/^(\.\.|…)|(\.\.|…)$/u.test(phrase), "a phrase begins and ends with a word")
  .refine((phrase) => readingsOf(phrase) <= MOST_READINGS, `at most ${MOST_READINGS} ways to read a phrase: split it`);
