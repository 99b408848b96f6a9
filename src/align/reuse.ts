import type { ReuseEvidence } from "../model/alignment.ts";
import type { Reference } from "../model/reference.ts";
import { provisionsOf } from "../model/reference.ts";
import { syllables, type Syllable } from "../text/syllables.ts";
import type { Thresholds } from "./method.ts";
import type { PhraseFinder } from "./phrases.ts";
import { spanOf, type Reading } from "./reading.ts";

/** A quote of the reference, ready for comparison. */
interface IndexedQuote {
  readonly provision: number;
  readonly quote: number;
  readonly syllables: readonly Syllable[];
  /** Information of the pair that begins at each syllable, 0 to 1. */
  readonly information: readonly number[];
  readonly total: number;
  /** Syllables before the quote stresses a part of what it says; all of them where it does not. */
  readonly main: number;
}

/** The reference's quotes, indexed by pairs of syllables. */
export interface ReuseIndex {
  readonly provisions: readonly string[];
  readonly quotes: readonly IndexedQuote[];
  /** Places by the first syllable of a pair, then by its second. */
  readonly byPair: ReadonlyMap<string, ReadonlyMap<string, readonly PairPlace[]>>;
}

type PairPlace = readonly [quote: number, at: number];

/** Shared words of a unit and one quote, in order in both. */
export interface SharedPassage {
  readonly provision: string;
  readonly quote: number;
  /** Runs of equal syllables. */
  readonly runs: readonly SharedRun[];
  readonly information: number;
  /** Share of the quote's syllables that the runs keep, 0 to 1. */
  readonly kept: number;
  /** Score before any rule. */
  readonly weight: number;
}
interface SharedRun {
  readonly from: number;
  readonly at: number;
  readonly length: number;
  readonly information: number;
}

/**
 * Indexes the quotes. A pair of syllables says the more, the fewer provisions hold it; pairs inside `boilerplate` and
 * inside proper names say nothing.
 */
export function indexReference(reference: Reference, boilerplate: PhraseFinder): ReuseIndex {
  const provisions = provisionsOf(reference);
  const raw = provisions.flatMap((provision, index) =>
    provision.quotes.map(({ text }, number) => ({ provision: index, quote: number, text, syllables: syllables(text) })),
  );
  const holders = new Map<string, Set<number>>();
  for (const { provision, syllables: words } of raw) {
    for (const pair of pairsOf(words)) {
      const known = holders.get(pair);
      if (known) known.add(provision);
      else holders.set(pair, new Set([provision]));
    }
  }
  const most = Math.log(provisions.length + 1);
  const quotes = raw.map((quote) => {
    const silent = new Set([...boilerplatePairs(quote.syllables, boilerplate), ...namePairs(quote)]);
    const information = pairsOf(quote.syllables).map((pair, at) =>
      silent.has(at) ? 0 : Math.log((provisions.length + 1) / holders.get(pair)!.size) / most,
    );
    const total = information.reduce((sum, value) => sum + value, 0);
    return { ...quote, information, total, main: mainPartOf(quote.syllables) };
  });
  return { provisions: provisions.map(({ id }) => id), quotes, byPair: placesOfPairs(quotes) };
}

/** Words after which a quote stresses a part of what it has said. */
const STRESS = /^(?:nhất là|đặc biệt là)$/u;
/** Least syllables of a main part: before that, the stress is the matter itself. */
const LEAST_MAIN = 12;

/** Syllables of a quote before it goes on to stress a part. */
function mainPartOf(words: readonly Syllable[]): number {
  const at = words.findIndex(
    (_, from) =>
      from >= LEAST_MAIN &&
      [2, 3].some((length) =>
        STRESS.test(
          words
            .slice(from, from + length)
            .map(({ key }) => key)
            .join(" "),
        ),
      ),
  );
  return at < 0 ? words.length : at;
}

function placesOfPairs(quotes: readonly IndexedQuote[]): ReuseIndex["byPair"] {
  const places = new Map<string, Map<string, PairPlace[]>>();
  for (const [number, { syllables: words }] of quotes.entries()) {
    for (let at = 0; at < words.length - 1; at += 1) {
      const [first, second] = [words[at]!.key, words[at + 1]!.key];
      const seconds = places.get(first) ?? new Map<string, PairPlace[]>();
      places.set(first, seconds);
      const known = seconds.get(second);
      if (known) known.push([number, at]);
      else seconds.set(second, [[number, at]]);
    }
  }
  return places;
}

function pairsOf(words: readonly { readonly key: string }[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]!.key} ${word.key}`);
}

function boilerplatePairs(words: readonly Syllable[], boilerplate: PhraseFinder): ReadonlySet<number> {
  const tokens = words.map((word, outer) => ({ ...word, clause: 0, afterBreak: false, capital: false, outer }));
  const silent = new Set<number>();
  for (const { from, to } of boilerplate(tokens)) for (let at = from; at < to - 1; at += 1) silent.add(at);
  return silent;
}

/** Pairs inside proper names: where something is says nothing of what it is, so that two texts that name a town share no wording. */
function namePairs({
  text,
  syllables: words,
}: {
  readonly text: string;
  readonly syllables: readonly Syllable[];
}): readonly number[] {
  const isName = ({ start }: Syllable): boolean => /^\p{Lu}/u.test(text.slice(start, start + 1));
  return words.slice(1).flatMap((word, at) => (isName(words[at]!) && isName(word) ? [at] : []));
}

/** Syllables that may stand between two shared runs of one passage, in the unit and in the quote. */
const MOST_BETWEEN = 8;
/** Syllables that two runs of one passage may share at their seam. */
const MOST_SEAM = 2;

/** What the unit shares with each quote: its best passage, where it says enough. `ignored` marks tokens that do not count. */
export function sharedPassages(
  reading: Reading,
  index: ReuseIndex,
  ignored: readonly boolean[],
  thresholds: Thresholds,
): readonly SharedPassage[] {
  const runs = sharedRuns(reading, index, ignored, thresholds);
  return [...runs].flatMap(([number, found]) => {
    const quote = index.quotes[number]!;
    const chain = bestPassage(found, (at, length) => informationOf(quote.information, at, length, thresholds));
    const information = chain.reduce((sum, run) => sum + run.information, 0);
    const longest = Math.max(0, ...chain.map(({ length }) => length));
    if (information < thresholds.reuseLeast || longest < thresholds.reuseRun) return [];
    const kept = keptOf(chain, quote);
    const weight = weigh({ information, total: quote.total, kept }, thresholds);
    return [
      { provision: index.provisions[quote.provision]!, quote: quote.quote, runs: chain, information, kept, weight },
    ];
  });
}

/** Share of a quote that a chain keeps; of its main part, where the chain keeps nothing of what the quote only stresses. */
function keptOf(chain: readonly SharedRun[], { syllables: words, main }: IndexedQuote): number {
  const kept = chain.reduce((sum, { length }) => sum + length, 0);
  const end = Math.max(0, ...chain.map(({ at, length }) => at + length));
  return kept / (end <= main ? main : words.length);
}

/** Half its weight at `reuseHalf`; a short quote taken over nearly whole weighs as much as a long passage. */
function weigh(
  { information, total, kept }: { readonly information: number; readonly total: number; readonly kept: number },
  { reuseCap, reuseHalf, verbatim }: Thresholds,
): number {
  const share = total > 0 ? information / total : 0;
  return reuseCap * Math.max(1 - 0.5 ** (information / reuseHalf), share ** 1.5, kept >= verbatim ? kept : kept ** 2);
}

/** More than twice the tokens of any unit or quote: keeps the diagonals of two quotes apart. */
const LONGEST_TEXT = 2 ** 24;

function sharedRuns(
  reading: Reading,
  index: ReuseIndex,
  ignored: readonly boolean[],
  thresholds: Thresholds,
): ReadonlyMap<number, SharedRun[]> {
  const { tokens } = reading;
  const runs = new Map<number, SharedRun[]>();
  const ends = new Map<number, number>();
  for (let from = 0; from < tokens.length - 1; from += 1) {
    if (ignored[from] || ignored[from + 1] || tokens[from]!.clause !== tokens[from + 1]!.clause) continue;
    const places = index.byPair.get(tokens[from]!.key)?.get(tokens[from + 1]!.key);
    if (!places) continue;
    for (const [number, at] of places) {
      const diagonal = number * LONGEST_TEXT + at - from;
      if ((ends.get(diagonal) ?? -1) > from) continue;
      const { syllables: words, information } = index.quotes[number]!;
      let length = 2;
      while (
        from + length < tokens.length &&
        at + length < words.length &&
        !ignored[from + length] &&
        tokens[from + length]!.clause === tokens[from]!.clause &&
        tokens[from + length]!.key === words[at + length]!.key
      ) {
        length += 1;
      }
      ends.set(diagonal, from + length - 1);
      const known = runs.get(number);
      const run = { from, at, length, information: informationOf(information, at, length, thresholds) };
      if (known) known.push(run);
      else runs.set(number, [run]);
    }
  }
  return runs;
}

function informationOf(information: readonly number[], at: number, length: number, { reusePair }: Thresholds): number {
  let pairs = 0;
  for (let pair = at; pair < at + length - 1; pair += 1) pairs += information[pair]!;
  return length > 2 ? pairs : pairs * reusePair;
}

/** Information of `length` syllables of a quote from `at` on. */
type Informer = (at: number, length: number) => number;

/** The most telling passage: a chain of runs close together and in order in both texts. `runs` are in the order of the unit. */
function bestPassage(runs: readonly SharedRun[], informationAt: Informer): readonly SharedRun[] {
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const best: { score: number; previous: number; run: SharedRun }[] = [];
  // The first run that one further on may still follow: what ends too far before it is never looked at again.
  let near = 0;
  runs.forEach((whole, index) => {
    let score = whole.information;
    let previous = -1;
    let run = whole;
    while (runs[near]!.from + longest + MOST_BETWEEN < whole.from) near += 1;
    for (let before = near; before < index; before += 1) {
      const rest = after(best[before]!.run, whole, informationAt);
      if (!rest) continue;
      const joined = best[before]!.score + rest.information;
      if (joined > score) {
        score = joined;
        previous = before;
        run = rest;
      }
    }
    best.push({ score, previous, run });
  });
  let last = 0;
  best.forEach(({ score }, index) => {
    if (score > best[last]!.score) last = index;
  });
  const chain: SharedRun[] = [];
  for (let at = last; at >= 0; at = best[at]!.previous) chain.unshift(best[at]!.run);
  return chain;
}

/** What of `run` follows `before`, a shared seam cut off; null when the two are not close together and in order. */
function after(before: SharedRun, run: SharedRun, informationAt: Informer): SharedRun | null {
  const gapUnit = run.from - (before.from + before.length);
  const gapQuote = run.at - (before.at + before.length);
  const seam = Math.max(0, -gapUnit, -gapQuote);
  if (seam > MOST_SEAM || run.length - seam < 2) return null;
  if (gapUnit + seam > MOST_BETWEEN || gapQuote + seam > MOST_BETWEEN) return null;
  if (seam === 0) return run;
  const [at, length] = [run.at + seam, run.length - seam];
  return { from: run.from + seam, at, length, information: informationAt(at, length) };
}

/** Least information of a shared pair of syllables that is shown: that of one which hardly any other provision holds. */
const LEAST_SHOWN = 0.7;

/** The passage as evidence: one piece a run, the weight on each the passage's. */
export function reuseEvidence(passage: SharedPassage, reading: Reading, index: ReuseIndex): readonly ReuseEvidence[] {
  const provision = index.provisions.indexOf(passage.provision);
  const words = index.quotes.find((quote) => quote.provision === provision && quote.quote === passage.quote)!.syllables;
  // A pair of common words inside a passage shows nothing by itself.
  const telling = passage.runs.filter(({ length, information }) => length > 2 || information >= LEAST_SHOWN);
  return telling.map(({ from, at, length }) => ({
    kind: "reuse",
    plan: spanOf(reading, from, from + length),
    reference: { quote: passage.quote, start: words[at]!.start, end: words[at + length - 1]!.end },
    weight: passage.weight,
    syllables: length,
  }));
}
