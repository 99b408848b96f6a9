import { findWords } from "../align/counterpart.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { LearntWordsFile } from "../model/learntWords.ts";
import type { LexiconFile } from "../model/knowledge.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import { yamlPositions, type YamlPath } from "../parse/yaml.ts";

/** Where a lexicon names a provision, a point or words that the reference does not have. */
export function lexiconProblems(file: SourceFile, lexicon: LexiconFile, reference: Reference): readonly Diagnostic[] {
  const positionAt = yamlPositions(file);
  const provisions = new Map(provisionsOf(reference).map((provision) => [provision.id, provision]));
  const points = new Set(reference.points.map(({ id }) => id));
  const problem = (path: YamlPath, rule: string, params: Diagnostic["params"]): Diagnostic => ({
    ...positionAt(path),
    rule: `lexicon/${rule}`,
    severity: "error",
    params,
  });
  const words = (path: YamlPath, id: string, quote: string | undefined): readonly Diagnostic[] => {
    const provision = provisions.get(id);
    if (!provision) return [problem(path, "unknown-provision", { found: id })];
    if (quote === undefined || findWords(quote, provision)) return [];
    return [problem(path, "quote-not-found", { provision: id, found: quote })];
  };
  return [
    ...lexicon.works.flatMap((id, index) =>
      points.has(id) || provisions.has(id) ? [] : [problem(["works", index], "unknown-point", { found: id })],
    ),
    ...Object.entries(lexicon.stands_for).flatMap(([id, quote]) => words(["stands_for", id], id, quote)),
    ...Object.entries(lexicon.provisions).flatMap(([id, entries]) =>
      provisions.has(id)
        ? entries.flatMap(({ quote }, index) => words(["provisions", id, index, "quote"], id, quote))
        : words(["provisions", id], id, undefined),
    ),
  ];
}

/** Where learnt words name a provision that the reference does not have. */
export function learntWordsProblems(
  file: SourceFile,
  words: LearntWordsFile,
  reference: Reference,
): readonly Diagnostic[] {
  const positionAt = yamlPositions(file);
  const provisions = new Set(provisionsOf(reference).map(({ id }) => id));
  return Object.keys(words.provisions)
    .filter((id) => !provisions.has(id))
    .map((id) => ({
      ...positionAt(["provisions", id]),
      rule: "lexicon/unknown-provision",
      severity: "error",
      params: { found: id },
    }));
}
