import { greatest } from "d3";
import type { Alignment } from "../model/alignment.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import { provisionsOf, type Provision } from "../model/reference.ts";
import { cellStates, isGap, type CellState } from "../model/states.ts";
import { cellOf, isTogether } from "../model/totals.ts";
import { groupFingerprints, type Fingerprint } from "../text/likeness.ts";
import { provisionRow, type ProvisionRow, type RowPassage } from "./row.ts";
import { fingerprintsOf } from "./samePassages.ts";
import { once } from "../text/once.ts";

/** Why a passage is shown of all that there are: many plans have it, it keeps most of the reference, it is a plan's own. */
type TellingKind = "copied" | "closest" | "own";

/** One passage out of many. */
export interface Telling {
  readonly kind: TellingKind;
  readonly plan: Plan;
  readonly passage: RowPassage;
  /** Other plans with (nearly) the same words, in the order of the corpus. */
  readonly others: readonly Plan[];
}

/** A provision and what all plans say on it, in a size that does not grow with their number but by their names. */
export interface Digest {
  /** The row without plans: words and places of the provision. */
  readonly row: ProvisionRow;
  /** Of the implementing plans, in their order. */
  readonly states: readonly CellState[];
  readonly silent: readonly { readonly state: CellState; readonly plans: readonly Plan[] }[];
  readonly telling: readonly Telling[];
}

/** A passage that may be shown: what is asked of its alignment, and its words as they are compared. */
interface FoundTelling extends Pick<Alignment, "unit" | "relation" | "kept" | "score"> {
  readonly plan: Plan;
  readonly fingerprint: Fingerprint;
}

/** What the implementing plans say on a provision: counts, those that say nothing, and up to three passages. Made once a corpus. */
export function digestOf(corpus: Corpus, provision: Provision): Digest {
  return digestsOf(corpus).get(provision.id)!;
}

/** All provisions at once: each plan is opened once, however many there are. */
const digestsOf = once((corpus: Corpus): ReadonlyMap<string, Digest> => {
  const plans = corpus.plans.filter(isTogether);
  const provisions = provisionsOf(corpus.reference);
  const found = new Map(provisions.map(({ id }) => [id, [] as FoundTelling[]]));
  for (const plan of plans) {
    const fingerprints = fingerprintsOf(plan);
    for (const { unit, provision, relation, kept, score } of plan.alignments)
      found.get(provision)!.push({ plan, unit, relation, kept, score, fingerprint: fingerprints.get(unit)! });
  }
  return new Map(
    provisions.map((provision) => [provision.id, makeDigest(corpus, provision, plans, found.get(provision.id)!)]),
  );
});

function makeDigest(
  corpus: Corpus,
  provision: Provision,
  plans: readonly Plan[],
  found: readonly FoundTelling[],
): Digest {
  const states = plans.map((plan) => cellOf(plan, provision.id).state);
  return {
    row: provisionRow(corpus, provision, []),
    states,
    silent: cellStates
      .filter((state) => isGap({ state }))
      .map((state) => ({
        state,
        plans: plans.filter((_, index) => states[index] === state),
      })),
    telling: tellingOf(corpus, provision, found),
  };
}

function tellingOf(corpus: Corpus, provision: Provision, found: readonly FoundTelling[]): readonly Telling[] {
  const groups = groupFingerprints(found.map(({ fingerprint }) => fingerprint));
  const copied = groups.find((group) => new Set(group.map((index) => found[index]!.plan)).size > 1) ?? [];
  const shared = new Set(groups.flat());
  const alone = found.filter((_, index) => !shared.has(index));
  const tell = (kind: TellingKind, { plan, unit }: FoundTelling, others: readonly Plan[] = []): Telling => ({
    kind,
    plan,
    others,
    passage: provisionRow(corpus, provision, [plan]).cells[0]!.passages.find((passage) => passage.unit === unit)!,
  });
  const closest = greatest(
    alone.filter(({ relation }) => relation !== "specific"),
    ({ kept }) => kept,
  );
  const own = greatest(
    alone.filter(({ relation }) => relation === "specific"),
    ({ score }) => score,
  );
  const first = copied[0] === undefined ? null : found[copied[0]]!;
  const others = new Set(copied.map((index) => found[index]!.plan));
  return [
    ...(first === null
      ? []
      : [
          tell(
            "copied",
            first,
            [...others].filter((plan) => plan !== first.plan),
          ),
        ]),
    ...(closest === undefined ? [] : [tell("closest", closest)]),
    ...(own === undefined ? [] : [tell("own", own)]),
  ];
}
