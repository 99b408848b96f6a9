import { provisionErrors } from "./documents.ts";
import { qualityErrors } from "./quality.ts";
import { reviewErrors } from "./reviews.ts";
import type { Sentences } from "./sentence.ts";

/** Problems that stop the build, by rule. */
export const errorSentences: Sentences = {
  "folder/missing": () => "This folder does not exist. Create it, or name another with --documents or --data.",
  "file/encoding": () => "This line holds bytes that are not UTF-8. Save the file as UTF-8.",

  "file/link": () => "This is a link, and links are not followed. Put the file itself here, or remove the link.",
  "file/no-file": () => "This is neither a file nor a folder, so it is not read. Remove it.",
  "file/extension": ({ expected }) =>
    `This file is not read under this name. Rename it so that it ends in ${expected}.`,
  "file/elsewhere": () =>
    "This file is not read here. Move a plan to plans/, the document that plans are compared with to reference/; bring other formats in with npm run import.",
  "file/not-imported": ({ name }) =>
    `This folder holds Markdown documents only. Bring the file in with npm run import -- ${name}, after moving it elsewhere, or remove it.`,
  "file/unreadable": () => "This file may not be read by you. Change its permissions.",
  "text/too-long": ({ most, of }) =>
    `The document has more than ${most} ${of}: no plan is as long. Take out what is a list of data, or split the file into the documents that it holds.`,
  "text/refused": ({ code, times }) =>
    `The character ${code} cannot stand in a text (${characterKind(code)}${times === 1 ? "" : `; ${times} times in this file`}). Write the sign or the words that it stands for, or remove it.`,

  "document/empty": () => "The document has no text. Put its words below the front matter, or remove the file.",
  "document/duplicate-id": ({ found, other }) =>
    `The id "${found}" already belongs to ${other}. Each document needs an id of its own, which is also its file name.`,
  "document/no-reference": () =>
    "No reference document was found. Put the document that plans are compared with here, as one .md file.",
  "document/second-reference": ({ other }) =>
    `A corpus has one reference document, and ${other} is one already. Move one of the two out of the folder.`,
  "document/no-plans": () => "No plans were found. Put at least one here, as a .md file with front matter.",
  "document/unknown-province": ({ found, meant }) =>
    `The province "${found}" is not in provinces.yml. Use the code of a unit that stands there, as it was on the date of issue.${didYouMean(meant)}`,
  "source/missing": ({ found }) =>
    `The source text "${found}" is not in the documents folder. Put the untouched text there, under sources/, or correct the name.`,
  "source/changed": ({ source, found, expected }) =>
    `The source text ${source} has the sha256 ${found}, but the front matter expects ${expected}. Restore the text, or correct the hash if the new text is meant.`,

  "source/line-ends": ({ source }) =>
    `The source text ${source} is not as it was: it has the line ends of Windows, as git writes them where it is told to (core.autocrlf). Write the line "documents/sources/** -text" into .gitattributes and check the text out again; or correct the hash if the new text is meant.`,

  "front-matter/missing": () =>
    "The file does not begin with front matter. Begin it with a line ---, the fields, and a line ---.",
  "front-matter/unclosed": () => "The front matter has no end. Close it with a line ---.",
  "front-matter/language": ({ found }) =>
    `The front matter is written in "${found}". Only YAML is read: begin the file with --- alone.`,
  "front-matter/id-not-file-name": ({ found, expected }) =>
    `The id is "${found}", but the file is called "${expected}". Give both the same name.`,
  "front-matter/year-differs": ({ found, expected, issued }) =>
    `The field "issued_year" is ${found}, but the field "issued" is ${issued}. Write ${expected}.`,
  "front-matter/implements-unnamed": ({ found }) =>
    `The field "implements" lists "${found}", which the text never names. Remove it, or write the number as the text does.`,
  ...yamlSentences("front-matter", "The front matter"),
  ...yamlSentences("data", "The file"),

  ...provisionErrors,
  ...reviewErrors,
  ...qualityErrors,

  "gold/unknown-plan": ({ plan }) =>
    `These labels are about the plan "${plan}", which the corpus does not have. Name the file after the plan's id, or remove it.`,
  "gold/unit-not-found": ({ label, found }) =>
    `The text of the label ${label} is not found in the plan, in order and as whole units: “${found}”. Correct the label, or the document if its words were changed.`,

  "lexicon/unknown-provision": ({ found }) =>
    `The reference has no provision ${found}. Correct the number, or remove the entry.`,
  "lexicon/unknown-point": ({ found }) =>
    `The reference has no point and no provision ${found}. Correct the number, or remove it.`,
  "lexicon/quote-not-found": ({ provision, found }) =>
    `The words “${found}” do not stand in the quotes of provision ${provision}. Copy them from the reference.`,

  "cited/quote-not-found": ({ document, found }) =>
    `The words “${found}” stand in no unit of ${document}. Copy them from the document, or remove the entry.`,

  "corpus/no-date": () =>
    'No document has a date of issue, so the state of the data has no date. Add updated: "2026-01-31" (the day of the newest change) to site.yml.',
};

/** Problems of YAML that its reader finds, in front matter or in a data file. */
function yamlSentences(group: string, subject: string): Sentences {
  return {
    [`${group}/syntax`]: ({ found }) => `${subject} is not valid YAML: ${found}`,
    [`${group}/alias`]: ({ found }) =>
      `${subject} repeats a value by an alias, *${found}. Aliases are not read: write the value out.`,
    [`${group}/repeated-field`]: ({ field }) =>
      `The field "${field}" stands twice here, written in two ways. Keep the one that holds.`,
    [`${group}/character`]: ({ code }) =>
      `This value holds the character ${code}, which no text can hold. Remove it, or write what it stands for.`,
    [`${group}/too-deep`]: () => `${subject} nests its values too deep to be read. Write it with fewer brackets.`,
    [`${group}/empty`]: () => `${subject} is empty.`,
    [`${group}/missing-field`]: ({ field, expected }) =>
      `The field "${field}" is missing (expected: ${expected}). Add it; write null for a fact that is not known, where the format allows it.`,
    [`${group}/unknown-field`]: ({ field }) => `The field "${field}" is not known. Check its spelling, or remove it.`,
    [`${group}/wrong-type`]: ({ field, found, expected }) => `The field "${field}" is ${found}; expected: ${expected}.`,
    [`${group}/invalid-value`]: ({ field, found, expected, meant }) =>
      `The field "${field}" is ${found}; expected: ${expected}.${didYouMean(meant)}`,
  };
}

function didYouMean(meant: string | number | undefined): string {
  return meant === undefined || meant === "" ? "" : ` Did you mean "${meant}"?`;
}

/** Why a character is refused, by its `U+` code. */
function characterKind(code: string | number | undefined): string {
  const value = Number.parseInt(String(code).slice(2), 16);
  if (value < 0x20 || (value >= 0x7f && value <= 0x9f)) return "a control character";
  if ((value >= 0xe000 && value <= 0xf8ff) || value >= 0xf0000)
    return "a sign of a symbol font, which means nothing without that font";
  return "no character by the rules of Unicode";
}
