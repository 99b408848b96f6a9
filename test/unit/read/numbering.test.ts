import { describe, expect, it } from "vitest";
import { formatOrdinal } from "../../../src/read/docx/numberFormat.ts";
import { definition, item, level, lines, list, p } from "./support.ts";

const three = definition(
  0,
  level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)"),
);

describe("readDocx(bytes) writes automatic numbers as Word shows them", () => {
  it("levels count on, and begin anew under a new number of a level above", () => {
    const body =
      p("A", item(1)) +
      p("B", item(1, 1)) +
      p("C", item(1, 2)) +
      p("D", item(1, 2)) +
      p("E", item(1, 1)) +
      p("F", item(1, 2)) +
      p("G", item(1)) +
      p("H", item(1, 1));
    expect(lines(body, { numbering: three + list(1, 0) })).toEqual([
      "I. A",
      "1. B",
      "a) C",
      "b) D",
      "2. E",
      "a) F",
      "II. G",
      "1. H",
    ]);
  });

  it("a label of several levels holds the numbers above, decimal where the level is legal", () => {
    const levels =
      level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2.") + level(2, "decimal", "%1.%2.%3.", "<w:isLgl/>");
    const body = p("A", item(1)) + p("B", item(1, 1)) + p("C", item(1, 2)) + p("D", item(1, 2));
    expect(lines(body, { numbering: definition(0, levels) + list(1, 0) })).toEqual([
      "I A",
      "I.1. B",
      "1.1.1. C",
      "1.1.2. D",
    ]);
  });

  it("two lists of one definition go on counting; a start override begins anew, once", () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = definition(0, level(0, "lowerLetter", "%1)")) + list(1, 0) + list(2, 0) + list(3, 0, override);
    const body = p("A", item(1)) + p("B", item(2)) + p("C", item(3)) + p("D", item(3));
    expect(lines(body, { numbering })).toEqual(["a) A", "b) B", "e) C", "f) D"]);
  });

  it("an override may give a level another form, and `đ)` is written where the level says so", () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, "none", "đ)")}</w:lvlOverride>`;
    const numbering = definition(0, level(0, "lowerLetter", "%1)")) + list(1, 0) + list(2, 0, override);
    expect(lines(p("A", item(1)) + p("B", item(2)), { numbering })).toEqual(["a) A", "đ) B"]);
  });

  it("a level that never restarts counts through, and one may restart under a higher level only", () => {
    const levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>');
    const body = p("A", item(1)) + p("B", item(1, 1)) + p("C", item(1)) + p("D", item(1, 1));
    expect(lines(body, { numbering: definition(0, levels) + list(1, 0) })).toEqual(["1. A", "a) B", "2. C", "b) D"]);
  });

  it("numbers come from styles, those a style is based on, and links between list styles", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khong"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Kieu"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      definition(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Muc"/>')) +
      definition(1, '<w:styleLink w:val="Kieu"/>' + level(0, "upperLetter", "%1.")) +
      definition(2, '<w:numStyleLink w:val="Kieu"/>') +
      list(1, 0) +
      list(2, 1) +
      list(3, 2);
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p("A", style("Muc")) +
      p("B", style("Con")) +
      p("C", style("Khong")) +
      p("D", item(3)) +
      p("E", `${style("Muc")}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(lines(body, { numbering, styles })).toEqual(["1.1. A", "1.2. B", "C", "A. D", "E"]);
  });

  it("bullets of symbol fonts become signs of Unicode", () => {
    const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const bullet = (text: string, name: string): string =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font(name)}</w:lvl>`;
    const numbering =
      definition(0, bullet("\uF0B7", "Symbol")) +
      definition(1, bullet("\uF0FC", "Wingdings")) +
      definition(2, bullet("ü", "Wingdings")) +
      definition(3, bullet("-", "Times New Roman")) +
      [1, 2, 3, 4].map((id) => list(id, id - 1)).join("");
    expect(lines([1, 2, 3, 4].map((id) => p("A", item(id))).join(""), { numbering })).toEqual([
      "• A",
      "✓ A",
      "✓ A",
      "- A",
    ]);
  });

  it("a number without a tab stands close to its text, and one without text stands alone", () => {
    const numbering = definition(0, level(0, "decimal", "%1.", '<w:suff w:val="nothing"/>')) + list(1, 0);
    expect(lines(p("A", item(1)) + `<w:p><w:pPr>${item(1)}</w:pPr></w:p>`, { numbering })).toEqual(["1.A", "2."]);
  });
});

describe("formatOrdinal(value, format)", () => {
  it("counts as Word does", () => {
    const written = (format: string, ...values: number[]): string =>
      values.map((value) => formatOrdinal(value, format)).join(" ");
    expect(written("lowerLetter", 1, 26, 27, 53)).toBe("a z aa aaa");
    expect(written("upperRoman", 4, 9, 14, 40, 1999)).toBe("IV IX XIV XL MCMXCIX");
    expect(written("decimalZero", 3, 12)).toBe("03 12");
    expect(written("vietnameseCounting", 1, 10, 15, 21, 50)).toBe("một mười mười lăm hai mươi mốt năm mươi");
  });
});
