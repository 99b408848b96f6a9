import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import type { LocatedVerdict } from "../model/review.ts";
import { unitsWith } from "./quote.ts";

/** What makes verdicts on a plan impossible to apply: each problem stops the build. */
export function verdictProblems(
  verdicts: readonly LocatedVerdict[],
  plan: Document,
  reference: Reference,
): readonly Diagnostic[] {
  const units = new Set(plan.units.map(({ id }) => id));
  const provisions = new Set(provisionsOf(reference).map(({ id }) => id));
  return [
    ...verdicts.flatMap((located) => unknownUnit(located, units, plan)),
    ...verdicts.flatMap((located) => unknownProvision(located, provisions)),
    ...secondVerdicts(verdicts),
    ...contradictions(verdicts),
  ];
}

function unknownUnit(located: LocatedVerdict, units: ReadonlySet<string>, plan: Document): readonly Diagnostic[] {
  const { unit, quote } = located.verdict;
  if (typeof unit !== "string" || units.has(unit)) return [];
  const elsewhere = unitsWith(plan, quote ?? "").join(", ");
  return [error("review/unknown-unit", located, "unit", { found: unit, plan: plan.meta.id, elsewhere })];
}

function unknownProvision(located: LocatedVerdict, provisions: ReadonlySet<string>): readonly Diagnostic[] {
  const { provision } = located.verdict;
  return provisions.has(provision)
    ? []
    : [error("review/unknown-provision", located, "provision", { found: provision })];
}

/** One verdict a pair: who changes a verdict replaces it. */
function secondVerdicts(verdicts: readonly LocatedVerdict[]): readonly Diagnostic[] {
  const first = new Map<string, LocatedVerdict>();
  return verdicts.flatMap((located) => {
    const { unit, provision, verdict } = located.verdict;
    const key = JSON.stringify([unit ?? null, provision]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, located);
    return earlier === undefined
      ? []
      : [error("review/second-verdict", located, "verdict", { found: verdict, ...named(earlier), provision })];
  });
}

/** A provision that cannot concern a plan is taken up by none of its passages. */
function contradictions(verdicts: readonly LocatedVerdict[]): readonly Diagnostic[] {
  const excluded = new Map(
    verdicts.filter(({ verdict }) => verdict.verdict === "not-applicable").map((one) => [one.verdict.provision, one]),
  );
  return verdicts.flatMap((located) => {
    const { verdict, provision } = located.verdict;
    const other = excluded.get(provision);
    if (other === undefined || verdict === "not-applicable" || verdict === "reject") return [];
    return [error("review/contradiction", located, "verdict", { found: verdict, ...named(other), provision })];
  });
}

function named(located: LocatedVerdict): { other: string; line: number } {
  return { other: located.verdict.verdict, line: located.position("verdict").line };
}

function error(
  rule: string,
  located: LocatedVerdict,
  field: "verdict" | "unit" | "provision",
  params: Diagnostic["params"],
): Diagnostic {
  return { rule, severity: "error", ...located.position(field), params };
}
