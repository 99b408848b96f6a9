import { z } from "zod";
import { documentKinds } from "./document.ts";
import { isoDate, visible } from "./fields.ts";

/**
 * `data/cited-documents.yml`: documents that those of the corpus refer to and that are not in it. Every fact is read from a
 * document of the corpus; `known_from` quotes the words.
 */
export const citedDocumentsFileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      /** Number as the citing documents write it. Numbers restart each year, so issuer and date belong to the identity. */
      number: visible,
      kind: z.enum(documentKinds),
      issuer: visible,
      issued: isoDate.nullable(),
      /** The document's title (trích yếu) as the citing document gives it; null when it gives none. */
      title: visible.nullable(),
      /** Numbers of the documents that it carries out, nearest first. */
      implements: z.array(visible),
      known_from: z
        .array(
          z.strictObject({
            /** Id of a document of the corpus. */
            document: z.string().min(1),
            /** Its words, from one unit. */
            quote: visible,
          }),
        )
        .min(1),
    }),
  ),
});
type CitedDocumentsFile = z.infer<typeof citedDocumentsFileSchema>;
export type CitedDocument = CitedDocumentsFile["documents"][number];
