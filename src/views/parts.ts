import { group } from "d3";
import type { Corpus, Plan } from "../model/corpus.ts";
import type { CoverageSummary } from "../model/coverage.ts";
import type { Provision } from "../model/reference.ts";
import { addUp, cellOf, isTogether, pointCoverageOf, summarise } from "../model/totals.ts";
import { once } from "../text/once.ts";
import { slugOf } from "../text/slug.ts";
import { isCounted } from "./manyPlans.ts";

/** Plans of a part: as many as one heatmap of a megabyte holds. */
const mostInPart = 60;

/** Plans that are shown on one page where all are too many. */
export interface Part {
  /** Part of its address: the region and a number. */
  readonly id: string;
  /** Null where the plans name no province. */
  readonly region: string | null;
  /** The first and the last of what it holds: provinces, or plans where they name none; one name where they are the same. Empty for a whole region. */
  readonly names: readonly string[];
  /** In the order of the corpus. */
  readonly plans: readonly Plan[];
}

/** A part with its counts; of the implementing plans. */
export interface PartSummary {
  readonly part: Part;
  readonly together: readonly Plan[];
  /** One a point, in order. */
  readonly points: readonly CoverageSummary[];
  readonly total: CoverageSummary;
}

/**
 * The plans of a corpus by region, a large region cut into parts of alike size; none where one page holds all. A province is not cut
 * unless it has more plans than a part. Plans of no region come last.
 */
export const partsOf = once((corpus: Corpus): readonly Part[] => {
  if (!isCounted(corpus)) return [];
  const regions = group(corpus.plans, ({ province }) => province?.region ?? null);
  return [...regions]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .flatMap(([region, plans]) => partsOfRegion(region, plans));
});

/** All parts with their counts, made once. */
export const partSummaries = once((corpus: Corpus): readonly PartSummary[] =>
  partsOf(corpus).map((part) => {
    const together = part.plans.filter(isTogether);
    const points = corpus.reference.points.map(({ id }) => addUp(together.map((plan) => pointCoverageOf(plan, id))));
    return { part, together, points, total: addUp(points) };
  }),
);

/** Columns that are told apart beside names of provisions. */
const mostColumns = 40;

/** What stands side by side in one heatmap: the parts, or where they are too many, whole regions, each with its first part's id. */
export const heatColumns = once((corpus: Corpus): readonly PartSummary[] => {
  const summaries = partSummaries(corpus);
  if (summaries.length <= mostColumns) return summaries;
  return Array.from(
    group(summaries, ({ part }) => part.region),
    ([, own]): PartSummary => ({
      part: { ...own[0]!.part, names: [], plans: own.flatMap(({ part }) => part.plans) },
      together: own.flatMap(({ together }) => together),
      points: corpus.reference.points.map((_, index) => addUp(own.map(({ points }) => points[index]!))),
      total: addUp(own.map(({ total }) => total)),
    }),
  );
});

/** How the implementing plans of a part stand in a provision. */
export function partStates({ together }: PartSummary, provision: Provision): CoverageSummary {
  return summarise(together.map((plan) => cellOf(plan, provision.id)));
}

/** A corpus of the plans of one part alone. */
export function corpusOf(corpus: Corpus, { plans }: Part): Corpus {
  return { ...corpus, plans };
}

function partsOfRegion(region: string | null, plans: readonly Plan[]): readonly Part[] {
  return cut(plans).map((own, index, all) => {
    const names = [own[0]!, own.at(-1)!].map(({ province, document }) => province?.name ?? document.meta.short_title);
    return {
      id: `${region === null ? "khac" : slugOf(region)}-${index + 1}`,
      region,
      names: all.length === 1 && region !== null ? [] : [...new Set(names)],
      plans: own,
    };
  });
}

/** Runs of at most `mostInPart`: whole provinces put together as long as they fit, larger ones in even runs. */
function cut(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const runs: Plan[][] = [];
  for (const [province, own] of group(plans, (plan) => plan.province?.id ?? null)) {
    const last = runs.at(-1);
    if (province !== null && last !== undefined && last.length + own.length <= mostInPart) last.push(...own);
    else runs.push(...evenRuns(own));
  }
  return runs;
}

function evenRuns(plans: readonly Plan[]): Plan[][] {
  const count = Math.ceil(plans.length / mostInPart);
  return Array.from({ length: count }, (_, index) =>
    plans.slice(Math.round((index * plans.length) / count), Math.round(((index + 1) * plans.length) / count)),
  );
}
