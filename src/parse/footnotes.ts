import type { Unit } from "../model/document.ts";
import type { Block } from "./block.ts";
import { footnoteMarks } from "./labels/footnote.ts";

type FootnoteLink = Unit["footnotes"][number];

/** A unit on its way, with the block that it was read from. */
interface Carrier {
  readonly id: string;
  readonly block: Block;
}

/**
 * The footnotes that each carrier's text points to, by carrier id. A mark belongs to the next note with its number, since
 * numbers may begin again on each page; without one, to the nearest before it. A mark without a note (`m²`) is text.
 */
export function linkFootnotes(carriers: readonly Carrier[]): ReadonlyMap<string, readonly FootnoteLink[]> {
  const notes = carriers.flatMap(({ id, block }, index) =>
    block.footnote === null ? [] : [{ id, index, key: block.footnote }],
  );
  const links = new Map<string, readonly FootnoteLink[]>();
  if (notes.length === 0) return links;
  for (const [index, { id, block }] of carriers.entries()) {
    if (block.footnote !== null) continue;
    const found = footnoteMarks(block.content.text, block.raised).flatMap(({ key, at, length }) => {
      const same = notes.filter((note) => note.key === key);
      const note = same.find((candidate) => candidate.index > index) ?? same.at(-1);
      return note ? [{ at, length, unit: note.id }] : [];
    });
    if (found.length > 0) links.set(id, found);
  }
  return links;
}
