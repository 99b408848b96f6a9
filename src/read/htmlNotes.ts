import { textOf, type Block, type Note, type Paragraph, type Run } from "./blocks.ts";

/** The mark of a footnote, or of an endnote, with which a note begins. */
const NOTE = /^\s*(?:([⁰¹²³⁴-⁹]+)|(\[\^[\p{L}\d]{1,7}\]))/u;

/** Notes at the end move after the first block that holds their mark. A note without a mark stays where it is. */
export function placeNotes(blocks: readonly Block[]): readonly Block[] {
  const isNote = (block: Block): block is Paragraph => block.kind === "paragraph" && NOTE.test(textOf(block.runs));
  const isPlaced = (block: Block): boolean => block.kind === "note" || isNote(block);
  const firstNote = blocks.findLastIndex((block) => !isNote(block)) + 1;
  const placed: Block[] = blocks.slice(0, firstNote);
  for (const note of blocks.slice(firstNote).filter(isNote)) {
    const [, footnote, endnote] = NOTE.exec(textOf(note.runs))!;
    const mark = footnote ?? endnote!.replaceAll(/[[\]^]/gu, String.raw`\$&`);
    const pattern = new RegExp(`(?<=[^\\s⁰¹²³⁴-⁹]\\s?)${mark}(?![⁰¹²³⁴-⁹])`, "u");
    const at = placed.findIndex((block) => !isPlaced(block) && pattern.test(textsOf(block)));
    const behind = placed.findIndex((block, index) => index > at && !isPlaced(block));
    placed.splice(
      at < 0 || behind < 0 ? placed.length : behind,
      0,
      endnote === undefined ? note : endnoteOf(note.runs, endnote),
    );
  }
  return placed;
}

/** The words of an endnote; its mark, which stands in the first run with words, is written before them. */
function endnoteOf(runs: readonly Run[], mark: string): Note {
  const at = runs.findIndex(({ text }) => text.trim() !== "");
  const first = { ...runs[at]!, text: runs[at]!.text.trimStart().slice(mark.length) };
  return { kind: "note", mark, runs: [first, ...runs.slice(at + 1)] };
}

function textsOf(block: Block): string {
  return block.kind === "table"
    ? block.rows
        .flat(2)
        .map(({ runs }) => textOf(runs))
        .join("\n")
    : textOf(block.runs);
}
