import { months } from "../text/dates.ts";
import { accessBlanks } from "./accessed.ts";
import { addressOf, authorOf, datePartsOf, placeOf, type CitedWork } from "./work.ts";

const forms: Readonly<Record<CitedWork["kind"], string>> = {
  figure: "Figure",
  passage: "Document comparison",
  page: "Web page",
  dataset: "Data set",
};

/**
 * A citation after the APA manual (7th edition): author, date, title, form and version, site, address. The date of access is left
 * open, since the page at the address changes with the data.
 */
export function citeEnglish(work: CitedWork): string {
  const [year, month, day] = datePartsOf(work);
  const author = authorOf(work);
  const address = addressOf(work);
  const site = author === work.site.name ? "" : ` ${sentence(work.site.name)}`;
  const where =
    address === null
      ? `Retrieved ${accessBlanks.english}, from ${placeOf(work, "file")}`
      : `Retrieved ${accessBlanks.english}, from ${address}`;
  return `${sentence(author)} (${year}, ${months[month - 1]!} ${day}). ${work.title} [${forms[work.kind]}; data version ${work.version}].${site} ${where}`;
}

/** With one full stop at its end. */
function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
