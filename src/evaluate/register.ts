import type { Unit, UnitKind } from "../model/document.ts";
import { registerFields, type RegisterAccuracy, type RegisterField, type Score } from "../model/evaluation.ts";
import type { Deadline, PlanRegister, Target, Task } from "../model/register.ts";
import type { RegisterGold, RegisterLabels } from "../model/registerGold.ts";
import { scoreCounts } from "./score.ts";

/** How well the register of some documents is read, and how far the two passes of labels agree (F1). */
interface RegisterEvaluation extends RegisterAccuracy {
  /** What was found wrongly or not found: `document unit label`. */
  readonly errors: readonly {
    readonly field: RegisterField;
    readonly kind: "miss" | "false";
    readonly label: string;
  }[];
}

/** Compares registers with labels. What one pass has alone is neither hit nor miss. */
export function evaluateRegister(
  documents: readonly {
    readonly gold: RegisterGold;
    readonly register: PlanRegister;
    /** Of the document that is labelled. */
    readonly units: readonly Unit[];
  }[],
): RegisterEvaluation {
  const errors: RegisterEvaluation["errors"][number][] = [];
  const both = registerFields.map((field) => {
    let [hits, wrong, missed, same, only, other] = [0, 0, 0, 0, 0, 0];
    for (const { gold, register, units: all } of documents) {
      const units = all.filter(({ kind }) => !NO_ORDER.has(kind)).map(({ id }) => id);
      const first = spread(gold.first[field], units);
      const second = spread(gold.second[field], units);
      const found = new Set(register.tasks.flatMap((task) => labelsOf(task, field)));
      for (const label of first)
        if (second.has(label)) same += 1;
        else only += 1;
      for (const label of second) if (!first.has(label)) other += 1;
      for (const label of found) {
        if (first.has(label) && second.has(label)) hits += 1;
        else if (!first.has(label) && !second.has(label)) {
          wrong += 1;
          errors.push({ field, kind: "false", label: `${gold.document} ${label}` });
        }
      }
      for (const label of first) {
        if (!second.has(label) || found.has(label)) continue;
        missed += 1;
        errors.push({ field, kind: "miss", label: `${gold.document} ${label}` });
      }
    }
    return { field, score: scoreCounts(hits, wrong, missed), agreement: scoreCounts(same, only, other) };
  });
  const by = (part: "score" | "agreement"): Record<RegisterField, Score> =>
    Object.fromEntries(both.map((one) => [one.field, one[part]])) as Record<RegisterField, Score>;
  return { scores: by("score"), agreement: by("agreement"), errors };
}

/** Kinds of units that `a-*` does not mean: they order nothing. */
const NO_ORDER: ReadonlySet<UnitKind> = new Set(["section", "footnote", "note"]);

/** Labels as `unit label`; `a-*` stands for every unit below `a`, found by the machine or not. */
function spread(labels: RegisterLabels[RegisterField], units: readonly string[]): ReadonlySet<string> {
  return new Set(
    Object.entries(labels).flatMap(([at, values]) => {
      const named = at.endsWith("*") ? units.filter((unit) => unit.startsWith(at.slice(0, -1))) : [at];
      return named.flatMap((unit) => values.map((value) => `${unit} ${value}`));
    }),
  );
}

function labelsOf(task: Task, field: RegisterField): readonly string[] {
  const { unit } = task;
  if (field === "leads") return task.leads.map(({ agency, name }) => `${unit} ${agency ?? name}`);
  if (field === "targets") return task.targets.map((target) => `${unit} ${targetLabel(target)}`);
  return task.deadlines.map((deadline) => `${unit} ${deadlineLabel(deadline)}`);
}

/** A deadline in a line: `to 2030-12-31`, `from 2026-01-01 to 2030-12-31`, `every year --12-10`. */
function deadlineLabel({ from, to, every, day, within }: Deadline): string {
  const parts = [from && `from ${from}`, to && `to ${to}`, every && `every ${every}`, day, within && `${within} days`];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

function targetLabel({ value, upTo, measure }: Target): string {
  return `${value}${upTo === null ? "" : `..${upTo}`} ${measure}`;
}
