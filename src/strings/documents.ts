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
  return [shortIssuer(plan, { strings }), ...facts, ...planLacks(plan, { strings }), presentName(plan, { strings })]
    .filter((fact) => fact !== null)
    .join(", ");
}

/** What the text of a plan lacks, so that some of its provisions may be unknown: that it is cut off, a draft, without an annex. */
export function planLacks(
  { document: { meta } }: Pick<Plan, "document">,
  { strings: { figure } }: Pick<Words, "strings">,
): readonly string[] {
  return [
    ...(meta.status === "complete" ? [] : [figure.status[meta.status]]),
    ...(meta.missing_appendices.length > 0 ? [figure.missingAppendices] : []),
  ];
}

/** What became of the plan's province: `nay thuộc TP. …`, `now part of … City`; null where nothing changed. */
export function presentName({ province }: Pick<Plan, "province">, { strings }: Pick<Words, "strings">): string | null {
  const now = province?.successor;
  if (!now) return null;
  const { present, shortProvince } = strings.figure;
  return present[now.change](shortProvince(now.type, now.name));
}

/** The issuer as official papers shorten it; the name of the province is left out where the plan's own name has it. */
export function shortIssuer({ document: { meta }, province }: Plan, { strings }: Pick<Words, "strings">): string {
  const issuer = meta.issuer.replace(PEOPLES_COMMITTEE, "UBND");
  const name = province?.name;
  const own = name !== undefined && issuer.endsWith(` ${name}`) && meta.short_title.includes(name);
  const short = own ? issuer.slice(0, -name.length - 1) : issuer;
  return strings.figure.issuer(short, meta.issuer_branch, meta.issuer_level);
}

/** The issuer in full: as written in Vietnamese, else by what kind of body it is. */
export function issuerName({ strings }: Pick<Words, "strings">, { issuer }: Pick<DocumentMeta, "issuer">): string {
  return strings.figure.body(issuer);
}

/** The reference with number, date and issuer: `Kết luận số 1-KL/TW ngày 23/02/2024 của Bộ Chính trị`. */
export function referenceName(context: Words & { readonly corpus: Pick<Corpus, "reference"> }): string {
  return documentName(context, context.corpus.reference.document.meta);
}

/** Any document likewise; that it is a draft is part of its name. */
export function documentName({ strings, language }: Words, meta: DocumentMeta): string {
  const date = meta.issued === null ? null : formatDate(meta.issued, language);
  const { kinds, draft, documentName: name } = strings.figure;
  const kind = meta.status === "draft" ? draft(kinds[meta.kind]) : kinds[meta.kind];
  return name(kind, meta.number, date, issuerName({ strings }, meta));
}

/** Likewise, for texts in which nothing else names the document: that its text has neither number nor date is said. */
export function tellingName(words: Words, meta: DocumentMeta): string {
  const name = documentName(words, meta);
  return meta.number === null && meta.issued === null ? `${name} (${words.strings.figure.noNumberOrDate})` : name;
}

/** The kind of a document as it stands in a sentence: `kế hoạch`, `chỉ thị`. */
export function kindName({ strings }: Pick<Words, "strings">, { kind }: Pick<DocumentMeta, "kind">): string {
  return strings.figure.kinds[kind].toLowerCase();
}

/** Any document by kind and number, `Kết luận 1-KL/TW`; by its short title when it has no number. */
export function numberedName({ strings }: Words, { kind, number, short_title }: DocumentMeta): string {
  return number === null ? short_title : `${strings.figure.kinds[kind]} ${number}`;
}
