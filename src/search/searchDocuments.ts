import type { Corpus, Plan } from "../model/corpus.ts";
import type { Document, Unit } from "../model/document.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import type { Language } from "../model/language.ts";
import { formatPlace, placesOf, type Place } from "../views/place.ts";
import { indexPlan } from "../views/planIndex.ts";
import type { ProvisionAt, SearchDocument, SearchUnit } from "./unit.ts";

/** Every document of a corpus, the reference first, made when it is asked for: together they are as long as all texts; every unit that has words. */
export function* searchDocuments({ reference, plans }: Corpus): Iterable<SearchDocument> {
  const order = new Map(provisionsOf(reference).map(({ id }, index) => [id, index]));
  yield fromReference(reference);
  for (const plan of plans) yield fromPlan(plan, order);
}

function fromReference(reference: Reference): SearchDocument {
  const places = placesOf(reference.document);
  const byUnit = new Map<string, ProvisionAt[]>();
  for (const { id, quotes } of provisionsOf(reference)) {
    for (const { unit, span } of quotes) byUnit.set(unit, [...(byUnit.get(unit) ?? []), { id, ...span }]);
  }
  const points = new Set(reference.points.map(({ id }) => id));
  const placeOf = (unit: Unit, language: Language): string => pointPlace(places.get(unit.id) ?? [], points, language);
  return toSearchDocument(reference.document, placeOf, ({ id }) => byUnit.get(id) ?? []);
}

const pointWord: Readonly<Record<Language, string>> = { vi: "Điểm", en: "Point" };

/** `Điểm 3, đoạn 1`: a bare number says too little. */
function pointPlace(place: Place, points: ReadonlySet<string>, language: Language): string {
  const [first] = place;
  const isPoint = first?.kind === "label" && points.has(first.label);
  return (isPoint ? `${pointWord[language]} ` : "") + formatPlace(place, language);
}

/** `order` gives the place of each provision in the reference, by its id. */
function fromPlan(plan: Plan, order: ReadonlyMap<string, number>): SearchDocument {
  const { places, byUnit } = indexPlan(plan);
  const provisionsOfUnit = ({ id, text }: Unit): readonly ProvisionAt[] => {
    const ids = [...new Set((byUnit.get(id) ?? []).map(({ provision }) => provision))];
    const inOrder = ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return inOrder.map((provision) => ({ id: provision, start: 0, end: text.length }));
  };
  const placeOf = (unit: Unit, language: Language): string => formatPlace(places.get(unit.id) ?? [], language);
  return toSearchDocument(plan.document, placeOf, provisionsOfUnit);
}

function toSearchDocument(
  document: Document,
  placeOf: (unit: Unit, language: Language) => string,
  provisionsOfUnit: (unit: Unit) => readonly ProvisionAt[],
): SearchDocument {
  const units = document.units
    .filter(({ text }) => text !== "")
    .map((unit): SearchUnit => {
      const { id, text, part, kind } = unit;
      const provisions = provisionsOfUnit(unit);
      const compared = part === "tasks" && kind !== "section";
      const scope = provisions.length > 0 ? "aligned" : compared ? "unaligned" : "outside";
      return { id, place: { vi: placeOf(unit, "vi"), en: placeOf(unit, "en") }, text, scope, provisions };
    });
  return { id: document.meta.id, units };
}
