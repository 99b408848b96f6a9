import { Footer, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun, type ISectionOptions } from "docx";
import { grey } from "../office/look.ts";
import { writeWord } from "../office/word.ts";
import { paper, roles, textWidth, type BriefBlock } from "./flow.ts";
import type { Brief } from "./makeBrief.ts";

const headings = { H1: HeadingLevel.TITLE, H2: HeadingLevel.HEADING_1 } as const;

/** The brief as a Word file of two pages: lines of fixed height, so that it breaks where it was measured to. `png` is the heatmap. */
export function writeBriefDocx(brief: Brief, png: Uint8Array): Promise<Uint8Array> {
  return writeWord(brief, [
    page(brief.feet[0], [...brief.first.map(paragraph), picture(brief, png)]),
    page(brief.feet[1], brief.second.map(paragraph)),
  ]);
}

function page(foot: string, children: readonly Paragraph[]): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: twentieths(paper.width), height: twentieths(paper.height) },
        margin: {
          top: twentieths(paper.top),
          right: twentieths(paper.right),
          bottom: twentieths(paper.bottom),
          left: twentieths(paper.left),
          header: 300,
          footer: 400,
        },
      },
    },
    footers: { default: new Footer({ children: [new Paragraph({ text: foot, style: "Footer" })] }) },
    children,
  };
}

function paragraph({ role, runs }: BriefBlock): Paragraph {
  const { tag, size, line, before, after, indent, grey: isGrey } = roles[role];
  const heading = tag === "H1" || tag === "H2" ? { heading: headings[tag] } : {};
  return new Paragraph({
    ...heading,
    indent: { left: twentieths(indent) },
    spacing: {
      before: twentieths(before),
      after: twentieths(after),
      line: twentieths(line),
      lineRule: LineRuleType.EXACT,
    },
    children: runs.map(
      ({ text, bold = "heading" in heading }) =>
        new TextRun({ text, bold, size: size * 2, ...(isGrey ? { color: grey } : {}) }),
    ),
  });
}

function picture({ picture: scene, title }: Brief, png: Uint8Array): Paragraph {
  // Pixels at 96 to the inch.
  const width = Math.floor((textWidth / 72) * 96);
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width, height: Math.floor((width * scene.height) / scene.width) },
        altText: { name: "heatmap", title: scene.title, description: scene.description || title },
      }),
    ],
  });
}

function twentieths(points: number): number {
  return Math.round(points * 20);
}
