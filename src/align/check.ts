import type { Document } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { lexiconMatches } from "./lexicon.ts";
import { expandPhrase } from "./phrases.ts";
import { prepare } from "./prepare.ts";
import { readText } from "./reading.ts";

/**
 * What is amiss with a phrase of the lexicon: `repeated`, another phrase of its provision reads the same; `unused`, it stands
 * in no task of the corpus; `shadowed`, it stands there, and never counts: its neighbours or longer phrases forbid it.
 */
export interface PhraseProblem {
  readonly kind: "repeated" | "unused" | "shadowed";
  readonly provision: string;
  readonly phrase: string;
}

/** Checks the phrases of a lexicon against the tasks of the plans, in the order of the lexicon. */
export function checkLexicon(
  documents: readonly Document[],
  reference: Reference,
  knowledge: Knowledge,
): readonly PhraseProblem[] {
  const { lexicon, spell } = prepare(reference, knowledge);
  if (!lexicon) return [];
  const standing = new Set<string>();
  const counting = new Set<string>();
  const allowed = (): boolean => true;
  for (const unit of documents.flatMap(({ units }) => units)) {
    if (unit.part !== "tasks") continue;
    const reading = readText(unit.text, spell);
    for (const match of lexicon.find(reading.tokens)) {
      const { use, entry, phrase } = lexicon.rows[match.phrase]!;
      if (use === "find") standing.add(keyOf(entry, phrase));
    }
    for (const { entry, phrase } of lexiconMatches(reading, lexicon, { allowed, off: new Set() })) {
      counting.add(keyOf(entry, phrase));
    }
  }
  const seen = new Map<string, string>();
  return lexicon.rows.flatMap(({ use, entry, phrase }): readonly PhraseProblem[] => {
    if (use !== "find") return [];
    const { provision } = lexicon.entries[entry]!;
    const readings = expandPhrase(phrase).map((reading) => `${provision} ${reading}`);
    const repeated = readings.every((reading) => seen.has(reading));
    for (const reading of readings) seen.set(reading, phrase);
    if (repeated) return [{ kind: "repeated", provision, phrase }];
    const key = keyOf(entry, phrase);
    if (counting.has(key)) return [];
    return [{ kind: standing.has(key) ? "shadowed" : "unused", provision, phrase }];
  });
}

function keyOf(entry: number, phrase: string): string {
  return `${entry} ${phrase}`;
}
