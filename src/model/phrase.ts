import { z } from "zod";

const WORD = "[\\p{L}\\p{M}\\p{N}#,&–-]+";
const CHOICE = `${WORD}(?: ${WORD})*`;
const ELEMENT = `(?:${WORD}|\\[${CHOICE}(?:\\|${CHOICE})*\\]|\\(${CHOICE}(?:\\|${CHOICE})*\\)|\\.\\.|…)`;
const PHRASE = new RegExp(`^${ELEMENT}(?: ${ELEMENT})*$`, "u");

/**
 * A phrase: words in order. `[a|b]` one of them; `(a)`, `(a|b)` may be missing; `..` at most three other syllables,
 * `…` at most ten; `#` a number. Spelling variants, capitals and punctuation make no difference.
 */
export const phraseSchema = z
  .string()
  .regex(PHRASE, "words, [a|b], (a|b), .. or …, parted by single spaces")
  .refine((phrase) => !/^(\.\.|…)|(\.\.|…)$/u.test(phrase), "a phrase begins and ends with a word");
