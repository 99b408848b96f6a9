import type { Adjustment, Alignment, ContextEvidence, Evidence, RejectedAlignment, Relation } from "../model/alignment.ts";
import type { Span } from "../model/span.ts";
import { entriesUnder, lexiconMatches, type LexiconMatch } from "./lexicon.ts";
import { roleFactor, thresholds } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { readText, spanOf, type Reading } from "./reading.ts";
import { keptShare, reuseEvidence, sharedPassages, type SharedPassage } from "./reuse.ts";
import type { Role } from "./roles.ts";

/** What speaks for one provision in one text. */
export interface Finding {
  readonly provision: string;
  readonly score: number;
  /** Heaviest piece that no rule lowered. */
  readonly decisive: number;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  readonly kept: number;
}

/** A text read and judged by itself. */
export interface ReadUnit {
  readonly reading: Reading;
  readonly roles: readonly (Role | null)[];
}

interface Piece {
  readonly provision: string;
  /** Pieces of one group count once, the heaviest. */
  readonly group: string;
  readonly weight: number;
  readonly lowered: boolean;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  readonly kept: number;
}

/** Reads a text and the roles of its words. */
export function readUnit(text: string, prepared: Prepared): ReadUnit {
  const reading = readText(text, prepared.spell);
  return { reading, roles: prepared.roles(reading) };
}

/** Findings of a text by its own words, strongest first. `headings` are the texts above it. */
export function findingsOf(unit: ReadUnit, above: readonly Above[], prepared: Prepared): readonly Finding[] {
  const shared = sharedPassages(unit.reading, prepared.reuse, ignoredTokens(unit));
  const pieces = [...reusePieces(shared, unit, prepared), ...lexiconPieces(unit, shared, above, prepared)];
  const provisions = [...new Set(pieces.map(({ provision }) => provision))];
  return provisions
    .map((provision) => combine(provision, pieces.filter((piece) => piece.provision === provision)))
    .toSorted((a, b) => b.score - a.score);
}

/** Pieces that a rule lowered much say the same between them: the heaviest counts. */
function countLoweredOnce(pieces: readonly Piece[]): Piece[] {
  const much = pieces.filter(({ adjustments }) => adjustments.some(({ factor }) => factor < LOWERED_MUCH));
  const heaviest = much.toSorted((a, b) => b.weight - a.weight)[0];
  return pieces.filter((piece) => !much.includes(piece) || piece === heaviest);
}

const LOWERED_MUCH = 0.9;

/** A text above a unit, with its own findings. */
export interface Above {
  readonly text: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

function ignoredTokens({ roles }: ReadUnit): readonly boolean[] {
  return roles.map((role) => role === "agency" || role === "citation");
}

function reusePieces(shared: readonly SharedPassage[], { reading, roles }: ReadUnit, prepared: Prepared): Piece[] {
  return shared.filter((passage) => !shared.some((other) => swallows(other, passage))).map((passage) => {
    const { from } = passage.runs[0]!;
    const last = passage.runs.at(-1)!;
    const role = roles[from] ?? null;
    const lowered = role !== null && roleFactor[role] < 1;
    return {
      provision: passage.provision,
      group: `reuse ${passage.quote}`,
      weight: passage.weight,
      lowered,
      evidence: reuseEvidence(passage, reading, prepared.reuse),
      adjustments: lowered ? [{ rule: role, plan: spanOf(reading, from, last.from + last.length), factor: 1 }] : [],
      kept: keptShare(passage, prepared.reuse),
    };
  });
}

/** Whether `passage` lies inside the words of `other`, which shares more with another provision. */
function swallows(other: SharedPassage, passage: SharedPassage): boolean {
  if (other.provision === passage.provision || other.information <= passage.information) return false;
  const end = (one: SharedPassage): number => one.runs.at(-1)!.from + one.runs.at(-1)!.length;
  return other.runs[0]!.from <= passage.runs[0]!.from && end(passage) <= end(other);
}

function lexiconPieces(
  { reading, roles }: ReadUnit,
  shared: readonly SharedPassage[],
  above: readonly Above[],
  prepared: Prepared,
): Piece[] {
  const { lexicon } = prepared;
  if (!lexicon) return [];
  const matches = lexiconMatches(reading, lexicon, entriesUnder(above.map((one) => one.reading), lexicon));
  const owners = wordingOwners(shared, roles.length);
  const subjects = new Set(
    above.flatMap(({ findings }) => findings.filter(({ score }) => score >= thresholds.full).map(({ provision }) => provision)),
  );
  return withoutOverlaps(matches).map((match) => {
    const rule = ruleOf(match, roles, owners, subjects, lexicon.works);
    const factor = rule === null ? 1 : rule === "wording" ? 0 : roleFactor[rule];
    const adjustments = rule && factor < 1 ? [{ rule, plan: spanOf(reading, match.from, match.parts.at(-1)![1]), factor }] : [];
    return {
      provision: match.provision,
      group: `lexicon ${match.entry}`,
      weight: match.weight * factor,
      lowered: factor < 1,
      evidence: [match.evidence],
      adjustments,
      kept: 0,
    };
  });
}

/**
 * The rule that lowers a match: `wording` when its words are the reference's wording of other provisions; a role that drops
 * it, wherever it stands in the match; else the role of its first word, unless a heading above makes the provision the subject.
 */
function ruleOf(
  { provision, parts }: LexiconMatch,
  roles: readonly (Role | null)[],
  owners: readonly ReadonlySet<string>[],
  subjects: ReadonlySet<string>,
  works: ReadonlySet<string>,
): Role | "wording" | null {
  const words = parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, offset) => from + offset));
  if (words.every((at) => owners[at]!.size > 0 && !owners[at]!.has(provision))) return "wording";
  const dropping = words.map((at) => roles[at]).find((role) => role && roleFactor[role] === 0);
  if (dropping) return dropping;
  const role = roles[parts[0]![0]] ?? null;
  if ((role === "policy" || role === "funded") && !works.has(provision)) return null;
  return subjects.has(provision) ? null : role;
}

/** For each token, the provisions whose wording it stands in. */
function wordingOwners(shared: readonly SharedPassage[], length: number): readonly ReadonlySet<string>[] {
  const owners = Array.from({ length }, () => new Set<string>());
  for (const { provision, runs, weight } of shared) {
    if (weight < thresholds.wording) continue;
    const last = runs.at(-1)!;
    for (let at = runs[0]!.from; at < last.from + last.length; at += 1) owners[at]!.add(provision);
  }
  return owners;
}

/** Of matches for one provision that share words, the heaviest and then the longest. */
function withoutOverlaps(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const kept: LexiconMatch[] = [];
  const taken = new Set<string>();
  const size = (match: LexiconMatch): number => match.parts.reduce((sum, [from, to]) => sum + to - from, 0);
  for (const match of matches.toSorted((a, b) => b.weight - a.weight || size(b) - size(a) || a.from - b.from)) {
    const words = match.parts.flatMap(([from, to]) =>
      Array.from({ length: to - from }, (_, offset) => `${match.provision} ${from + offset}`),
    );
    if (words.some((word) => taken.has(word))) continue;
    words.forEach((word) => taken.add(word));
    kept.push(match);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

function combine(provision: string, pieces: readonly Piece[]): Finding {
  const heaviest = new Map<string, Piece>();
  for (const piece of pieces) {
    const known = heaviest.get(piece.group);
    if (!known || piece.weight > known.weight) heaviest.set(piece.group, piece);
  }
  const counted = countLoweredOnce([...heaviest.values()].filter(({ weight }) => weight > 0));
  if (counted.length === 0) counted.push(...heaviest.values());
  return {
    provision,
    score: 1 - counted.reduce((miss, { weight }) => miss * (1 - weight), 1),
    decisive: Math.max(0, ...counted.filter(({ lowered }) => !lowered).map(({ weight }) => weight)),
    evidence: counted.flatMap(({ evidence }) => evidence),
    adjustments: counted.flatMap(({ adjustments }) => adjustments),
    kept: Math.max(0, ...counted.map(({ kept }) => kept)),
  };
}

/** Adds what the headings above say: to provisions that the unit itself hints at, and to a bare unit. */
export function withContext(
  findings: readonly Finding[],
  above: readonly Above[],
  bare: boolean,
): readonly Finding[] {
  const own = new Map(findings.map((finding) => [finding.provision, finding]));
  const seen = new Set<string>();
  for (const heading of above) {
    for (const said of heading.findings) {
      if (said.score < thresholds.align || seen.has(said.provision)) continue;
      const finding = own.get(said.provision);
      if (finding ? !liftable(finding) : !bare) continue;
      seen.add(said.provision);
      const subject = said.score >= thresholds.full;
      const weight = finding ? (subject ? thresholds.subjectContext : thresholds.context) : thresholds.bareContext;
      own.set(said.provision, addContext(finding, said, heading.text, weight));
    }
  }
  return [...own.values()];
}

/** A heading lifts what a phrase or a passage of some length says, not a crumb of shared words. */
function liftable({ evidence }: Finding): boolean {
  return evidence.some(({ kind, weight }) => kind === "lexicon" || weight >= thresholds.contextReuse);
}

function addContext(finding: Finding | undefined, said: Finding, heading: string, weight: number): Finding {
  const first = said.evidence[0]!;
  const evidence: ContextEvidence = {
    kind: "context",
    plan: { start: 0, end: 0 },
    reference: first.reference,
    weight,
    heading,
    headingSpan: first.plan,
  };
  if (!finding) {
    return { provision: said.provision, score: weight, decisive: 0, evidence: [evidence], adjustments: [], kept: 0 };
  }
  return {
    ...finding,
    score: 1 - (1 - finding.score) * (1 - weight),
    evidence: [...finding.evidence, evidence],
  };
}

/** A finding as an alignment, or as a near miss, or nothing. */
export function decide(unit: string, finding: Finding): { alignment?: Alignment; rejected?: RejectedAlignment } {
  const { provision, score, evidence, adjustments, kept } = finding;
  const rounded = round(score);
  if (score >= thresholds.align) {
    const full = score >= thresholds.full && finding.decisive >= thresholds.decisive;
    const strength = full ? "full" : "partial";
    return {
      alignment: { unit, provision, strength, relation: relationOf(kept), score: rounded, by: "machine", evidence, adjustments, kept: round(kept) },
    };
  }
  if (score < thresholds.nearMiss && adjustments.length === 0) return {};
  const rule = adjustments[0]?.rule ?? "threshold";
  return { rejected: { unit, provision, score: rounded, rule, evidence, adjustments } };
}

/** How a unit words a provision, by the share of its syllables that it keeps. */
export function relationOf(kept: number): Relation {
  if (kept >= thresholds.verbatim) return "verbatim";
  return kept >= thresholds.adapted ? "adapted" : "specific";
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The whole text of a reading as a span. */
export function wholeSpan(reading: Reading): Span {
  return { start: 0, end: reading.text.length };
}
