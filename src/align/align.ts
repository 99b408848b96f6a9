import type { Alignment, RejectedAlignment } from "../model/alignment.ts";
import type { SectionPoints } from "../model/corpus.ts";
import { ancestorsOf, isCompared, isFigures, type Document, type DocumentPart, type Unit } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { countSyllables } from "../text/syllables.ts";
import { withContext } from "./context.ts";
import { decide } from "./decide.ts";
import type { Finding } from "./finding.ts";
import { withLearntWords } from "./learntWords.ts";
import { defaultSettings, type Settings } from "./method.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { pointsOfUnits } from "./sections.ts";
import { findingsOf, readUnit, type Above, type ReadUnit } from "./unit.ts";

export interface PlanAlignment {
  readonly alignments: readonly Alignment[];
  readonly rejected: readonly RejectedAlignment[];
  readonly points: SectionPoints;
  /** Syllables of the units that state tasks, sections left out; of what is organised and of figures, those that take a provision up. */
  readonly taskSyllables: number;
}

/** Aligns the task units of plans with the provisions of a reference: compiled once, `align(plan)` for each. */
export function aligner(
  reference: Reference,
  knowledge: Knowledge,
  settings: Settings = defaultSettings,
): (document: Document) => PlanAlignment {
  const prepared = prepare(reference, knowledge, settings);
  return (document) => alignPrepared(document, prepared);
}

/** Aligns a plan with what `prepare` compiled. */
export function alignPrepared(document: Document, prepared: Prepared): PlanAlignment {
  const { thresholds, off } = prepared.settings;
  const tasks = document.units.filter(isCompared);
  const order = new Map(prepared.reuse.provisions.map((provision, index) => [provision, index]));
  const judgements = judgeUnits(document, prepared);
  const alignments: Alignment[] = [];
  const rejected: RejectedAlignment[] = [];
  for (const unit of tasks) {
    if (unit.kind === "section") continue;
    const { read, above, findings } = judgements.get(unit.id)!;
    const said = off.has("context") ? findings : withContext(findings, read, above, thresholds);
    const { words } = prepared;
    const unused = words === null || off.has("words") || off.has("lexicon");
    const judged = unused ? said : withLearntWords(said, read, words, thresholds);
    for (const finding of judged.toSorted((a, b) => order.get(a.provision)! - order.get(b.provision)!)) {
      const { alignment, rejected: near } = decide(unit.id, finding, prepared);
      if (alignment) alignments.push(alignment);
      if (near) rejected.push(near);
    }
  }
  const syllablesOf = new Map(tasks.map(({ id, text }) => [id, countSyllables(text)]));
  const points = pointsOfUnits({
    units: tasks,
    alignments,
    headings: findingsById(judgements),
    syllablesOf,
    pointOf: prepared.pointOf,
    organisation: prepared.organisation,
    organising: organisingSections(judgements),
    thresholds,
  });
  const aligned = new Set(alignments.map(({ unit }) => unit));
  const taskSyllables = tasks
    .filter(({ id, kind, part, role }) => {
      const states = part === "tasks" && !isFigures({ role });
      return kind !== "section" && (states || aligned.has(id));
    })
    .reduce((total, { id }) => total + syllablesOf.get(id)!, 0);
  return { alignments, rejected, points, taskSyllables };
}

/** A unit of the tasks, read, with what stands above it and what its own words say. */
export interface Judgement {
  readonly part: DocumentPart;
  readonly read: ReadUnit;
  /** Texts above, nearest first. */
  readonly above: readonly Above[];
  /** Findings of its own words, headings left aside. */
  readonly findings: readonly Finding[];
}

/** Judges each unit of the tasks by its own words; by unit id. */
export function judgeUnits(document: Document, prepared: Prepared): ReadonlyMap<string, Judgement> {
  const byId = new Map(document.units.map((unit) => [unit.id, unit]));
  const judgements = new Map<string, Judgement>();
  // Units of one parent share what stands above them, and what is worked out from it.
  const aboveOf = new Map<string | null, readonly Above[]>();
  const title = readTitle(document, prepared);
  const cellsOver = cellReader(byId, prepared);
  const parents = new Set(document.units.map(({ parent }) => parent));
  for (const unit of document.units) {
    if (!isCompared(unit)) continue;
    const headings = aboveOf.get(unit.parent) ?? [...textsAbove(unit, byId, judgements), ...title];
    aboveOf.set(unit.parent, headings);
    const covering = cellsOver(unit, headings);
    const above = covering.length === 0 ? headings : [...covering, ...headings];
    const read = parents.has(unit.id) ? readUnit(unit, prepared) : withFields(readUnit(unit, prepared));
    judgements.set(unit.id, { part: unit.part, read, above, findings: findingsOf(read, above, prepared) });
  }
  return judgements;
}

/** The title of a document stands over everything: it is the outermost heading. Where one document issues another, the last. */
function readTitle({ units }: Document, prepared: Prepared): readonly Above[] {
  const title = units.findLast(({ role }) => role === "title");
  if (!title) return [];
  return [{ ...readHeading(title.text, [], prepared), title: true }];
}

/** Reads the tasks in cells that reach down over a row, nearest first: each heads the row, under the headings of its table. */
function cellReader(
  byId: ReadonlyMap<string, Unit>,
  prepared: Prepared,
): (unit: Unit, headings: readonly Above[]) => readonly Above[] {
  const known = new Map<string, Above>();
  return ({ covering = [] }, headings) =>
    covering
      .filter(({ name }) => name === "task")
      .toReversed()
      .map(({ unit, start, end }) => {
        const key = `${unit} ${start}`;
        const text = byId.get(unit)!.text.slice(start, end);
        const cell = known.get(key) ?? readHeading(text, headings, prepared);
        known.set(key, cell);
        return cell;
      });
}

function readHeading(text: string, above: readonly Above[], prepared: Prepared): Above {
  const read = readUnit({ text, kind: "section" }, prepared);
  return { text, reading: read.reading, findings: findingsOf(read, above, prepared) };
}

/** A line that only names agencies, its tasks lost: it says by their fields what it was about. */
function withFields(read: ReadUnit): ReadUnit {
  const { heading, roles } = read;
  return heading ? { ...read, roles: roles.map((role) => (role === "agency" ? null : role)) } : read;
}

function textsAbove(
  unit: Unit,
  byId: ReadonlyMap<string, Unit>,
  judgements: ReadonlyMap<string, Judgement>,
): readonly Above[] {
  return ancestorsOf(unit, byId).flatMap(({ id, text }): Above[] => {
    const judged = judgements.get(id);
    return judged ? [{ text, reading: judged.read.reading, findings: judged.findings }] : [];
  });
}

/** Most syllables of a heading that says nothing but that something is organised: `Tổ chức thực hiện`, `Chế độ báo cáo`. */
const LONGEST_ORGANISING = 5;

/** Sections of the organisation whose heading names no subject and more than an agency. */
export function organisingSections(judgements: ReadonlyMap<string, Judgement>): ReadonlySet<string> {
  const organising = [...judgements].filter(([, { read, part, findings }]) => {
    const own = read.roles.filter((role) => role === null).length;
    const silent = findings.every(({ score }) => score === 0);
    return part === "organisation" && read.heading && own > 0 && own <= LONGEST_ORGANISING && silent;
  });
  return new Set(organising.map(([id]) => id));
}

/** Findings by unit id. */
export function findingsById(judgements: ReadonlyMap<string, Judgement>): ReadonlyMap<string, readonly Finding[]> {
  return new Map([...judgements].map(([id, { findings }]) => [id, findings]));
}
