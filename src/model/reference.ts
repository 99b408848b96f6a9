import { z } from "zod";
import type { Document } from "./document.ts";
import { visible as label } from "./fields.ts";
import type { Span } from "./span.ts";

/** `data/provisions/<reference id>.yml`: the points of a reference split into provisions. */
export const provisionsFileSchema = z.strictObject({
  reference: z.string().min(1),
  /** Ids of the units of the reference that the points stand under; without it, the parts whose headings speak of tasks. */
  parts: z.array(z.string().min(1)).min(1).optional(),
  points: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\d+$/),
        label,
        /** Short name for column heads; `label` when absent. */
        label_short: label.optional(),
        label_en: label.optional(),
        label_short_en: label.optional(),
        provisions: z
          .array(
            z.strictObject({
              id: z.string().regex(/^\d+\.\d+$/),
              label,
              /** For a narrow place, as that of a row in the heatmap; `label` when absent. */
              label_short: label.optional(),
              label_en: label.optional(),
              label_short_en: label.optional(),
              quotes: z.array(z.string().min(1)).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type ProvisionsFile = z.infer<typeof provisionsFileSchema>;

/** A text with its English twin; `en` equals `vi` where no translation is known. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** One quote of a provision: exact words of the reference, and where they stand. */
export interface Quote {
  readonly text: string;
  /** Unit of the reference document. */
  readonly unit: string;
  /** Offsets in that unit's text. */
  readonly span: Span;
}

export interface Provision {
  /** `3.7` */
  readonly id: string;
  readonly point: string;
  readonly label: Label;
  /** Where `label` has no room. */
  readonly shortLabel: Label;
  readonly quotes: readonly Quote[];
}

/** The words of a provision in one row; `[…]` stands for what lies between its quotes. */
export function quotedWords({ quotes }: Provision): string {
  return quotes.map(({ text }) => text).join(" […] ");
}

export interface Point {
  readonly id: string;
  readonly label: Label;
  readonly shortLabel: Label;
  readonly provisions: readonly Provision[];
}

/** The document that plans are compared with, split into points and provisions. */
export interface Reference {
  readonly document: Document;
  readonly points: readonly Point[];
  /** Whether the provisions were curated or derived from the clauses of the numbered points. */
  readonly provisionsFrom: "file" | "clauses";
}

/**
 * Number of the reference's own section on how it is carried out, which follows its points (`6` in "6. Tổ chức thực hiện");
 * null where it has none. A plan's sections on organisation answer to it and to no point.
 */
export function organisationOf({ document, points }: Reference): string | null {
  const known = new Set(points.map(({ id }) => id));
  for (const { part, marker } of document.units) {
    const number = part === "organisation" ? /^\d+/u.exec(marker ?? "")?.[0] : undefined;
    if (number !== undefined && !known.has(number)) return number;
  }
  return null;
}

/** All provisions in order. */
export function provisionsOf(reference: Reference): readonly Provision[] {
  return reference.points.flatMap((point) => point.provisions);
}
