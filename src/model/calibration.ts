import { z } from "zod";

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** Pairs of a labelled text whose evidence weighs `from` and more, up to the next knot. */
const knotSchema = z.strictObject({
  from: share,
  /** Their mean evidence: where the knot lies. */
  evidence: share,
  /** Pairs that the labels have, and that they have not. */
  right: count,
  wrong: count,
  /** The score at the knot. */
  score: share,
});
export type Knot = z.infer<typeof knotSchema>;

const knotsSchema = z.array(knotSchema).min(1).refine(rises, "knots rise in evidence, and their scores never fall");

function rises(knots: readonly Knot[]): boolean {
  return knots.every((knot, at) => {
    const before = knots[at - 1];
    return before === undefined || (before.evidence < knot.evidence && before.score <= knot.score);
  });
}

const curveSchema = z.strictObject({
  /** What the knots were measured on, in words for the method page. */
  texts: z.string().min(1),
  texts_en: z.string().min(1),
  documents: count,
  passages: count,
  knots: knotsSchema,
});
export type Curve = z.infer<typeof curveSchema>;

/** `data/calibration.yml`: how often matches with so much evidence are right, with a lexicon of the reference and without. */
export const calibrationFileSchema = z.strictObject({
  with_lexicon: curveSchema,
  without_lexicon: curveSchema.optional(),
  /** Scores from which a match is called certain, and fairly certain; below, it is to be checked before it is quoted. */
  words: z.strictObject({ certain: share, fairly: share }),
});
export type CalibrationFile = z.infer<typeof calibrationFileSchema>;

/** From evidence to score: straight lines from nothing through the knots; what weighs more than the last scores as it does. */
export function calibrator(knots: readonly Pick<Knot, "evidence" | "score">[]): (evidence: number) => number {
  return (evidence) => {
    let low = { evidence: 0, score: 0 };
    for (const high of knots) {
      if (evidence <= high.evidence) {
        const way = (evidence - low.evidence) / (high.evidence - low.evidence);
        return low.score + way * (high.score - low.score);
      }
      low = high;
    }
    return low.score;
  };
}
