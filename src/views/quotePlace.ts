import type { Unit } from "../model/document.ts";
import type { Provision, Quote, Reference } from "../model/reference.ts";
import { sentencesOf } from "../text/clauses.ts";
import type { Language } from "../model/language.ts";
import { bareMarker } from "../text/marker.ts";

/** Where a quote stands in the reference: paragraph and sentences of its point, each counted from 1. */
export interface QuotePlace {
  readonly unit: string;
  readonly point: string;
  readonly paragraph: number;
  readonly sentences: readonly [first: number, last: number];
}

/** Places of a provision's quotes, in their order. */
export function quotePlaces(reference: Reference, provision: Provision): readonly QuotePlace[] {
  return provision.quotes.map((quote) => {
    const paragraphs = paragraphsAround(reference.document.units, quote, provision.point);
    const unit = paragraphs.find((candidate) => candidate.id === quote.unit);
    return {
      unit: quote.unit,
      point: provision.point,
      paragraph: unit === undefined ? 1 : paragraphs.indexOf(unit) + 1,
      sentences: unit === undefined ? [1, 1] : sentencesOf(unit.text, quote.span),
    };
  });
}

/** `Điểm 3, đoạn 1, câu 1 và 2`; quotes of one paragraph are named together, other paragraphs follow after a semicolon. */
export function formatQuotePlaces(places: readonly QuotePlace[], language: Language): string {
  const { point, paragraph, sentence, sentences, and } = words[language];
  const byParagraph = new Map<number, Set<number>>();
  for (const place of places) {
    const found = byParagraph.get(place.paragraph) ?? new Set();
    for (let number = place.sentences[0]; number <= place.sentences[1]; number++) found.add(number);
    byParagraph.set(place.paragraph, found);
  }
  const parts = [...byParagraph].map(([number, found]) => {
    const numbers = [...found].toSorted((a, b) => a - b).map(String);
    const list = numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1)!}`;
    return `${paragraph} ${number}, ${numbers.length < 2 ? sentence : sentences} ${list}`;
  });
  return `${point} ${places[0]?.point ?? ""}, ${parts.join("; ")}`;
}

const words = {
  vi: { point: "Điểm", paragraph: "đoạn", sentence: "câu", sentences: "câu", and: "và" },
  en: { point: "Point", paragraph: "paragraph", sentence: "sentence", sentences: "sentences", and: "and" },
} as const;

/** Units with running text under the number of the point that a quote belongs to, in order. */
function paragraphsAround(units: readonly Unit[], quote: Quote, point: string): readonly Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  let top = byId.get(quote.unit);
  while (top !== undefined && labelOf(top) !== point && top.parent !== null) top = byId.get(top.parent);
  if (top === undefined) return [];
  const inside = new Set([top.id]);
  for (const unit of units) if (unit.parent !== null && inside.has(unit.parent)) inside.add(unit.id);
  return units.filter(
    (unit) => inside.has(unit.id) && unit.kind !== "section" && unit.kind !== "footnote" && unit.text !== "",
  );
}

function labelOf(unit: Unit): string | null {
  return unit.marker === null ? null : bareMarker(unit.marker);
}
