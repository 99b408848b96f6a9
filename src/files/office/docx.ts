import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { briefingWords, figureBookmark, type Briefing, type BriefingFinding } from "./briefing.ts";
import { annexBlocks } from "./docxAnnex.ts";
import { figureBlocks, type WordBlock } from "./docxFigure.ts";
import { factTable, named, wordTable } from "./docxTable.ts";
import { dashes, pageOf } from "./docxStyles.ts";
import { writeWord } from "./word.ts";

/** The annex of the brief as a Word file: A4 with the margins and the page number of official papers, real headings, captions and tables. */
export function writeDocx(briefing: Briefing): Promise<Uint8Array> {
  const children = [...opening(briefing), ...figures(briefing), ...annex(briefing)];
  return writeWord({ ...briefing, title: briefing.annexTitle }, [{ ...page(briefing.subject), children }], {
    config: [dashes],
  });
}

/** What was found, what was compared and how, in the first page or two. */
function opening(briefing: Briefing): readonly WordBlock[] {
  const { annexTitle, subject, findings, facts, plans, method, citation } = briefing;
  const words = briefingWords(briefing);
  return [
    new Paragraph({ text: annexTitle, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: subject, style: "Subtitle" }),
    ...(findings.length === 0 ? [] : [heading(words.findings), ...findings.map(findingLine)]),
    heading(words.facts),
    factTable(facts),
    heading(words.plans),
    wordTable(plans),
    heading(words.method),
    new Paragraph({ text: method }),
    new Paragraph({ children: named(words.citation, citation) }),
  ];
}

/** A sentence of the opening, with the figure that shows it. */
function findingLine({ text, figure, id }: BriefingFinding): Paragraph {
  return new Paragraph({
    style: "KeyFinding",
    numbering: { reference: dashes.reference, level: 0 },
    children: [
      new TextRun(`${text} (`),
      new InternalHyperlink({ anchor: figureBookmark(id), children: [new TextRun(figure)] }),
      new TextRun(")."),
    ],
  });
}

function figures(briefing: Briefing): readonly WordBlock[] {
  return [
    new Paragraph({ text: briefingWords(briefing).figures, heading: HeadingLevel.HEADING_1 }),
    ...briefing.figures.flatMap((figure, index) => figureBlocks(figure, index, briefingWords(briefing))),
  ];
}

function annex(briefing: Briefing): readonly WordBlock[] {
  const words = briefingWords(briefing);
  return [
    new Paragraph({ text: words.annex, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ text: briefing.annex.length === 0 ? words.annexLeftOut : words.annexText }),
    ...annexBlocks(briefing),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

/** A4; page number centred in the top margin from page 2, and what the paper is at the foot of every page. */
function page(subject: string): Omit<ISectionOptions, "children"> {
  const footer = new Footer({ children: [new Paragraph({ text: subject, style: "Footer" })] });
  return {
    properties: {
      titlePage: true,
      page: pageOf({ top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 9 }),
    },
    headers: { first: new Header({ children: [new Paragraph({ style: "Header" })] }), default: pageNumber() },
    footers: { first: footer, default: footer },
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
