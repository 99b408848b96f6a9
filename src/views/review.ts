import { ancestorsOf, type Unit } from "../model/document.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { ClauseCount } from "../model/relations.ts";
import { keptClauses } from "../coverage/kept.ts";
import { provisionsOf, type Provision } from "../model/reference.ts";
import { reviewQueue, type ReviewItem } from "../review/queue.ts";
import { groundsOf, type Grounds } from "./grounds.ts";
import { planMarks, quoteMarks } from "./marks.ts";
import type { Place } from "./place.ts";
import { indexPlan, type PlanIndex } from "./planIndex.ts";
import { quotePlaces, type QuotePlace } from "./quotePlace.ts";
import { segments, type Segment } from "./segments.ts";

/** Words of a plan that a reviewer judges: a whole unit, never shortened, under the headings that it stands under. */
interface ReviewedPassage {
  readonly unit: Unit;
  readonly place: Place;
  readonly headings: readonly string[];
  readonly text: readonly Segment[];
  readonly grounds: Grounds;
}

/** One thing to judge, as it is read: the passage, if there is one, beside the provision. */
export interface ReviewEntry {
  readonly item: ReviewItem;
  readonly passage: ReviewedPassage | null;
  readonly provision: Provision;
  readonly places: readonly QuotePlace[];
  readonly quotes: readonly (readonly Segment[])[];
  /** Clauses of the provision that the passage keeps word for word. */
  readonly clauses: ClauseCount;
}

/** Everything to judge in a plan, most pressing first. Words and grounds are found when they are asked for: lists do without. */
export function reviewEntries(corpus: Corpus, plan: Plan): readonly ReviewEntry[] {
  const index = indexPlan(plan);
  const provisions = new Map(provisionsOf(corpus.reference).map((provision) => [provision.id, provision]));
  return reviewQueue(plan, corpus).map((item) => {
    const provision = provisions.get(item.provision)!;
    return {
      item,
      passage: passageOf(item, provision, index),
      provision,
      get places() {
        return quotePlaces(corpus.reference, provision);
      },
      get quotes() {
        return provision.quotes.map(({ text }, quote) =>
          segments(text, quoteMarks(quote, [item], plan.document.meta.id)),
        );
      },
      get clauses() {
        return keptClauses(provision, [item]);
      },
    };
  });
}

function passageOf(item: ReviewItem, provision: Provision, index: PlanIndex): ReviewedPassage | null {
  const unit = item.passage && index.units.get(item.passage.unit);
  if (!unit) return null;
  const { evidence, machine } = item;
  return {
    unit,
    place: index.places.get(unit.id) ?? [],
    get headings() {
      return headingsAbove(unit, index);
    },
    get text() {
      const relation = machine?.relation ?? "specific";
      const marks = planMarks([{ evidence, provision: provision.id, relation }]);
      return segments(unit.text, marks, { footnotes: unit.footnotes });
    },
    get grounds() {
      return groundsOf({ score: item.score ?? 0, evidence, adjustments: item.adjustments }, unit, provision);
    },
  };
}

/** From the outside in. */
function headingsAbove(unit: Unit, { units }: PlanIndex): readonly string[] {
  return ancestorsOf(unit, units)
    .flatMap(({ heading }) => (heading ? [heading] : []))
    .toReversed();
}
