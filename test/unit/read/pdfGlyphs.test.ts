import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/read/readFile.ts";
import { mendItems } from "../../../src/read/pdfGlyphs.ts";
import type { PdfItem } from "../../../src/read/pdfPieces.ts";
import { writeText } from "../../../src/read/write.ts";

const SHOW = 44;

function item(str: string, x: number, width: number, size = 10): PdfItem {
  return { str, transform: [size, 0, 0, size, x, 700], width, height: size, fontName: "f" };
}

type Sign = number | { unicode: string; width: number };
const sign = (unicode: string): Sign => ({ unicode, width: 500 });
const operators = (...shows: readonly (readonly Sign[])[]) => ({
  fnArray: shows.map(() => SHOW),
  argsArray: shows.map((signs) => [signs]),
});
const words = (items: readonly PdfItem[]): readonly string[] => items.map(({ str }) => str);

/** A PDF with one line for each text, drawn letter by letter in a font whose signs stand for those of `letters`, from the code of `A` on. */
function pdfOf(texts: readonly string[], letters: readonly string[]): Uint8Array {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  const code = (letter: string): string => hex(letter === " " ? 32 : 65 + letters.indexOf(letter), 2);
  const rest = letters.toSorted((a, b) => b.length - a.length);
  const split = (text: string): readonly string[] => text.match(new RegExp(`${rest.join("|")}| `, "gu")) ?? [];
  const unicode = (text: string): string =>
    Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join("");
  const map = letters.map((letter, index) => `<${hex(65 + index, 2)}> <${unicode(letter)}>`);
  const drawn = texts.flatMap((text, line) =>
    split(text).map((letter, column) => `1 0 0 1 ${60 + 7.2 * column} ${780 - 24 * line} Tm <${code(letter)}> Tj`),
  );
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    stream(`BT /F 12 Tf ${drawn.join(" ")} ET`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>",
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${map.length + 1} beginbfchar <20> <0020> ${map.join(" ")} endbfchar endcmap end`,
    ),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 7 >>\n%%EOF`);
}

describe("mendItems(items, operators, showText)", () => {
  it("gives letters with marks their width, and spaces only where one is drawn", () => {
    const shows = operators(["x", "â\u0301".normalize("NFD"), "y", " ", "d"].map(sign), [
      sign("ự".normalize("NFD")),
      -200,
      sign("n"),
    ]);
    const items = [
      item("x", 0, 5),
      item("ấ".normalize("NFD"), 5, 0),
      item(" ", 5, 5),
      item("y d", 10, 15),
      item("ự n".normalize("NFD"), 25, 4),
    ];
    const mended = mendItems(items, shows, SHOW);
    expect(words(mended).map((text) => text.normalize("NFC"))).toEqual(["x", "ấ", "y d", "ựn"]);
    expect(mended.map(({ width }) => width)).toEqual([5, 5, 15, 12]);
  });

  it("keeps soft hyphens where they are codes of TCVN3, on the side of the word that they were drawn with", () => {
    const shows = operators(Array.from("®Çu t\u00AD", sign), Array.from("\u00ADu tiªn ®\u00ADêng", sign));
    const items = [item("®Çu t", 0, 25), item("u tiªn ®êng", 0, 55)];
    expect(words(mendItems(items, shows, SHOW))).toEqual(["®Çu t\u00AD", "\u00ADu tiªn ®\u00ADêng"]);
  });

  it.each([
    ["no such letters", ["đ", "ư", "\u00AD", "ờ", " ", "n"].map(sign), "đườ n"],
    ["spaces that are gaps", ["a\u0301", "n", "o\u0302", "n", "g"].map(sign), "á nông".normalize("NFD")],
    ["other letters than those of the items", ["a\u0301", " ", "b"].map(sign), "x b"],
  ])("leaves pages alone with %s", (_, signs, str) => {
    const items = [item(str, 0, 20)];
    expect(mendItems(items, operators(signs), SHOW)).toBe(items);
  });
});

describe("readFile(bytes, pdf)", () => {
  it("reads text in decomposed letters without tearing words", async () => {
    const text = "xây dựng cầu ở các vùng và ở các xã";
    const letters = [...new Set(Array.from(text.replaceAll(" ", ""), (letter) => letter.normalize("NFD")))];
    const { blocks } = await readFile(pdfOf([text.normalize("NFD")], letters), "pdf");
    expect(writeText(blocks)).toBe(`${text}\n`);
  });

  it.each([
    ["lost the letter ư", "nâng cấp các tuyến đờng và nguồn nớc sạch của xã"],
    [
      "kept ư with a tone, which has another code",
      "xây dựng từng tuyến đờng và các nguồn nớc sạch của xã, giữ đất rừng",
    ],
    ["one line that kept it", "các tuyến đờng và nguồn nớc sạch của xã\nĐầu tư chợ ở các phường"],
  ])("refuses a text that has %s, and says so", async (_, text) => {
    await expect(readFile(new TextEncoder().encode(text), "text")).rejects.toMatchObject({
      rule: "read/lost-letter",
      params: { examples: "đờng, nớc" },
    });
  });

  it("takes a text with two misprints among many words with ư", async () => {
    const text = `các tuyến đờng và nguồn nớc sạch của xã, ${"đường, nước, trường, ".repeat(4)}`;
    const { blocks } = await readFile(new TextEncoder().encode(text), "text");
    expect(writeText(blocks)).toContain("nguồn nớc sạch");
  });

  it("takes a text that has ƣ, as old converters write ư", async () => {
    const text = "nâng cấp các tuyến đƣờng và nguồn nƣớc sạch của xã";
    const { blocks } = await readFile(new TextEncoder().encode(text), "text");
    expect(writeText(blocks)).toContain(text);
  });
});
