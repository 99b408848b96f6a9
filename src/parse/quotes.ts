import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Unit } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { ProvisionsFile, Quote } from "../model/reference.ts";
import type { SourcePosition, Span } from "../model/span.ts";
import { normalise } from "../text/normalise.ts";
import { foldSpaces, type FoldedSpaces } from "../text/spaces.ts";
import { syllables } from "../text/syllables.ts";
import { directingUnits } from "./directing.ts";
import { unitPosition } from "./position.ts";
import { yamlPositions } from "./yaml.ts";

/** A provisions file with its value, as `readYaml` gave it. */
export interface ProvisionsInput {
  readonly file: SourceFile;
  readonly value: ProvisionsFile;
}

/** Where each provision's quotes stand, by provision id, and what is wrong with them. */
interface LocatedQuotes {
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly diagnostics: readonly Diagnostic[];
}

interface SearchedUnit {
  readonly unit: Unit;
  readonly folded: FoldedSpaces;
}

/** One quote of the file on its way to its place. */
interface WantedQuote {
  readonly provision: string;
  readonly text: string;
  readonly position: SourcePosition;
}

/**
 * Finds every quote in the units that direct tasks, or in the parts that the file names. A quote that stands in several places is found only when the
 * file has as many quotes of the same words: they are taken in reading order.
 */
export function locateQuotes(document: Document, { file, value }: ProvisionsInput): LocatedQuotes {
  const positionOf = yamlPositions(file);
  const passages = directingUnits(document, value.parts ?? null).map((unit) => ({
    unit,
    folded: foldSpaces(unit.text),
  }));
  const wanted = value.points.flatMap((point, p) =>
    point.provisions.flatMap((provision, i) =>
      provision.quotes.map((text, q) => ({
        provision: provision.id,
        text: foldSpaces(normalise(text)).text,
        position: positionOf(["points", p, "provisions", i, "quotes", q]),
      })),
    ),
  );
  const diagnostics = [...checkIds(document, { file, value })];
  // Quotes cannot be looked for in parts that are not there: one fault, one message.
  if (diagnostics.some(({ rule }) => rule === "provisions/unknown-part")) return { quotes: new Map(), diagnostics };
  const quotes = new Map<string, Quote[]>();
  for (const [index, quote] of wanted.entries()) {
    const place = placeOf(quote, wanted, index, passages);
    if ("rule" in place) diagnostics.push(place);
    else quotes.set(quote.provision, [...(quotes.get(quote.provision) ?? []), place]);
  }
  if (diagnostics.length === 0) diagnostics.push(...checkTiling(document, passages, [...quotes.values()].flat()));
  return { quotes, diagnostics };
}

function placeOf(
  quote: WantedQuote,
  wanted: readonly WantedQuote[],
  index: number,
  passages: readonly SearchedUnit[],
): Quote | Diagnostic {
  const places = passages.flatMap((passage) => occurrences(passage, quote.text));
  const twins = wanted.filter(({ text }) => text === quote.text);
  const params = { provision: quote.provision, quote: shorten(quote.text) };
  if (places.length === 0)
    return problem(quote.position, "quote-not-found", { ...params, ...nearest(quote.text, passages) });
  if (places.length !== twins.length)
    return problem(quote.position, "quote-ambiguous", { ...params, times: places.length });
  return places[twins.indexOf(wanted[index]!)]!;
}

function occurrences({ unit, folded }: SearchedUnit, text: string): Quote[] {
  const found: Quote[] = [];
  for (let at = folded.text.indexOf(text); at >= 0; at = folded.text.indexOf(text, at + 1)) {
    const span = { start: folded.original(at), end: folded.original(at + text.length - 1) + 1 };
    found.push({ text: unit.text.slice(span.start, span.end), unit: unit.id, span });
  }
  return found;
}

/** The place that shares the longest beginning, or else the longest run of syllables, with a quote that is not there. */
function nearest(text: string, passages: readonly SearchedUnit[]): { near: string; nearLine: number } {
  const words = syllables(text);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = text.slice(words[from]!.start, words[from + length - 1]!.end);
      const passage = passages.find(({ folded }) => folded.text.includes(run));
      if (passage) {
        const at = passage.folded.text.indexOf(run);
        return { near: shorten(passage.folded.text.slice(at)), nearLine: passage.unit.span.line };
      }
    }
  }
  return { near: "", nearLine: 0 };
}

/** Reports words of the points that no quote holds, and words that two quotes hold. */
function checkTiling(
  document: Document,
  passages: readonly SearchedUnit[],
  quotes: readonly Quote[],
): readonly Diagnostic[] {
  return passages.flatMap(({ unit }) => {
    if (unit.kind === "section") return [];
    const spans = quotes
      .filter((quote) => quote.unit === unit.id)
      .map(({ span }) => span)
      .toSorted((a, b) => a.start - b.start);
    const report = (rule: string, { start, end }: Span): Diagnostic =>
      problem(unitPosition(document, unit, start), rule, { text: shorten(unit.text.slice(start, end)), unit: unit.id });
    let covered = 0;
    const found: Diagnostic[] = [];
    for (const span of [...spans, { start: unit.text.length, end: unit.text.length }]) {
      const gap = { start: covered, end: span.start };
      if (/[\p{L}\p{N}]/u.test(unit.text.slice(gap.start, Math.max(gap.start, gap.end))))
        found.push(report("text-not-quoted", gap));
      if (span.start < covered)
        found.push(report("text-quoted-twice", { start: span.start, end: Math.min(covered, span.end) }));
      covered = Math.max(covered, span.end);
    }
    return found;
  });
}

function checkIds(document: Document, { file, value }: ProvisionsInput): readonly Diagnostic[] {
  const positionOf = yamlPositions(file);
  const found: Diagnostic[] = [];
  if (value.reference !== document.meta.number && value.reference !== document.meta.id) {
    const expected = document.meta.number ?? document.meta.id;
    found.push(problem(positionOf(["reference"]), "other-reference", { found: value.reference, expected }));
  }
  for (const [index, part] of (value.parts ?? []).entries()) {
    if (document.units.some(({ id }) => id === part)) continue;
    const sections = document.units.filter(({ parent, kind }) => parent === null && kind === "section");
    const known = sections.map(({ id }) => id).join(", ");
    found.push(problem(positionOf(["parts", index]), "unknown-part", { part, known }));
  }
  const seen = new Set<string>();
  for (const [p, point] of value.points.entries()) {
    if (seen.has(point.id)) found.push(problem(positionOf(["points", p, "id"]), "duplicate-id", { id: point.id }));
    seen.add(point.id);
    for (const [i, { id }] of point.provisions.entries()) {
      const position = positionOf(["points", p, "provisions", i, "id"]);
      if (seen.has(id)) found.push(problem(position, "duplicate-id", { id }));
      if (!id.startsWith(`${point.id}.`)) found.push(problem(position, "id-outside-point", { id, point: point.id }));
      seen.add(id);
    }
  }
  return found;
}

function problem(position: SourcePosition, rule: string, params: Diagnostic["params"]): Diagnostic {
  return { rule: `provisions/${rule}`, severity: "error", ...position, params };
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
