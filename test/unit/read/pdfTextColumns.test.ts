import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/read/pdf.ts";
import { findTextColumns } from "../../../src/read/pdfTextColumns.ts";
import { writeText } from "../../../src/read/write.ts";
import { pdfOf, type Pen } from "./pdfPage.ts";

/** Two columns of twelve lines as wide as each other: a sentence in each three lines. */
const sentence = (name: string): readonly string[] => [
  `${name} làm đường bộ nối các xã của huyện`,
  "theo quy hoạch chung đã được duyệt năm",
  "trước.",
];
const column = (names: string): readonly string[] => Array.from(names).flatMap((name) => sentence(`Huyện ${name}`));
const joined = (names: string): readonly string[] => Array.from(names, (name) => sentence(`Huyện ${name}`).join(" "));

function drawColumn(pen: Pen, lines: readonly string[], x: number, y: number): void {
  for (const [at, line] of lines.entries()) pen.words(line, x, y + 18 * at, 12);
}

describe("readPdf(bytes) of a page in two columns of text", () => {
  it("reads what stands above, the left column, the right one, and what stands below", async () => {
    const bytes = await pdfOf((pen) => {
      pen.words("Kế hoạch làm đường bộ của các huyện trong tỉnh, kèm theo Quyết định số 5 của tỉnh", 60, 60, 12);
      drawColumn(pen, column("ABCD"), 60, 100);
      // The lines of the other column stand on other heights.
      drawColumn(pen, column("EGHI"), 335, 106);
      pen.words("Các sở, ngành và huyện tổ chức thực hiện nghiêm túc và báo cáo kết quả với tỉnh./.", 60, 360, 12);
    });
    const { blocks } = await readPdf(bytes);
    expect(writeText(blocks).trim().split("\n\n")).toEqual([
      "Kế hoạch làm đường bộ của các huyện trong tỉnh, kèm theo Quyết định số 5 của tỉnh",
      ...joined("ABCDEGHI"),
      "Các sở, ngành và huyện tổ chức thực hiện nghiêm túc và báo cáo kết quả với tỉnh./.",
    ]);
  });
});

describe("findTextColumns(rows)", () => {
  const piece = (text: string, x: number, y: number, width: number) => ({
    text,
    bold: false,
    x,
    end: x + width,
    y,
    size: 12,
  });
  const rows = (count: number, left: number, right: number) =>
    Array.from({ length: count }, (_, at) => [piece("a", 60, -at, left), piece("b", 310, -at, right)]);

  it("takes long lines with white space between them, up to recipients beside who signs", () => {
    const closing = [piece("Nơi nhận:", 60, -20, 60), piece("TM. ỦY BAN NHÂN DÂN", 310, -20, 200)];
    expect(findTextColumns([...rows(12, 230, 230), closing])).toEqual({ start: 0, end: 12, right: 310 });
  });

  it.each([
    ["few lines", rows(6, 230, 230)],
    ["columns of other widths, as tables have", rows(12, 100, 230)],
    ["columns that nearly touch", rows(12, 249, 230)],
    ["short lines, as in cells", rows(12, 90, 90).with(3, [piece("a", 60, -3, 230), piece("b", 310, -3, 230)])],
    ["lines that run over both", Array.from({ length: 14 }, (_, at) => [piece("a", 60, -at, 480)])],
  ])("takes no %s", (_, page) => {
    expect(findTextColumns(page)).toBeNull();
  });
});
