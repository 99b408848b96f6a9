import okapi from "okapibm25";
import { indexTerms, likenesses, termsOf } from "../align/statistics.ts";
import { scoreOf } from "../evaluate/evaluate.ts";
import type { Document } from "../model/document.ts";
import type { MethodScore } from "../model/evaluation.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import { syllableKeys } from "../text/syllables.ts";
import { outcomesFor, scoreMethod, type LabelledPlan } from "./labelled.ts";

/** Node hands out the CommonJS module, bundlers its default export. */
const bm25: typeof okapi.default = "default" in okapi ? okapi.default : okapi;

/** Likeness of a text to each provision, in the reference's order. */
type Ranker = (text: string) => readonly number[];

/** Plain ways of aligning: each unit with every provision it is like enough, the threshold chosen in their favour. */
export function scoreBaselines(plans: readonly LabelledPlan[], reference: Reference): readonly MethodScore[] {
  return baselineRankers(reference).map(({ name, rank }) => scoreRanker(name, plans, reference, rank));
}

/** The plain ways by name, ready to rank texts. */
export function baselineRankers(reference: Reference): readonly { readonly name: string; readonly rank: Ranker }[] {
  return [
    { name: "tf-idf", rank: tfIdfRanker(reference) },
    { name: "bm25", rank: bm25Ranker(reference) },
  ];
}

interface Scored {
  readonly unit: string;
  readonly provision: string;
  readonly likeness: number;
}

function scoreRanker(name: string, plans: readonly LabelledPlan[], reference: Reference, rank: Ranker): MethodScore {
  const provisions = provisionsOf(reference);
  const scored = new Map(plans.map(({ document }) => [document, scoreUnits(document)]));
  function scoreUnits(document: Document): readonly Scored[] {
    const tasks = document.units.filter(({ part, kind }) => part === "tasks" && kind !== "section");
    return tasks.flatMap(({ id, text }) =>
      rank(text).map((likeness, index) => ({ unit: id, provision: provisions[index]!.id, likeness })),
    );
  }
  const alignAt = (document: Document, threshold: number) =>
    scored
      .get(document)!
      .filter(({ likeness }) => likeness >= threshold)
      .map(({ unit, provision }) => ({ unit, provision, strength: "full" as const }));
  const f1At = (threshold: number): number =>
    scoreOf(plans.flatMap(({ document, gold }) => outcomesFor(document, gold, alignAt(document, threshold)))).f1 ?? 0;
  const threshold = bestThreshold([...scored.values()].flat(), f1At);
  return scoreMethod(name, plans, (document) => alignAt(document, threshold));
}

const STEPS = 40;

/** The threshold with the best F1 among likenesses evenly spread over the upper tenth of all. */
function bestThreshold(scored: readonly Scored[], f1At: (threshold: number) => number): number {
  const sorted = scored.map(({ likeness }) => likeness).toSorted((a, b) => b - a);
  const tried = Array.from(
    { length: STEPS },
    (_, step) => sorted[Math.floor(((step + 1) * sorted.length) / (STEPS * 10))] ?? 0,
  );
  const [best] = tried.map((threshold) => ({ threshold, f1: f1At(threshold) })).toSorted((a, b) => b.f1 - a.f1);
  return best!.threshold;
}

function quotesOf(reference: Reference): readonly string[] {
  return provisionsOf(reference).map(({ quotes }) => quotes.map(({ text }) => text).join(" "));
}

/** Cosine of TF-IDF vectors of runs of one to three syllables. */
function tfIdfRanker(reference: Reference): Ranker {
  const terms = indexTerms(reference);
  return (text) => likenesses(syllableKeys(text), terms);
}

/**
 * BM25 of the provisions for the unit's runs as query. The library counts with `\w` and substrings, so each run is
 * written as a code of equal length in plain letters.
 */
function bm25Ranker(reference: Reference): Ranker {
  const codes = new Map<string, string>();
  const texts = quotesOf(reference).map((text) =>
    termsOf(syllableKeys(text))
      .map((term) => {
        const code = codes.get(term) ?? `t${codes.size.toString(36).padStart(5, "0")}`;
        codes.set(term, code);
        return code;
      })
      .join(" "),
  );
  return (text) => {
    const query = [...new Set(termsOf(syllableKeys(text)))].flatMap((term) => codes.get(term) ?? []);
    const scores = query.length > 0 ? bm25(texts, query) : texts.map(() => 0);
    return scores.map((score) => (typeof score === "number" ? score : score.score));
  };
}
