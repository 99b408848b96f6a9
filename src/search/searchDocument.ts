import type { Corpus } from "../model/corpus.ts";
import type { Document } from "../model/document.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import type { Language } from "../views/language.ts";
import { formatPlace, placesOf, type Place } from "../views/place.ts";
import { indexPlan } from "../views/planIndex.ts";

/** `aligned`: taken up by, or part of, a provision; `unaligned`: compared, and aligned with none; `outside`: not compared. */
export const scopes = ["aligned", "unaligned", "outside"] as const;
export type Scope = (typeof scopes)[number];

/** A unit as search needs it. */
export interface SearchUnit {
  readonly id: string;
  readonly place: Readonly<Record<Language, string>>;
  readonly text: string;
  readonly scope: Scope;
  /** Ids of provisions, in the reference's order. */
  readonly provisions: readonly string[];
}

export interface SearchDocument {
  readonly id: string;
  readonly units: readonly SearchUnit[];
}

/** Every document of a corpus, the reference first; every unit that has words. */
export function searchDocuments(corpus: Corpus): readonly SearchDocument[] {
  const order = new Map(provisionsOf(corpus.reference).map(({ id }, index) => [id, index]));
  const inOrder = (ids: Iterable<string>): readonly string[] =>
    [...new Set(ids)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const quoted = quotedProvisions(corpus.reference);
  const reference = corpus.reference.document;
  return [
    toSearchDocument(reference, placesOf(reference), (unit) => inOrder(quoted.get(unit) ?? [])),
    ...corpus.plans.map((plan) => {
      const { places, byUnit } = indexPlan(plan);
      const provisionsAt = (unit: string): readonly string[] =>
        inOrder((byUnit.get(unit) ?? []).map(({ provision }) => provision));
      return toSearchDocument(plan.document, places, provisionsAt);
    }),
  ];
}

/** Provisions by the unit of the reference that holds their words. */
function quotedProvisions(reference: Reference): ReadonlyMap<string, readonly string[]> {
  const byUnit = new Map<string, string[]>();
  for (const { id, quotes } of provisionsOf(reference)) {
    for (const { unit } of quotes) byUnit.set(unit, [...(byUnit.get(unit) ?? []), id]);
  }
  return byUnit;
}

function toSearchDocument(
  document: Document,
  places: ReadonlyMap<string, Place>,
  provisionsAt: (unit: string) => readonly string[],
): SearchDocument {
  const units = document.units
    .filter(({ text }) => text !== "")
    .map(({ id, text, part, kind }): SearchUnit => {
      const place = places.get(id) ?? [];
      const provisions = provisionsAt(id);
      const compared = part === "tasks" && kind !== "section";
      const scope = provisions.length > 0 ? "aligned" : compared ? "unaligned" : "outside";
      return { id, place: { vi: formatPlace(place, "vi"), en: formatPlace(place, "en") }, text, scope, provisions };
    });
  return { id: document.meta.id, units };
}
