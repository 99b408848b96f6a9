import { describe, expect, it } from "vitest";
import { fillBlanks } from "../../../src/read/pdfBlanks.ts";
import type { PdfItem } from "../../../src/read/pdfPieces.ts";

/** Words of 13 points from `x` on, six points a sign. */
const item = (str: string, x: number, y: number): PdfItem => {
  return { str, transform: [13, 0, 0, 13, x, y], width: str.length * 6, height: 13, fontName: "" };
};
const picture = (left: number, low: number, right: number, high: number) => {
  return { words: [], of: "other" as const, box: [left, low, right, high] };
};

describe("fillBlanks(items, marks), blanks that a picture covers", () => {
  const head = [
    item("Số:", 60, 700),
    item("/KH-UBND", 120, 700),
    item("Mẫu, ngày", 260, 690),
    item("tháng", 345, 690),
    item("năm 2025", 410, 690),
  ];
  const body = [item("Kèm theo Quyết định số", 60, 500), item("/QĐ-UBND ngày 3 tháng 4 năm 2025", 240, 500)];
  const unread = (items: readonly PdfItem[], ...box: Parameters<typeof picture>): readonly number[] => {
    const page = fillBlanks(items, [picture(...box)]);
    return [page.unread, page.unreadOfHead];
  };

  it("fillBlanks(items, marks) says which stand in the head", () => {
    expect(unread([...head, ...body], 82, 698, 115, 712)).toEqual([1, 1]);
    expect(unread([...head, ...body], 318, 688, 340, 702)).toEqual([1, 1]);
    expect(unread([...head, ...body], 195, 498, 235, 512)).toEqual([1, 0]);
  });

  it("fillBlanks(items, marks) counts no strip as wide as the page, and none above or under the row", () => {
    expect(unread(head, 0, 698, 200, 712)).toEqual([0, 0]);
    expect(unread(head, 82, 693, 115, 694)).toEqual([0, 0]);
    expect(unread(head, 82, 715, 115, 722)).toEqual([0, 0]);
  });

  it("fillBlanks(items, marks) takes the word for a number at the start of a row or before a colon alone", () => {
    const covered = (words: string): number =>
      fillBlanks([item(words, 60, 700)], [picture(64 + words.length * 6, 698, 90 + words.length * 6, 712)]).unread;
    expect(["Số", "Quyết định số:", "Chương trình chuyển đổi số", "Số liệu của cơ số"].map(covered)).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

it("fillBlanks(items, marks) takes figures that a reader typed over a blank, and names those typed elsewhere", () => {
  const row = [item("Số:", 60, 700), item("/KH-UBND", 120, 700), item("Xây cầu.", 60, 600)];
  const typed = (x: number, y: number) => {
    const { items, notes } = fillBlanks(row, [{ words: [item("12", x, y)], of: "other", box: [] }]);
    return [items.map(({ str }) => str.trim()).toSorted(), notes];
  };
  expect(typed(90, 701)).toEqual([["12", "/KH-UBND", "Số:", "Xây cầu."].toSorted(), []]);
  expect(typed(200, 600)).toEqual([["/KH-UBND", "Số:", "Xây cầu."].toSorted(), ["12"]]);
});

describe("fillBlanks(items, marks), figures over others", () => {
  const read = (items: readonly PdfItem[], str: string, x: number, y: number): readonly string[] => {
    const words = [{ ...item(str, x, y), width: 6 * str.length }];
    return fillBlanks(items, [{ words, of: "signature" as const, box: [] }]).items.map((piece) => piece.str);
  };
  const rows = [item("tháng 5", 60, 700), item("tháng 4", 60, 684)];

  it("fillBlanks(items, marks) replaces no year by figures of a day, and no day by a year", () => {
    const year = [item("Hoàn thành trong năm 2025", 60, 700)];
    expect(read(year, "9", 191, 692)).toEqual(["Hoàn thành trong năm 2025"]);
    expect(read(year, "9", 191, 700)).toEqual(["Hoàn thành trong năm 2025"]);
    expect(read(year, "2026", 186, 698)).toEqual(["Hoàn thành trong năm 2026"]);
    expect(read(rows, "2026", 86, 700)).toEqual(["tháng 5", "tháng 4"]);
  });

  it("fillBlanks(items, marks) takes the nearer row, and none between two", () => {
    expect(read(rows, "9", 96, 690)).toEqual(["tháng 5", "tháng 4"]);
    expect(read(rows, "9", 96, 687).toSorted()).toEqual(["tháng 5", "tháng 9"]);
    const tight = [item("tháng 5", 60, 700), item("tháng 4", 60, 694)];
    expect(read(tight, "9", 96, 696).toSorted()).toEqual(["tháng 5", "tháng 9"]);
  });
});

it.each([
  ["dots", `a${" .".repeat(50_000)}x`],
  ["blanks", "a  ".repeat(33_000)],
  ["days", "ngày 3 ".repeat(14_000)],
])("fillBlanks(items, marks) reads 100,000 characters of %s in a time that grows with them", (_, text) => {
  const start = performance.now();
  fillBlanks([item(text, 0, 700)], [{ words: [item("9", 5, 700)], of: "signature", box: [] }, picture(5, 698, 9, 710)]);
  expect(performance.now() - start).toBeLessThan(5000);
});

it("fillBlanks(items, marks) reads a row of many pieces in a time that grows with them", () => {
  const start = performance.now();
  const row = Array.from({ length: 20_000 }, (_, at) => item("ngày", at * 40, 700));
  fillBlanks(row, [{ words: [item("9", 500, 695)], of: "signature", box: [] }]);
  expect(performance.now() - start).toBeLessThan(5000);
});
