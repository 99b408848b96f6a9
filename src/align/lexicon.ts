import type { QuoteSpan } from "../model/alignment.ts";
import { phraseWeights, type LexiconEntry, type LexiconFile, type PhraseWeight } from "../model/knowledge.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import { counterpartIn, standsFor, type Counterpart } from "./counterpart.ts";
import type { Rule } from "./method.ts";
import { compilePhrases, type PhraseFinder, type PhraseMatch } from "./phrases.ts";
import type { Reading } from "./reading.ts";

interface CompiledEntry {
  readonly provision: string;
  readonly entry: LexiconEntry;
  /** What its phrases stand for, where they share no words with the reference. */
  readonly reference: QuoteSpan;
  readonly counterpart: Counterpart;
  /** Numbers of its neighbours in the table; null where it requires none. */
  readonly required: readonly number[] | null;
  readonly forbidden: readonly number[];
}

/** The lists of the lexicon that tell what a clause speaks of. */
const fieldUses = ["own", "others", "making"] as const;
type FieldUse = (typeof fieldUses)[number];

/** One phrase of the table: what it is for, and in which entry. Only phrases to find and their conditions on headings have one. */
interface Row {
  readonly use: "find" | "under" | "not_under" | "mask" | "neighbour" | FieldUse;
  readonly entry: number;
  readonly phrase: string;
}

export interface CompiledLexicon {
  /** Provisions that are works. */
  readonly works: ReadonlySet<string>;
  /** Provisions with so few phrases that what they share with the reference's words still speaks for them. */
  readonly sparse: ReadonlySet<string>;
  readonly entries: readonly CompiledEntry[];
  readonly rows: readonly Row[];
  readonly find: PhraseFinder;
}

/** A phrase of the lexicon in a unit, its conditions met. `parts` are token ranges. */
export interface LexiconMatch {
  readonly provision: string;
  /** Number of its entry: each entry counts once in a unit. */
  readonly entry: number;
  readonly weight: PhraseWeight;
  readonly parts: PhraseMatch["parts"];
  readonly phrase: string;
  /** Whether places and beneficiaries leave the phrase alone. */
  readonly anywhere: boolean;
  /** What the phrase stands for. */
  readonly reference: QuoteSpan;
}

/** Compiles the lexicon once for a reference. Throws when an entry names a provision or a quote that the reference lacks. */
export function compileLexicon(lexicon: LexiconFile, reference: Reference): CompiledLexicon {
  const provisions = new Map(provisionsOf(reference).map((provision) => [provision.id, provision]));
  const plain = Object.entries(lexicon.provisions).flatMap(([id, list]) => {
    const provision = provisions.get(id);
    if (!provision) throw new Error(`invalid lexicon: no provision ${id}`);
    const counterpart = counterpartIn(provision);
    return list.map((entry) => ({
      provision: id,
      entry,
      reference: standsFor(entry, provision, lexicon),
      counterpart,
    }));
  });
  const rows: Row[] = [
    ...lexicon.masks.flatMap(({ phrases }) => phrases.map((phrase): Row => ({ use: "mask", entry: -1, phrase }))),
    ...fieldUses.flatMap((use) => (lexicon.field?.[use] ?? []).map((phrase): Row => ({ use, entry: -1, phrase }))),
    ...plain.flatMap(({ entry }, number) => rowsOf(entry, number)),
  ];
  const neighbours = new Map<string, number>();
  const numberOf = (phrase: string): number => {
    const number = neighbours.get(phrase) ?? rows.push({ use: "neighbour", entry: -1, phrase }) - 1;
    neighbours.set(phrase, number);
    return number;
  };
  const entries = plain.map((one) => ({
    ...one,
    required: one.entry.with?.map(numberOf) ?? null,
    forbidden: (one.entry.without ?? []).map(numberOf),
  }));
  const works = new Set(
    [...provisions.values()]
      .filter(({ id, point }) => lexicon.works.includes(id) || lexicon.works.includes(point))
      .map(({ id }) => id),
  );
  const sparse = new Set([...provisions.keys()].filter((id) => phrasesOf(lexicon, id) < FEW_PHRASES));
  return { works, sparse, entries, rows, find: compilePhrases(rows.map(({ phrase }) => phrase)) };
}

/** Phrases of a provision below which a lexicon is only begun: the rest of the subject has no phrase yet. */
const FEW_PHRASES = 4;

function phrasesOf({ provisions }: LexiconFile, id: string): number {
  return (provisions[id] ?? []).reduce((sum, { phrases }) => sum + phrases.length, 0);
}

function rowsOf(entry: LexiconEntry, number: number): Row[] {
  const rows = (use: Row["use"], phrases: readonly string[] = []): Row[] =>
    phrases.map((phrase) => ({ use, entry: number, phrase }));
  return [...rows("find", entry.phrases), ...rows("under", entry.under), ...rows("not_under", entry.not_under)];
}

/** Whether the place of a text allows an entry, by its number: its conditions about headings are met. */
export type EntryFilter = (entry: number) => boolean;

/** Where a text stands: what the entries' conditions about headings look at. */
export interface Standing {
  /** Whether the text is itself a heading. */
  readonly heading: boolean;
  readonly headings: readonly Reading[];
  /** Provisions that a heading above takes up. */
  readonly subjects: ReadonlySet<string>;
}

/** What the place of a text allows. */
export function allowedEntries({ heading, headings, subjects }: Standing, lexicon: CompiledLexicon): EntryFilter {
  const met = new Set<number>();
  const barred = new Set<number>();
  for (const { tokens } of headings) {
    for (const { phrase } of lexicon.find(tokens)) {
      const row = lexicon.rows[phrase]!;
      if (row.use === "under") met.add(row.entry);
      if (row.use === "not_under") barred.add(row.entry);
    }
  }
  return (number) => {
    const { entry, provision } = lexicon.entries[number]!;
    if (entry.heading && !heading) return false;
    if (entry.under_subject && !subjects.has(provision)) return false;
    return (entry.under === undefined || met.has(number)) && !barred.has(number);
  };
}

/**
 * What a clause speaks of: the reference's own field or the making of a work (`own`); another field, with something made in it
 * (`mixed`) or not (`other`); or neither, in a text that speaks of works elsewhere (`bare`) or nowhere (`silent`).
 */
export type ClauseField = "own" | "mixed" | "other" | "bare" | "silent";

/** Tells what the clauses of a text speak of, by their numbers. A lexicon that lists no making of works knows `own` and `mixed` alone. */
export function fieldsOfClauses({ tokens }: Reading, lexicon: CompiledLexicon): (clause: number) => ClauseField {
  const found = lexicon.find(tokens);
  const clausesOf = (use: FieldUse): ReadonlySet<number> =>
    new Set(found.filter(({ phrase }) => lexicon.rows[phrase]!.use === use).map(({ from }) => tokens[from]!.clause));
  const [own, others, making] = [clausesOf("own"), clausesOf("others"), clausesOf("making")];
  const knowsMaking = lexicon.rows.some(({ use }) => use === "making");
  const silent = own.size === 0 && making.size === 0;
  return (clause) => {
    if (own.has(clause)) return "own";
    const made = !knowsMaking || making.has(clause);
    if (others.has(clause)) return made ? "mixed" : "other";
    if (made) return "own";
    return silent ? "silent" : "bare";
  };
}

interface MatchConditions {
  readonly allowed: EntryFilter;
  readonly off: ReadonlySet<Rule>;
  /** Whether a token stands in the name of an agency: "Sở Kế hoạch và Đầu tư" speaks of no investment. */
  readonly agency: (token: number) => boolean;
}

/** The phrases of the lexicon that stand in a unit and count: conditions met, not inside a longer phrase of another provision. */
export function lexiconMatches(
  reading: Reading,
  lexicon: CompiledLexicon,
  { allowed, off, agency }: MatchConditions,
): readonly LexiconMatch[] {
  const found = lexicon.find(reading.tokens);
  const clauseOf = (match: PhraseMatch): number => reading.tokens[match.from]!.clause;
  const present = new Set<number>();
  const neighbourKey = (phrase: number, clause: number): number => phrase * reading.tokens.length + clause;
  const required = new Set<number>();
  for (const match of found) {
    if (lexicon.rows[match.phrase]!.use !== "neighbour") continue;
    const key = neighbourKey(match.phrase, clauseOf(match));
    present.add(key);
    if (!agency(match.from)) required.add(key);
  }
  const distinct = countDistinct(found, lexicon, clauseOf);
  const candidates = found.filter((match) => {
    const { use, entry: number } = lexicon.rows[match.phrase]!;
    if (use !== "find") return false;
    if (off.has("neighbours")) return true;
    const { entry, required: wanted, forbidden } = lexicon.entries[number]!;
    const clause = clauseOf(match);
    const standsIn = (set: ReadonlySet<number>) => (neighbour: number) => set.has(neighbourKey(neighbour, clause));
    if ((wanted !== null && !wanted.some(standsIn(required))) || forbidden.some(standsIn(present))) return false;
    if (!allowed(number)) return false;
    return entry.at_least === undefined || (distinct.get(`${number} ${clause}`) ?? 0) >= entry.at_least;
  });
  const masks = found.filter((match) => lexicon.rows[match.phrase]!.use === "mask");
  const counted = off.has("longer-phrase") ? candidates : withoutShadowed(candidates, masks, lexicon);
  return counted.map((match) => describe(match, reading, lexicon));
}

/** How many different phrases of each entry that asks for several stand in each clause. */
function countDistinct(
  found: readonly PhraseMatch[],
  lexicon: CompiledLexicon,
  clauseOf: (match: PhraseMatch) => number,
): ReadonlyMap<string, number> {
  const phrases = new Map<string, Set<number>>();
  for (const match of found) {
    const { use, entry } = lexicon.rows[match.phrase]!;
    if (use !== "find" || lexicon.entries[entry]!.entry.at_least === undefined) continue;
    const key = `${entry} ${clauseOf(match)}`;
    const known = phrases.get(key);
    if (known) known.add(match.phrase);
    else phrases.set(key, new Set([match.phrase]));
  }
  return new Map([...phrases].map(([key, set]) => [key, set.size]));
}

/** Drops a match whose subject is a piece of a mask, from its first word to its last, or of an unbroken match of another provision that weighs as much. */
function withoutShadowed(
  candidates: readonly PhraseMatch[],
  masks: readonly PhraseMatch[],
  lexicon: CompiledLexicon,
): readonly PhraseMatch[] {
  const weightOf = (match: PhraseMatch): number => {
    const row = lexicon.rows[match.phrase]!;
    return row.use === "mask" ? phraseWeights.length : -phraseWeights.indexOf(lexicon.entries[row.entry]!.entry.weight);
  };
  const provisionOf = (match: PhraseMatch): string =>
    lexicon.entries[lexicon.rows[match.phrase]!.entry]?.provision ?? "";
  const covers = [...candidates.filter(({ parts }) => parts.length === 1), ...masks];
  const byStart = new Map<number, PhraseMatch[]>();
  for (const cover of covers) byStart.set(cover.from, [...(byStart.get(cover.from) ?? []), cover]);
  const longest = covers.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  return candidates.filter((match) => {
    const own = provisionOf(match);
    const entry = lexicon.entries[lexicon.rows[match.phrase]!.entry]?.entry;
    // What names a list or a result is no subject that a longer name could take away.
    if (entry?.under_subject === true || (entry?.at_least ?? 1) > 1) return true;
    const [from, to] = subjectOf(match);
    const shadows = (cover: PhraseMatch): boolean =>
      (encloses(cover, from, to) || goesOn(cover, from, to)) &&
      provisionOf(cover) !== own &&
      weightOf(cover) >= weightOf(match);
    // Only what begins so near can reach over the words.
    for (let start = Math.max(0, to - longest); start < to; start += 1)
      if (byStart.get(start)?.some(shadows) === true) return false;
    return true;
  });
}

function encloses(cover: PhraseMatch, from: number, to: number): boolean {
  return cover.from <= from && to <= cover.to && cover.to - cover.from > to - from;
}

/** Whether `cover` begins inside the words, goes on after them and is as long: what modifies a Vietnamese noun follows it. */
function goesOn(cover: PhraseMatch, from: number, to: number): boolean {
  return from < cover.from && cover.from < to && to < cover.to && cover.to - cover.from >= to - from;
}

/** The part of a match that names its subject: the longest, of equal ones the last. */
function subjectOf({ parts }: PhraseMatch): readonly [number, number] {
  return parts.reduce((longest, part) => (part[1] - part[0] >= longest[1] - longest[0] ? part : longest));
}

function describe({ phrase, parts }: PhraseMatch, { tokens }: Reading, lexicon: CompiledLexicon): LexiconMatch {
  const row = lexicon.rows[phrase]!;
  const { provision, entry, reference: fallback, counterpart } = lexicon.entries[row.entry]!;
  const keys = parts.flatMap(([from, to]) => tokens.slice(from, to).map(({ key }) => key));
  const reference = counterpart(keys) ?? fallback;
  const anywhere = entry.anywhere ?? false;
  return { provision, entry: row.entry, weight: entry.weight, parts, phrase: row.phrase, anywhere, reference };
}
