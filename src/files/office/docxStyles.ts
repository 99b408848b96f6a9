import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type IBaseParagraphStyleOptions,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from "docx";
import type { Language } from "../../model/language.ts";
import { capitalised } from "../../text/capitals.ts";
import { grey, ink, spelling } from "./look.ts";

/** The font that official papers are set in. */
const font = "Times New Roman";

/** In twentieths of a point. */
export function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}

const a4 = { width: millimetres(210), height: millimetres(297) };

/** A page of A4 with its margins, in millimetres; `header` and `footer` are from its edges. */
export function pageOf(
  margins: Readonly<Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>>,
  orientation: "portrait" | "landscape" = "portrait",
): NonNullable<ISectionPropertiesOptions["page"]> {
  const margin = Object.fromEntries(Object.entries(margins).map(([side, value]) => [side, millimetres(value)]));
  return { size: { ...a4, orientation }, margin };
}

/** Lists of official papers: a dash before each entry. */
export const dashes: { readonly reference: string; readonly levels: readonly ILevelsOptions[] } = {
  reference: "dashes",
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: "–",
      alignment: AlignmentType.LEFT,
      style: { run: { font }, paragraph: { indent: { left: 284, hanging: 284 } } },
    },
  ],
};

/** Words of the documents: the spelling of quotations is checked in their own language. */
export const vietnamese = { value: spelling.vi };

/** Named styles, so that an official changes the look in one place. */
export function stylesFor(language: Language): IStylesOptions {
  return {
    default: {
      ...headings,
      document: {
        run: { font, size: 26, language: { value: spelling[language] } },
        paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles,
  };
}

/** Sizes in half points, distances in twentieths of a point: the text is of 13 points, as in official papers, and headings step up from it. */
const headings: IStylesOptions["default"] = {
  title: {
    run: { font, size: 36, bold: true, color: ink },
    paragraph: { spacing: { before: 240, after: 120 }, alignment: AlignmentType.LEFT },
  },
  heading1: heading(30, 320, 120),
  heading2: heading(27, 240, 80),
  heading3: heading(25, 200, 60),
};

function heading(size: number, before: number, after: number): IBaseParagraphStyleOptions {
  return { run: { font, size, bold: true, color: ink }, paragraph: { spacing: { before, after }, keepNext: true } };
}

const single = { line: 240, lineRule: LineRuleType.AUTO };
const paragraphStyles: NonNullable<IStylesOptions["paragraphStyles"]> = [
  style("Subtitle", { quickFormat: true, run: { font, color: grey }, paragraph: { spacing: { after: 240 } } }),
  style("header", { run: { font, size: 26 }, paragraph: { spacing: { after: 0, ...single } } }),
  style("footer", { run: { font, size: 18, color: grey }, paragraph: { spacing: { after: 0, ...single } } }),
  style("Key Finding", { quickFormat: true, paragraph: { spacing: { after: 80 } } }),
  style("Finding", { quickFormat: true }),
  style("Picture", { paragraph: { spacing: { before: 60, after: 60, ...single } } }),
  style("caption", {
    quickFormat: true,
    run: { font, size: 27, bold: true, color: ink },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, outlineLevel: 1 },
  }),
  style("Source", {
    quickFormat: true,
    run: { size: 20, color: grey },
    paragraph: { spacing: { after: 160, line: 252 } },
  }),
  style("Notes", { quickFormat: true, paragraph: { spacing: { after: 40, line: 252 } } }, "Source"),
  style("Table Title", { run: { size: 22, italics: true }, paragraph: { spacing: { before: 80, after: 60 } } }),
  style("Table Text", { quickFormat: true, run: { size: 20 }, paragraph: { spacing: { after: 0, ...single } } }),
  style("Table Head", { run: { size: 20, bold: true } }, "TableText"),
  style("Quote", {
    quickFormat: true,
    run: { size: 24 },
    paragraph: {
      indent: { left: 227 },
      spacing: { after: 100, ...single },
      border: { left: { style: BorderStyle.SINGLE, size: 16, space: 8, color: "A5221A" } },
    },
  }),
];

/** A style by the name that programs show: those that Word has itself are in small letters. */
function style(name: string, parts: Omit<IParagraphStyleOptions, "id">, basedOn = "Normal"): IParagraphStyleOptions {
  return { id: capitalised(name).replaceAll(" ", ""), name, basedOn, ...parts };
}
