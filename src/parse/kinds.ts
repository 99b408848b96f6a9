import type { UnitKind } from "../model/document.ts";
import { countSyllables, innerSentenceEnds, isUpperCase } from "../text/sentence.ts";
import { namesAgencyOnly } from "./agency.ts";
import { isStrong } from "./block.ts";
import { labelStyles } from "./labels/label.ts";
import { runOnHeading } from "./heading.ts";
import { isBullet, type OutlineNode } from "./outline.ts";

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

/** Longest heading of a numbered section, of a dash that announces sub-items, and of one that ends in a full stop. */
const LONGEST = { numbered: 60, bullet: 12, sentence: 30 } as const;
const ALWAYS_HEADS = labelStyles.slice(0, labelStyles.indexOf("roman") + 1);

function isSection(node: OutlineNode): boolean {
  const { label, content } = node.block;
  const { text } = content;
  if (text === "" || namesAgencyOnly(text)) return label !== null || node.style === "untitled";
  if (innerSentenceEnds(text) > 0 || text.includes(";") && !isUpperCase(text) && node.children.length === 0) return false;
  const length = countSyllables(text);
  const dressed = (isUpperCase(text) || isStrong(node.block)) && !/[.;,]$/u.test(text);
  if (label === null) return node.style === "untitled" && dressed;
  if (dressed) return true;
  if (ALWAYS_HEADS.includes(label.style)) return length <= LONGEST.numbered;
  if (node.children.length === 0) return false;
  if (isBullet(label)) return text.endsWith(":") && length <= LONGEST.bullet;
  return length <= longestHeading(node);
}

/** A full stop ends few headings: only running paragraphs under it make a long sentence a task with more to say. */
function longestHeading({ block, children }: OutlineNode): number {
  const sentence = /\.$/u.test(block.content.text);
  return sentence && children.every((child) => child.block.label === null) ? LONGEST.sentence : LONGEST.numbered;
}
