import type { Span } from "./span.ts";

/** Words of one unit. Offsets count in that unit's text. */
export interface WordPlace extends Span {
  readonly unit: string;
}

/** Rules by which the register reads; each has a sentence in both languages. */
export const registerRules = [
  "lead-in-charge",
  "lead-subject",
  "lead-assigned",
  "lead-heading",
  "lead-field",
  "with-words",
  "with-field",
  "time-day",
  "time-quarter",
  "time-month",
  "time-year",
  "time-period",
  "time-recurring",
  "time-within",
  "time-field",
  "target-share",
  "target-measure",
  "target-count",
  "target-column",
  "thing-project",
  "thing-place",
  "work-numbered",
  "work-named",
  "product-made",
  "product-field",
] as const;
export type RegisterRule = (typeof registerRules)[number];

/** An agency where a text says that it leads or helps. The place may be above the task: then it is inherited. */
export interface NamedAgency extends WordPlace {
  /** Id in `data/agencies.yml`; null for one that it does not hold. */
  readonly agency: string | null;
  /** The name of the register, or the words of the text. */
  readonly name: string;
  readonly rule: RegisterRule;
}

/** How often something comes back. */
export type Recurrence = "year" | "half-year" | "quarter" | "month" | "week";

/**
 * When something is due. `from` and `to` are ISO days, both included: what stands before 2028 is due `to` 2027-12-31, what stands
 * before a day is due on it. Null where the words do not say; for what comes back, `to` is null and `day` holds month and day.
 */
export interface Deadline extends WordPlace {
  readonly from: string | null;
  readonly to: string | null;
  readonly every: Recurrence | null;
  /** Day within the period that comes back: `--12-10` in every year, `---20` in every month, `--03-15` in the last month
   * of every quarter; null where it is not said. */
  readonly day: string | null;
  /** Days counted from an event, where no date is named. */
  readonly within: number | null;
  readonly rule: RegisterRule;
}

export type TargetDirection = "reach" | "at-least" | "at-most" | "about" | "increase" | "decrease";

/** A quantity that the plan sets itself. */
export interface Target extends WordPlace {
  /** What is measured or made: the words beside the quantity. */
  readonly subject: WordPlace;
  readonly value: number;
  /** Upper end of a range; null for a single value. */
  readonly upTo: number | null;
  /** As written: `%`, `ha`, `tỷ đồng`, `trạm`. */
  readonly measure: string;
  readonly direction: TargetDirection;
  /** Last day by which it is to be reached; null where the words do not say. */
  readonly by: string | null;
  readonly rule: RegisterRule;
}

/** A project or a place by its name. */
export interface NamedThing extends WordPlace {
  readonly rule: RegisterRule;
}

/** A document that the task carries out, or one that it is to bring about. */
export interface NamedWork extends WordPlace {
  /** As written; null for one that is named by its title. */
  readonly number: string | null;
  readonly rule: RegisterRule;
}

/** What one unit orders. What it does not say is an empty list. */
export interface Task {
  readonly unit: string;
  /** Where it is named, for a row that only adds who or when to the task of a cell above it. */
  readonly named?: WordPlace;
  readonly leads: readonly NamedAgency[];
  readonly partners: readonly NamedAgency[];
  readonly deadlines: readonly Deadline[];
  readonly targets: readonly Target[];
  readonly things: readonly NamedThing[];
  readonly works: readonly NamedWork[];
  readonly products: readonly NamedWork[];
}

/** The unit that says what a task is: that of the cell above that names it, else its own. */
export function sayingUnit({ unit, named }: Pick<Task, "unit" | "named">): string {
  return named?.unit ?? unit;
}

/** The words that say what a task is; `textOf` gives the text of a unit. */
export function taskText(task: Pick<Task, "unit" | "named">, textOf: (unit: string) => string): string {
  return textOf(sayingUnit(task)).slice(task.named?.start, task.named?.end);
}

/** Two places of one plan that cannot both be right. */
export interface Contradiction {
  readonly kind: "target" | "past" | "reversed";
  readonly first: WordPlace;
  /** The other place; null where a place contradicts the date of the plan or itself. */
  readonly second: WordPlace | null;
}

/** The tasks of one plan, in reading order. */
export interface PlanRegister {
  readonly tasks: readonly Task[];
  readonly contradictions: readonly Contradiction[];
}
