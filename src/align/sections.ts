import type { Alignment } from "../model/alignment.ts";
import type { SectionPoints } from "../model/corpus.ts";
import type { Unit } from "../model/document.ts";
import type { Finding } from "./finding.ts";
import { thresholds as defaults, type Thresholds } from "./method.ts";

/** Most points that a section is said to be about. */
const MOST_POINTS = 3;

interface SectionInput {
  readonly units: readonly Unit[];
  readonly alignments: readonly Alignment[];
  /** Findings of the words of sections, by unit id. */
  readonly headings: ReadonlyMap<string, readonly Finding[]>;
  readonly syllablesOf: ReadonlyMap<string, number>;
  readonly pointOf: ReadonlyMap<string, string>;
  /** Number of the reference's own section on organisation; null where it has none. */
  readonly organisation: string | null;
  /** Sections whose heading says organisation and nothing else. */
  readonly organising: ReadonlySet<string>;
  readonly thresholds?: Thresholds;
}

/**
 * Points of each unit of the tasks, main one first. A unit with alignments: by their strength. A section: by the length and
 * strength of what stands under it, and by its own words. A unit that only touches provisions counts for a part of its length.
 * Under organisation, what takes nothing up is organisation.
 */
export function pointsOfUnits({
  units,
  alignments,
  headings,
  syllablesOf,
  pointOf,
  organisation,
  organising,
  thresholds = defaults,
}: SectionInput): SectionPoints {
  const own = new Map<string, Map<string, number>>();
  for (const { unit, provision, strength } of alignments) {
    add(own, unit, pointOf.get(provision)!, strength === "full" ? 1 : thresholds.touchShare);
  }
  const below = weighBelow(units, own, syllablesOf, organisation);
  const result: Record<string, readonly string[]> = {};
  for (const { id, kind } of units) {
    const said =
      organisation !== null && organising.has(id)
        ? new Map([[organisation, 1]])
        : pointsSaid(headings.get(id) ?? [], pointOf, thresholds);
    const points = kind === "section" ? sectionWeights(below.get(id), said, thresholds) : own.get(id);
    if (points) result[id] = ranked(points, thresholds);
  }
  return result;
}

/** What stands under each section, in syllables by point; what is organised and takes nothing up counts for organisation. */
function weighBelow(
  units: readonly Unit[],
  own: ReadonlyMap<string, ReadonlyMap<string, number>>,
  syllablesOf: ReadonlyMap<string, number>,
  organisation: string | null,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const below = new Map<string, Map<string, number>>();
  const parentOf = new Map(units.map(({ id, parent }) => [id, parent]));
  for (const { id, kind, part } of units) {
    const organises = organisation !== null && part === "organisation" && kind !== "section";
    const points = own.get(id) ?? (organises ? new Map([[organisation, 1]]) : new Map<string, number>());
    const total = sum(points);
    for (const [point, weight] of points) {
      const share = ((syllablesOf.get(id) ?? 0) * weight) / Math.max(1, total);
      for (let above = parentOf.get(id) ?? null; above !== null; above = parentOf.get(above) ?? null) {
        add(below, above, point, share);
      }
    }
  }
  return below;
}

/** What the words of a heading say of each point; a point that is named later says less. */
function pointsSaid(
  findings: readonly Finding[],
  pointOf: ReadonlyMap<string, string>,
  { align, laterNamed }: Thresholds,
): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { provision, score } of findings.filter((finding) => finding.score >= align).toSorted(byPlace)) {
    const point = pointOf.get(provision)!;
    const known = words.get(point);
    const order = known === undefined ? words.size : [...words.keys()].indexOf(point);
    words.set(point, (known ?? 0) + score * laterNamed ** order);
  }
  return words;
}

function sectionWeights(
  below: ReadonlyMap<string, number> | undefined,
  words: ReadonlyMap<string, number>,
  { headingShare }: Thresholds,
): ReadonlyMap<string, number> | undefined {
  if (!below && words.size === 0) return undefined;
  const result = new Map(below ?? []);
  const total = below ? sum(below) : 1;
  const said = sum(words);
  for (const [point, weight] of words) {
    result.set(point, (result.get(point) ?? 0) + (total * headingShare * weight) / said);
  }
  return result;
}

/** In the order in which a heading names its matters: the first is its subject. */
function byPlace(a: Finding, b: Finding): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ evidence }: Finding): number {
  return Math.min(...evidence.map(({ plan }) => plan.start));
}

function ranked(points: ReadonlyMap<string, number>, { pointShare }: Thresholds): readonly string[] {
  const total = sum(points);
  return [...points]
    .filter(([, weight]) => weight >= total * pointShare)
    .toSorted((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
    .slice(0, MOST_POINTS)
    .map(([point]) => point);
}

function add(table: Map<string, Map<string, number>>, unit: string, point: string, weight: number): void {
  const row = table.get(unit) ?? new Map<string, number>();
  row.set(point, (row.get(point) ?? 0) + weight);
  table.set(unit, row);
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
