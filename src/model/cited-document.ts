import { z } from "zod";

/**
 * `data/cited-documents.yml`: documents outside the corpus that its documents name, as far as their texts say what they carry
 * out. They join the graph through which a plan reaches the reference.
 */
export const citedDocumentsFileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      number: z.string().min(1),
      title: z.string().min(1).nullable(),
      issuer: z.string().min(1).nullable(),
      issued: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date in quotes, like "2024-02-23"')
        .nullable(),
      /** Numbers of the documents that this one carries out. */
      implements: z.array(z.string().min(1)),
    }),
  ),
});
export type CitedDocument = z.infer<typeof citedDocumentsFileSchema>["documents"][number];
