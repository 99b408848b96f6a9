import type { CitedDocument } from "../model/cited-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import { yamlPositions, type YamlPath } from "../parse/yaml.ts";
import { normalise } from "../text/normalise.ts";
import { foldSpaces } from "../text/spaces.ts";

/**
 * Where `cited-documents.yml` says that it knows a fact from words that its document does not hold: an error; or from a document
 * that the corpus does not have: a warning, because the same file may serve several corpora.
 */
export function citedProblems(
  file: SourceFile,
  cited: readonly CitedDocument[],
  documents: readonly Document[],
): readonly Diagnostic[] {
  const positionAt = yamlPositions(file);
  const problem = (
    path: YamlPath,
    rule: string,
    severity: Diagnostic["severity"],
    params: Diagnostic["params"],
  ): Diagnostic => ({ ...positionAt(path), rule: `cited/${rule}`, severity, params });
  const textsOf = foldedTexts(documents);
  return cited.flatMap(({ known_from }, index) =>
    known_from.flatMap(({ document, quote }, place) => {
      const path = ["documents", index, "known_from", place];
      const texts = textsOf(document);
      if (texts === null) return [problem([...path, "document"], "unknown-document", "warning", { found: document })];
      const words = foldSpaces(normalise(quote)).text;
      if (texts.some((text) => text.includes(words))) return [];
      return [problem([...path, "quote"], "quote-not-found", "error", { document, found: quote })];
    }),
  );
}

/** The texts of the units of a document, white space folded; null for an id that no document has. Each is folded once. */
function foldedTexts(documents: readonly Document[]): (id: string) => readonly string[] | null {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const document = documents.find(({ meta }) => meta.id === id);
    if (!document) return null;
    const texts = known.get(id) ?? document.units.map(({ text }) => foldSpaces(text).text);
    known.set(id, texts);
    return texts;
  };
}
