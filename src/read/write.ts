import { recogniseLabel } from "../parse/labels/recognise.ts";
import { normalise } from "../text/normalise.ts";
import { FROM_ABOVE } from "../parse/forms/coveredCell.ts";
import { COVERED, textOf, type Block, type Cell, type Run, type Table } from "./blocks.ts";

/**
 * The blocks as Markdown that the parser of documents reads back, syllable for syllable: one paragraph between empty lines, bold
 * where a whole line or its beginning is, tables with pipes, notes under their mark. Signs that Markdown would read are escaped.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  const written = blocks.map((block) => {
    if (block.kind === "table") return writeTable(block);
    if (block.kind === "note") return `${noteMark(block.mark)}${escapeText(oneLine(textOf(block.runs)))}`;
    return writeLines(block.runs).join("\n");
  });
  return `${written.filter((text) => text !== "").join("\n\n")}\n`;
}

/** The blocks as plain text in the same words: the source that a document is compared with. */
export function writeText(blocks: readonly Block[]): string {
  const written = blocks.map((block) => {
    if (block.kind === "table") return block.rows.map((row) => row.map(cellText).join(" | ")).join("\n");
    if (block.kind === "note") return `${noteMark(block.mark)}${oneLine(textOf(block.runs))}`;
    return linesOf(block.runs)
      .map((runs) => tidy(textOf(runs)).trim())
      .filter(hasWords)
      .join("\n");
  });
  return `${written.filter((text) => text !== "").join("\n\n")}\n`;
}

function noteMark(mark: string): string {
  if (mark === "") return "";
  return mark.startsWith("[^") ? `${mark}: ` : `${mark} `;
}

/** NFC, one kind of space, no signs without width and no control signs. */
function tidy(text: string): string {
  return normalise(text)
    .replaceAll(/[\p{Zs}\t]/gu, " ")
    .replaceAll(/(?!\n)\p{Cc}/gu, "")
    .replaceAll(/ {2,}/gu, " ");
}

function oneLine(text: string): string {
  return tidy(text.replaceAll("\n", " ")).trim();
}

/** A line of dashes, stars or underscores is drawn, not written. */
function hasWords(line: string): boolean {
  return !/^[-–—_=~*|\s]*$/u.test(line);
}

/** The runs of each line, leading and trailing white space left out. */
function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const { text, bold } of runs) {
    for (const [index, piece] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (piece !== "") lines.at(-1)!.push({ text: piece, bold });
    }
  }
  return lines;
}

function writeLines(runs: readonly Run[]): readonly string[] {
  return linesOf(runs)
    .filter((line) => hasWords(tidy(textOf(line))))
    .map((line) => escapeStart(writeRuns(line)));
}

/** Bold of the whole line or of its beginning, which is what tells headings; bold words further on are emphasis and stay plain. */
function writeRuns(line: readonly Run[]): string {
  const text = tidy(textOf(line)).trim();
  const lead = boldLead(line);
  const label = recogniseLabel(text)?.length ?? 0;
  if (lead.length <= label) return escapeText(text);
  const rest = text.slice(lead.length);
  const [core] = /^.*\S/u.exec(lead)!;
  return `**${escapeText(core)}**${escapeText(lead.slice(core.length))}${escapeText(rest)}`;
}

/** The bold beginning of a line, tidied as the whole is. */
function boldLead(line: readonly Run[]): string {
  const end = line.findIndex(({ text, bold }) => !bold && text.trim() !== "");
  const lead = end < 0 ? line : line.slice(0, end);
  if (!lead.some(({ text, bold }) => bold && text.trim() !== "")) return "";
  const whole = tidy(textOf(line)).trim();
  const length = tidy(textOf(lead)).trim().length;
  return whole.slice(0, length);
}

function writeTable({ rows }: Table): string {
  const lines = rows.map((row) => `| ${row.map(writeCell).join(" | ")} |`);
  const width = rows[0]?.length ?? 0;
  return [...lines.slice(0, 1), `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

function writeCell(cell: Cell): string {
  if (cell === COVERED) return FROM_ABOVE;
  return cell
    .flatMap(({ runs }) => linesOf(runs))
    .map((line) => escapeText(tidy(textOf(line)).trim()))
    .filter(hasWords)
    .join("<br>");
}

function cellText(cell: Cell): string {
  return cell
    .flatMap(({ runs }) => linesOf(runs))
    .map((line) => tidy(textOf(line)).trim())
    .filter(hasWords)
    .join(" ");
}

/** Signs that Markdown would take out of the text, wherever they stand. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\*_|]|<(?=\/?[a-z!?])/giu, (sign) => `\\${sign}`);
}

/** Marks that count only at the start of a line: headings and quotations. */
function escapeStart(line: string): string {
  return line.replace(/^(?:>|#{1,6}(?=\s))/u, (sign) => `\\${sign}`);
}
