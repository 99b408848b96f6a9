import type { Corpus, Plan } from "../model/corpus.ts";
import type { DocumentMeta } from "../model/document.ts";
import { formatDate } from "../text/dates.ts";
import type { Words } from "./strings.ts";

const PEOPLES_COMMITTEE = /^(?:Ủy|Uỷ) ban nhân dân/iu;

/** Facts of a plan in one line: `UBND tỉnh, 12/KH-UBND, 05/05/2024, văn bản bị cắt phần cuối`. */
export function planLine(plan: Plan, { strings, language }: Words): string {
  const { meta } = plan.document;
  const words = strings.figure;
  const date = meta.issued !== null ? formatDate(meta.issued, language) : meta.issued_year?.toString();
  const facts =
    meta.number === null && date === undefined
      ? [meta.status === "draft" ? null : words.noNumberOrDate]
      : [meta.number ?? (meta.status === "draft" ? null : words.noNumber), date ?? words.noDate];
  return [
    words.issuer(shortIssuer(plan), meta.issuer_branch, meta.issuer_level),
    ...facts,
    meta.status === "complete" ? null : words.status[meta.status],
    meta.missing_appendices.length > 0 ? words.missingAppendices : null,
  ]
    .filter((fact) => fact !== null)
    .join(", ");
}

/** The issuer as official papers shorten it; the name of the province is left out where the plan's own name has it. */
export function shortIssuer({ document, province }: Plan): string {
  const issuer = document.meta.issuer.replace(PEOPLES_COMMITTEE, "UBND");
  const name = province?.name;
  if (name === undefined || !issuer.endsWith(` ${name}`) || !document.meta.short_title.includes(name)) return issuer;
  return issuer.slice(0, -name.length - 1);
}

/** The reference with number, date and issuer: `Kết luận số 1-KL/TW ngày 23/02/2024 của Bộ Chính trị`. */
export function referenceName(context: Words & { readonly corpus: Pick<Corpus, "reference"> }): string {
  return documentName(context, context.corpus.reference.document.meta);
}

/** Any document likewise. */
export function documentName({ strings, language }: Words, meta: DocumentMeta): string {
  const date = meta.issued === null ? null : formatDate(meta.issued, language);
  return strings.figure.documentName(strings.figure.kinds[meta.kind], meta.number, date, meta.issuer);
}

/** Any document by kind and number, `Kết luận 1-KL/TW`; by its short title when it has no number. */
export function numberedName({ strings }: Words, { kind, number, short_title }: DocumentMeta): string {
  return number === null ? short_title : `${strings.figure.kinds[kind]} ${number}`;
}
