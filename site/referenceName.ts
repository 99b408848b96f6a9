import type { PageContext } from "./context.ts";
import { formatDate } from "./dates.ts";

/** The reference with number, date and issuer: `Kết luận số 1-KL/TW ngày 23/02/2024 của Bộ Chính trị`. */
export function referenceName({ corpus, strings, language }: PageContext): string {
  const { meta } = corpus.reference.document;
  const date = meta.issued === null ? null : formatDate(meta.issued, language);
  return strings.figure.documentName(strings.figure.kinds[meta.kind], meta.number, date, meta.issuer);
}
