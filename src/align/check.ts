import { isCompared, type Document } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { lexiconMatches, type CompiledLexicon } from "./lexicon.ts";
import type { Rule } from "./method.ts";
import { expandPhrase } from "./phrases.ts";
import { prepare } from "./prepare.ts";
import { type TextReader } from "./reading.ts";

/**
 * What is to be known of a phrase of the lexicon: `repeated`, another phrase of its provision reads the same; `shadowed`, it
 * stands in the tasks of the corpus, and a longer phrase takes its words each time; `held`, it stands there where its own
 * conditions keep it from counting, as they are meant to; `unused`, it stands in no task of the corpus.
 */
export interface PhraseProblem {
  readonly kind: "repeated" | "shadowed" | "held" | "unused";
  readonly provision: string;
  readonly phrase: string;
  /** Where it first stands, for one that is shadowed or held. */
  readonly at?: { readonly plan: string; readonly unit: string };
}

/** Checks the phrases of a lexicon against the tasks of the plans, in the order of the lexicon. */
export function checkLexicon(
  documents: readonly Document[],
  reference: Reference,
  knowledge: Knowledge,
): readonly PhraseProblem[] {
  const { lexicon, read } = prepare(reference, knowledge);
  if (!lexicon) return [];
  const { standing, possible, counting } = countPhrases(documents, lexicon, read);
  const seen = new Map<string, string>();
  return lexicon.rows.flatMap(({ use, entry, phrase }): readonly PhraseProblem[] => {
    if (use !== "find") return [];
    const { provision } = lexicon.entries[entry]!;
    const readings = expandPhrase(phrase).map((reading) => `${provision} ${reading}`);
    const repeated = readings.every((reading) => seen.has(reading));
    for (const reading of readings) seen.set(reading, phrase);
    if (repeated) return [{ kind: "repeated", provision, phrase }];
    const key = phraseKey(entry, phrase);
    if (counting.has(key)) return [];
    const at = standing.get(key);
    if (!at) return [{ kind: "unused", provision, phrase }];
    return [{ kind: possible.has(key) ? "shadowed" : "held", provision, phrase, at }];
  });
}

interface PhraseCounts {
  /** Where each phrase first stands. */
  readonly standing: ReadonlyMap<string, { readonly plan: string; readonly unit: string }>;
  /** Phrases that would count if no longer phrase took their words. */
  readonly possible: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
}

/** What becomes of the phrases in the tasks of the plans; conditions about headings are left aside. */
function countPhrases(documents: readonly Document[], lexicon: CompiledLexicon, read: TextReader): PhraseCounts {
  const standing = new Map<string, { plan: string; unit: string }>();
  const possible = new Set<string>();
  const counting = new Set<string>();
  const allowed = (): boolean => true;
  for (const { meta, units } of documents) {
    for (const unit of units) {
      if (!isCompared(unit)) continue;
      const { id, text } = unit;
      const reading = read(text);
      for (const match of lexicon.find(reading.tokens)) {
        const { use, entry, phrase } = lexicon.rows[match.phrase]!;
        const key = phraseKey(entry, phrase);
        if (use === "find" && !standing.has(key)) standing.set(key, { plan: meta.id, unit: id });
      }
      const matches = (off: ReadonlySet<Rule>): readonly string[] =>
        lexiconMatches(reading, lexicon, { allowed, off, agency: () => false }).map(({ entry, phrase }) =>
          phraseKey(entry, phrase),
        );
      for (const key of matches(new Set(["longer-phrase"]))) possible.add(key);
      for (const key of matches(new Set())) counting.add(key);
    }
  }
  return { standing, possible, counting };
}

function phraseKey(entry: number, phrase: string): string {
  return `${entry} ${phrase}`;
}
