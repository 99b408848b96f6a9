import { accessBlanks } from "./accessed.ts";
import { addressOf, authorOf, datePartsOf, placeOf, type CitedWork } from "./work.ts";

/**
 * A citation as Vietnamese official papers and theses give it: author (year), “title”, the site where another body publishes it,
 * data version and date, address, and the date of access left open for the reader. While the site has no address, the path within
 * it and the name of the file are given.
 */
export function citeVietnamese(work: CitedWork): string {
  const [year, month, day] = datePartsOf(work);
  const author = authorOf(work);
  const address = addressOf(work);
  return (
    [
      `${author} (${year})`,
      `“${work.title}”`,
      ...(author === work.site.name ? [] : [work.site.name]),
      `bản dữ liệu ${work.version} ngày ${two(day)}/${two(month)}/${year}`,
      address === null ? `trang ${placeOf(work, "tệp")}` : address,
      `truy cập ngày ${accessBlanks.vietnamese}`,
    ].join(", ") + "."
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
