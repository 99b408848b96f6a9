import { sum } from "d3";
import { HeadingLevel, Paragraph, TableRow, TextRun } from "docx";
import {
  briefingWords,
  type AnnexPassage,
  type AnnexProvision,
  type Briefing,
  type BriefingWords,
} from "./briefing.ts";
import type { WordBlock } from "./docxFigure.ts";
import { vietnamese } from "./docxStyles.ts";
import { cell, headRow, named, paragraph, shares, table } from "./docxTable.ts";

/** Characters up to which all passages on a provision stay on one page. */
const mostTogether = 1400;

/** Point by point and provision by provision: the words of the reference, then what each plan says. */
export function annexBlocks(briefing: Briefing): readonly WordBlock[] {
  const words = briefingWords(briefing);
  return briefing.annex.flatMap(({ heading, provisions }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    ...provisions.flatMap((provision) => provisionBlocks(provision, words)),
  ]);
}

function provisionBlocks(provision: AnnexProvision, words: BriefingWords): readonly WordBlock[] {
  return [
    new Paragraph({ text: `${provision.id}. ${provision.label}`, heading: HeadingLevel.HEADING_3 }),
    new Paragraph({
      style: "Quote",
      keepNext: true,
      children: [new TextRun({ text: provision.quote, language: vietnamese })],
    }),
    annexTable(provision, words),
  ];
}

function annexTable({ plans }: AnnexProvision, words: BriefingWords) {
  const together = sum(plans, lengthOf) <= mostTogether;
  const heads = [words.plan, words.passage].map((text) => cell([paragraph(text, "TableHead", { keepNext: true })]));
  const rows = plans.map((plan, index) => {
    const keepNext = together ? index < plans.length - 1 : index === 0 && lengthOf(plan) < mostTogether / 4;
    return new TableRow({
      cantSplit: true,
      children: [
        cell([paragraph(plan.plan, "TableHead", { keepNext }), paragraph(plan.stateText, "TableText", { keepNext })]),
        cell(passageBlocks(plan, keepNext)),
      ],
    });
  });
  return table(shares([1.15, 4]), [headRow(heads), ...rows]);
}

function passageBlocks({ passages, note }: AnnexPassage, keepNext: boolean): readonly Paragraph[] {
  return [
    ...passages.map(
      ({ place, text }) =>
        new Paragraph({
          style: "TableText",
          spacing: { after: 60 },
          keepNext,
          children: named(place, text, vietnamese),
        }),
    ),
    ...(note === null
      ? []
      : [new Paragraph({ style: "TableText", keepNext, children: [new TextRun({ text: note, italics: true })] })]),
  ];
}

function lengthOf({ passages, note }: AnnexPassage): number {
  return sum(passages, ({ text }) => text.length) + (note?.length ?? 0);
}
