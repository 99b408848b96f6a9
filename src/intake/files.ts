import type { DocumentMeta } from "../model/document.ts";
import type { CitedDocument } from "../model/cited-document.ts";
import { quoted } from "../text/yamlText.ts";

/** Front matter and body as one Markdown file. */
export function documentFile(meta: DocumentMeta, body: string): string {
  const { source, ...fields } = meta;
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlValue(key, value)}`],
  );
  const original = source.original
    ? ["  original:", `    file: ${source.original.file}`, `    sha256: ${quoted(source.original.sha256)}`]
    : [];
  return [
    "---",
    ...lines,
    "source:",
    `  file: ${source.file}`,
    `  sha256: ${quoted(source.sha256)}`,
    ...original,
    "---",
    "",
    body,
  ].join("\n");
}

/** Fields whose values are words of the schema, which need no quotes. */
const BARE = new Set(["id", "kind", "issuer_level", "issuer_branch", "province", "status"]);

function yamlValue(key: string, value: string | number | null | readonly string[]): string {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return BARE.has(key) ? value : quoted(value);
  return `[${value.map(quoted).join(", ")}]`;
}

/** Entries of `cited-documents.yml`, to stand after those that are there. */
export function citedEntries(documents: readonly CitedDocument[]): string {
  return documents
    .map((document) =>
      [
        "",
        `  - number: ${quoted(document.number)}`,
        `    kind: ${document.kind}`,
        `    issuer: ${quoted(document.issuer)}`,
        `    issued: ${document.issued === null ? "null" : quoted(document.issued)}`,
        `    title: ${document.title === null ? "null" : quoted(document.title)}`,
        `    implements: [${document.implements.map(quoted).join(", ")}]`,
        "    known_from:",
        ...document.known_from.flatMap((place) => [
          `      - document: ${place.document}`,
          `        quote: ${quoted(place.quote)}`,
        ]),
        "",
      ].join("\n"),
    )
    .join("");
}
