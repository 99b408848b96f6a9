import type { Document, Unit } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { SourceSpan } from "../model/span.ts";
import { normalise } from "../text/normalise.ts";
import { joinLocated, sourceOffset, trimLocated } from "../text/located.ts";
import { annotate } from "./annotate.ts";
import { checkDocument } from "./checks.ts";
import { findBack, readBack } from "./back.ts";
import type { Block } from "./block.ts";
import { linkFootnotes } from "./footnotes.ts";
import { readFlow } from "./flow.ts";
import { readFront } from "./front.ts";
import { splitFrontMatter } from "./frontMatter.ts";
import { identify } from "./identify.ts";
import { kindOf } from "./kinds.ts";
import { recogniseLabel } from "./labels/recognise.ts";
import { readLines, type Line } from "./lines.ts";
import { buildOutline, type OutlineNode } from "./outline.ts";
import { assignParts } from "./parts.ts";

/**
 * Reads a Markdown document into its units. Throws an `InputError` for front matter that does not fit; problems of the text
 * itself are warnings in `diagnostics`.
 */
export function parseDocument(file: SourceFile): Document {
  const text = normalise(file.text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"));
  const { meta, body, bodyLine, fieldPosition } = splitFrontMatter(file.path, text);
  const nodes = buildOutline(readBlocks(readLines(body)));
  const units = readUnits(nodes, body, bodyLine);
  const document = { meta, file: file.path, body, bodyLine, units };
  return { ...document, diagnostics: checkDocument({ ...document, fieldPosition }, nodes) };
}

/** Head, body and closing part, in order. Appendices after the signature are body again. */
function readBlocks(lines: readonly Line[]): readonly Block[] {
  const front = readFront(lines);
  const blocks = [...front.blocks];
  let rest = lines.slice(front.lines);
  while (rest.length > 0) {
    const backAt = findBack(rest);
    blocks.push(...annotate(readFlow(rest.slice(0, backAt))));
    const back = rest.slice(backAt);
    const appendixAt = findAppendix(back);
    blocks.push(...readBack(back.slice(0, appendixAt)));
    rest = back.slice(appendixAt);
  }
  return blocks;
}

function findAppendix(lines: readonly Line[]): number {
  const index = lines.findIndex(({ content }) => recogniseLabel(content.text)?.style === "appendix");
  return index < 0 ? lines.length : index;
}

function readUnits(nodes: readonly OutlineNode[], body: string, bodyLine: number): readonly Unit[] {
  const ids = identify(nodes);
  const kinds = new Map(nodes.map((node) => [node, kindOf(node)]));
  const footnotes = linkFootnotes(nodes.map((node) => ({ id: ids.get(node)!, block: node.block })));
  const parts = assignParts(nodes, (node) => kinds.get(node)!.heading);
  return nodes.map((node) => {
    const { block } = node;
    const content = trimLocated(block.content);
    return {
      id: ids.get(node)!,
      parent: node.parent && ids.get(node.parent)!,
      ...kinds.get(node)!,
      role: block.role,
      part: parts.get(node)!,
      marker: block.marker?.text ?? null,
      text: content.text,
      depth: depthOf(node),
      span: spanOf(block, body, bodyLine),
      fragments: content.fragments,
      footnotes: footnotes.get(ids.get(node)!) ?? [],
    };
  });
}

function depthOf(node: OutlineNode): number {
  return node.parent === null ? 0 : depthOf(node.parent) + 1;
}

function spanOf({ marker, content }: Block, body: string, bodyLine: number): SourceSpan {
  const whole = marker ? joinLocated([marker, content], " ") : content;
  const start = sourceOffset(whole, 0);
  const end = sourceOffset(whole, whole.text.length);
  const lineAt = (offset: number): number => bodyLine + body.slice(0, offset).split("\n").length - 1;
  return { start, end, line: lineAt(start), endLine: lineAt(end) };
}
