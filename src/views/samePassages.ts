import type { Corpus, Plan } from "../model/corpus.ts";
import { fingerprintOf, groupFingerprints, type Fingerprint } from "../text/likeness.ts";
import { indexPlan, type PlanIndex } from "./planIndex.ts";
import { once } from "../text/once.ts";

/** A passage that takes up a provision: a unit of a plan. */
interface PassagePlace {
  readonly plan: Plan;
  readonly unit: string;
}
/** Passages in (nearly) the same words, in the order of the plans; at least two. */
type SameWords = readonly PassagePlace[];

/** Who wrote the same words: all passages that take up a provision, compared across all plans at once. */
interface SamePassages {
  /** Largest first. */
  readonly groups: readonly SameWords[];
  /** The other plans with the words of a passage: the first of them with its passage, and how many there are; null for none. */
  others(plan: Plan, unit: string): { readonly first: PassagePlace; readonly count: number } | null;
}

/** Found once a corpus, in linear time; `groupFingerprints` says what counts as the same words. */
export function samePassages({ plans }: Pick<Corpus, "plans">): SamePassages {
  return samePassagesOf(plans);
}

const samePassagesOf = once((plans: readonly Plan[]): SamePassages => {
  const places: PassagePlace[] = [];
  const prints: Fingerprint[] = [];
  for (const plan of plans)
    for (const [unit, fingerprint] of fingerprintsOf(plan)) {
      places.push({ plan, unit });
      prints.push(fingerprint);
    }
  const groups = groupFingerprints(prints).map((group) => group.map((index) => places[index]!));
  // The first passage of each plan in a group, by any passage of it.
  const firsts = new Map(plans.map((plan) => [plan, new Map<string, SameWords>()]));
  for (const group of groups) {
    const seen = new Set<Plan>();
    const first = group.filter(({ plan }) => !seen.has(plan) && seen.add(plan));
    for (const { plan, unit } of group) firsts.get(plan)!.set(unit, first);
  }
  return {
    groups,
    others(plan, unit) {
      const same = firsts.get(plan)?.get(unit) ?? [];
      const [first, second] = same;
      if (first === undefined || second === undefined) return null;
      return { first: first.plan === plan ? second : first, count: same.length - 1 };
    },
  };
});

/** Fingerprints of the units of a plan that take up a provision, by unit, in reading order; made once for as long as its texts lie open. */
export function fingerprintsOf(plan: Plan): ReadonlyMap<string, Fingerprint> {
  return printsOf(indexPlan(plan));
}

const printsOf = once(
  ({ units, byUnit }: PlanIndex): ReadonlyMap<string, Fingerprint> =>
    new Map(Array.from(byUnit.keys(), (unit) => [unit, fingerprintOf(units.get(unit)!.text)])),
);

/** Units of a plan that take up a provision, each once, in reading order. */
export function alignedUnits(plan: Plan): readonly string[] {
  return [...indexPlan(plan).byUnit.keys()];
}
