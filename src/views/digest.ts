import { greatest } from "d3";
import type { Alignment } from "../model/alignment.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { Provision } from "../model/reference.ts";
import { cellStates, isGap, type CellState } from "../model/states.ts";
import { isTogether } from "../model/totals.ts";
import { groupAlike } from "../text/likeness.ts";
import { indexPlan } from "./planIndex.ts";
import { provisionRow, type ProvisionRow, type RowPassage } from "./row.ts";
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

interface FoundTelling {
  readonly plan: Plan;
  readonly alignment: Alignment;
  readonly text: string;
}

const digestsOf = once<Corpus, Map<Provision, Digest>>(() => new Map());

/** What the implementing plans say on a provision: counts, those that say nothing, and up to three passages. Made once a corpus. */
export function digestOf(corpus: Corpus, provision: Provision): Digest {
  const digests = digestsOf(corpus);
  const digest = digests.get(provision) ?? makeDigest(corpus, provision);
  digests.set(provision, digest);
  return digest;
}

function makeDigest(corpus: Corpus, provision: Provision): Digest {
  const plans = corpus.plans.filter(isTogether);
  const states = plans.map((plan) => indexPlan(plan).cells.get(provision.id)!.state);
  return {
    row: provisionRow(corpus, provision, []),
    states,
    silent: cellStates
      .filter((state) => isGap({ state }))
      .map((state) => ({
        state,
        plans: plans.filter((_, index) => states[index] === state),
      })),
    telling: tellingOf(corpus, provision, plans),
  };
}

function tellingOf(corpus: Corpus, provision: Provision, plans: readonly Plan[]): readonly Telling[] {
  const found = plans.flatMap((plan) =>
    (indexPlan(plan).byProvision.get(provision.id) ?? []).map((alignment): FoundTelling => ({
      plan,
      alignment,
      text: indexPlan(plan).units.get(alignment.unit)!.text,
    })),
  );
  const groups = groupAlike(found.map(({ text }) => text));
  const copied = groups.find((group) => new Set(group.map((index) => found[index]!.plan)).size > 1) ?? [];
  const shared = new Set(groups.flat());
  const alone = found.filter((_, index) => !shared.has(index));
  const tell = (kind: TellingKind, { plan, alignment }: FoundTelling, others: readonly Plan[] = []): Telling => ({
    kind,
    plan,
    others,
    passage: provisionRow(corpus, provision, [plan]).cells[0]!.passages.find(({ unit }) => unit === alignment.unit)!,
  });
  const closest = greatest(
    alone.filter(({ alignment }) => alignment.relation !== "specific"),
    ({ alignment }) => alignment.kept,
  );
  const own = greatest(
    alone.filter(({ alignment }) => alignment.relation === "specific"),
    ({ alignment }) => alignment.score,
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
