import type { Measure } from "../../figures/measure.ts";
import type { Scene } from "../../figures/scene.ts";
import { withStandIns, type Drawable } from "../../figures/standIn.ts";
import type { FileFacts } from "../fileFacts.ts";
import { linesOf, paper, roles, styleOf, textWidth, type BriefBlock } from "./flow.ts";
import type { Brief } from "./makeBrief.ts";

/** One line of words; `y` is its baseline. In points, from the upper left corner. */
export interface PrintedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly grey: boolean;
}
/** A paragraph: what it is to assistive technology, and its lines. */
export interface PrintedBlock {
  readonly tag: (typeof roles)[keyof typeof roles]["tag"];
  readonly texts: readonly PrintedText[];
}
export interface PrintedPage {
  readonly blocks: readonly PrintedBlock[];
  /** A drawing under the paragraphs: `scale` points a unit. */
  readonly drawing: { readonly scene: Scene; readonly x: number; readonly y: number; readonly scale: number } | null;
  readonly foot: PrintedText;
}
/** Pages ready to be printed as PDF: every line has its place. */
export interface PrintedDocument extends FileFacts {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly PrintedPage[];
}

/** Prints pages as a PDF file: fonts embedded, tagged, with title and language, the same bytes for the same pages. */
export type PrintPdf = (document: PrintedDocument) => Promise<Uint8Array>;

/** The brief on its two pages. Characters that the fonts lack are shown as pictures show them. */
export function printedBrief(brief: Brief, measure: Measure, drawable: Drawable): PrintedDocument {
  const { first: firstBlocks, second: secondBlocks, picture, feet, ...facts } = brief;
  const first = placed(firstBlocks, measure, drawable);
  const second = placed(secondBlocks, measure, drawable);
  const foot = (text: string): PrintedText => ({
    x: paper.left,
    y: paper.height - 24,
    text: drawable(text, styleOf(8, false)),
    bold: false,
    size: 8,
    grey: true,
  });
  return {
    ...facts,
    width: paper.width,
    height: paper.height,
    pages: [
      {
        blocks: first.blocks,
        drawing: {
          scene: withStandIns(picture, drawable),
          x: paper.left,
          y: first.bottom,
          scale: textWidth / picture.width,
        },
        foot: foot(feet[0]),
      },
      { blocks: second.blocks, drawing: null, foot: foot(feet[1]) },
    ],
  };
}

function placed(
  blocks: readonly BriefBlock[],
  measure: Measure,
  drawable: Drawable,
): { readonly blocks: readonly PrintedBlock[]; readonly bottom: number } {
  let y: number = paper.top;
  const printed = blocks.map((own): PrintedBlock => {
    const { tag, size, line, before, after, grey } = roles[own.role];
    const top = y + before;
    const lines = linesOf(own, measure);
    y = top + lines.length * line + after;
    return {
      tag,
      texts: lines.flatMap((parts, index) =>
        parts.map(({ x, text, bold }) => ({
          x: paper.left + x,
          // Three quarters of the line's height hold its letters.
          y: top + index * line + (line - size) / 2 + size * 0.8,
          text: drawable(text, styleOf(size, bold)),
          bold,
          size,
          grey,
        })),
      ),
    };
  });
  return { blocks: printed, bottom: y };
}
