import { textOf, type Block, type Paragraph } from "./blocks.ts";

const NOTE = /^\s*([⁰¹²³⁴-⁹]+)\s*/u;

/** Notes at the end move after the first block that holds their mark. A note without a mark stays where it is. */
export function placeNotes(blocks: readonly Block[]): readonly Block[] {
  const isNote = (block: Block): boolean => block.kind === "paragraph" && NOTE.test(textOf(block.runs));
  const firstNote = blocks.findLastIndex((block) => !isNote(block)) + 1;
  const placed: Block[] = blocks.slice(0, firstNote);
  for (const note of blocks.slice(firstNote)) {
    const mark = NOTE.exec(textOf((note as Paragraph).runs))![1]!;
    const pattern = new RegExp(`(?<=[^\\s⁰¹²³⁴-⁹]\\s?)${mark}(?![⁰¹²³⁴-⁹])`, "u");
    const at = placed.findIndex((block) => pattern.test(textsOf(block)));
    placed.splice(at < 0 ? placed.length : at + 1, 0, note);
  }
  return placed;
}

function textsOf(block: Block): string {
  return block.kind === "table"
    ? block.rows
        .flat(2)
        .map(({ runs }) => textOf(runs))
        .join("\n")
    : textOf(block.runs);
}
