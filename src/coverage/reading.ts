import type { Diagnostic } from "../model/diagnostic.ts";
import { isFigures, type Document, type Unit } from "../model/document.ts";
import {
  readAs,
  unknownReasons,
  type PlanReading,
  type ReadAs,
  type ReadingGap,
  type UnknownReason,
} from "../model/reading.ts";
import type { Reference } from "../model/reference.ts";
import { countSyllables } from "../text/syllables.ts";
import { takenUpByAppendix } from "./appendixScope.ts";

/** Warnings that say that a part of the text was not read, and why. Each other warning leaves the reading whole. */
const readingRules: Readonly<Record<string, UnknownReason>> = {
  "structure/no-tasks": "no-tasks",
  "text/damaged": "text-quality",
  "text/cut-off": "truncated",
  "text/no-end": "truncated",
  "appendix/undeclared": "missing-appendices",
  "appendix/unread": "appendix-unread",
  "structure/part-unclear": "part-unclear",
};

/**
 * What became of the text of a plan: what its units were read as, and what was not read. `works` are the points whose
 * provisions are works, as the lexicon says; null for a reference without one, of which nothing is said to be absent. `namedIn` are the
 * provisions that the title of an appendix names.
 */
export function readingOf(
  document: Document,
  reference: Reference,
  works: readonly string[] | null,
  namedIn: (title: string) => ReadonlySet<string> = () => new Set(),
): PlanReading {
  const appendixGap = (name: string): Pick<ReadingGap, "appendix" | "provisions" | "named"> => {
    const named = namedIn(name);
    const provisions = takenUpByAppendix(name, reference, works, named);
    return {
      appendix: name,
      provisions,
      named: [...named].filter((id) => provisions?.includes(id) ?? true).toSorted(),
    };
  };
  const gaps = [
    ...declaredGaps(document).map((gap) => (gap.appendix === null ? gap : { ...gap, ...appendixGap(gap.appendix) })),
    ...document.diagnostics.flatMap((diagnostic): readonly ReadingGap[] => {
      const reason = readingRules[diagnostic.rule];
      if (reason === undefined) return [];
      const { rule, params } = diagnostic;
      const whole = { appendix: null, provisions: null, named: [] };
      // What was read as a signature has no title: it may be an appendix, or all that follows a false end.
      const unread = { appendix: titleOf(params), provisions: null, named: [] };
      const titled = rule === "appendix/unread" ? unread : appendixGap(titleOf(params));
      const about = rule.startsWith("appendix/") ? titled : whole;
      return [{ reason, rule, position: positionOf(diagnostic), ...about }];
    }),
    ...(works === null ? [{ ...declaredIn(document), reason: "no-lexicon" as const }] : []),
  ].toSorted((a, b) => unknownReasons.indexOf(a.reason) - unknownReasons.indexOf(b.reason));
  return { state: stateOf(gaps), parts: partsOf(document.units), gaps };
}

function stateOf(gaps: readonly ReadingGap[]): PlanReading["state"] {
  if (gaps.some(({ reason }) => reason === "no-tasks")) return "not-read";
  // Without a lexicon the text is read, and only what it says of a provision is not sure.
  return gaps.every(({ reason }) => reason === "no-lexicon") ? "whole" : "in-part";
}

/** The gap that leaves `provision` open, the gravest; null when all that could take it up was read. */
export function gapOf(reading: PlanReading, provision: string): ReadingGap | null {
  return reading.gaps.find(({ provisions }) => provisions === null || provisions.includes(provision)) ?? null;
}

/** What the front matter says is not at hand. */
function declaredGaps({ meta, file }: Document): readonly ReadingGap[] {
  const declared = declaredIn({ file });
  return [
    ...(meta.status === "truncated" ? [{ ...declared, reason: "truncated" as const }] : []),
    ...(meta.unread ?? []).map(() => ({ ...declared, reason: "not-text" as const })),
    ...meta.missing_appendices.map((appendix) => ({ ...declared, reason: "missing-appendices" as const, appendix })),
  ];
}

/** A gap of the whole plan that no warning names. */
function declaredIn({ file }: Pick<Document, "file">): Omit<ReadingGap, "reason"> {
  return { rule: null, position: { file, line: 1, column: 1 }, appendix: null, provisions: null, named: [] };
}

/** The appendix that a warning is about, with its title as far as the text gives it. */
function titleOf({ name = "", title = "" }: Diagnostic["params"]): string {
  return title === "" ? String(name) : `${name}: ${title}`;
}

function positionOf({ file, line, column }: Diagnostic): ReadingGap["position"] {
  return { file, line, column };
}

/** What each unit of a document was read as, in their order. */
export function unitsReadAs(units: readonly Unit[]): readonly ReadAs[] {
  const body = units.findIndex(({ kind }) => kind === "section");
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return units.map((unit, index) => readUnitAs(unit, body >= 0 && index > body, isInAppendix(unit, parents)));
}

function partsOf(units: readonly Unit[]): PlanReading["parts"] {
  const counts = new Map<ReadAs, { units: number; syllables: number }>();
  const read = unitsReadAs(units);
  for (const [index, unit] of units.entries()) {
    const as = read[index]!;
    const count = counts.get(as) ?? { units: 0, syllables: 0 };
    counts.set(as, {
      units: count.units + 1,
      syllables: count.syllables + countSyllables(unit.marker ?? "") + countSyllables(unit.text),
    });
  }
  return readAs.flatMap((as) => {
    const count = counts.get(as);
    return count ? [{ as, ...count }] : [];
  });
}

function readUnitAs({ kind, part, role }: Unit, afterHeading: boolean, inAppendix: boolean): ReadAs {
  if (part === "tasks") return isFigures({ role }) ? "figures" : "tasks";
  if (kind === "letterhead") return "letterhead";
  if (kind === "footnote" || (kind === "note" && role !== "true-copy")) return "notes";
  if (part === "purpose" || part === "assessment" || part === "organisation") return part;
  if (inAppendix) return "annex";
  if (part === "front") return kind === "paragraph" && afterHeading ? "unplaced" : "basis";
  return kind === "recipients" || kind === "signature" || kind === "note" ? "closing" : "unplaced";
}

/** Units of an appendix stand under its heading, whose id begins with its name. */
function isInAppendix({ id }: Unit, parents: ReadonlyMap<string, string | null>): boolean {
  let top = id;
  for (let parent = parents.get(top) ?? null; parent !== null; parent = parents.get(top) ?? null) top = parent;
  return top.startsWith("phu-luc");
}
