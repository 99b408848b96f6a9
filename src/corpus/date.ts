import { InputError } from "../model/diagnostic.ts";
import type { SiteFile } from "../model/site-info.ts";
import type { CorpusDocuments } from "./documents.ts";

/**
 * State of the data: the day that `site.yml` gives, else the newest date of issue. Throws an `InputError` when there is neither:
 * a page without a date cannot be cited.
 */
export function corpusDate(site: Pick<SiteFile, "updated">, { reference, plans }: CorpusDocuments): string {
  const issued = [reference, ...plans].flatMap(({ meta }) => meta.issued ?? []).toSorted((a, b) => (a < b ? -1 : 1));
  const date = site.updated ?? issued.at(-1);
  if (date !== undefined) return date;
  throw new InputError([
    { file: "site.yml", line: 1, column: 1, rule: "corpus/no-date", severity: "error", params: {} },
  ]);
}
