import { letterheadRole, typeNameLength } from "../parse/patterns.ts";
import { textOf, type Block, type Notice, type Paragraph } from "./blocks.ts";

const NOTE = /^\s*([⁰¹²³⁴-⁹]+)\s*/u;

/** Notes at the end move after the first block that holds their mark. A note without a mark stays where it is. */
export function placeNotes(blocks: readonly Block[]): readonly Block[] {
  const isNote = (block: Block): boolean => block.kind === "paragraph" && NOTE.test(textOf(block.runs));
  const firstNote = blocks.findIndex(
    (block, index) => isNote(block) && blocks.slice(index).every((later) => isNote(later)),
  );
  if (firstNote < 0) return blocks;
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

/** Cuts what a site writes above the letterhead: everything before the first line of one, when a type follows within sight. */
export function trimAround(blocks: readonly Block[], notices: Notice[]): readonly Block[] {
  const lineOf = (block: Block): readonly string[] =>
    textsOf(block)
      .split("\n")
      .map((line) => line.trim());
  const type = blocks.findIndex((block) =>
    lineOf(block).some((line) => line !== "" && typeNameLength(line) === line.length),
  );
  const head = blocks.findIndex((block) =>
    lineOf(block).some(
      (line) => line !== "" && ["issuer", "state-name", "party-name", "number"].includes(letterheadRole(line) ?? ""),
    ),
  );
  const start = head >= 0 && (type < 0 || head < type) ? head : type;
  if (start <= 0 || start > MOST_ABOVE) return blocks;
  notices.push({
    rule: "read/above",
    params: { text: blocks.slice(0, start).map(textsOf).join(" ").replaceAll(/\s+/gu, " ").trim().slice(0, 120) },
  });
  return blocks.slice(start);
}

/** Blocks of a site above a document: path, title, date, buttons. */
const MOST_ABOVE = 20;
