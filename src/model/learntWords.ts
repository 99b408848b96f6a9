import { z } from "zod";

const count = z.int().min(0);
const provisionId = z.string().regex(/^\d+\.\d+$/);
/** No weight of a fit comes near it; sums of weights that were mistyped would have no number. */
const LARGEST = 1000;
const weight = z.number().min(-LARGEST).max(LARGEST);

/**
 * `data/lexicon/<reference>.words.yml`: what the words of a passage say of a provision, learnt from labelled passages. With `n` the number of
 * different words, and pairs of words on end, of a passage, the log-odds (natural logarithm) that a careful reader aligns it are
 * `bias` + the sum of the `words` that it has / √n.
 */
export const learntWordsFileSchema = z.strictObject({
  reference: z.string().min(1),
  /** What they were learnt from, in words for the method page. */
  texts: z.string().min(1),
  texts_en: z.string().min(1),
  documents: count,
  passages: count,
  /** Words of two syllables; of two that overlap in a text, the one that stands first here is the word. */
  compounds: z.array(z.string().regex(/^\S+ \S+$/u)),
  /** A provision that too few labelled passages have is left out. */
  provisions: z.record(
    provisionId,
    z.strictObject({
      /** Labelled passages that have the provision. */
      labelled: count,
      bias: weight,
      /** A word, or two on end, by the syllables as alignment reads them, with its weight. */
      words: z.record(z.string().regex(/^\S+(?: \S+){0,3}$/u), weight),
    }),
  ),
});
export type LearntWordsFile = z.infer<typeof learntWordsFileSchema>;

/** What words were learnt from, in words and numbers. */
export type LearntFrom = Pick<LearntWordsFile, "texts" | "texts_en" | "documents" | "passages">;
