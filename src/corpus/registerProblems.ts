import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Contradiction, PlanRegister } from "../model/register.ts";
import { unitPosition } from "../parse/position.ts";

const rules: Readonly<Record<Contradiction["kind"], string>> = {
  target: "register/target-differs",
  past: "register/past",
  reversed: "register/reversed",
};

/** What contradicts itself in a plan, as warnings: at the later place, with the words and the line of the other. */
export function registerProblems(document: Document, { contradictions }: PlanRegister): readonly Diagnostic[] {
  const unitOf = new Map(document.units.map((unit) => [unit.id, unit]));
  const wordsAt = ({ unit, start, end }: Contradiction["first"]): string => unitOf.get(unit)!.text.slice(start, end);
  const positionOf = ({ unit, start }: Contradiction["first"]): ReturnType<typeof unitPosition> =>
    unitPosition(document, unitOf.get(unit)!, start);
  return contradictions.map(({ kind, first, second }) => ({
    rule: rules[kind],
    severity: "warning",
    ...positionOf(second ?? first),
    params: {
      found: wordsAt(second ?? first),
      ...(second ? { other: wordsAt(first), line: positionOf(first).line } : {}),
      ...(kind === "past" ? { issued: document.meta.issued! } : {}),
    },
  }));
}
