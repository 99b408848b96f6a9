import { ngrams } from "../text/ngrams.ts";
import type { LexiconEvidence, ReuseEvidence } from "../model/alignment.ts";
import type { Subject } from "../model/knowledge.ts";
import { provisionsOf, type Provision, type Reference } from "../model/reference.ts";
import { syllableKeys, syllables, type Syllable } from "../text/syllables.ts";
import type { Thresholds } from "./method.ts";
import { compilePhrases, type PhraseFinder } from "./phrases.ts";
import { spanOf, type Reading } from "./reading.ts";

/**
 * For a reference without a lexicon: which provisions a text is most like, by the runs of one to four syllables that it shares
 * with their words. A run counts by its rarity, the logarithm of how few provisions hold it; words that no provision has count
 * for nothing, so that a long text is as like a provision as a short one with the same words. A text that names a part of a field of
 * state management ("trạm y tế") is read as if it named the field ("y tế") as well.
 */
export interface RankIndex {
  readonly provisions: readonly RankedWords[];
  /** Provisions (by index) that hold each run, with what it says for each. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Finds words of the fields; their numbers are places in `fields`. */
  readonly findField: PhraseFinder;
  readonly fields: readonly Field[];
}

/** A field of state management: the words that name a part of it as the finder's number stands for, and its names as runs. */
interface Field {
  readonly subject: number;
  readonly phrase: string;
  readonly names: readonly string[];
}

interface RankedWords {
  readonly id: string;
  readonly quotes: readonly (readonly Syllable[])[];
}

interface Posting {
  readonly provision: number;
  readonly weight: number;
}

/** A provision that a text is like, and the words that show it. */
export interface Likeness {
  readonly provision: string;
  /** 0 and more; in units of one rare run, the length of the provision's own words levelled. */
  readonly score: number;
  readonly runs: readonly RankedRun[];
}

/** Syllables of the text that stand in a quote of the provision. */
interface RankedRun {
  readonly from: number;
  readonly length: number;
  readonly quote: number;
  readonly at: number;
  readonly weight: number;
  /** Syllables of the quote. */
  readonly quoted: number;
  /** Words that name the field by a part of it; null where both texts have the same words. */
  readonly phrase: string | null;
}

/** Longest run that counts: longer ones add nothing that their parts do not say. */
const LONGEST = 4;
/** A run of more syllables is less a matter of chance. */
const LONGER = 1.3;
/** The label says what the provision is about: its words count as much as four quotes that hold them. */
const LABEL = 4;
/** Most runs that are shown as the ground of one likeness. */
const MOST_SHOWN = 4;
/** Least rarity of a single syllable that is shown as a ground alone: one that at most two provisions hold, as 5G or IoT. */
const HOLDERS_OF_TERM = 2;

/** Indexes labels and quotes of the provisions, and the names of fields that stand in them. */
export function indexRanking(reference: Reference, subjects: readonly Subject[] = []): RankIndex {
  const provisions = provisionsOf(reference);
  const words = provisions.map((provision) => ({ ...runsOfProvision(provision), id: provision.id }));
  const holders = new Map<string, number>();
  for (const { all } of words) for (const run of all) holders.set(run, (holders.get(run) ?? 0) + 1);
  const postings = new Map<string, Posting[]>();
  for (const [provision, { all, label }] of words.entries()) {
    const weights = [...all].map((run) => weightOf(run, holders.get(run)!, provisions.length));
    // Half levelled: a provision of many words is like more texts, and says more.
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0));
    for (const [index, run] of [...all].entries()) {
      const weight = (weights[index]! * (label.has(run) ? LABEL : 1)) / norm;
      const known = postings.get(run);
      if (known) known.push({ provision, weight });
      else postings.set(run, [{ provision, weight }]);
    }
  }
  const fields = subjects.flatMap(({ names, words: parts }, subject): readonly Field[] => {
    const known = names.map((name) => syllableKeys(name).join(" ")).filter((run) => postings.has(run));
    return known.length === 0 ? [] : parts.map((phrase) => ({ subject, phrase, names: known }));
  });
  const findField = compilePhrases(fields.map(({ phrase }) => phrase));
  return { provisions: words.map(({ id, quotes }) => ({ id, quotes })), postings, findField, fields };
}

function runsOfProvision({ label, quotes }: Provision): {
  readonly all: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
  readonly quotes: readonly (readonly Syllable[])[];
} {
  const read = quotes.map(({ text }) => syllables(text));
  const own = new Set(runsOf(syllableKeys(label.vi)));
  return {
    all: new Set([...own, ...read.flatMap((text) => runsOf(text.map(({ key }) => key)))]),
    label: own,
    quotes: read,
  };
}

function weightOf(run: string, holders: number, provisions: number): number {
  // From 1, one provision alone, to about 0, all of them: the same scale for references of any size.
  const rarity = Math.log((provisions + 1) / holders) / Math.log(provisions + 1);
  return rarity * (run.split(" ").length > 2 ? LONGER : 1);
}

function runsOf(keys: readonly string[]): readonly string[] {
  return Array.from({ length: LONGEST }, (_, less) => less + 1).flatMap((n) => ngrams(keys, n));
}

/**
 * The provisions that the text is most like, best first: those near the best of them, and no more than `rankMost`. `ignored`
 * marks tokens that do not count; `heading`, the nearest above, speaks for what the text itself hints at.
 */
export function rankProvisions(
  reading: Reading,
  ignored: readonly boolean[],
  index: RankIndex,
  thresholds: Thresholds,
  heading: Reading | null,
): readonly Likeness[] {
  const { rankNear, rankMost, rankHeading } = thresholds;
  const runs = runsIn(reading, ignored, index, thresholds);
  const scores = new Map(scoresOf(runs));
  const said = heading === null ? null : scoresOf(runsIn(heading, [], index, thresholds));
  for (const [provision, score] of scores) scores.set(provision, score + rankHeading * (said?.get(provision) ?? 0));
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score > 0 && score >= rankNear * best)
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, rankMost)
    .map(([provision, score]) => ({
      provision: index.provisions[provision]!.id,
      score,
      runs: shownRuns([...runs.values()], provision, index),
    }))
    .filter((likeness) => likeness.runs.length > 0);
}

function scoresOf(runs: ReadonlyMap<string, FoundRun>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const { postings } of runs.values()) {
    for (const { provision, weight } of postings) scores.set(provision, (scores.get(provision) ?? 0) + weight);
  }
  return scores;
}

interface FoundRun {
  readonly from: number;
  readonly length: number;
  readonly keys: readonly string[];
  readonly postings: readonly Posting[];
  readonly phrase: string | null;
}

/** What the text shares with any provision, and the names of the fields that it names a part of. */
function runsIn(
  reading: Reading,
  ignored: readonly boolean[],
  index: RankIndex,
  { rankField }: Thresholds,
): ReadonlyMap<string, FoundRun> {
  const found = new Map(sharedRuns(reading, ignored, index));
  for (const { phrase: number, from, to } of index.findField(reading.tokens)) {
    if (ignored[from]) continue;
    const { phrase, names } = index.fields[number]!;
    for (const run of names) {
      if (found.has(run)) continue;
      const postings = index.postings
        .get(run)!
        .map(({ provision, weight }) => ({ provision, weight: weight * rankField }));
      found.set(run, { from, length: to - from, keys: run.split(" "), postings, phrase });
    }
  }
  return found;
}

/** Runs that the text shares with any provision, within a clause, each once where it first stands. */
function sharedRuns({ tokens }: Reading, ignored: readonly boolean[], index: RankIndex): ReadonlyMap<string, FoundRun> {
  const found = new Map<string, FoundRun>();
  for (let from = 0; from < tokens.length; from += 1) {
    const keys: string[] = [];
    for (let to = from; to < Math.min(tokens.length, from + LONGEST); to += 1) {
      if (ignored[to] || tokens[to]!.clause !== tokens[from]!.clause) break;
      keys.push(tokens[to]!.key);
      const run = keys.join(" ");
      const postings = index.postings.get(run);
      if (!postings) break;
      if (!found.has(run)) found.set(run, { from, length: keys.length, keys: [...keys], postings, phrase: null });
    }
  }
  return found;
}

/** The most telling runs that stand in one quote of the provision, in reading order, none overlapping another. */
function shownRuns(runs: readonly FoundRun[], provision: number, { provisions }: RankIndex): readonly RankedRun[] {
  const { quotes } = provisions[provision]!;
  const telling = runs
    .filter(({ length, postings, phrase }) => length > 1 || phrase !== null || postings.length <= HOLDERS_OF_TERM)
    .flatMap((run) => {
      const weight = run.postings.find((posting) => posting.provision === provision)?.weight;
      return weight === undefined ? [] : [{ ...run, weight }];
    })
    .toSorted((a, b) => b.length - a.length || b.weight - a.weight || a.from - b.from);
  const shown: RankedRun[] = [];
  for (const { from, length, keys, weight, phrase } of telling) {
    if (shown.length === MOST_SHOWN) break;
    if (shown.some((other) => from < other.from + other.length && other.from < from + length)) continue;
    const place = placeIn(quotes, keys);
    if (place) shown.push({ from, length, weight, quoted: keys.length, phrase, ...place });
  }
  return shown.toSorted((a, b) => a.from - b.from);
}

function placeIn(
  quotes: readonly (readonly Syllable[])[],
  keys: readonly string[],
): { readonly quote: number; readonly at: number } | null {
  for (const [quote, words] of quotes.entries()) {
    const at = words.findIndex((_, start) => keys.every((key, offset) => words[start + offset]?.key === key));
    if (at >= 0) return { quote, at };
  }
  return null;
}

/** The runs of a likeness as evidence, the weight on each the likeness's. */
export function rankEvidence(
  { provision, runs }: Likeness,
  weight: number,
  reading: Reading,
  { provisions }: RankIndex,
): readonly (ReuseEvidence | LexiconEvidence)[] {
  const { quotes } = provisions.find(({ id }) => id === provision)!;
  return runs.map(({ from, length, quote, at, quoted, phrase }) => {
    const words = quotes[quote]!;
    const common = {
      plan: spanOf(reading, from, from + length),
      reference: { quote, start: words[at]!.start, end: words[at + quoted - 1]!.end },
      weight,
    };
    return phrase === null ? { kind: "reuse", ...common, syllables: length } : { kind: "lexicon", ...common, phrase };
  });
}
