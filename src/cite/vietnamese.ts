import { formatDate } from "../text/dates.ts";
import { accessBlanks } from "./accessed.ts";
import { addressOf, authorOf, placeOf, type CitedWork } from "./work.ts";

/**
 * A citation as Vietnamese official papers and theses give it: author (year), “title”, the site where another body publishes it,
 * data version and date, address, and the date of access left open for the reader. While the site has no address, the path within
 * it and the name of the file are given.
 */
export function citeVietnamese(work: CitedWork): string {
  const author = authorOf(work);
  const address = addressOf(work);
  return (
    [
      `${author} (${work.date.slice(0, 4)})`,
      `“${work.title}”`,
      ...(author === work.site.name ? [] : [work.site.name]),
      `bản dữ liệu ${work.version} ngày ${formatDate(work.date, "vi")}`,
      address === null ? `trang ${placeOf(work, "tệp")}` : address,
      `truy cập ngày ${accessBlanks.vietnamese}`,
    ].join(", ") + "."
  );
}
