import type { Prepared } from "../align/prepare.ts";
import type { Reading } from "../align/reading.ts";
import { readUnit } from "../align/unit.ts";
import { ranksOf, stretchesOf, wordsOf, type Compounds } from "../align/words.ts";
import { matchRecords } from "../evaluate/match.ts";
import { isCompared } from "../model/document.ts";
import type { LearntWordsFile } from "../model/learntWords.ts";
import { syllableKeys } from "../text/syllables.ts";
import type { LabelledPlan } from "./labelled.ts";

/** How much more often than by chance two syllables stand together to be one word: normalised pointwise mutual information, 0 to 1. */
const TOGETHER = 0.45;
/** Times that they must. */
const LEAST_TOGETHER = 4;
/** Labelled documents in which a word must stand to be learnt: in fewer it is the texts' own. */
const LEAST_DOCUMENTS = 4;
/** Labelled passages that a provision must have to be learnt: of fewer, single words decide. */
const LEAST_LABELLED = 12;
/**
 * What one mistaken passage costs beside one unit of weight, and how much more one that is missed: on labelled texts that were left
 * out, 5 to 20 and 1 to 3 hardly differ, and 5 keeps the fewest words.
 */
const COST = 5;
const MISSED = 2;
/** A word counts by its rarity among the passages (natural logarithm), brought to about 1. */
const RARITY = 3;
/**
 * Passes over all words. Weights still move after so many; what is found in labelled texts that were left out no longer does: F1 0.808 after
 * 100 and after 800.
 */
const PASSES = 100;

/** A labelled passage, with what readers say of it. */
interface Passage {
  readonly document: string;
  readonly readings: readonly Reading[];
  readonly required: ReadonlySet<string>;
  readonly permitted: ReadonlySet<string>;
}

/** A passage as its words. */
interface Example extends Passage {
  readonly words: readonly string[];
}

/**
 * The learnt words of labelled plans, without the words that tell what these are: see `learntWordsFileSchema`. Names of
 * `places` are not learnt: what a place does says nothing of another. Deterministic.
 */
export function learnWords(
  plans: readonly LabelledPlan[],
  prepared: Prepared,
  places: readonly string[] = [],
): Pick<LearntWordsFile, "documents" | "passages" | "compounds" | "provisions"> {
  const passages = plans.flatMap((plan) => passagesOf(plan, prepared));
  const compounds = compoundsOf(passages.flatMap(({ readings }) => readings.flatMap(syllablesOf)));
  const ranks = ranksOf(compounds);
  const examples = passages.map((passage) => ({ ...passage, words: wordsIn(passage, ranks) }));
  const words = vocabularyOf(examples, places);
  const rarity = raritiesOf(examples, words);
  const rows = examples.map((example) => {
    const length = Math.max(1, Math.sqrt(example.words.length));
    return example.words.flatMap((word) => {
      const column = words.get(word);
      return column === undefined ? [] : [{ column, value: rarity[column]! / length }];
    });
  });
  const provisions = [...new Set(examples.flatMap(({ required }) => [...required]))].toSorted(byNumber);
  const names = [...words.keys()];
  return {
    documents: plans.length,
    passages: examples.length,
    compounds: [...compounds],
    provisions: Object.fromEntries(
      provisions.flatMap((provision) => {
        const labelled = examples.filter(({ required }) => required.has(provision)).length;
        if (labelled < LEAST_LABELLED) return [];
        // What one reader alone has is neither an example nor a counterexample.
        const known = examples.flatMap(({ required, permitted }, index) =>
          required.has(provision) || !permitted.has(provision)
            ? [{ cells: rows[index]!, label: required.has(provision) }]
            : [],
        );
        const { bias, weights } = fit(known, names.length);
        const kept = names.flatMap((name, column): readonly [string, number][] => {
          const weight = rounded(weights[column]! * rarity[column]!);
          return weight === 0 ? [] : [[name, weight]];
        });
        const sorted = kept.toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
        if (sorted.length === 0) return [];
        return [[provision, { labelled, bias: rounded(bias), words: Object.fromEntries(sorted) }]];
      }),
    ),
  };
}

function passagesOf({ document, gold }: LabelledPlan, prepared: Prepared): readonly Passage[] {
  return matchRecords(document, gold).matched.flatMap(({ record, units }) => {
    if (record.kind === "heading") return [];
    const readings = units
      .filter((unit) => isCompared(unit) && unit.kind !== "section")
      .map((unit) => readUnit(unit, prepared).reading);
    if (readings.length === 0) return [];
    const required = new Set(Object.keys(record.required));
    return [{ document: document.meta.id, readings, required, permitted: new Set(record.permitted) }];
  });
}

/** The syllables of a unit, stretch by stretch. */
function syllablesOf(reading: Reading): readonly (readonly string[])[] {
  return stretchesOf(reading).map(([from, to]) => reading.tokens.slice(from, to).map(({ key }) => key));
}

function wordsIn({ readings }: Passage, compounds: Compounds): readonly string[] {
  return [...new Set(readings.flatMap((reading) => [...wordsOf(reading, compounds).keys()]))];
}

/**
 * Pairs of syllables that stand together much more often than by chance, the surest first: ln(p(ab) / p(a)p(b)) / -ln p(ab) (Bouma, 2009).
 */
function compoundsOf(stretches: readonly (readonly string[])[]): readonly string[] {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const stretch of stretches) {
    for (const [at, syllable] of stretch.entries()) {
      count(singles, syllable);
      if (at + 1 < stretch.length) count(pairs, `${syllable} ${stretch[at + 1]}`);
    }
  }
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, one) => sum + one, 0);
  const [ofSingles, ofPairs] = [total(singles), total(pairs)];
  return [...pairs]
    .flatMap(([pair, times]) => {
      const [first, second] = pair.split(" ") as [string, string];
      const chance = (singles.get(first)! * singles.get(second)!) / ofSingles ** 2;
      const together = Math.log(times / ofPairs / chance) / -Math.log(times / ofPairs);
      return times >= LEAST_TOGETHER && together >= TOGETHER ? [{ pair, together }] : [];
    })
    .toSorted((a, b) => b.together - a.together || (a.pair < b.pair ? -1 : 1))
    .map(({ pair }) => pair);
}

/** The words that stand in enough documents and name none of `places`, each with its number, in the order of their letters. */
function vocabularyOf(examples: readonly Example[], places: readonly string[]): ReadonlyMap<string, number> {
  const names = places.map((name) => ` ${syllableKeys(name).join(" ")} `);
  const documents = new Map<string, Set<string>>();
  for (const { document, words } of examples) {
    for (const word of words) {
      const own = documents.get(word);
      if (own) own.add(document);
      else documents.set(word, new Set([document]));
    }
  }
  const words = [...documents]
    .filter(([word, own]) => own.size >= LEAST_DOCUMENTS && !names.some((name) => ` ${word} `.includes(name)))
    .map(([word]) => word);
  return new Map(words.toSorted().map((word, index) => [word, index]));
}

function raritiesOf(examples: readonly Example[], columns: ReadonlyMap<string, number>): readonly number[] {
  const counts = Array.from({ length: columns.size }, () => 0);
  for (const { words } of examples) {
    for (const word of words) {
      const column = columns.get(word);
      if (column !== undefined) counts[column]! += 1;
    }
  }
  return counts.map((count) => (Math.log((1 + examples.length) / (1 + count)) + 1) / RARITY);
}

interface Row {
  readonly cells: readonly { readonly column: number; readonly value: number }[];
  readonly label: boolean;
}

/**
 * Logistic regression with an absolute penalty (lasso), which leaves most words without a weight: cyclic coordinate descent, each step by the
 * upper bound 1/4 of the curvature, so that no step makes the whole worse. The bias bears no penalty.
 */
function fit(rows: readonly Row[], width: number): { readonly bias: number; readonly weights: Float64Array } {
  const weights = new Float64Array(width);
  const costs = rows.map(({ label }) => COST * (label ? MISSED : 1));
  const margins = new Float64Array(rows.length);
  const columns: { row: number; value: number }[][] = Array.from({ length: width }, () => []);
  for (const [row, { cells }] of rows.entries())
    for (const { column, value } of cells) columns[column]!.push({ row, value });
  const bounds = columns.map((cells) =>
    cells.reduce((sum, { row, value }) => sum + (costs[row]! * value * value) / 4, 0),
  );
  const everywhere = rows.map((_, row) => ({ row, value: 1 }));
  const bound = costs.reduce((sum, cost) => sum + cost / 4, 0);
  const slope = (cells: readonly { row: number; value: number }[]): number => {
    let sum = 0;
    for (const { row, value } of cells) {
      const chance = 1 / (1 + Math.exp(-margins[row]!));
      sum += costs[row]! * value * (chance - (rows[row]!.label ? 1 : 0));
    }
    return sum;
  };
  const move = (cells: readonly { row: number; value: number }[], step: number): void => {
    for (const { row, value } of cells) margins[row]! += step * value;
  };
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    // The bias moves in every document, so it settles first.
    for (let turn = 0; turn < 5; turn += 1) {
      const step = -slope(everywhere) / bound;
      bias += step;
      move(everywhere, step);
    }
    for (let column = 0; column < width; column += 1) {
      const own = weights[column]!;
      // Words without a weight are looked at in every fifth pass; one that stands in no passage at hand has none.
      if (bounds[column] === 0 || (own === 0 && pass % 5 !== 0)) continue;
      const cells = columns[column]!;
      const next = shrunk(own - slope(cells) / bounds[column]!, 1 / bounds[column]!);
      if (next === own) continue;
      weights[column] = next;
      move(cells, next - own);
    }
  }
  return { bias, weights };
}

/** `value` drawn to 0 by `by`. */
function shrunk(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}

function byNumber(a: string, b: string): number {
  const [points, provisions] = [a, b].map((id) => id.split(".").map(Number)) as [number[], number[]];
  return points[0]! - provisions[0]! || points[1]! - provisions[1]!;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
