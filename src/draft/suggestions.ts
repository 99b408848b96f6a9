import type { Alignment } from "../model/alignment.ts";
import type { Document, Unit } from "../model/document.ts";
import { provisionsOf, type Provision, type Reference } from "../model/reference.ts";
import { syllables } from "../text/syllables.ts";

/** A phrase that a lexicon could hold, with what speaks for it. */
export interface Suggestion {
  readonly provision: string;
  /** Words as a passage has them, in small letters, parted by single spaces. */
  readonly phrase: string;
  /** Passages that hold the phrase, in reading order. */
  readonly passages: readonly SuggestedPassage[];
  /** Estimate of how many of these passages take the provision up, as a share, 0 to 1. */
  readonly likely: number;
  /** Passages that the phrase would newly bring to the provision, by that estimate. */
  readonly gain: number;
}

interface SuggestedPassage {
  readonly plan: string;
  readonly unit: string;
  readonly text: string;
  /** Whether the passage is aligned with the provision already. */
  readonly aligned: boolean;
}

/** A plan with how surely each of its units takes a provision up; `score` is 0 where nothing was found. */
export interface ScoredPlan {
  readonly document: Document;
  readonly score: (unit: string, provision: string) => number;
}

/** A plan scored by its alignments. */
export function scoredPlan(
  document: Document,
  alignments: readonly Pick<Alignment, "unit" | "provision" | "score">[],
): ScoredPlan {
  const scores = new Map(alignments.map(({ unit, provision, score }) => [`${unit} ${provision}`, score]));
  return { document, score: (unit, provision) => scores.get(`${unit} ${provision}`) ?? 0 };
}

export interface SuggestionOptions {
  /** Phrases taken in before, `provision phrase`: what shares all its words with one of them, or has one of them inside, is not proposed. */
  readonly accepted: ReadonlySet<string>;
  /** Phrases dropped before: neither they nor parts of them are proposed again; longer ones, which say more, are. */
  readonly dropped: ReadonlySet<string>;
  /** Most suggestions for one provision. */
  readonly perProvision: number;
}

/** Syllables of a phrase: one alone seldom names a subject, and beyond six it is a sentence of one plan. */
const SHORTEST = 2;
const LONGEST = 6;
/** Passages' worth of doubt that words of the provision, or their absence, weigh against what was seen. */
const DOUBT = 2;
/** How likely a phrase belongs to a provision before any passage is seen, by what its words stand in. */
const PRIOR = { own: 1, shared: 0.45, none: 0.05 } as const;
/** Least share of passages that should take the provision up: a phrase that is more often wrong than right is no help. */
const LEAST_LIKELY = 0.4;
/** Words that a phrase neither begins nor ends with: they belong to the sentence, not to the name of a thing. */
const GRAMMAR = new Set(
  (
    "và hoặc với của các những cho từ tại ở theo về do để nhằm vì là gồm trong ngoài đối gắn nhất bảo đảm đảm phù đến năm trên dưới " +
    "được bị có không đã đang sẽ này đó khi nếu mà cũng như bằng qua giữa sau trước một hai ba bốn năm số việc sự cần phải " +
    "tỉnh huyện xã phường thành phố tiếp tục tăng cường đẩy mạnh thực hiện triển khai nâng cao"
  ).split(" "),
);

/**
 * Phrases of the task units that would bring passages to provisions, the greatest gain first: what passages that are aligned
 * share and others lack, and words of the provision itself. Deterministic; time grows as the text.
 */
export function suggestPhrases(
  plans: readonly ScoredPlan[],
  reference: Reference,
  { accepted, dropped, perProvision }: SuggestionOptions,
): readonly Suggestion[] {
  const provisions = provisionsOf(reference);
  const words = wordsOf(provisions);
  const holders = phraseHolders(plans);
  return provisions
    .flatMap(({ id }) => {
      const ownOf = (decided: ReadonlySet<string>): readonly string[] =>
        [...decided].filter((key) => key.startsWith(`${id} `)).map((key) => key.slice(id.length + 1));
      const isOwn = (key: string): boolean => words.get(key)?.has(id) ?? false;
      const candidates: Suggestion[] = [];
      for (const [key, held] of holders) {
        const own = words.get(key);
        const prior = !own?.has(id) ? PRIOR.none : own.size === 1 ? PRIOR.own : PRIOR.shared / (own.size - 1);
        const found = judge(id, held, prior);
        if (found && !isPartOfLonger(held, isOwn(key), holders, isOwn)) candidates.push(found);
      }
      return distinct(candidates.toSorted(byGain), ownOf(accepted), ownOf(dropped)).slice(0, perProvision);
    })
    .toSorted(byGain);
}

/** Whether the run only ever stands inside a longer one that says as much: `biến đổi khí` in `biến đổi khí hậu`. */
function isPartOfLonger(
  { holders: own, longer }: Held,
  ownWords: boolean,
  all: ReadonlyMap<string, Held>,
  isOwn: (key: string) => boolean,
): boolean {
  return [...longer].some((key) => all.get(key)!.holders.length === own.length && (!ownWords || isOwn(key)));
}

/** Provisions that hold each run of their labels and quotes. */
function wordsOf(provisions: readonly Provision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { id, label, quotes } of provisions) {
    for (const text of [label.vi, ...quotes.map((quote) => quote.text)]) {
      for (const { key } of phrasesOf(text)) {
        const known = words.get(key);
        if (known) known.add(id);
        else words.set(key, new Set([id]));
      }
    }
  }
  return words;
}

interface Holder {
  readonly plan: ScoredPlan;
  readonly unit: Unit;
}

interface Held {
  readonly phrase: string;
  readonly holders: Holder[];
  /** Keys of the runs that have it inside and begin or end one phrase further. */
  readonly longer: Set<string>;
}

function phraseHolders(plans: readonly ScoredPlan[]): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>();
  for (const plan of plans) {
    for (const unit of plan.document.units) {
      if (unit.part !== "tasks" || unit.kind === "section") continue;
      for (const { key, phrase } of phrasesOf(unit.text)) {
        const known = found.get(key);
        if (!known) found.set(key, { phrase, holders: [{ plan, unit }], longer: new Set() });
        else if (known.holders.at(-1)!.unit !== unit) known.holders.push({ plan, unit });
      }
    }
  }
  for (const key of found.keys()) {
    const words = key.split(" ");
    for (let cut = 1; cut <= words.length - SHORTEST; cut += 1) {
      found.get(words.slice(cut).join(" "))?.longer.add(key);
      found.get(words.slice(0, -cut).join(" "))?.longer.add(key);
    }
  }
  return found;
}

/** Runs of syllables with nothing but spaces between them that begin and end with words that name something. */
function phrasesOf(text: string): readonly { readonly key: string; readonly phrase: string }[] {
  const read = syllables(text);
  const runs: { key: string; phrase: string }[] = [];
  for (let from = 0; from < read.length; from += 1) {
    if (!opens(read[from]!.key)) continue;
    for (let to = from + 1; to < Math.min(read.length, from + LONGEST); to += 1) {
      if (text.slice(read[to - 1]!.end, read[to]!.start) !== " ") break;
      if (to - from + 1 < SHORTEST || !opens(read[to]!.key)) continue;
      const key = read
        .slice(from, to + 1)
        .map((syllable) => syllable.key)
        .join(" ");
      runs.push({ key, phrase: text.slice(read[from]!.start, read[to]!.end).toLowerCase() });
    }
  }
  return runs;
}

function opens(key: string): boolean {
  return /^\p{L}/u.test(key) && !GRAMMAR.has(key);
}

function judge(provision: string, { phrase, holders }: Held, prior: number): Suggestion | null {
  const scores = holders.map(({ plan, unit }) => plan.score(unit.id, provision));
  const seen = scores.reduce((sum, score) => sum + score, 0);
  if (seen === 0 && prior < PRIOR.own) return null;
  const likely = (seen + DOUBT * prior) / (holders.length + DOUBT);
  if (likely < LEAST_LIKELY) return null;
  const gain = likely * scores.reduce((sum, score) => sum + 1 - score, 0);
  const passages = holders.map(({ plan, unit }, index) => ({
    plan: plan.document.meta.id,
    unit: unit.id,
    text: unit.text,
    aligned: scores[index]! >= ALIGNED,
  }));
  return passages.every(({ aligned }) => aligned) ? null : { provision, phrase, passages, likely, gain };
}

/** Score from which a passage counts as aligned: more likely than not. */
const ALIGNED = 0.5;

/** Of phrases one of which lies in another, the one with the greater gain; none that lies in one decided on, or goes on from one taken in. */
function distinct(
  sorted: readonly Suggestion[],
  accepted: readonly string[],
  dropped: readonly string[],
): readonly Suggestion[] {
  const known = [...accepted];
  const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
  return sorted.filter(({ phrase }) => {
    if (dropped.some((other) => holds(other, phrase))) return false;
    if (known.some((other) => holds(other, phrase) || holds(phrase, other))) return false;
    known.push(phrase);
    return true;
  });
}

function byGain(a: Suggestion, b: Suggestion): number {
  return b.gain - a.gain || (a.phrase < b.phrase ? -1 : a.phrase > b.phrase ? 1 : 0);
}
