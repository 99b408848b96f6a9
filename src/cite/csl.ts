import { addressOf, authorOf, datePartsOf, placeOf, type CitedWork } from "./work.ts";

const types: Readonly<Record<CitedWork["kind"], string>> = {
  figure: "graphic",
  passage: "webpage",
  page: "webpage",
  dataset: "dataset",
};

/**
 * CSL-JSON, which Zotero, Mendeley and Pandoc read: a list of one item. Written by hand: the libraries for it carry readers for
 * many formats and a network client, and one item of ten fields needs neither.
 */
export function citeCsl(work: CitedWork): string {
  const address = addressOf(work);
  const item = {
    id: `${work.id}-${work.version}`,
    type: types[work.kind],
    title: work.title,
    author: [{ literal: authorOf(work) }],
    "container-title": work.site.name,
    ...(work.site.publisher === null ? {} : { publisher: work.site.publisher }),
    issued: { "date-parts": [datePartsOf(work)] },
    version: work.version,
    language: work.language,
    ...(address === null ? { note: `Page ${placeOf(work, "file")}` } : { URL: address }),
  };
  return JSON.stringify([item], null, 2);
}
