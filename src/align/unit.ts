import type { Unit, UnitField } from "../model/document.ts";
import { combinePieces, type Finding, type Piece } from "./finding.ts";
import { allowedEntries, fieldsOfClauses, lexiconMatches, type LexiconMatch } from "./lexicon.ts";
import type { Prepared } from "./prepare.ts";
import { spanOf, type Reading } from "./reading.ts";
import type { Thresholds } from "./method.ts";
import { rankEvidence, rankProvisions } from "./ranking.ts";
import { reuseEvidence, sharedPassages, type SharedPassage } from "./reuse.ts";
import type { Role } from "./roles.ts";
import { droppedTokens, roleRule, swallowed, wordingOwners, type LoweringRule } from "./rules.ts";

/** A text read: its tokens, and what each does in its sentence. */
export interface ReadUnit {
  readonly reading: Reading;
  readonly roles: readonly (Role | null)[];
  /** Whether the text is a heading. */
  readonly heading: boolean;
}

/** A text above a unit, with its own findings. */
export interface Above {
  readonly text: string;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** Whether it is the document's title: it says what the document is about, and announces no list of targets. */
  readonly title?: boolean;
}

/** Reads the text of a unit and the roles of its words. No phrase and no name runs from one cell of a row into the next. */
export function readUnit(
  { text, kind, fields }: Pick<Unit, "text" | "kind" | "fields">,
  { read, roles, settings }: Prepared,
): ReadUnit {
  const reading = fields === undefined ? read(text) : cellByCell(read(text), fields);
  const heading = kind === "section";
  if (settings.off.size === 0) return { reading, roles: roles(reading), heading };
  return {
    reading,
    heading,
    roles: roles(reading).map((role) => (role !== null && settings.off.has(role) ? plain(role) : role)),
  };
}

/** A reading in which a clause ends with each field of a row, without the number of the row, which says nothing. */
function cellByCell({ text, tokens }: Reading, fields: readonly UnitField[]): Reading {
  let cell = 0;
  const numbers = fields.filter(({ name }) => name === "number");
  const said = tokens.filter((token) => !numbers.some(({ start, end }) => start <= token.start && token.end <= end));
  return {
    text,
    tokens: said.map((token) => {
      const before = cell;
      while (cell < fields.length && fields[cell]!.start <= token.start) cell += 1;
      return { ...token, clause: token.clause + cell, afterBreak: token.afterBreak || cell > before };
    }),
  };
}

/** What a role that is switched off leaves: a title that would be carried out is a citation, the others are plain words. */
function plain(role: Role): Role | null {
  return role === "carried" ? "citation" : null;
}

/** What a text says by its own words, strongest first. `above` are the texts over it, nearest first. */
export function findingsOf(unit: ReadUnit, above: readonly Above[], prepared: Prepared): readonly Finding[] {
  const { reuse, settings } = prepared;
  const alone = prepared.lexicon === null || settings.off.has("lexicon");
  const ignored = droppedTokens(unit.roles, settings.thresholds);
  const shared = sharedPassages(unit.reading, reuse, ignored, settings.thresholds);
  const reused = settings.off.has("reuse") ? [] : reusePieces(shared, unit, prepared);
  const others = [
    ...(alone ? [] : lexiconPieces(shared, unit, above, prepared)),
    ...likenessPieces(unit, above, ignored, reused, prepared),
  ];
  const pieces = [...reused, ...others];
  return combinePieces(pieces, settings.thresholds);
}

/**
 * For provisions that no lexicon knows, or only a few phrases: those that the unit as a whole is most like, shown by the words that
 * they share.
 */
function likenessPieces(
  { reading }: ReadUnit,
  above: readonly Above[],
  ignored: readonly boolean[],
  reused: readonly Piece[],
  { ranking, lexicon, settings }: Prepared,
): Piece[] {
  const known = settings.off.has("lexicon") ? null : lexicon;
  if (settings.off.has("statistics") || known?.sparse.size === 0) return [];
  const { rankHalf, reuseCap } = settings.thresholds;
  const alike = rankProvisions(reading, ignored, ranking, settings.thresholds, above[0]?.reading ?? null);
  const counted = alike.filter(({ provision }) => known === null || known.sparse.has(provision));
  return counted.map((likeness) => {
    const { provision, score } = likeness;
    const weight = reuseCap * (1 - 0.5 ** (score / rankHalf));
    // The words of a passage are shown already.
    const shown = reused.some((piece) => piece.provision === provision);
    const evidence = shown ? [] : rankEvidence(likeness, weight, reading, ranking);
    return { provision, group: "likeness", weight, lowered: true, evidence, adjustments: [], kept: 0 };
  });
}

function reusePieces(shared: readonly SharedPassage[], unit: ReadUnit, { reuse, settings }: Prepared): Piece[] {
  const counted = settings.off.has("wording") ? shared : shared.filter((passage) => !swallowed(passage, shared));
  return counted.map((passage) => {
    const { from } = passage.runs[0]!;
    const last = passage.runs.at(-1)!;
    const rule = unit.roles[from] ?? null;
    const lowered = rule !== null && settings.thresholds[rule] < 1;
    // The reference's own words are never mere mention: a role keeps them from carrying `full`, and takes no weight off, save
    // where they are only spread.
    const factor = rule === "publicity" ? settings.thresholds.publicity : 1;
    return {
      provision: passage.provision,
      group: `reuse ${passage.quote}`,
      weight: passage.weight * factor,
      lowered,
      evidence: reuseEvidence(passage, unit.reading, reuse),
      adjustments: lowered ? [{ rule, plan: spanOf(unit.reading, from, last.from + last.length), factor }] : [],
      kept: passage.kept,
    };
  });
}

function lexiconPieces(
  shared: readonly SharedPassage[],
  { reading, roles, heading }: ReadUnit,
  above: readonly Above[],
  { lexicon, settings }: Prepared,
): Piece[] {
  if (!lexicon) return [];
  const { thresholds, off } = settings;
  const headings = above.map((one) => one.reading);
  const owners = wordingOwners(off.has("wording") ? [] : shared, roles.length, thresholds);
  const of = (titles: boolean): readonly Above[] => above.filter(({ title = false }) => title === titles);
  const titled = subjectsOf(of(true), thresholds);
  const subjects = subjectsOf(of(false), thresholds);
  const allowed = allowedEntries({ heading, headings, subjects }, lexicon);
  const matches = lexiconMatches(reading, lexicon, { allowed, off, agency: (at) => roles[at] === "agency" });
  const fieldOf = fieldsOfClauses(reading, lexicon);
  const first = reading.tokens.findIndex(({ key }) => !BEFORE_NAME.has(key));
  const short = isShort(reading);
  const name = short ? first : -1;
  return withoutOverlaps(matches).map((match) => {
    const proper = isProper(reading, match.parts.at(-1)![1]);
    const named = proper && match.parts[0]![0] === name && lexicon.works.has(match.provision);
    const weight = thresholds[named ? "strong" : match.weight];
    const spoken = fieldOf(reading.tokens[match.parts[0]![0]]!.clause);
    // A heading or the name of a work makes nothing; what a text begins with or what has a name of its own is its subject.
    const subject = heading || short || proper || match.parts[0]![0] === first;
    const known = off.has("field") || ((spoken === "bare" || spoken === "silent") && (off.has("mention") || subject));
    const field = known ? "own" : spoken;
    const rule = roleRule(match, { roles, owners, subjects, works: lexicon.works, field, thresholds });
    const factor = factorOf(rule, titled.has(match.provision), thresholds);
    const words = { from: match.parts[0]![0], to: match.parts.at(-1)![1] };
    return {
      provision: match.provision,
      group: `lexicon ${match.entry}`,
      weight: weight * factor,
      lowered: factor < 1,
      evidence: match.parts.map(([from, to]) => ({
        kind: "lexicon",
        plan: spanOf(reading, from, to),
        reference: match.reference,
        weight,
        phrase: match.phrase,
      })),
      adjustments: rule !== null && factor < 1 ? [{ rule, plan: spanOf(reading, words.from, words.to), factor }] : [],
      kept: 0,
    };
  });
}

/** Words before the name of a work in a list of projects. */
const BEFORE_NAME: ReadonlySet<string> = new Set("dự án đề án công trình hạng mục tiểu đầu tư xây dựng mới".split(" "));
/** Most syllables of an item that only names a work; with a verb and what it does, an item is longer. */
const LONGEST_NAME = 12;

/**
 * Whether a text may name one work and say nothing of it, as in lists of projects: `Dự án Khu công nghiệp Hoa Lư`. Such a work is the
 * text's subject.
 */
function isShort({ tokens }: Reading): boolean {
  if (tokens.length === 0 || tokens.at(-1)!.clause > 0) return false;
  return tokens.filter(({ outer }) => outer !== null).length <= LONGEST_NAME;
}

/** Whether a proper name begins at a token, or behind an "và" there: `Khu công nghiệp và Dân cư Minh Phú`. */
function isProper({ tokens }: Reading, at: number): boolean {
  return tokens[tokens[at]?.key === "và" ? at + 1 : at]?.capital === true;
}

/**
 * What is left of a phrase's weight. What the whole document is about is touched, whatever its place in the sentence; as what a step is
 * for it is the document's task, as under a heading.
 */
function factorOf(rule: LoweringRule | null, titled: boolean, thresholds: Thresholds): number {
  if (rule === null) return 1;
  const factor = rule === "wording" ? 0 : thresholds[rule];
  if (titled && rule === "purpose") return 1;
  return titled && rule !== "service" && rule !== "mention" && factor >= thresholds.frame
    ? Math.max(factor, thresholds.example)
    : factor;
}

/** Provisions that the texts above take up. */
function subjectsOf(above: readonly Above[], { full, decisive }: Thresholds): ReadonlySet<string> {
  return new Set(
    above.flatMap(({ findings }) =>
      findings
        .filter((finding) => finding.score >= full && finding.decisive >= decisive)
        .map(({ provision }) => provision),
    ),
  );
}

const rank = { strong: 2, touch: 1, cue: 0 } as const;

/** Of matches for one provision that share words, the heaviest and then the longest. */
function withoutOverlaps(matches: readonly LexiconMatch[]): readonly LexiconMatch[] {
  const kept: LexiconMatch[] = [];
  const taken = new Map<string, Set<number>>();
  const size = ({ parts }: LexiconMatch): number => parts.reduce((sum, [from, to]) => sum + to - from, 0);
  const sorted = matches.toSorted(
    (a, b) => rank[b.weight] - rank[a.weight] || size(b) - size(a) || a.parts[0]![0] - b.parts[0]![0],
  );
  for (const match of sorted) {
    const own = taken.get(match.provision) ?? new Set();
    taken.set(match.provision, own);
    const words = match.parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, offset) => from + offset));
    if (words.some((word) => own.has(word))) continue;
    for (const word of words) own.add(word);
    kept.push(match);
  }
  return kept.toSorted((a, b) => a.parts[0]![0] - b.parts[0]![0]);
}
