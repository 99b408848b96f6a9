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
  const notes = new Map<string, { readonly id: string; readonly index: number }[]>();
  for (const [index, { id, block }] of carriers.entries()) {
    if (block.footnote === null) continue;
    const same = notes.get(block.footnote);
    if (same) same.push({ id, index });
    else notes.set(block.footnote, [{ id, index }]);
  }
  const links = new Map<string, readonly FootnoteLink[]>();
  if (notes.size === 0) return links;
  // Carriers come in order, so the next note of each number is never behind the one before.
  const next = new Map<string, number>();
  for (const [index, { id, block }] of carriers.entries()) {
    if (block.footnote !== null) continue;
    const found = footnoteMarks(block.content.text, block.raised).flatMap(({ key, at, length }) => {
      const same = notes.get(key);
      if (!same) return [];
      let place = next.get(key) ?? 0;
      while (place < same.length && same[place]!.index <= index) place += 1;
      next.set(key, place);
      return [{ at, length, unit: (same[place] ?? same.at(-1)!).id }];
    });
    if (found.length > 0) links.set(id, found);
  }
  return links;
}
