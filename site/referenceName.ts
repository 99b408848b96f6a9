import type { DocumentMeta } from "../src/model/document.ts";
import type { PageContext } from "./context.ts";
import { formatDate } from "./dates.ts";

/** The reference with number, date and issuer: `Kết luận số 1-KL/TW ngày 23/02/2024 của Bộ Chính trị`. */
export function referenceName(context: PageContext): string {
  return documentName(context, context.corpus.reference.document.meta);
}

/** Any document likewise. */
export function documentName({ strings, language }: PageContext, meta: DocumentMeta): string {
  const date = meta.issued === null ? null : formatDate(meta.issued, language);
  return strings.figure.documentName(strings.figure.kinds[meta.kind], meta.number, date, meta.issuer);
}
