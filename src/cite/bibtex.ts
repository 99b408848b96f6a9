import { addressOf, authorOf, placeOf, type CitedWork } from "./work.ts";

/** A BibTeX entry in UTF-8, as biber and recent BibTeX read it. Braces around names and titles keep their capitals. */
export function citeBibtex(work: CitedWork): string {
  const address = addressOf(work);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", `{${escape(authorOf(work))}}`],
    ["title", `{${escape(work.title)}}`],
    ["year", work.date.slice(0, 4)],
    ["date", work.date],
    ["organization", escape(work.site.name)],
    ...(work.site.publisher === null ? [] : ([["publisher", escape(work.site.publisher)]] as const)),
    ["version", escape(work.version)],
    ["langid", work.language === "vi" ? "vietnamese" : "english"],
    address === null
      ? ["note", escape(`Page ${placeOf(work, "file")}`)]
      : ["url", address.replace(/[{}\\]/gu, encodeURIComponent)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${work.id}-${work.version},`, ...lines, "}"].join("\n");
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** `text` without what TeX would read as a command. */
function escape(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/gu, (character) => escapes[character] ?? `\\${character}`);
}
