import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { isReference, type Inputs, type SourceFile } from "../model/inputs.ts";
import { parseDocument } from "../parse/document.ts";
import { frontMatterPositions } from "../parse/frontMatter.ts";
import { comparedWithSource } from "./wording.ts";
import type { Problems } from "./problems.ts";

/** The documents of a corpus by their part in it. */
export interface CorpusDocuments {
  readonly reference: Document;
  readonly plans: readonly Document[];
}

/**
 * Parses and checks all documents; those of `parsedBefore` are taken as they are. Adds to `problems`; undefined when there is no
 * single reference or no plan.
 */
export function readDocuments(
  inputs: Inputs,
  problems: Problems,
  parsedBefore: readonly Document[] = [],
): CorpusDocuments | undefined {
  const before = new Map(parsedBefore.map((document) => [document.file, document]));
  const parsed = new Map<SourceFile, Document>();
  for (const file of inputs.documents) {
    const document = before.get(file.path) ?? problems.attempt(() => parseFile(file, inputs.documents));
    if (document) parsed.set(file, document);
  }
  for (const [file, document] of parsed) problems.add(...sourceProblems(file, document, inputs.sources));
  problems.add(...duplicateIds(parsed), ...countProblems(inputs.documents));
  const all = [...parsed.values()];
  const reference = all.find(({ file }) => file.startsWith("reference/"));
  return reference && { reference, plans: all.filter(({ file }) => file.startsWith("plans/")) };
}

/** Parses a document. An id that is not the file's name, but another file's, is a duplicate: that is what its writer must know. */
function parseFile(file: SourceFile, files: readonly SourceFile[]): Document {
  try {
    return parseDocument(file);
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    throw new InputError(
      thrown.diagnostics.map((diagnostic) => {
        if (diagnostic.rule !== "front-matter/id-not-file-name") return diagnostic;
        const { found } = diagnostic.params;
        const other = files.find(({ path }) => path !== file.path && path.endsWith(`/${found}.md`))?.path;
        return other === undefined
          ? diagnostic
          : { ...diagnostic, rule: "document/duplicate-id", params: { found: found!, other } };
      }),
    );
  }
}

/** A document must name an untouched source that is there and has the hash that it gives; likewise the file it was read from. */
function sourceProblems(file: SourceFile, { meta }: Document, sources: readonly SourceFile[]): Diagnostic[] {
  const { original, ...text } = meta.source;
  return [
    ...fileProblems(file, ["source"], text, sources),
    ...(original ? fileProblems(file, ["source", "original"], original, sources) : []),
  ];
}

function fileProblems(
  file: SourceFile,
  field: readonly string[],
  expected: { readonly file: string; readonly sha256: string },
  sources: readonly SourceFile[],
): Diagnostic[] {
  const source = sources.find(({ path }) => path === expected.file);
  if (source === undefined)
    return [error("source/missing", frontMatterPositions(file)([...field, "file"]), { found: expected.file })];
  if (source.sha256 === expected.sha256) return [];
  const params = { source: source.path, found: source.sha256, expected: expected.sha256 };
  const rule = source.text.includes("\r\n") ? "source/line-ends" : "source/changed";
  return [error(rule, frontMatterPositions(file)([...field, "sha256"]), params)];
}

function duplicateIds(parsed: ReadonlyMap<SourceFile, Document>): Diagnostic[] {
  const first = new Map<string, string>();
  return Array.from(parsed).flatMap(([file, { meta }]) => {
    const other = first.get(meta.id);
    if (other === undefined) first.set(meta.id, file.path);
    return other === undefined
      ? []
      : [error("document/duplicate-id", frontMatterPositions(file)(["id"]), { found: meta.id, other })];
  });
}

/** A corpus has exactly one reference, and at least one plan. */
function countProblems(files: readonly SourceFile[]): Diagnostic[] {
  const references = files.filter(isReference);
  const start = { line: 1, column: 1 };
  const problems = references
    .slice(1)
    .map(({ path }) => error("document/second-reference", { file: path, ...start }, { other: references[0]!.path }));
  if (references.length === 0) problems.push(error("document/no-reference", { file: "reference", ...start }));
  if (files.length === references.length) problems.push(error("document/no-plans", { file: "plans", ...start }));
  return problems;
}

function error(
  rule: string,
  position: Pick<Diagnostic, "file" | "line" | "column">,
  params: Diagnostic["params"] = {},
): Diagnostic {
  return { ...position, rule, severity: "error", params };
}

/** Doubts that only the whole corpus raises: documents whose words are not those of their source, and short titles of two documents. */
export function doubtfulDocuments(
  documents: readonly Document[],
  { documents: files, sources }: Pick<Inputs, "documents" | "sources">,
): readonly Diagnostic[] {
  const first = new Map<string, string>();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return documents.flatMap((document) => {
    const { meta, file } = document;
    const source = byPath.get(meta.source.file);
    const differs = source ? comparedWithSource(document, source) : null;
    const other = first.get(meta.short_title);
    if (other === undefined) first.set(meta.short_title, file);
    if (other === undefined) return differs ? [differs] : [];
    const position = frontMatterPositions(files.find(({ path }) => path === file)!)(["short_title"]);
    const params = { found: meta.short_title, other };
    const same = { ...error("document/same-short-title", position, params), severity: "warning" as const };
    return [...(differs ? [differs] : []), same];
  });
}
