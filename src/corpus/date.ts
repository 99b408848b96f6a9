import { InputError } from "../model/diagnostic.ts";
import type { SiteFile } from "../model/site-info.ts";
import type { CorpusDocuments } from "./documents.ts";

/**
 * State of the data: the newest day of the inputs, be it of issue, of a verdict, of a measurement (`others`) or the one that
 * `site.yml` gives. Throws an `InputError` when there is none: a page without a date cannot be cited.
 */
export function corpusDate(
  site: Pick<SiteFile, "updated">,
  { reference, plans }: CorpusDocuments,
  others: readonly string[] = [],
): string {
  const issued = [reference, ...plans].flatMap(({ meta }) => meta.issued ?? []);
  const days = [...issued, ...others, ...(site.updated === undefined ? [] : [site.updated])];
  const date = days.toSorted((a, b) => (a < b ? -1 : 1)).at(-1);
  if (date !== undefined) return date;
  throw new InputError([
    { file: "site.yml", line: 1, column: 1, rule: "corpus/no-date", severity: "error", params: {} },
  ]);
}
