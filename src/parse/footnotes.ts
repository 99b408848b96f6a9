import type { Unit } from "../model/document.ts";
import type { UnitBlock } from "./block.ts";
import { capitalMarks, footnoteMarks } from "./labels/footnote.ts";

type FootnoteLink = Unit["footnotes"][number];

/** A unit on its way, with the block that it was read from. */
interface Carrier {
  readonly id: string;
  readonly block: UnitBlock;
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
  linkCapitals(carriers, notes, links);
  return links;
}

/** Links the notes that no mark pointed to with figures behind abbreviations, the nearest before each. */
function linkCapitals(
  carriers: readonly Carrier[],
  notes: ReadonlyMap<string, readonly { readonly id: string; readonly index: number }[]>,
  links: Map<string, readonly FootnoteLink[]>,
): void {
  const pointed = new Set(Array.from(links.values()).flatMap((own) => own.map(({ unit }) => unit)));
  const open = new Map(
    Array.from(notes).flatMap(([key, same]) =>
      same
        .filter(({ id }) => !pointed.has(id))
        .slice(0, 1)
        .map((note) => [key, note]),
    ),
  );
  if (open.size === 0) return;
  for (const { id, block } of carriers) {
    if (block.footnote !== null) continue;
    const found = capitalMarks(block.content.text).flatMap(({ key, at, length }) => {
      const note = open.get(key);
      open.delete(key);
      return note ? [{ at, length, unit: note.id }] : [];
    });
    if (found.length > 0)
      links.set(
        id,
        [...(links.get(id) ?? []), ...found].toSorted((a, b) => a.at - b.at),
      );
  }
}
