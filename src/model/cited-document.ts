import { z } from "zod";
import { documentKinds } from "./document.ts";

/**
 * `data/cited-documents.yml`: documents that those of the corpus refer to and that are not in it. Every fact is read from a
 * document of the corpus; `known_from` quotes the words.
 */
export const citedDocumentsFileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      /** Number as the citing documents write it. Numbers restart each year, so issuer and date belong to the identity. */
      number: z.string().min(1),
      kind: z.enum(documentKinds),
      issuer: z.string().min(1),
      issued: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date in quotes, like "2024-02-23"')
        .nullable(),
      /** The document's title (trích yếu) as the citing document gives it; null when it gives none. */
      title: z.string().min(1).nullable(),
      /** Numbers of the documents that it carries out, nearest first. */
      implements: z.array(z.string().min(1)),
      known_from: z
        .array(
          z.strictObject({
            /** Id of a document of the corpus. */
            document: z.string().min(1),
            /** Its words, from one unit. */
            quote: z.string().min(1),
          }),
        )
        .min(1),
    }),
  ),
});
export type CitedDocumentsFile = z.infer<typeof citedDocumentsFileSchema>;
export type CitedDocument = CitedDocumentsFile["documents"][number];
