import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";

/** The font that official papers are set in. */
const font = "Times New Roman";
const grey = "474A51";

/** In twentieths of a point. */
export function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440);
}

/** Sizes in half points. Named styles, so that an official changes the look in one place. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 26, language: { value: "vi-VN" } },
      paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 36, bold: true, color: "17191D" },
      paragraph: { spacing: { before: 240, after: 120 }, alignment: AlignmentType.LEFT },
    },
    heading1: {
      run: { font, size: 30, bold: true, color: "17191D" },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font, size: 27, bold: true, color: "17191D" },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font, size: 25, bold: true, color: "17191D" },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      quickFormat: true,
      run: { font, color: grey },
      paragraph: { spacing: { after: 240 } },
    },
    { id: "Finding", name: "Finding", basedOn: "Normal", quickFormat: true },
    {
      id: "Picture",
      name: "Picture",
      basedOn: "Normal",
      paragraph: { spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      quickFormat: true,
      run: { font, size: 27, bold: true, color: "17191D" },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
    {
      id: "Source",
      name: "Source",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 20, color: grey },
      paragraph: { spacing: { after: 160, line: 252 } },
    },
    {
      id: "TableTitle",
      name: "Table Title",
      basedOn: "Normal",
      run: { size: 22, italics: true },
      paragraph: { spacing: { before: 80, after: 60 } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: "TableHead", name: "Table Head", basedOn: "TableText", run: { size: 20, bold: true } },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 24, color: "A5221A" },
      paragraph: { indent: { left: 284 }, spacing: { after: 80 } },
    },
  ],
};
