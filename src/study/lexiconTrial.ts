import { alignPrepared } from "../align/align.ts";
import { prepare } from "../align/prepare.ts";
import { scoredPlan, suggestPhrases, type Suggestion } from "../draft/suggestions.ts";
import { matchRecords } from "../evaluate/match.ts";
import type { Document } from "../model/document.ts";
import type { MethodScore } from "../model/evaluation.ts";
import type { Gold, GoldRecord } from "../model/gold.ts";
import type { Knowledge, LexiconFile } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { suggestionKey } from "../model/suggestion.ts";
import { labelledPlans, scoreMethod } from "./labelled.ts";

/** One state of the trial: after so many decisions, what the labelled plans score. */
export interface TrialRound {
  readonly decisions: number;
  readonly accepted: number;
  readonly score: MethodScore;
}

export interface TrialInput {
  readonly documents: readonly Document[];
  readonly gold: readonly Gold[];
  readonly reference: Reference;
  /** Its lexicon and learnt words are left aside. */
  readonly knowledge: Knowledge;
}

/** Suggestions that a person decides on before the next are made. */
const A_ROUND = 20;
/** Share of the labelled passages with a phrase that must take its provision up for it to be accepted: it is to speak for the provision by itself. */
const SUPPORT = 0.75;

/**
 * What suggestions alone are worth: from no lexicon, suggestions are made, accepted where the labels support them, and made anew,
 * until `decisions` have been taken or none is left. The labels stand for the reader who decides; the first round is the score
 * without a lexicon.
 */
export function lexiconTrial(
  { documents, gold, reference, knowledge }: TrialInput,
  decisions: number,
): readonly TrialRound[] {
  const plans = labelledPlans(documents, gold);
  const labels = labelsByUnit(plans);
  const taken = new Set<string>();
  const dropped = new Set<string>();
  const phrases = new Map<string, string[]>();
  const rounds: TrialRound[] = [];
  for (;;) {
    const prepared = prepare(reference, { ...knowledge, words: null, lexicon: lexiconOf(reference, phrases) });
    const align = (document: Document) => alignPrepared(document, prepared).alignments;
    const decided = taken.size + dropped.size;
    rounds.push({ decisions: decided, accepted: taken.size, score: scoreMethod("trial", plans, align) });
    const left = Math.min(A_ROUND, decisions - decided);
    if (left <= 0) return rounds;
    const scored = documents.map((document) => scoredPlan(document, align(document)));
    const suggestions = suggestPhrases(scored, reference, { accepted: taken, dropped, perProvision: 3 }).slice(0, left);
    if (suggestions.length === 0) return rounds;
    for (const suggestion of suggestions) {
      const supported = isSupported(suggestion, labels);
      (supported ? taken : dropped).add(suggestionKey(suggestion));
      if (!supported) continue;
      phrases.set(suggestion.provision, [...(phrases.get(suggestion.provision) ?? []), suggestion.phrase]);
    }
  }
}

function lexiconOf(reference: Reference, phrases: ReadonlyMap<string, readonly string[]>): LexiconFile | null {
  if (phrases.size === 0) return null;
  const provisions = Object.fromEntries(
    [...phrases].map(([id, own]) => [id, [{ weight: "strong" as const, phrases: [...own], note: "accepted" }]]),
  );
  const works = reference.points.map(({ id }) => id);
  return { reference: reference.document.meta.id, masks: [], stands_for: {}, works, provisions };
}

function labelsByUnit(plans: ReturnType<typeof labelledPlans>): ReadonlyMap<string, GoldRecord> {
  return new Map(
    plans.flatMap(({ document, gold }) =>
      matchRecords(document, gold).matched.flatMap(({ record, units }) =>
        units.map(({ id }): [string, GoldRecord] => [`${document.meta.id} ${id}`, record]),
      ),
    ),
  );
}

function isSupported({ provision, passages }: Suggestion, labels: ReadonlyMap<string, GoldRecord>): boolean {
  let [yes, no] = [0, 0];
  for (const { plan, unit } of passages) {
    const label = labels.get(`${plan} ${unit}`);
    if (!label || label.kind === "heading") continue;
    if (provision in label.required) yes += 1;
    else if (!label.permitted.includes(provision)) no += 1;
  }
  return yes > 0 && yes / (yes + no) >= SUPPORT;
}
