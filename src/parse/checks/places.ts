import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DocumentPart, Unit } from "../../model/document.ts";
import { fold } from "../../text/normalise.ts";
import { isUpperCase } from "../../text/sentence.ts";
import { countSyllables } from "../../text/syllables.ts";
import { isStrong } from "../block.ts";
import { partOfHeading } from "../parts.ts";
import { recogniseLabel } from "../labels/recognise.ts";
import { firstWords, unitWarning, type Checked } from "./checked.ts";

/**
 * Reports parts of the text whose place in the document is doubtful, so that tasks may stand in them unread:
 * `structure/part-unclear` where a heading of tasks stands inside another part, where the numbers of the sections leave one out,
 * where a purpose or an assessment follows the tasks, or where a part or a recipient is too long for what it is called;
 * `appendix/unread` for a text after the signature that was read as a signature.
 */
export function checkPlaces(document: Checked): readonly Diagnostic[] {
  const sections = sectionsOf(document);
  const headOf = new Map(sections.flatMap(({ head, units }) => units.map((unit) => [unit, head] as const)));
  const reported = new Set<Unit>();
  const found: Diagnostic[] = [];
  for (const unit of [
    ...hiddenHeadings(document),
    ...sectionsBeforeGaps(document, sections),
    ...sectionsOutOfOrder(document, sections),
    ...longParts(sections),
  ]) {
    const head = headOf.get(unit)!;
    if (reported.has(head)) continue;
    reported.add(head);
    found.push(unitWarning(document, unit, "structure/part-unclear", { heading: firstWords(unit.text) }));
  }
  return [...found, ...longRecipient(document), ...unreadBack(document)];
}

/** A unit at the top of the tree with all that stands under it. */
interface TopSection {
  readonly head: Unit;
  readonly units: Unit[];
}

function sectionsOf({ units }: Checked): readonly TopSection[] {
  const sections: TopSection[] = [];
  const byId = new Map<string, TopSection>();
  for (const unit of units) {
    const section = unit.parent === null ? { head: unit, units: [] } : byId.get(unit.parent)!;
    if (unit.parent === null) sections.push(section);
    byId.set(unit.id, section);
    section.units.push(unit);
  }
  return sections;
}

const WITHOUT_TASKS: ReadonlySet<DocumentPart> = new Set(["front", "purpose", "assessment", "organisation"]);
/** What stands before the words of a heading: a number that was not read, or signs. */
const NUMBER = /^[\s\p{P}\p{S}]*(?:[IVXLCl1|!\d]{1,5}(?:[\p{P}\p{S}]+|\s+))?\s*/u;
/** A Roman number in small letters, or as a scanner reads it. */
const NUMBERED = /^[\s*#]*[ivxIVXl1|!]{1,5}\s?[.)/–-]/u;
const TASK_HEADING = /^(?:(?:cac|nhung|mot so|nhom|he thong)\s+)*(?:nhiem vu|giai phap|muc tieu|noi dung thuc hien)/u;
const LONGEST_HEADING = 20;

/** Headings of tasks inside a part that states none: by their dress and words they head something that was not read. */
function hiddenHeadings(document: Checked): readonly Unit[] {
  return document.units.filter((unit) => {
    const { text, part, kind, depth } = unit;
    if (!WITHOUT_TASKS.has(part) || kind === "letterhead" || kind === "preamble" || text.length > 200) return false;
    if (depth === 0 && part === "front" && kind !== "paragraph") return false;
    const words = text.replace(NUMBER, "");
    const dressed = isUpperCase(words) || isStrong(document.nodeOf.get(unit.id)!.block);
    if (!dressed && !NUMBERED.test(text)) return false;
    return (
      TASK_HEADING.test(fold(words)) && countSyllables(words) <= LONGEST_HEADING && partOfHeading(words) === "tasks"
    );
  });
}

const UNCOMPARED: ReadonlySet<DocumentPart> = new Set(["front", "purpose", "assessment"]);
/** Numbers of sections that only a lost section, or a heading that was not read, can leave out. */
const COUNTED: ReadonlySet<string> = new Set(["part", "chapter", "capital", "roman", "arabic"]);

/** The section before a number that is left out: the heading that is missing may be lost in it, or a whole section after it. */
function sectionsBeforeGaps(document: Checked, sections: readonly TopSection[]): readonly Unit[] {
  const last = new Map<string, { readonly head: Unit; readonly ordinal: number }>();
  return sections.flatMap(({ head }): readonly Unit[] => {
    const label = document.nodeOf.get(head.id)!.block.label;
    if (beginsAnew(document, head)) last.clear();
    if (!label || label.ordinal === null || !COUNTED.has(label.style)) return [];
    const before = last.get(label.style);
    last.set(label.style, { head, ordinal: label.ordinal });
    if (before) return label.ordinal > before.ordinal + 1 ? [before.head] : [];
    // A text that begins with II has lost its purpose; one that begins further on, or with another part, may have lost its tasks.
    return label.ordinal > 2 || (label.ordinal === 2 && head.part !== "tasks") ? [head] : [];
  });
}

/** Another document, or an appendix, counts anew. */
function beginsAnew(document: Checked, head: Unit): boolean {
  const style = document.nodeOf.get(head.id)!.block.label?.style;
  return style === "appendix" || head.part === "back" || head.kind === "letterhead";
}

/** Numbers of whole parts, which stand inside none. */
const OUTERMOST: ReadonlySet<string> = new Set(["part", "chapter", "division", "article", "capital", "roman"]);

/** A part of another kind inside the tasks: its heading is one of those that stand inside no part. */
function turnsAway(document: Checked, unit: Unit): boolean {
  const style = document.nodeOf.get(unit.id)!.block.label?.style;
  return unit.kind === "section" && UNCOMPARED.has(unit.part) && style !== undefined && OUTERMOST.has(style);
}

/** Purpose and assessment stand before the tasks: after them, such a heading may stand over tasks that it was not meant for. */
function sectionsOutOfOrder(document: Checked, sections: readonly TopSection[]): readonly Unit[] {
  let tasks = false;
  return sections.flatMap(({ head, units }): readonly Unit[] => {
    const anew = beginsAnew(document, head);
    if (anew) tasks = false;
    if (head.kind === "section" && units.length > 1 && tasks && UNCOMPARED.has(head.part)) return [head];
    tasks ||= head.part === "tasks" && units.length > 1;
    return head.part === "tasks" && !anew ? units.filter((unit) => unit !== head && turnsAway(document, unit)) : [];
  });
}

/** Syllables of a purpose longer than those of plans are, and its share of the tasks. */
const LONG_PURPOSE = { syllables: 900, ofTasks: 0.6 } as const;
/** Syllables of running text outside every section that are no introduction any more. */
const LONG_FRONT = 900;

function longParts(sections: readonly TopSection[]): readonly Unit[] {
  const size = (units: readonly Unit[], part: DocumentPart): number =>
    units.reduce((sum, unit) => sum + (unit.part === part ? countSyllables(unit.text) : 0), 0);
  const all = sections.flatMap(({ units }) => units);
  const tasks = size(all, "tasks");
  const front = all.filter(({ part, kind }) => part === "front" && kind !== "letterhead");
  return [
    ...sections
      .filter(({ units }) => {
        const purpose = size(units, "purpose");
        return purpose > LONG_PURPOSE.syllables && purpose > tasks * LONG_PURPOSE.ofTasks;
      })
      .map(({ head }) => head),
    ...(size(front, "front") > LONG_FRONT ? front.slice(0, 1) : []),
  ];
}

/** Syllables in which no recipient is named: a list of ministries, agencies and unions has some forty. */
const LONG_RECIPIENT = 60;

/** A recipient that is none: `Nơi nhận` stands in the middle of the text, and what follows it was read as a list of names. */
function longRecipient(document: Checked): readonly Diagnostic[] {
  const unit =
    document.units.find(
      ({ kind, text }) =>
        kind === "recipients" && text.split(/;|\s[-–]\s/u).some((name) => countSyllables(name) > LONG_RECIPIENT),
    ) ?? headBeforeHead(document);
  return unit ? [unitWarning(document, unit, "structure/part-unclear", { heading: firstWords(unit.text) })] : [];
}

/** A head of recipients that another follows before anybody signs: one list has one head, so what stands between may be none. */
function headBeforeHead({ units }: Checked): Unit | undefined {
  const ends = units.filter(
    ({ kind, role }) => kind === "signature" || (kind === "recipients" && role === "recipients"),
  );
  return ends.find(({ kind, parent }, index) => {
    const next = ends[index + 1];
    return kind === "recipients" && parent === null && next?.kind === "recipients" && next.parent === null;
  });
}

/** Syllables of signatures and copies that no signature has. */
const LONG_SIGNATURE = 150;
/** Numbered lines among them that are no chance: who signs is not counted. */
const COUNTED_LINES = 2;
/** Styles of their numbers: a capital before a sign stands for a word, as in `T/M`. */
const LISTED: ReadonlySet<string> = new Set(["arabic", "arabic-bracket", "decimal-2", "decimal-3", "letter"]);

function unreadBack(document: Checked): readonly Diagnostic[] {
  const signed = document.units.filter(({ kind, role }) => kind === "signature" || role === "true-copy");
  const size = signed.reduce((sum, { text }) => sum + countSyllables(text), 0);
  const listed = signed.filter(({ id, text }) => {
    const label = document.nodeOf.get(id)!.block.label ?? recogniseLabel(text);
    return label !== null && LISTED.has(label.style);
  });
  const first =
    listed.length >= COUNTED_LINES ? listed[0] : signed.find(({ role }) => role === null || role === "position");
  if ((size <= LONG_SIGNATURE && listed.length < COUNTED_LINES) || !first) return [];
  return [unitWarning(document, first, "appendix/unread", { name: firstWords(first.text), title: "" })];
}
