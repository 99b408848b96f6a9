import type { Corpus, Plan } from "../model/corpus.ts";
import { agencySlug } from "../model/leads.ts";
import { taskText, type WordPlace, type Task } from "../model/register.ts";
import type { Span } from "../model/span.ts";
import { isTogether } from "../model/totals.ts";
import { provisionsOf } from "../model/reference.ts";
import { once } from "../text/once.ts";
import type { Place } from "./place.ts";
import { openingOf, sentenceAround } from "../text/excerpt.ts";
import { indexPlan } from "./planIndex.ts";
import { groupByAgency, type Led } from "./tasks.ts";
import { targetWords } from "./targetWords.ts";

/** A passage that orders something, by its plan. */
export interface Ordered {
  readonly plan: Plan;
  readonly unit: string;
  readonly place: Place;
  /** Its first words, those that only name agencies left out; of a deadline, the sentence in which it stands. */
  readonly excerpt: string;
}

/** An agency with the passages that give it the lead. */
export type Lead = Led<Ordered>;

/** A deadline in the words of the plan. */
export interface Due extends Ordered {
  readonly words: string;
  /** Its last day, ISO; null where no day is named (what comes back, what counts from an event). */
  readonly day: string | null;
  /** It comes back: every year, every quarter. */
  readonly recurring: boolean;
}

/** A quantity that a plan sets itself, in the words of the plan. */
export interface Aim extends Ordered {
  /** What is measured or made, with the quantity where it stands beside it. */
  readonly subject: string;
  /** The quantity as written. */
  readonly quantity: string;
  /** Last day by which it is to be reached, ISO; null where the words do not say. */
  readonly by: string | null;
}

/** What passages order of whom, by when, and how much. */
export interface Assignments {
  /** The agency with the most passages first, then by name. */
  readonly leads: readonly Lead[];
  /** Passages that name nobody in charge. */
  readonly unled: number;
  /** By day; those without a day last, in the order of the text. */
  readonly dues: readonly Due[];
  readonly aims: readonly Aim[];
}

/** What a plan orders in all of its tasks. */
export function planAssignments(plan: Plan): Assignments {
  const gathered = new Gathered();
  gathered.add(plan, plan.register.tasks);
  return gathered.assignments();
}

/**
 * What the plans that are counted together order in the passages that take up a provision, plan by plan. A passage may take up several: a target belongs to
 * those whose evidence stands in its own clause.
 */
export function provisionAssignments(corpus: Corpus, provision: string): Assignments {
  return assignmentsOfProvisions(corpus).get(provision) ?? new Gathered().assignments();
}

/** All provisions at once: each plan is opened once. */
const assignmentsOfProvisions = once(({ plans, reference }: Corpus): ReadonlyMap<string, Assignments> => {
  const gathered = new Map(provisionsOf(reference).map(({ id }) => [id, new Gathered()]));
  for (const plan of plans.filter(isTogether))
    for (const [provision, own] of gathered) own.add(plan, tasksOn(plan, provision));
  return new Map(Array.from(gathered, ([provision, own]) => [provision, own.assignments()]));
});

/** Tasks of the passages that take a provision up, with those of their targets that are set for it. */
function tasksOn(plan: Plan, provision: string): readonly Task[] {
  const { units, byProvision } = indexPlan(plan);
  const found = byProvision.get(provision) ?? [];
  const evidence = new Map(found.map((one) => [one.unit, one.evidence.map((words) => words.plan)]));
  const tasks = plan.register.tasks.filter(({ unit }) => evidence.has(unit));
  return tasks.map((task) => ({
    ...task,
    targets: task.targets.filter((target) => {
      // In a row, what a figure is of stands in a cell of its own.
      const { start, end } =
        target.rule === "target-column" ? target.subject : clauseAround(units.get(target.unit)!.text, target);
      return (evidence.get(target.unit) ?? []).some((span) => span.start < end && span.end > start);
    }),
  }));
}

/** From the sign that ends the clause before to the one that ends this; a comma between figures is none. */
function clauseAround(text: string, { start, end }: Span): Span {
  const ends = /[;:,](?=\s)|[.](?=\s|$)/gu;
  let from = 0;
  for (const { index } of text.matchAll(ends)) {
    if (index >= end) return { start: from, end: index };
    if (index < start) from = index + 1;
  }
  return { start: from, end: text.length };
}

/** Assignments as they are gathered, plan by plan. */
class Gathered {
  readonly #leads: [agency: { readonly slug: string; readonly name: string }, passage: Ordered][] = [];
  #unled = 0;
  readonly #dues: Due[] = [];
  readonly #aims: Aim[] = [];

  add(plan: Plan, tasks: readonly Task[]): void {
    const { units } = indexPlan(plan);
    const words = ({ unit, start, end }: WordPlace): string => units.get(unit)!.text.slice(start, end);
    for (const task of tasks) {
      const ordered = new OrderedPassage(plan, task.unit);
      if (task.leads.length === 0) this.#unled += 1;
      for (const [slug, name] of new Map(task.leads.map((lead) => [agencySlug(lead), lead.name])))
        this.#leads.push([{ slug, name }, ordered]);
      for (const due of task.deadlines) {
        // A deadline may stand in a line above, or beside the task in a column.
        const { text } = units.get(task.unit)!;
        const excerpt = due.unit === task.unit && !task.named ? sentenceAround(text, due, EXCERPT) : ordered.excerpt;
        this.#dues.push({
          plan,
          unit: task.unit,
          place: ordered.place,
          excerpt,
          words: words(due),
          day: due.to,
          recurring: due.every !== null,
        });
      }
      for (const aim of task.targets) {
        const { place, excerpt } = ordered;
        this.#aims.push({ plan, unit: task.unit, place, excerpt, ...targetWords(aim, words), by: aim.by });
      }
    }
  }

  assignments(): Assignments {
    return {
      leads: groupByAgency(this.#leads),
      unled: this.#unled,
      dues: this.#dues.toSorted(byDay),
      aims: this.#aims,
    };
  }
}

/** The passage of a task. Its words are read when they are shown: of hundreds of thousands, a dozen are. */
class OrderedPassage implements Ordered {
  readonly plan: Plan;
  readonly unit: string;

  constructor(plan: Plan, unit: string) {
    this.plan = plan;
    this.unit = unit;
  }

  get place(): Place {
    return indexPlan(this.plan).places.get(this.unit)!;
  }

  get excerpt(): string {
    const { units } = indexPlan(this.plan);
    const task = this.plan.register.tasks.find(({ unit }) => unit === this.unit)!;
    const text = taskText(task, (unit) => units.get(unit)!.text);
    if (task.named) return openingOf(text, EXCERPT);
    return openingOf(text.slice(afterAgencies(task)).replace(/^[\s,;:.)]+/u, ""), EXCERPT);
  }
}

/** Characters of a passage that are shown beside its place: a line or two. */
const EXCERPT = 120;
/** Characters at the beginning of a passage within which those who do it are named. */
const NAMES = 250;

/** Where the words that name who leads and who helps end; 0 where a passage does not begin with them. */
function afterAgencies({ unit, leads, partners }: Task): number {
  const own = [...leads, ...partners].filter((one) => one.unit === unit).toSorted((a, b) => a.start - b.start);
  let end = 0;
  // "Sở A chủ trì, phối hợp với Sở B và các đơn vị liên quan …": one behind the other.
  for (const one of own) if (one.start < NAMES && one.start - end < 40) end = one.end;
  return end;
}

/** ISO days stand in the order of their letters; a sign above all digits puts what has none last. */
function byDay(a: Due, b: Due): number {
  const [first, second] = [a.day ?? "~", b.day ?? "~"];
  return first < second ? -1 : first > second ? 1 : 0;
}
