import type { Measure } from "../../figures/measure.ts";
import type { TextStyle } from "../../figures/scene.ts";

/** Words in one weight. */
export interface BriefRun {
  readonly text: string;
  readonly bold?: boolean;
}

/** Kinds of paragraphs, with their measures in points. `tag` is what they are to assistive technology. */
export const roles = {
  title: { tag: "H1", size: 15, line: 19, before: 0, after: 2, indent: 0, grey: false },
  subject: { tag: "P", size: 9, line: 12, before: 0, after: 5, indent: 0, grey: true },
  heading: { tag: "H2", size: 12, line: 15, before: 7, after: 2, indent: 0, grey: false },
  body: { tag: "P", size: 10.5, line: 13.5, before: 0, after: 3, indent: 0, grey: false },
  quote: { tag: "BlockQuote", size: 9.5, line: 12, before: 0, after: 5, indent: 12, grey: true },
  small: { tag: "P", size: 8.5, line: 10.5, before: 0, after: 2, indent: 0, grey: true },
} as const;
export type BriefRole = keyof typeof roles;

/** A paragraph. */
export interface BriefBlock {
  readonly role: BriefRole;
  readonly runs: readonly BriefRun[];
}

/** Words of a line in one weight, from `x` on. */
export interface LinePart {
  readonly x: number;
  readonly text: string;
  readonly bold: boolean;
}

/** A4 with the margins of official papers, narrowed at head and foot: two pages have to hold everything. In points. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 70.9,
  right: 56.7,
  top: 42.5,
  bottom: 48.2,
} as const;
export const textWidth = paper.width - paper.left - paper.right;
/** Room of a page, less a line: programs differ in how they set lines. */
export const textHeight = paper.height - paper.top - paper.bottom - 14;

export function block(role: BriefRole, ...runs: readonly (BriefRun | string)[]): BriefBlock {
  return { role, runs: runs.map((run) => (typeof run === "string" ? { text: run } : run)) };
}

/** Height of a paragraph with its distances, as it is measured in the wider of the fonts that it may be set in. */
export function heightOf(paragraph: BriefBlock, measure: Measure): number {
  const { line, before, after } = roles[paragraph.role];
  return before + linesOf(paragraph, measure).length * line + after;
}

/** The lines of a paragraph, broken at spaces. */
export function linesOf({ role, runs }: BriefBlock, measure: Measure): readonly (readonly LinePart[])[] {
  const { size, indent } = roles[role];
  const width = textWidth - indent;
  const lines: LinePart[][] = [[]];
  let x = 0;
  for (const { text, bold = role === "title" || role === "heading" } of runs) {
    const style = styleOf(size, bold);
    for (const [word] of text.matchAll(/ *[^ ]+| +$/gu)) {
      const bare = word.trimStart();
      if (x > 0 && x + measure(word, style) > width && bare !== word) {
        lines.push([]);
        x = 0;
      }
      const shown = x === 0 ? bare : word.replace(/^\s+/u, " ");
      append(lines.at(-1)!, { x: x + indent, text: shown, bold });
      x += measure(shown, style);
    }
  }
  return lines;
}

export function styleOf(size: number, bold: boolean): TextStyle {
  return { face: "serif", weight: bold ? 600 : 400, size };
}

/** Words of one weight stand in one part. */
function append(line: LinePart[], part: LinePart): void {
  const last = line.at(-1);
  if (last?.bold === part.bold) line[line.length - 1] = { ...last, text: last.text + part.text };
  else line.push(part);
}
