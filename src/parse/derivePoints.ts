import { capitalised } from "../text/capitals.ts";
import type { Document, Unit } from "../model/document.ts";
import type { Label, Point, Provision, Quote } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { clauses } from "../text/clauses.ts";
import { syllables, type Syllable } from "../text/syllables.ts";
import { directingUnits, pathTo } from "./directing.ts";

/**
 * Points and provisions of a reference that has no provisions file: the points are its outermost numbered units that direct
 * tasks, the provisions their clauses. Labels are the units' own first words.
 */
export function derivePoints(document: Document): readonly Point[] {
  const units = directingUnits(document);
  const byId = new Map(document.units.map((unit) => [unit.id, unit]));
  return pointRoots(units, byId).map((root, index) => {
    const id = String(index + 1);
    const quotes = units
      .filter((unit) => pathTo(unit, byId).includes(root))
      .flatMap((unit) => (unit.kind === "section" ? [] : clausesOf(unit)));
    const label = labelFrom(root.heading ?? clausesOf(root)[0]?.text ?? root.text);
    return { id, label, shortLabel: label, provisions: quotes.map((quote, at) => provisionFrom(quote, id, at)) };
  });
}

function provisionFrom(quote: Quote, point: string, index: number): Provision {
  const label = labelFrom(quote.text);
  return { id: `${point}.${index + 1}`, point, label, shortLabel: label, quotes: [quote] };
}

/** Units numbered `1.`, `2.` that stand under no other; where there are none, the outermost units with any marker. */
function pointRoots(units: readonly Unit[], byId: ReadonlyMap<string, Unit>): readonly Unit[] {
  const marked = units.filter(({ marker }) => marker !== null);
  const numbered = marked.filter(({ marker }) => /^\(?\d/u.test(marker!));
  const candidates = new Set(numbered.length > 0 ? numbered : marked);
  return [...candidates].filter(
    (unit) =>
      !pathTo(unit, byId)
        .slice(1)
        .some((above) => candidates.has(above)),
  );
}

const SHORTEST_CLAUSE = 3;

/** Clauses of a unit, cut after semicolons and sentences outside brackets; a scrap of one or two syllables joins the one before. */
function clausesOf(unit: Unit): readonly Quote[] {
  const spans: Span[] = [];
  for (const { start, end } of clauses(unit.text)) {
    const last = spans.at(-1);
    const goesOn = last && (isOpen(unit.text.slice(last.start, start)) || isScrap(unit.text.slice(start, end)));
    if (goesOn) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans.map((span) => ({ text: unit.text.slice(span.start, span.end), unit: unit.id, span }));
}

function isScrap(clause: string): boolean {
  return syllables(clause).length < SHORTEST_CLAUSE;
}

/** Whether a bracket stands open at the end of the words. */
function isOpen(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

/** Syllables of a label: it ends at a phrase within `wanted`, or else at the next one up to `longest`. */
const LABEL = { shortest: 4, wanted: 12, longest: 20 } as const;
/** Words that open a new phrase: a label may end before one, and not after one. */
const PHRASE_STARTS = new Set(
  "và hoặc với của các những cho từ tại ở theo về do để nhằm vì là gồm trong đối gắn nhất bảo đảm phù".split(" "),
);

/** The first words of a text, ended at a comma or before a word that opens a new phrase. */
function labelFrom(text: string): Label {
  const words = syllables(text);
  const cut = words.length <= LABEL.wanted ? words.length : phraseEnd(text, words);
  const label = text.slice(0, words[cut - 1]?.end ?? 0);
  const vi = capitalised(label);
  return { vi, en: vi };
}

/** Number of syllables after which a phrase ends. */
function phraseEnd(text: string, words: readonly Syllable[]): number {
  const endsAfter = (count: number): boolean => {
    const [last, next] = [words[count - 1]!, words[count]];
    if (next === undefined || /[,;:(]/u.test(text.slice(last.end, next.start))) return true;
    return PHRASE_STARTS.has(next.key) && !PHRASE_STARTS.has(last.key);
  };
  const counts = Array.from({ length: Math.min(LABEL.longest, words.length) }, (_, index) => index + 1);
  const within = counts.findLast((count) => count >= LABEL.shortest && count <= LABEL.wanted && endsAfter(count));
  return within ?? counts.find((count) => count > LABEL.wanted && endsAfter(count)) ?? LABEL.wanted;
}
