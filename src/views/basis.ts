import type { Corpus, Plan } from "../model/corpus.ts";
import type { DocumentMeta, Unit } from "../model/document.ts";
import { mentions, numberKey } from "../text/mentions.ts";
import { once } from "../text/once.ts";
import type { Place } from "./place.ts";
import { indexPlan } from "./planIndex.ts";

/** A document by its facts, whether the corpus holds it or only tells of it. */
type DocumentFacts = Pick<DocumentMeta, "kind" | "issuer" | "issued" | "implements"> & {
  readonly number: string | null;
};

/** `corpus`: its text is at hand; `register`: known from the words of others; `unknown`: nothing but what the plan says of it. */
type KnownFrom = "corpus" | "register" | "unknown";

/** A document in the basis of a plan. */
export interface BasisDocument {
  /** Unique among the documents of the view. */
  readonly key: string;
  readonly knowledge: KnownFrom;
  /** As written; null for a document of the corpus without a number. */
  readonly number: string | null;
  /** Null for an unknown one. */
  readonly facts: DocumentFacts | null;
  /** Id of the document where the corpus holds it. */
  readonly document: string | null;
  /** The fullest words by which the plan names it; null where it is named by others only. */
  readonly words: string | null;
  /** Where the plan names it, in reading order, each unit once. */
  readonly places: readonly { readonly unit: string; readonly place: Place }[];
  /** Keys of the documents that it carries out. */
  readonly implements: readonly string[];
}

/** What a plan rests on. */
export interface Basis {
  /** The plan, what it carries out, and what these carry out in turn; the plan first. */
  readonly chain: readonly BasisDocument[];
  /** Named in the title or the legal bases, and not in the chain. */
  readonly cited: readonly BasisDocument[];
  /** Named in the body or in footnotes only. */
  readonly mentioned: readonly BasisDocument[];
}

/** The basis of `plan`, from front matter, the register of cited documents, and the numbers that stand in its text. */
export function basisOf(corpus: Corpus, plan: Plan): Basis {
  const known = knownDocuments(corpus);
  const named = namedDocuments(plan, known);
  const { places } = indexPlan(plan);
  const make = (key: string, written: string): BasisDocument =>
    describe(key, written, known.get(key), named.get(key), places);
  const chain = chainOf(plan.document.meta, make);
  const rest = [...named.values()].filter(({ key }) => !chain.some((found) => found.key === key));
  const documents = (inFront: boolean): readonly BasisDocument[] =>
    rest.filter((found) => found.inFront === inFront).map(({ key, number }) => make(key, number));
  return { chain, cited: documents(true), mentioned: documents(false) };
}

/** Key of the plan itself: no number reads like it. */
const OWN = "";

/** Nearest first; circles are walked once. */
function chainOf(plan: DocumentMeta, make: (key: string, written: string) => BasisDocument): readonly BasisDocument[] {
  const own = plan.number === null ? OWN : numberKey(plan.number);
  const start = describe(OWN, plan.number ?? "", { facts: plan, document: plan.id }, undefined, new Map());
  const chain = [start];
  for (let at = 0; at < chain.length; at += 1) {
    for (const number of chain[at]!.facts?.implements ?? []) {
      const key = numberKey(number);
      if (key !== own && !chain.some((found) => found.key === key)) chain.push(make(key, number));
    }
  }
  return chain;
}

interface KnownDocument {
  readonly facts: DocumentFacts;
  readonly document: string | null;
}
type KnownDocuments = ReadonlyMap<string, KnownDocument>;

/** Documents of the corpus, then those of the register, by the key of their number. */
const knownDocuments = once(({ reference, plans, cited }: Corpus): KnownDocuments => {
  const held = [reference.document, ...plans.map(({ document }) => document)].map(({ meta }): KnownDocument => ({
    facts: meta,
    document: meta.id,
  }));
  const found = new Map<string, KnownDocument>();
  for (const known of [...held, ...cited.map((facts): KnownDocument => ({ facts, document: null }))]) {
    const { number } = known.facts;
    if (number !== null && !found.has(numberKey(number))) found.set(numberKey(number), known);
  }
  return found;
});

interface NamedDocument {
  readonly key: string;
  readonly number: string;
  words: string;
  readonly units: Set<string>;
  inFront: boolean;
}

/** Documents that the plan's text names, in the order in which they come. */
function namedDocuments({ document }: Plan, known: KnownDocuments): ReadonlyMap<string, NamedDocument> {
  const own = document.meta.number === null ? null : numberKey(document.meta.number);
  const found = new Map<string, NamedDocument>();
  const keyOf = keys(known);
  for (const unit of document.units.filter(isRead)) {
    for (const { number, words, issued } of mentions(unit.text)) {
      const written = unit.text.slice(number.start, number.end);
      if (numberKey(written) === own) continue;
      const key = keyOf(numberKey(written), issued);
      const named = found.get(key) ?? { key, number: written, words: "", units: new Set(), inFront: false };
      named.words = fuller(named.words, unit.text.slice(words.start, words.end));
      named.units.add(unit.id);
      named.inFront ||= unit.part === "front";
      found.set(key, named);
    }
  }
  return found;
}

/** Letterhead, recipients and stamps carry numbers of their own. */
function isRead({ kind, role, part }: Unit): boolean {
  return (kind !== "letterhead" || role === "title") && part !== "back";
}

/**
 * Numbers restart each year: one number with two dates is two documents, and one without a date is the last that was named.
 * The first, or the one that is known, goes by the bare number.
 */
function keys(known: KnownDocuments): (number: string, issued: string | null) => string {
  const dates = new Map([...known].map(([key, { facts }]) => [key, facts.issued]));
  const latest = new Map<string, string>();
  return (number, issued) => {
    let key = latest.get(number) ?? number;
    if (issued !== null) {
      const date = dates.get(number) ?? issued;
      dates.set(number, date);
      key = date === issued ? number : `${number} ${issued}`;
    }
    latest.set(number, key);
    return key;
  };
}

/** The longer words, but never those in capitals for others. */
function fuller(before: string, words: string): string {
  const inCapitals = words === words.toUpperCase();
  return before === "" || before === before.toUpperCase() || (!inCapitals && words.length > before.length)
    ? words
    : before;
}

function describe(
  key: string,
  written: string,
  known: KnownDocument | undefined,
  named: NamedDocument | undefined,
  places: ReadonlyMap<string, Place>,
): BasisDocument {
  return {
    key,
    knowledge: known === undefined ? "unknown" : known.document === null ? "register" : "corpus",
    number: known === undefined ? written : known.facts.number,
    facts: known?.facts ?? null,
    document: known?.document ?? null,
    words: named?.words ?? null,
    places: [...(named?.units ?? [])].map((unit) => ({ unit, place: places.get(unit) ?? [] })),
    implements: (known?.facts.implements ?? []).map(numberKey),
  };
}
