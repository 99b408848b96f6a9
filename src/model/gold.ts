import { z } from "zod";

const provisionId = z.string().regex(/^\d+\.\d+$/);
/** A point, `-` (none) or `6` and above (organisation). */
const goldPoint = z.string().regex(/^(-|\d+)$/);
const unit = { id: z.string().min(1), text: z.string().min(1) };

/** `data/gold/<plan>.json`: a plan labelled by careful readers, one record a unit; `data/gold/README.md` has the guideline. */
export const goldFileSchema = z.array(
  z.discriminatedUnion("kind", [
    z.strictObject({
      ...unit,
      kind: z.literal("heading"),
      /** Points that a reader puts first. */
      main: z.array(goldPoint),
      /** All points that a reader names. */
      points: z.array(goldPoint),
    }),
    z.strictObject({
      ...unit,
      kind: z.enum(["content", "organisation", "none"]),
      /** Provisions that every reader names, with the strengths given: 2 takes it up, 1 touches it. */
      required: z.record(provisionId, z.array(z.union([z.literal(1), z.literal(2)])).min(1)),
      /** Provisions that one reader names: neither hit nor miss. */
      permitted: z.array(provisionId),
    }),
  ]),
);
export type GoldFile = z.infer<typeof goldFileSchema>;
export type GoldRecord = GoldFile[number];

/** The labels of one plan. `file` is the path of the labels, `plan` the id of the document that they are about. */
export interface Gold {
  readonly plan: string;
  readonly file: string;
  readonly records: GoldFile;
}
