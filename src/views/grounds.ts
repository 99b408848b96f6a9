import type { Alignment, Evidence } from "../model/alignment.ts";
import type { Unit } from "../model/document.ts";
import type { Provision } from "../model/reference.ts";
import { syllableKeys } from "../text/syllables.ts";

/** One reason why a passage was matched with a provision, in the documents' own words. */
export type Ground =
  /** The same run of words in both texts; `same` where they read alike, capitals and punctuation aside. */
  | { readonly kind: "shared"; readonly words: string; readonly reference: string; readonly same: boolean }
  /** A phrase that names the provision's subject; its parts where other words stand between them. */
  | { readonly kind: "phrase"; readonly parts: readonly string[] }
  /** Words that passages on the provision have, and others hardly. */
  | { readonly kind: "words"; readonly parts: readonly string[] }
  | { readonly kind: "heading"; readonly heading: string; readonly words: string }
  | { readonly kind: "review"; readonly reviewer: string; readonly date: string; readonly reason: string };

/** A rule that lowered the match, with the words that made it apply. */
export interface Lowering {
  readonly rule: string;
  readonly words: string;
  /** 0 to 1; 1 where the words count in full but cannot carry the match alone. */
  readonly factor: number;
}

/** Why a passage was matched, and how sure that is. */
export interface Grounds {
  readonly score: number;
  readonly grounds: readonly Ground[];
  readonly lowered: readonly Lowering[];
}

/** The reasons behind an alignment of `unit` with `provision`, in the order of the evidence. */
export function groundsOf(
  alignment: Pick<Alignment, "score" | "evidence" | "adjustments">,
  unit: Pick<Unit, "text">,
  provision: Provision,
): Grounds {
  const grounds: Ground[] = [];
  let phrase: string | null = null;
  for (const evidence of alignment.evidence) {
    const ground = groundOf(evidence, unit, provision);
    const last = grounds.at(-1);
    // A phrase in several parts is several pieces of evidence, one after the other.
    if (
      ground.kind === "phrase" &&
      last?.kind === "phrase" &&
      evidence.kind === "lexicon" &&
      evidence.phrase === phrase
    )
      grounds[grounds.length - 1] = { kind: "phrase", parts: distinct([...last.parts, ...ground.parts]) };
    else if (ground.kind === "words" && last?.kind === "words")
      grounds[grounds.length - 1] = { kind: "words", parts: distinct([...last.parts, ...ground.parts]) };
    else if (!grounds.some((known) => JSON.stringify(known) === JSON.stringify(ground))) grounds.push(ground);
    phrase = evidence.kind === "lexicon" ? evidence.phrase : null;
  }
  const lowered = alignment.adjustments.map(({ rule, plan, factor }) => ({
    rule,
    words: unit.text.slice(plan.start, plan.end),
    factor,
  }));
  return { score: alignment.score, grounds, lowered };
}

function groundOf(evidence: Evidence, { text }: Pick<Unit, "text">, { quotes }: Provision): Ground {
  const words = text.slice(evidence.plan.start, evidence.plan.end);
  switch (evidence.kind) {
    case "reuse": {
      const { quote, start, end } = evidence.reference;
      const reference = quotes[quote]!.text.slice(start, end);
      return { kind: "shared", words, reference, same: keys(words) === keys(reference) };
    }
    case "lexicon":
      return { kind: "phrase", parts: [words] };
    case "words":
      return { kind: "words", parts: [words] };
    case "context": {
      const { heading, headingSpan } = evidence;
      return { kind: "heading", heading, words: heading.slice(headingSpan.start, headingSpan.end) };
    }
    case "review":
      return { kind: "review", reviewer: evidence.reviewer, date: evidence.date, reason: evidence.reason };
  }
}

function keys(text: string): string {
  return syllableKeys(text).join(" ");
}

function distinct(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)];
}
