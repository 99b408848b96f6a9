import type { Alignment, Strength } from "../model/alignment.ts";
import type { SectionPoints } from "../model/corpus.ts";
import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Agreement, Evaluation, PlanEvaluation, Score } from "../model/evaluation.ts";
import type { Gold } from "../model/gold.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import { matchRecords, type MatchedRecord } from "./match.ts";
import { scoreCounts } from "./score.ts";

/** What of a plan is compared with labels. */
export interface EvaluatedPlan {
  readonly document: Document;
  readonly alignments: readonly Alignment[];
  readonly points: SectionPoints;
}

/** One provision of one labelled unit: hit, false hit or miss. */
export interface Outcome {
  readonly label: string;
  readonly text: string;
  /** Ids of the labelled units. */
  readonly units: readonly string[];
  readonly provision: string;
  readonly kind: "hit" | "false-hit" | "miss";
  /** By the machine; null for a miss. */
  readonly strength: Strength | null;
  /** By the readers; empty for a false hit. */
  readonly expected: readonly Strength[];
}

/**
 * Compares the plans that are labelled with their labels. Null when no plan of the corpus is labelled. Throws an `InputError`
 * for labels of an unknown plan and for labels whose unit is not found.
 */
export function evaluateCorpus(
  plans: readonly EvaluatedPlan[],
  gold: readonly Gold[],
  reference: Reference,
): Evaluation | null {
  const problems: Diagnostic[] = [];
  const compared = gold.flatMap((labels) => {
    const plan = plans.find(({ document }) => document.meta.id === labels.plan);
    if (!plan) {
      problems.push({
        file: labels.file,
        line: 1,
        column: 1,
        rule: "gold/unknown-plan",
        severity: "error",
        params: { plan: labels.plan },
      });
      return [];
    }
    const { matched, problems: unmatched } = matchRecords(plan.document, labels);
    problems.push(...unmatched);
    const outcomes = outcomesOf(matched, plan.alignments);
    const ofPoints = pointCounts(matched, plan.alignments, reference);
    return [{ outcomes, ofPoints, evaluation: compare(plan, matched, outcomes, reference) }];
  });
  if (problems.length > 0) throw new InputError(problems);
  if (compared.length === 0) return null;
  const outcomes = compared.flatMap((one) => one.outcomes);
  return {
    plans: compared.map(({ evaluation }) => evaluation),
    all: scoreOf(outcomes),
    points: scoresOfPoints(outcomes, reference),
    byPoint: scoreCountsOf(compared.flatMap(({ ofPoints }) => ofPoints)),
  };
}

/** Every hit, false hit and miss of a plan, in reading order. Throws an `InputError` for labels whose unit is not found. */
export function listOutcomes({ document, alignments }: EvaluatedPlan, gold: Gold): readonly Outcome[] {
  const { matched, problems } = matchRecords(document, gold);
  if (problems.length > 0) throw new InputError(problems);
  return outcomesOf(matched, alignments);
}

/** A heading whose main point the machine puts elsewhere than the readers do. */
export interface HeadingOutcome {
  readonly text: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
  readonly agrees: boolean;
}

/** The main points of the labelled headings. A section without points agrees with a label that names no point of the reference. */
export function listHeadings(
  { document, points }: EvaluatedPlan,
  gold: Gold,
  reference: Reference,
): readonly HeadingOutcome[] {
  return headingsOf(matchRecords(document, gold).matched, points, reference);
}

function compare(
  plan: EvaluatedPlan,
  matched: readonly MatchedRecord[],
  outcomes: readonly Outcome[],
  reference: Reference,
): PlanEvaluation {
  const headings = headingsOf(matched, plan.points, reference);
  return {
    plan: plan.document.meta.id,
    score: scoreOf(outcomes),
    points: scoresOfPoints(outcomes, reference),
    strength: strengthOf(outcomes),
    headings: { agree: headings.filter(({ agrees }) => agrees).length, of: headings.length },
    cells: cellAgreement(matched, plan.alignments, reference),
  };
}

const strengths: Readonly<Record<1 | 2, Strength>> = { 1: "partial", 2: "full" };

function outcomesOf(matched: readonly MatchedRecord[], alignments: readonly Alignment[]): readonly Outcome[] {
  const byUnit = new Map<string, Alignment[]>();
  for (const alignment of alignments) byUnit.set(alignment.unit, [...(byUnit.get(alignment.unit) ?? []), alignment]);
  return matched.flatMap(({ record, units }) => {
    if (record.kind === "heading") return [];
    const found = new Map<string, Strength>();
    for (const { provision, strength } of units.flatMap(({ id }) => byUnit.get(id) ?? [])) {
      if (found.get(provision) !== "full") found.set(provision, strength);
    }
    const common = { label: record.id, text: record.text, units: units.map(({ id }) => id) };
    const required = Object.entries(record.required).map(([provision, given]): Outcome => {
      const strength = found.get(provision) ?? null;
      const expected = given.map((level) => strengths[level]);
      return { ...common, provision, kind: strength === null ? "miss" : "hit", strength, expected };
    });
    const known = new Set([...Object.keys(record.required), ...record.permitted]);
    const others = [...found]
      .filter(([provision]) => !known.has(provision))
      .map(([provision, strength]): Outcome => ({ ...common, provision, kind: "false-hit", strength, expected: [] }));
    return [...required, ...others];
  });
}

/** Counts and rates of outcomes. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (kind: Outcome["kind"]): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return scoreCounts(count("hit"), count("false-hit"), count("miss"));
}

/** Agreement on the strength of the hits. */
export function strengthOf(outcomes: readonly Outcome[]): Agreement {
  const hits = outcomes.filter(({ kind }) => kind === "hit");
  const agree = hits.filter(({ strength, expected }) => strength !== null && expected.includes(strength)).length;
  return { agree, of: hits.length };
}

interface Counts {
  readonly hits: number;
  readonly falseHits: number;
  readonly misses: number;
}

function scoreCountsOf(counts: readonly Counts[]): Score {
  const total = (name: keyof Counts): number => counts.reduce((sum, one) => sum + one[name], 0);
  return scoreCounts(total("hits"), total("falseHits"), total("misses"));
}

/**
 * Points of the labelled units of one plan. One that the machine gives a unit for another provision of it is right; one of a provision
 * that is merely permitted counts neither way.
 */
function pointCounts(
  matched: readonly MatchedRecord[],
  alignments: readonly Alignment[],
  reference: Reference,
): readonly Counts[] {
  const pointOf = new Map(provisionsOf(reference).map(({ id, point }) => [id, point]));
  const pointsOf = (provisions: readonly string[]): ReadonlySet<string> =>
    new Set(provisions.map((id) => pointOf.get(id)!));
  return matched.flatMap(({ record, units }) => {
    if (record.kind === "heading") return [];
    const ids = new Set(units.map(({ id }) => id));
    const found = pointsOf(alignments.filter(({ unit }) => ids.has(unit)).map(({ provision }) => provision));
    const wanted = pointsOf(Object.keys(record.required));
    const permitted = pointsOf(record.permitted);
    const hits = [...wanted].filter((point) => found.has(point)).length;
    const falseHits = [...found].filter((point) => !wanted.has(point) && !permitted.has(point)).length;
    return [{ hits, falseHits, misses: wanted.size - hits }];
  });
}

function scoresOfPoints(outcomes: readonly Outcome[], reference: Reference): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    reference.points.map(({ id, provisions }) => {
      const own = new Set(provisions.map((provision) => provision.id));
      return [id, scoreOf(outcomes.filter(({ provision }) => own.has(provision)))];
    }),
  );
}

function headingsOf(
  matched: readonly MatchedRecord[],
  points: SectionPoints,
  reference: Reference,
): readonly HeadingOutcome[] {
  const known = new Set(reference.points.map(({ id }) => id));
  return matched.flatMap(({ record, units }) => {
    if (record.kind !== "heading") return [];
    const unit = units.find(({ kind }) => kind === "section") ?? units[0];
    const found = unit ? (points[unit.id] ?? []) : [];
    const main = found[0];
    const agrees = main === undefined ? record.main.some((point) => !known.has(point)) : record.main.includes(main);
    return [{ text: record.text, found, expected: record.main, agrees }];
  });
}

/** Cells full / partial / absent: the labels' strongest strength against the machine's. A cell that readers only permit is left out. */
function cellAgreement(
  matched: readonly MatchedRecord[],
  alignments: readonly Alignment[],
  reference: Reference,
): Agreement {
  const labels = matched.flatMap(({ record }) => (record.kind === "heading" ? [] : [record]));
  const permitted = new Set(labels.flatMap((record) => record.permitted));
  const cells = provisionsOf(reference).flatMap(({ id }) => {
    const given = labels.flatMap((record) => (record.required[id] ? [record.required[id]] : []));
    if (given.length === 0 && permitted.has(id)) return [];
    const least = Math.max(0, ...given.map((levels) => Math.min(...levels)));
    const most = Math.max(0, ...given.map((levels) => Math.max(...levels)));
    const own = alignments.filter(({ provision }) => provision === id);
    const state = own.some(({ strength }) => strength === "full") ? 2 : own.length > 0 ? 1 : 0;
    return [state >= least && state <= most];
  });
  return { agree: cells.filter(Boolean).length, of: cells.length };
}
