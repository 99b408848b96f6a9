import { chargeFields, type UnitKind } from "../model/document.ts";
import { innerSentenceEnds, isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { announcesFigures } from "../text/work.ts";
import { namesAgencyOnly, startsWithAgency, statesWork } from "./agency.ts";
import { isStrong, type UnitBlock } from "./block.ts";
import { runOnHeading } from "./heading.ts";
import type { LabelStyle } from "./labels/label.ts";
import { isBullet, type OutlineNode } from "./outline.ts";
import { partOfHeading } from "./parts.ts";

/** What a node is in the tree of units. */
interface NodeKind {
  readonly kind: UnitKind;
  readonly heading: string | null;
}

/**
 * Tells sections from items and running paragraphs. A section announces what stands under it: a heading, or a line that only
 * names who is in charge. A line with a task of its own is an item, even where a heading runs on into it.
 */
export function kindOf(node: OutlineNode): NodeKind {
  const { block } = node;
  if (block.kind !== null) return { kind: block.kind, heading: null };
  if (isSection(node)) return { kind: "section", heading: block.content.text };
  if (block.label === null) return { kind: "paragraph", heading: null };
  return { kind: "item", heading: runOnHeading(block) };
}

/** Most syllables of a numbered heading, of a dash that heads other items, and of the words before a colon in a heading. */
const LONGEST = { numbered: 60, bullet: 12, category: 4 } as const;

function isSection(node: OutlineNode): boolean {
  const { block, style } = node;
  const { text } = block.content;
  if (block.label === null && style === null) return false;
  if (text === "") return true;
  if (isDetailed(node)) return false;
  // A sentence with nothing under it orders what it says: `Các sở căn cứ nhiệm vụ được giao tổ chức thực hiện.`
  if (namesAgencyOnly(text)) return !/[.;]$/u.test(text) || contents(node).length > 0;
  if (!hasFormOfHeading(text)) return false;
  if (isDressed(node) || style === "untitled") return true;
  if (block.label === null || contents(node).length === 0) return isDivision(node);
  if (isBullet(block.label)) return !/[.;,]$/u.test(text) && countSyllables(text) <= LONGEST.bullet;
  return countSyllables(text) <= LONGEST.numbered && (!/[.;]$/u.test(text) || siblingsHaveContents(node));
}

/**
 * Whether a numbered line orders work that a table under it only details: a line over a table in which no row is a task, a sentence
 * with an agency as its subject over any table. A line that nothing ends is a heading where its neighbours are.
 */
function isDetailed(node: OutlineNode): boolean {
  const { block } = node;
  const { text } = block.content;
  const rows = contents(node).map((child) => child.block);
  if (block.label === null || rows.length === 0 || rows.some((row) => row.kind !== "table")) return false;
  if (isDivision(node) || isDressed(node) || !statesWork(text) || announcesFigures(text)) return false;
  if ((partOfHeading(text) ?? "tasks") !== "tasks") return false;
  if (rows.some(isTaskRow)) return /[.;]$/u.test(text) && startsWithAgency(text);
  return /[.;:]$/u.test(text) || !siblingsHaveContents(node);
}

/** Whether a row says more than a name: who is in charge, until when or to what end, or a verb of work. */
function isTaskRow({ role, fields = [], content: { text } }: UnitBlock): boolean {
  if (role !== "row") return false;
  const told = fields.some(({ name }) => chargeFields.has(name));
  return told || statesWork(text.replace(/^[\p{N}\p{P}\s]+/u, ""));
}

/** One phrase: no second sentence, no list after a colon but the name of a category (`Nhiệm vụ trọng tâm: …`). */
function hasFormOfHeading(text: string): boolean {
  const colon = text.search(/:\s/u);
  if (innerSentenceEnds(text) > 0 || text.endsWith(",")) return false;
  return colon < 0 || countSyllables(text.slice(0, colon)) <= LONGEST.category;
}

/** In capitals or bold, and without the end of a sentence. */
function isDressed({ block }: OutlineNode): boolean {
  const { text } = block.content;
  return (isUpperCase(text) || isStrong(block)) && !/[.;,]$/u.test(text);
}

/** Divisions and Roman numerals head something even where their text was lost. */
function isDivision({ style, block }: OutlineNode): boolean {
  const heads =
    style === "appendix" || style === "part" || style === "chapter" || style === "division" || style === "roman";
  return heads && !/[.;]$/u.test(block.content.text);
}

/** What stands under a node; footnotes, page numbers and the rest of a text that they cut are not under it. */
function contents({ children }: OutlineNode): readonly OutlineNode[] {
  return children.filter(
    ({ block }) => block.kind !== "footnote" && block.kind !== "note" && block.role !== "continuation",
  );
}

/**
 * A full stop or a semicolon ends few headings: a sentence heads what stands under it when most of its list does the same, so that the last
 * task of a list does not become a heading through the closing words below it.
 */
function siblingsHaveContents({ parent, style }: OutlineNode): boolean {
  if (parent === null || style === null) return false;
  const known = fullLists.get(parent) ?? new Map<LabelStyle, boolean>();
  fullLists.set(parent, known);
  const before = known.get(style);
  if (before !== undefined) return before;
  const siblings = parent.children.filter((child) => child.style === style);
  const full = siblings.filter((sibling) => contents(sibling).length > 0);
  const most = full.length * 2 > siblings.length;
  known.set(style, most);
  return most;
}

/** Asked of every item of a list, answered once; the tree is whole by then. */
const fullLists = new WeakMap<OutlineNode, Map<LabelStyle, boolean>>();
