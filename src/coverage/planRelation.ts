import type { PlanRelation } from "../model/corpus.ts";
import type { DocumentMeta } from "../model/document.ts";
import { numberKey } from "../text/mentions.ts";

/** A document known by its number, in the corpus or in the register of cited documents. */
export interface NumberedDocument {
  readonly number: string | null;
  /** Numbers of the documents that it carries out. */
  readonly implements: readonly string[];
}

type DatedDocument = Pick<DocumentMeta, "issued" | "issued_year">;

/**
 * How a plan reaches the reference: the shortest way through `implements`, first-named documents first.
 * Numbers that no known document bears lead nowhere; circles are walked once.
 */
export function planRelation(
  plan: DatedDocument & Pick<DocumentMeta, "implements">,
  known: readonly NumberedDocument[],
  reference: DatedDocument & Pick<DocumentMeta, "number">,
): PlanRelation {
  const via = reference.number === null ? null : pathTo(numberKey(reference.number), plan.implements, edges(known));
  if (via === null) {
    return { kind: "none", via: [], reason: isOlder(plan, reference) ? "older" : "other-basis" };
  }
  return { kind: via.length === 0 ? "direct" : "indirect", via, reason: null };
}

type Edges = ReadonlyMap<string, readonly string[]>;

function edges(known: readonly NumberedDocument[]): Edges {
  const found = new Map<string, readonly string[]>();
  for (const { number, implements: carriedOut } of known) {
    if (number !== null) found.set(numberKey(number), [...(found.get(numberKey(number)) ?? []), ...carriedOut]);
  }
  return found;
}

/** Numbers passed on the shortest way from `start` to `target`, both left out; null when there is no way. */
function pathTo(target: string, start: readonly string[], known: Edges): readonly string[] | null {
  const seen = new Set<string>();
  let paths = start.map((number) => [number]);
  while (paths.length > 0) {
    const arrived = paths.find((path) => numberKey(path.at(-1)!) === target);
    if (arrived) return arrived.slice(0, -1);
    const next: string[][] = [];
    for (const path of paths) {
      const end = numberKey(path.at(-1)!);
      if (seen.has(end)) continue;
      seen.add(end);
      for (const number of known.get(end) ?? []) next.push([...path, number]);
    }
    paths = next;
  }
  return null;
}

function isOlder(plan: DatedDocument, reference: DatedDocument): boolean {
  if (plan.issued !== null && reference.issued !== null) return plan.issued < reference.issued;
  const planYear = yearOf(plan);
  const referenceYear = yearOf(reference);
  return planYear !== null && referenceYear !== null && planYear < referenceYear;
}

function yearOf({ issued, issued_year }: DatedDocument): number | null {
  return issued === null ? issued_year : Number(issued.slice(0, 4));
}
