import { innerSentenceEnds, isFinished, isUpperCase } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { isStrong, type UnitBlock } from "./block.ts";
import { labelStyles, type LineLabel, type LabelStyle } from "./labels/label.ts";

/** A block in the tree. `children` are in reading order. */
export interface OutlineNode {
  readonly block: UnitBlock;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Style that decides what may stand under the node; null for nodes that hold nothing. */
  readonly style: LabelStyle | null;
}

/** Lists inside lists that any plan has; what claims to be deeper stands at this depth. */
const DEEPEST = 24;

const BULLETS: ReadonlySet<LabelStyle> = new Set(["star", "dash", "plus", "dot", "symbol"]);
const rank = (style: LabelStyle): number => labelStyles.indexOf(style);

export function isBullet(label: LineLabel | null): boolean {
  return label !== null && BULLETS.has(label.style);
}

/**
 * Nests blocks by their numbering. A style inside another one in the usual order (`I.` > `1.` > `a)` > `-` > `+`) goes under it;
 * a list that begins right after a colon or a numbered heading goes under that line, whatever its style; a style that is open
 * already goes on where it began. Returns all nodes in reading order.
 */
export function buildOutline(blocks: readonly UnitBlock[]): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const stack: OutlineNode[] = [];
  let headed = false;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1] ?? null;
    const restarted = restartedBehind(block, next, stack);
    const style = restarted === null ? styleOf(block, next) : "untitled";
    if (restarted !== null) stack.splice(restarted);
    // The list that a line heads begins right behind it, and stands under it.
    else if (!headed) closeInner(stack, block, style, nodes.at(-1) ?? null);
    headed = restarted !== null;
    if (stack.length > DEEPEST) stack.length = DEEPEST;
    const parent = (standsOnPage(block) ? stack.findLast(holdsParagraphs) : stack.at(-1)) ?? null;
    const node: OutlineNode = { block, parent, children: [], style };
    parent?.children.push(node);
    nodes.push(node);
    if (style !== null) stack.push(node);
  }
  return nodes;
}

/** Style of a block that can hold others: its label's, `untitled` for an unnumbered heading, `lead` for words that end in a colon before dashes. */
function styleOf(block: UnitBlock, next: UnitBlock | null): LabelStyle | null {
  if (block.kind === "recipients" && block.label === null) return "lead";
  if (block.kind !== null) return null;
  if (block.label) return block.label.style;
  if (isUntitledHeading(block, next)) return "untitled";
  return block.content.text.endsWith(":") && isBullet(next?.label ?? null) ? "lead" : null;
}

const LONGEST_HEADING = 40;

/** Whether a line is as short as an unnumbered heading, and does not end as a sentence or an item of a list does. */
function isAsShortAsHeading(text: string): boolean {
  return !/[.;,]$/u.test(text) && countSyllables(text) <= LONGEST_HEADING;
}

/**
 * Where in the stack the list stands that ends before `block` and begins anew behind it, as an unnumbered line between two lists heads
 * the second: `2. …`, `Lĩnh vực giao thông`, `1. …`. Null where it is no such line.
 */
function restartedBehind(block: UnitBlock, next: UnitBlock | null, stack: readonly OutlineNode[]): number | null {
  const { text } = block.content;
  const label = next?.label ?? null;
  if (block.kind !== null || block.label !== null || label?.ordinal !== 1 || !/^\p{Lu}/u.test(text)) return null;
  if (!isAsShortAsHeading(text) || innerSentenceEnds(text) > 0) return null;
  const list = stack.findLastIndex(({ style }) => style === label.style);
  if (list < 0) return null;
  // The line that heads the list before ends with it.
  return stack[list - 1]?.style === "untitled" ? list - 1 : list;
}

/** An unnumbered line in capitals or bold with something under it. */
function isUntitledHeading(block: UnitBlock, next: UnitBlock | null): boolean {
  const { text } = block.content;
  if (next === null || next.kind === "signature" || next.kind === "recipients") return false;
  return (isUpperCase(text) || isStrong(block)) && isAsShortAsHeading(text);
}

/** Takes from the stack what cannot hold `block`. */
function closeInner(stack: OutlineNode[], block: UnitBlock, style: LabelStyle | null, last: OutlineNode | null): void {
  if (standsOnPage(block) || block.role === "continuation") return;
  if (block.kind === "recipients" || block.kind === "signature") return closeBack(stack, block);
  if (block.role === "appendix-note" || block.role === "closing") return void stack.splice(1);
  if (style === null) return closeForParagraph(stack);
  if (style === "untitled") return closeUntitled(stack, block, last);
  const open = stack.findLastIndex((node) => node.style === style);
  if (open >= 0 && !startsNestedList(block, last)) return void stack.splice(open);
  if (last !== null && stack.includes(last) && (announces(last, block.label) || headsList(last, block.label))) return;
  closeFrom(stack, style);
}

/**
 * An unnumbered heading ends the one of its kind before it. Right under one in capitals, one that is not in capitals divides it, and
 * so do those after it, up to the next in capitals.
 */
function closeUntitled(stack: OutlineNode[], block: UnitBlock, last: OutlineNode | null): void {
  const isCapital = ({ content }: UnitBlock): boolean => isUpperCase(content.text);
  const inner = stack.findLastIndex((node) => node.style === "untitled");
  const outer = stack.findIndex((node) => node.style === "untitled");
  if (inner < 0) return closeFrom(stack, "untitled");
  const divides = last === stack[inner] && isCapital(last.block) && !isCapital(block);
  if (!divides) stack.splice(isCapital(block) ? outer : inner);
}

function closeFrom(stack: OutlineNode[], style: LabelStyle): void {
  while (stack.length > 0 && rank(stack.at(-1)!.style!) >= rank(style)) stack.pop();
}

function closeBack(stack: OutlineNode[], block: UnitBlock): void {
  if (block.label === null) stack.length = 0;
}

/** Footnotes and page numbers belong to a page and not to the list that they interrupt. */
function standsOnPage({ kind, role }: UnitBlock): boolean {
  return kind === "footnote" || role === "page-number";
}

/** Running text after a list of dashes belongs to what the list stands under. */
function closeForParagraph(stack: OutlineNode[]): void {
  while (stack.length > 0 && !holdsParagraphs(stack.at(-1)!)) stack.pop();
}

function holdsParagraphs({ style }: OutlineNode): boolean {
  return style !== "lead" && !BULLETS.has(style!);
}

/** A first label right after a colon begins a list under the line that ends in it. */
function announces(last: OutlineNode, label: LineLabel | null): boolean {
  return last.block.content.text.endsWith(":") && (label?.ordinal ?? 1) === 1;
}

/** A numbered heading with the first label of a style that is not open yet: the list under the heading, whatever its style. */
function headsList({ block }: OutlineNode, label: LineLabel | null): boolean {
  return label?.ordinal === 1 && block.label !== null && !isBullet(block.label) && !isFinished(block.content.text);
}

/** `a) … :` followed by `1.` of a style that is open further out: a new list, not the old one going on. */
function startsNestedList({ label }: UnitBlock, last: OutlineNode | null): boolean {
  return (
    label?.ordinal === 1 && last !== null && last.style !== null && last.style !== label.style && announces(last, label)
  );
}
