import { z } from "zod";

const count = z.int().min(0);
const counts = { hits: count, false_hits: count, missed: count };

/**
 * `data/study.json`: what `npm run evaluate -- --record` measured beside the accuracy that every build computes: it takes too
 * long for that. Not part of the data version, which it names.
 */
export const studyFileSchema = z.strictObject({
  /** Data version that was measured. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  baselines: z.array(z.strictObject({ name: z.string().min(1), ...counts })),
  /** Alignments by score, `[from, to)`: right for every reader, for one, for none; bounds of the share that is right for one. */
  calibration: z.array(
    z.strictObject({
      from: z.number(),
      to: z.number(),
      all: count,
      some: count,
      none: count,
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
});
export type StudyFile = z.infer<typeof studyFileSchema>;

/** `data/measured-once.yml`: what cannot be measured again by a command. */
export const measuredOnceFileSchema = z.strictObject({
  /** F1 of independent careful readers with each other, lowest and highest: what a machine can be measured against. */
  readers: z.strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) }).optional(),
  /** First results on texts that the authors of the rules had not seen. */
  first_runs: z.array(
    z.strictObject({
      date: z.iso.date(),
      texts: z.string().min(1),
      texts_en: z.string().min(1),
      /** How many documents, and passages that state tasks, were read. */
      documents: count,
      passages: count,
      /** Whether they are plans that carry out the reference; in other documents more is off its subject. */
      carry_out: z.boolean(),
      ...counts,
    }),
  ),
  /** First results of the register on labels that were made before its output was seen. */
  register_first_runs: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        texts: z.string().min(1),
        texts_en: z.string().min(1),
        leads: z.strictObject(counts),
        deadlines: z.strictObject(counts),
        targets: z.strictObject(counts),
      }),
    )
    .optional(),
});
export type MeasuredOnceFile = z.infer<typeof measuredOnceFileSchema>;
/** A first result of the alignment. */
export type FirstRun = MeasuredOnceFile["first_runs"][number];
