import { formatDate, months } from "../text/dates.ts";

/** What stands for the day of access until a reader, or a script on the reader's machine, puts it in. */
export const accessBlanks = { vietnamese: "…/…/……", english: "[date of access]" } as const;

/** A citation as printed in the page, and where the page that it names stands. */
export interface Printed {
  readonly text: string;
  /** The path within the site that the citation names, without its fragment. */
  readonly path: string;
}

/**
 * `text` with what only the reader's browser knows: the day of access, `YYYY-MM-DD`, and the address under which the copy is read,
 * in the place of its path within the site; null for a copy on a disk, whose address means nothing elsewhere.
 */
export function completeCitation({ text, path }: Printed, day: string, address: string | null): string {
  const [year, month, date] = day.split("-") as [string, string, string];
  const english = `${months[Number(month) - 1]!} ${Number(date)}, ${year}`;
  const dated = text
    .replaceAll(accessBlanks.vietnamese, formatDate(day, "vi"))
    .replaceAll(accessBlanks.english, english);
  // As BibTeX writes the same path, too.
  const escaped = path.replace(/[$&#%_]/gu, "\\$&");
  return address === null ? dated : dated.replaceAll(path, () => address).replaceAll(escaped, () => address);
}
