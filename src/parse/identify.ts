import type { OutlineNode } from "./outline.ts";
import { isBullet } from "./outline.ts";

/**
 * Ids of all nodes, in order: the path of labels, lower case and ASCII (`ii-3-a-1`, `đ)` is `dd`). Dashes and other signs count
 * within their parent (`1`, `2`), running paragraphs likewise (`p1`), notes (`n1`), table rows (`t1`) and unnumbered headings
 * (`h1`); letterhead and closing units carry their role (`title`, `signature-2`), footnotes their mark (`fn-1`). An id begins with
 * a letter: a number at the top level is written `s3`. A label that occurs again under one parent gets `_2`, `_3`.
 */
export function identify(nodes: readonly OutlineNode[]): ReadonlyMap<OutlineNode, string> {
  const ids = new Map<OutlineNode, string>();
  const used = new Map<string, number>();
  for (const node of nodes) {
    const parent = node.parent && ids.get(node.parent);
    const slug = slugOf(node, nodes);
    const wanted = parent && node.block.footnote === null ? `${parent}-${slug}` : slug.replace(/^(?=\d)/u, "s");
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    ids.set(node, times === 1 ? wanted : `${wanted}_${times}`);
  }
  return ids;
}

function slugOf(node: OutlineNode, nodes: readonly OutlineNode[]): string {
  const { block } = node;
  if (block.label?.slug) return block.label.slug;
  if (block.footnote !== null) return `fn-${block.footnote.replace(/[^\da-z]/giu, "").toLowerCase()}`;
  if (block.kind === "letterhead" || block.role === "recipients") return block.role ?? block.kind!;
  const siblings = node.parent ? node.parent.children : nodes.filter(({ parent }) => parent === null);
  const ordinal = siblings.filter((sibling) => group(sibling) === group(node)).indexOf(node) + 1;
  return `${group(node)}${ordinal}`;
}

/** What a node without a label of its own is counted among, as the letters before its number. */
function group(node: OutlineNode): string {
  const { block } = node;
  if (isBullet(block.label)) return "";
  if (block.kind === "table") return "t";
  if (block.kind === "note") return block.role === "true-copy" ? "copy-" : "n";
  if (block.kind === "recipients") return "r";
  if (block.kind !== null) return `${block.kind}-`;
  if (block.label !== null) return "x";
  return node.style === "untitled" ? "h" : "p";
}
