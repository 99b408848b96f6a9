import { isBullet, type OutlineNode } from "./outline.ts";

/**
 * Ids of all nodes, in order: the path of labels, lower case and ASCII (`ii-3-a-1`, `đ)` is `dd`). Dashes and other signs count
 * within their parent (`1`, `2`; `d1` where numbered items stand beside them), running paragraphs likewise (`p1`), notes (`n1`),
 * table rows (`t1`) and unnumbered headings (`h1`); letterhead and closing units carry their role (`title`, `signature-2`),
 * footnotes their mark (`fn-1`). An id begins with a letter: a number at the top level is written `s3`. A label that occurs again
 * under one parent gets `_2`, `_3`.
 */
export function identify(nodes: readonly OutlineNode[]): ReadonlyMap<OutlineNode, string> {
  const ids = new Map<OutlineNode, string>();
  const used = new Counter();
  const counted = new Counter();
  const numbered = new Set(
    nodes.filter(({ block }) => /^\d/u.test(block.label?.slug ?? "")).map(({ parent }) => parent),
  );
  for (const node of nodes) {
    const parent = (node.parent && ids.get(node.parent)) ?? "";
    const slug = ownSlug(node) ?? ordinalSlug(node, parent, numbered.has(node.parent), counted);
    const wanted = parent !== "" && node.block.footnote === null ? `${parent}-${slug}` : slug.replace(/^(?=\d)/u, "s");
    const times = used.next(wanted);
    ids.set(node, times === 1 ? wanted : `${wanted}_${times}`);
  }
  return ids;
}

/** Counts how often each key has come, from 1. */
class Counter {
  private readonly counts = new Map<string, number>();

  next(key: string): number {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}

/** What the node's own label, mark or role gives; null where its place among its like does. */
function ownSlug({ block }: OutlineNode): string | null {
  if (block.label?.slug) return block.label.slug;
  if (block.footnote !== null) return `fn-${block.footnote.replace(/[^\da-z]/giu, "").toLowerCase()}`;
  return block.kind === "letterhead" || block.role === "recipients" ? (block.role ?? block.kind) : null;
}

function ordinalSlug(node: OutlineNode, parent: string, besideNumbers: boolean, counted: Counter): string {
  const group = groupOf(node, besideNumbers);
  return `${group}${counted.next(`${parent} ${group}`)}`;
}

/** What a node without a label of its own is counted among, as the letters before its number. */
function groupOf({ block, style }: OutlineNode, besideNumbers: boolean): string {
  if (isBullet(block.label)) return besideNumbers ? "d" : "";
  if (block.kind === "table") return "t";
  if (block.kind === "note") return block.role === "true-copy" ? "copy-" : "n";
  if (block.kind === "recipients") return "r";
  if (block.kind !== null) return `${block.kind}-`;
  if (block.label !== null) return "x";
  return style === "untitled" ? "h" : "p";
}
