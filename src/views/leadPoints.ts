import type { Agency } from "../model/agency.ts";
import type { Corpus, Plan } from "../model/corpus.ts";
import { planCountedTasks, tasksByAgency, type CountedTask } from "./tasks.ts";

/** Groups of agencies as a reader tells them apart, in the order in which they stand. */
export const leadGroups = ["province", "committees", "party", "central", "society", "many", "other"] as const;
type LeadGroup = (typeof leadGroups)[number];

/** Tasks by the point that they are about; one about several counts at each. */
export interface PointCounts {
  /** One a point of the reference. */
  readonly points: readonly number[];
  /** About no point. */
  readonly none: number;
  readonly tasks: number;
}

/** An agency with the tasks that it leads: the seat, whatever the province. */
export interface LeadRow extends PointCounts {
  readonly slug: string;
  readonly name: string;
  readonly group: LeadGroup;
}

interface LeadPoints {
  readonly tasks: number;
  /** The agency with the most tasks first. A task of two stands with both. */
  readonly leads: readonly LeadRow[];
  /** Tasks that name nobody in charge. */
  readonly unled: PointCounts;
}

/** Who leads how many of the tasks of `plans`, and on which points. */
export function leadPoints({ reference, agencies }: Corpus, plans: readonly Plan[]): LeadPoints {
  const entries = plans.flatMap(planCountedTasks);
  const kinds = new Map(agencies.map(({ id, kind }) => [id, kind]));
  const counts = (own: readonly CountedTask[]): PointCounts => ({
    points: reference.points.map(({ id }) => own.filter(({ points }) => points.includes(id)).length),
    none: own.filter(({ points }) => points.length === 0).length,
    tasks: own.length,
  });
  return {
    tasks: entries.length,
    leads: tasksByAgency(entries).map(({ slug, name, entries: own }) => {
      const kind = kinds.get(slug);
      return { slug, name, group: kind === undefined ? "other" : groupOf[kind], ...counts(own) };
    }),
    unled: counts(entries.filter(({ leads }) => leads.length === 0)),
  };
}

const groupOf: Readonly<Record<Agency["kind"], LeadGroup>> = {
  department: "province",
  unit: "province",
  state: "committees",
  party: "party",
  central: "central",
  ministry: "central",
  "central-unit": "central",
  organisation: "society",
  enterprise: "society",
  collective: "many",
};
