import type { QuoteSpan, WordsEvidence } from "../model/alignment.ts";
import type { LearntWordsFile } from "../model/learntWords.ts";
import type { LexiconFile } from "../model/knowledge.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { wholeOrNamed } from "./counterpart.ts";
import type { Finding } from "./finding.ts";
import type { Thresholds } from "./method.ts";
import { spanOf, type Reading } from "./reading.ts";
import type { Role } from "./roles.ts";
import { droppedTokens } from "./rules.ts";
import { ranksOf, wordsOf, type Compounds, type Words } from "./words.ts";

/** The learnt words of a reference, compiled. */
export interface LearntWords {
  readonly biases: ReadonlyMap<string, number>;
  readonly compounds: Compounds;
  /** By a word, or two on end, what it says of provisions, by their ids. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The words of the reference that a provision's learnt words stand for. */
  readonly references: ReadonlyMap<string, QuoteSpan>;
}

/** Compiles learnt words. Throws when they name a provision that the reference lacks. */
export function compileLearntWords(
  { compounds, provisions }: LearntWordsFile,
  lexicon: LexiconFile,
  reference: Reference,
): LearntWords {
  const known = new Map(provisionsOf(reference).map((provision) => [provision.id, provision]));
  const weights = new Map<string, Map<string, number>>();
  const references = new Map<string, QuoteSpan>();
  for (const [id, { words }] of Object.entries(provisions)) {
    const provision = known.get(id);
    if (!provision) throw new Error(`invalid learnt words: no provision ${id}`);
    references.set(id, wholeOrNamed(lexicon.stands_for[id], provision));
    for (const [word, weight] of Object.entries(words)) {
      const own = weights.get(word);
      if (own) own.set(id, weight);
      else weights.set(word, new Map([[id, weight]]));
    }
  }
  return {
    biases: new Map(Object.entries(provisions).map(([id, { bias }]) => [id, bias])),
    compounds: ranksOf(compounds),
    weights,
    references,
  };
}

/** The log-odds of each provision that learnt words know, by the words of a text alone. */
function logOdds(words: Words, { biases, weights }: LearntWords): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const word of words.keys())
    for (const [provision, weight] of weights.get(word) ?? []) sums.set(provision, (sums.get(provision) ?? 0) + weight);
  const length = Math.sqrt(words.size);
  return new Map([...biases].map(([id, bias]) => [id, bias + (sums.get(id) ?? 0) / Math.max(1, length)]));
}

/**
 * Adds what learnt words say: a passage whose words are those of a provision has a piece of evidence more for it, as long as it does not take
 * it up already; a match whose passage has words of other subjects weighs less, save where it keeps the reference's own words.
 */
export function withLearntWords(
  findings: readonly Finding[],
  { reading, roles }: { readonly reading: Reading; readonly roles: readonly (Role | null)[] },
  learnt: LearntWords,
  thresholds: Thresholds,
): readonly Finding[] {
  const words = wordsOf(reading, learnt.compounds);
  if (words.size === 0) return findings;
  const odds = logOdds(words, learnt);
  // Names of agencies and of cited documents count among the words, and are shown as no reason.
  const silent = droppedTokens(roles, thresholds);
  const result = new Map(findings.map((finding) => [finding.provision, finding]));
  for (const [provision, logOdd] of odds) {
    const own = result.get(provision);
    if (own && logOdd < thresholds.unlike && !hasTellingWord(provision, words, learnt, thresholds)) {
      result.set(provision, lowered(own, reading, thresholds));
      continue;
    }
    const weight = wordsWeight(logOdd, thresholds);
    // Beside a hint they count from what changes a score at all; by themselves they are to be enough.
    const least = own && own.score >= thresholds.nearMiss ? thresholds.wordsLeast : thresholds.align;
    if (weight < least || (own && own.score >= thresholds.full)) continue;
    const shown = own?.evidence.map(({ plan }) => plan) ?? [];
    const evidence = wordsEvidence(provision, weight, { reading, words, learnt, shown, silent });
    if (evidence.length > 0) result.set(provision, lifted(own, provision, evidence));
  }
  return [...result.values()];
}

/** Whether one word of a passage says so much for a provision that the words of its other tasks take nothing away. */
function hasTellingWord(provision: string, words: Words, { weights }: LearntWords, { telling }: Thresholds): boolean {
  return [...words.keys()].some((word) => (weights.get(word)?.get(provision) ?? 0) >= telling);
}

/** The chance that log-odds give, drawn to what was right beside other evidence, at most a touch. */
function wordsWeight(logOdd: number, { wordsMiddle, wordsSlope, touch }: Thresholds): number {
  return Math.min(touch, 1 / (1 + Math.exp(-wordsSlope * (logOdd - wordsMiddle))));
}

function lowered(own: Finding, { tokens }: Reading, { align, adapted, unlikely }: Thresholds): Finding {
  if (own.score < align || own.kept >= adapted) return own;
  return {
    ...own,
    score: own.score * unlikely,
    decisive: own.decisive * unlikely,
    adjustments: [
      ...own.adjustments,
      { rule: "unlike", plan: { start: tokens[0]!.start, end: tokens.at(-1)!.end }, factor: unlikely },
    ],
  };
}

function lifted(own: Finding | undefined, provision: string, evidence: readonly WordsEvidence[]): Finding {
  const { weight } = evidence[0]!;
  if (!own) return { provision, score: weight, decisive: 0, evidence, adjustments: [], kept: 0 };
  return { ...own, score: 1 - (1 - own.score) * (1 - weight), evidence: [...own.evidence, ...evidence] };
}

/** Most stretches of words shown as what speaks for a provision. */
const SHOWN = 2;
/** Least of what the heaviest stretch says for another to be shown. */
const SHOWN_SHARE = 0.5;

/** Words that only join others: they open and close no words that are shown. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "và các của về để tại nếu trong với cho theo những được bị do từ đến vào ra trên này đó là có không hoặc hay cùng bằng mà thì như khi nhằm".split(
    " ",
  ),
);

/** The span of tokens without the words at its ends that only join others; nothing where no other word is left. */
function withoutFunctionWords(reading: Reading, from: number, to: number): readonly Span[] {
  const isJoining = (at: number): boolean => FUNCTION_WORDS.has(reading.tokens[at]!.key);
  let [first, end] = [from, to];
  while (first < end && isJoining(first)) first += 1;
  while (end > first && isJoining(end - 1)) end -= 1;
  return first === end ? [] : [spanOf(reading, first, end)];
}

/** Whether a token follows the one before it without a sign between them. */
function runsOn({ tokens }: Reading, at: number): boolean {
  const { clause, afterBreak } = tokens[at]!;
  return !afterBreak && tokens[at - 1]!.clause === clause;
}

/** What words are shown from: those of a text, and what is left out where something else is left to show. */
interface ShownWords {
  readonly reading: Reading;
  readonly words: Words;
  readonly learnt: LearntWords;
  /** What other evidence for the provision shows already. */
  readonly shown: readonly Span[];
  /** Names of agencies and of cited documents, by token. */
  readonly silent: readonly boolean[];
}

/** The stretches of words that say most for a provision, in the order of the text: words that touch are one stretch. */
function wordsEvidence(
  provision: string,
  weight: number,
  { reading, words, learnt, shown, silent }: ShownWords,
): readonly WordsEvidence[] {
  const stretches: { from: number; to: number; weight: number }[] = [];
  const telling = [...words].flatMap(([word, [from, to]]) => {
    const said = learnt.weights.get(word)?.get(provision) ?? 0;
    return said > 0 ? [{ from, to, weight: said }] : [];
  });
  for (const one of telling.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = stretches.at(-1);
    if (last && (one.from < last.to || (one.from === last.to && runsOn(reading, one.from)))) {
      last.to = Math.max(last.to, one.to);
      last.weight += one.weight;
    } else stretches.push(one);
  }
  const spans = stretches
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ from, to, weight: said }) =>
      withoutFunctionWords(reading, from, to).map((span) => ({
        ...span,
        said,
        silent: silent.slice(from, to).includes(true),
      })),
    );
  const least = (spans[0]?.said ?? 0) * SHOWN_SHARE;
  const fresh = spans.filter(
    (span) => span.said >= least && !span.silent && !shown.some((one) => one.start < span.end && span.start < one.end),
  );
  const reference = learnt.references.get(provision)!;
  // What says most is shown again where nothing else says nearly as much.
  return (fresh.length > 0 ? fresh.slice(0, SHOWN) : spans.slice(0, 1))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ kind: "words", plan: { start, end }, reference, weight }));
}
