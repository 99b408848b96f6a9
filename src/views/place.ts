import { capitalised } from "../text/capitals.ts";
import type { Document, Unit } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import { bareMarker } from "../text/marker.ts";

/** What is counted where nothing is numbered. */
type Counted = "dash" | "plus" | "paragraph" | "footnote" | "table" | "note" | "basis";
/** Parts of a document that have a name and no number. */
type NamedPart = "letterhead" | "title" | "preamble" | "recipients" | "signature";

type PlacePart =
  | { readonly kind: "label"; readonly label: string }
  | { readonly kind: Counted; readonly count: number }
  | { readonly kind: NamedPart };

/** Where a unit stands in its document, from the outside in. */
export type Place = readonly PlacePart[];

/** Place of every unit of a document, by unit id. */
export function placesOf(document: Pick<Document, "units">): ReadonlyMap<string, Place> {
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  for (const unit of document.units) {
    const parent = unit.parent === null ? undefined : units.get(unit.parent);
    const above = (parent && places.get(parent.id)) ?? [];
    places.set(unit.id, extend(above, unit, parent, counts));
  }
  return places;
}

/** `II.3.a, gạch đầu dòng 2`; `II.3.a, bullet 2` in English. A place that begins with a word begins with a capital. */
export function formatPlace(place: Place, language: Language): string {
  let text = "";
  let previous: PlacePart["kind"] | null = null;
  for (const part of place) {
    const dotted = part.kind === "label" && previous === "label" && !/\s/u.test(part.label);
    text += (text === "" ? "" : dotted ? "." : ", ") + wordsOf(part, language);
    previous = part.kind;
  }
  return capitalised(text);
}

function extend(above: Place, unit: Unit, parent: Unit | undefined, counts: Map<string, number>): Place {
  const label = labelOf(unit);
  if (label !== null) return [...above, { kind: "label", label: withoutPrefix(label, above) }];
  const named = namedOf(unit);
  const within = named !== null && !above.some((part) => part.kind === named) ? [...above, { kind: named }] : above;
  const counted = countedOf(unit);
  if (counted === null) return within;
  const apart = counted === "footnote" || counted === "table" || counted === "basis";
  const key = `${apart ? "" : (unit.parent ?? named ?? "")}|${counted}`;
  // The text beside a number is the first paragraph of what stands under the number.
  const before = counted === "paragraph" && parent?.kind === "item" ? 1 : 0;
  const count = (counts.get(key) ?? before) + 1;
  counts.set(key, count);
  return counted === "footnote" ? [{ kind: counted, count }] : [...within, { kind: counted, count }];
}

const DASH = /^[-–—−•*·▪]+$/u;

/** `II.` and `a)` without punctuation; null where the marker numbers nothing. */
function labelOf(unit: Unit): string | null {
  if (unit.marker === null || (unit.kind !== "section" && unit.kind !== "item" && unit.kind !== "paragraph"))
    return null;
  const marker = unit.marker.trim();
  if (marker === "+" || DASH.test(marker)) return null;
  return bareMarker(marker) || null;
}

/** `1.2` under `1` counts as `2`: what is above is not repeated. */
function withoutPrefix(label: string, above: Place): string {
  const labels = above.flatMap((part) => (part.kind === "label" ? [part.label] : []));
  for (let from = 0; from < labels.length; from++) {
    const prefix = `${labels.slice(from).join(".")}.`;
    if (label.startsWith(prefix)) return label.slice(prefix.length);
  }
  return label;
}

function namedOf(unit: Unit): NamedPart | null {
  if (unit.role === "title" || unit.role === "type") return "title";
  if (unit.kind === "letterhead" || unit.kind === "recipients" || unit.kind === "signature") return unit.kind;
  return unit.kind === "preamble" && unit.role !== "legal-basis" ? "preamble" : null;
}

function countedOf(unit: Unit): Counted | null {
  if (unit.kind === "footnote" || unit.kind === "table" || unit.kind === "note") return unit.kind;
  if (unit.role === "legal-basis") return "basis";
  if (unit.marker?.trim() === "+") return "plus";
  if (unit.marker !== null && DASH.test(unit.marker.trim())) return "dash";
  return unit.kind === "item" || unit.kind === "paragraph" || (unit.kind === "preamble" && namedOf(unit) === "preamble")
    ? "paragraph"
    : null;
}

const words: Record<Language, Record<Counted | NamedPart, string>> = {
  vi: {
    dash: "gạch đầu dòng",
    plus: "dấu cộng",
    paragraph: "đoạn",
    footnote: "chú thích",
    table: "bảng",
    note: "ghi chú",
    basis: "căn cứ",
    letterhead: "phần đầu văn bản",
    title: "tên văn bản",
    preamble: "phần mở đầu",
    recipients: "nơi nhận",
    signature: "phần ký",
  },
  en: {
    dash: "bullet",
    plus: "sub-bullet",
    paragraph: "paragraph",
    footnote: "footnote",
    table: "table",
    note: "note",
    basis: "legal basis",
    letterhead: "letterhead",
    title: "title",
    preamble: "preamble",
    recipients: "recipients",
    signature: "signature",
  },
};

function wordsOf(part: PlacePart, language: Language): string {
  if (part.kind === "label") return part.label;
  return "count" in part ? `${words[language][part.kind]} ${part.count}` : words[language][part.kind];
}
