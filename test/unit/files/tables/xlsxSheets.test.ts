import { describe, expect, it } from "vitest";
import type { WorkSheet } from "../../../../src/files/tables/workbook.ts";
import { dataSheet, factSheet, textCell } from "../../../../src/files/tables/xlsxSheets.ts";

/** Values of the cells, row by row. */
function valuesOf({ rows }: WorkSheet): readonly unknown[][] {
  return rows.map((row) =>
    row.map((cell) => (cell && typeof cell === "object" && "value" in cell ? cell.value : cell)),
  );
}

describe("factSheet", () => {
  it("factSheet(name, facts) cuts a text at 32,000 characters, the most that a cell of Excel is sure to hold", () => {
    const [[, kept], [, cut]] = valuesOf(
      factSheet("Thông tin", [
        ["Nguồn", "a".repeat(32_000)],
        ["Cách đọc", `${"b".repeat(32_000)}c`],
      ]),
    ) as [unknown[], unknown[]];
    expect(kept).toBe("a".repeat(32_000));
    expect(cut).toBe("b".repeat(32_000));
  });

  it("textCell(text) cuts a text there too", () => {
    expect(textCell(`${"b".repeat(32_000)}c`)).toMatchObject({ value: "b".repeat(32_000), wrap: true });
  });

  it("factSheet(name, facts) makes a row high enough for its text, which breaks at 110 characters", () => {
    const rows = factSheet("Thông tin", [
      ["Nguồn", "ngắn"],
      ["Nguồn", "a ".repeat(200)],
      ["Nguồn", "một\nhai\nba"],
    ]).rows;
    expect(rows.map(([name]) => (name as unknown as { height: number }).height)).toEqual([17, 4 * 15 + 2, 3 * 15 + 2]);
  });
});

describe("dataSheet", () => {
  it("dataSheet(name, table) is as wide as its longest value, up to sixty characters, and leaves an empty cell empty", () => {
    const sheet = dataSheet(
      "Số liệu",
      {
        columns: ["row", "text"],
        rows: [
          ["một", "a".repeat(90)],
          [12345678, null],
        ],
      },
      { row: "Hàng", text: "Lời" },
    );
    expect(sheet.widths).toEqual([11, 60]);
    expect(valuesOf(sheet)).toEqual([
      ["Hàng", "Lời"],
      ["row", "text"],
      ["một", "a".repeat(90)],
      [12345678, null],
    ]);
  });
});
