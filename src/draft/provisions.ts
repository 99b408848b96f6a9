import type { Document } from "../model/document.ts";
import type { Point, Provision } from "../model/reference.ts";
import { derivePoints } from "../parse/derivePoints.ts";
import { directingUnits, pathTo } from "../parse/directing.ts";
import { quoted } from "../text/yamlText.ts";

/**
 * A first draft of `provisions/<reference>.yml`: the points that `derivePoints` finds, a provision for each clause, labels from
 * the words. The quotes are the words as they stand, so together they tile the directing parts. The parts are named where not
 * all of the document's units are taken in. Null for a document in which nothing directs tasks.
 */
export function draftProvisions(document: Document): string | null {
  const points = derivePoints(document).map((point) => ({ ...point, provisions: distinct(point, document) }));
  if (points.every(({ provisions }) => provisions.length === 0)) return null;
  const parts = partsOf(document);
  const lines = [
    `# A draft: every clause is a provision of its own. Join those that say one thing (move their quotes into one list), shorten`,
    `# labels, number anew. The build checks that every word of the parts belongs to one provision.`,
    `reference: ${quoted(document.meta.number ?? document.meta.id)}`,
    ...(parts.length === 0 ? [] : [`parts: [${parts.map(quoted).join(", ")}]`]),
    "points:",
    ...points.flatMap(({ id, label, provisions }) => [
      `  - id: ${quoted(id)}`,
      `    label: ${quoted(label.vi)}`,
      "    provisions:",
      ...provisions.flatMap((provision) => [
        `      - id: ${quoted(provision.id)}`,
        `        label: ${quoted(provision.label.vi)}`,
        "        quotes:",
        ...provision.quotes.map(({ text }) => `          - ${quoted(text)}`),
      ]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * The provisions of a point, numbered anew after those were joined whose words stand in more places than the draft quotes them:
 * a clause that is part of another goes with the clause before it in its unit, or else after it.
 */
function distinct({ id: point, provisions }: Point, document: Document): readonly Provision[] {
  const texts = directingUnits(document).map(({ text }) => text);
  const times = (text: string): number => texts.reduce((sum, whole) => sum + whole.split(text).length - 1, 0);
  const alike = (text: string): number => provisions.filter(({ quotes }) => quotes[0]!.text === text).length;
  const unitOf = new Map(document.units.map((unit) => [unit.id, unit]));
  const joined: Provision[] = [];
  let pending = false;
  for (const provision of provisions) {
    const [quote, before] = [provision.quotes[0]!, joined.at(-1)];
    const unclear = times(quote.text) !== alike(quote.text);
    const near = before?.quotes[0]!.unit === quote.unit;
    if (before && near && (unclear || pending)) {
      const span = { start: before.quotes[0]!.span.start, end: quote.span.end };
      const text = unitOf.get(quote.unit)!.text.slice(span.start, span.end);
      joined[joined.length - 1] = { ...before, quotes: [{ ...quote, span, text }] };
      pending = false;
    } else {
      joined.push(provision);
      pending = unclear;
    }
  }
  return joined.map((provision, index) => ({ ...provision, id: `${point}.${index + 1}` }));
}

/** Outermost units that hold all that directs tasks, where others state tasks too and stand beside them. */
function partsOf(document: Document): readonly string[] {
  const byId = new Map(document.units.map((unit) => [unit.id, unit]));
  const directing = directingUnits(document);
  const stated = document.units.filter(({ part, kind }) => part === "tasks" && kind !== "footnote" && kind !== "note");
  if (directing.length === stated.length) return [];
  return [...new Set(directing.map((unit) => pathTo(unit, byId).at(-1)!.id))];
}
