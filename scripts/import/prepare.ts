import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { documentFile, citedEntries } from "../../src/intake/files.ts";
import { draftDocument, sameDocument, type Draft, type Given, type Known } from "../../src/intake/draft.ts";
import { isLocal } from "../../src/intake/issuer.ts";
import { documentKinds, type Document } from "../../src/model/document.ts";
import { numberKey } from "../../src/text/mentions.ts";
import type { FileFormat } from "../../src/read/detect.ts";
import { sha256 } from "../../site/sha256.ts";
import type { Folders } from "../folders.ts";
import type { OpenedFile } from "./openFile.ts";
import type { ImportWords } from "./words.ts";

/** A file that is not imported, with the sentence that says why and what to do. */
export class RefusedError extends Error {}

/** A document that is ready to be written. */
export interface PreparedImport {
  readonly draft: Draft & { readonly meta: NonNullable<Draft["meta"]> };
  readonly opened: OpenedFile;
  /** Contents of the files, by their path in the documents folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export interface ImportOptions {
  readonly given: Given;
  readonly replace: boolean;
  /** Gives the fields that the text does not tell; null when nobody can be asked. */
  readonly ask: ((draft: Draft) => Promise<Given>) | null;
}

/** The document of the corpus that came from the same bytes; null without. */
export function importedBefore(hash: string, documents: readonly Document[]): Document | null {
  return documents.find(({ meta }) => meta.source.original?.sha256 === hash || meta.source.sha256 === hash) ?? null;
}

/** Makes front matter, body and source of an opened file. Throws a `RefusedError` for what a corpus must not take in twice or half. */
export async function prepare(
  opened: OpenedFile,
  known: Known,
  wanted: ImportOptions,
  folders: Folders,
  say: ImportWords,
): Promise<PreparedImport> {
  const same = importedBefore(opened.sha256, known.documents);
  let draft = draftDocument(opened.content, wanted.given, known, same?.meta.id ?? null);
  const twin = same ?? twinOf(draft, known, wanted, say);
  if (twin && twin !== same) draft = draftDocument(opened.content, wanted.given, known, twin.meta.id);
  if (draft.missing.length > 0) {
    if (wanted.ask === null) throw new RefusedError(refusal(draft, say));
    const answers = await wanted.ask(draft);
    draft = draftDocument(opened.content, { ...wanted.given, ...answers }, known, twin?.meta.id ?? null);
  }
  if (draft.meta === null) throw new RefusedError(refusal(draft, say));
  const { meta } = draft;
  const files = filesOf(draft.body, draft.text, meta, opened);
  const there = [...files.keys()].find((file) => existsSync(path.join(folders.documents, file)));
  if (there !== undefined && !wanted.replace) throw new RefusedError(say.wouldReplace(there));
  return { draft: { ...draft, meta }, opened, files };
}

/** Why a document is refused: what neither the text nor a person tells, or its type in place of a kind. */
export function refusal({ missing, type }: Pick<Draft, "missing" | "type">, say: ImportWords): string {
  if (!missing.includes("kind")) return say.missing(missing);
  const kinds = say.kinds(documentKinds.map((kind) => (say.values[kind] ? `${say.values[kind]} (${kind})` : kind)));
  if (type === null) return `${say.missing(missing)} ${kinds}`;
  // Nobody is asked for the rest of a document that is not taken.
  const others = type.near === null ? [] : missing.filter((field) => field !== "kind");
  const found = `${say.otherType(type.name, type.near)} ${kinds}`;
  return others.length === 0 ? found : `${found} ${say.missing(others)}`;
}

/**
 * A document with the same words, or with the same number, date, province and level (of communes, the same issuer): the same plan,
 * unless an id of its own was given.
 */
function twinOf(
  { text, facts }: Draft,
  { documents }: Known,
  { given, replace }: ImportOptions,
  say: ImportWords,
): Document | null {
  const same = sameDocument(text, documents);
  if (same && !replace) throw new RefusedError(say.duplicate(same.meta.id));
  if (same || given.id !== undefined || facts.number === null) return same;
  const number = numberKey(facts.number);
  const numbered = documents.find(
    ({ meta }) =>
      meta.number !== null &&
      numberKey(meta.number) === number &&
      meta.issued === facts.issued &&
      meta.province === facts.province &&
      meta.issuer_level === facts.issuer_level &&
      (!isLocal(facts.issuer_level) || meta.issuer === facts.issuer),
  );
  if (numbered && !replace) throw new RefusedError(say.sameNumber(facts.number, numbered.meta.id));
  return numbered ?? null;
}

/** Ending under which an original is kept; a text keeps its own, beside the source text made of it. */
const ENDINGS: Readonly<Record<FileFormat, string>> = {
  docx: "docx",
  doc: "doc",
  rtf: "rtf",
  odt: "odt",
  pdf: "pdf",
  html: "html",
  mhtml: "mhtml",
  markdown: "original.md",
  text: "original.txt",
  encrypted: "bin",
  unknown: "bin",
};

function filesOf(
  body: string,
  text: string,
  meta: NonNullable<Draft["meta"]>,
  { bytes, sha256: hash, format }: OpenedFile,
): PreparedImport["files"] {
  const source = `sources/${meta.id}.txt`;
  const untouched = format === "text" && Buffer.from(text, "utf8").equals(Buffer.from(bytes));
  const original = untouched ? undefined : { file: `sources/${meta.id}.${ENDINGS[format]}`, sha256: hash };
  const front = { ...meta, source: { file: source, sha256: sha256(text), ...(original ? { original } : {}) } };
  return new Map<string, string | Uint8Array>([
    [`plans/${meta.id}.md`, documentFile(front, body)],
    [source, text],
    ...(original ? [[original.file, bytes] as const] : []),
  ]);
}

/** The register of cited documents with the entries of `prepared` at its end; null when there is nothing to add. */
export function citedFile(
  prepared: readonly PreparedImport[],
  folders: Folders,
): { readonly file: string; readonly content: string } | null {
  const entries = prepared.flatMap(({ draft }) => draft.cited);
  const first = entries.filter(
    ({ number }, index) => entries.findIndex((other) => numberKey(other.number) === numberKey(number)) === index,
  );
  if (first.length === 0) return null;
  const file = path.join(folders.data, "cited-documents.yml");
  const before = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "documents:";
  const open = /^documents:\s*\[\s*\]\s*$/mu.test(before) ? before.replace(/^documents:.*$/mu, "documents:") : before;
  return { file, content: `${open}\n${citedEntries(first)}` };
}
