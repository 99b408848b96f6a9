import { describe, expect, it } from "vitest";
import { drawnBlocks, drawnTables } from "../../../src/read/drawnTables.ts";
import { readLines } from "../../fixtures/readLines.ts";

const read = async (...given: Parameters<typeof readLines>): Promise<readonly string[]> =>
  (await readLines(...given)).lines;

const LETTERHEAD = [
  "+---------------------+------------------------------------+",
  "| ỦY BAN NHÂN DÂN     | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
  "|                     |                                    |",
  "| TỈNH MẪU            | Độc lập - Tự do - Hạnh phúc        |",
  "+=====================+====================================+",
  "| Số: 12/KH-UBND      | Mẫu, ngày 06 tháng 3 năm 2025      |",
  "+---------------------+------------------------------------+",
];
const GRID = [
  "+-----+---------------------+------------+",
  "| TT  | Nhiệm vụ            | Thời gian  |",
  "+=====+=====================+============+",
  "| 1   | Rà soát quy hoạch   | Quý I      |",
  "|     | sử dụng đất         |            |",
  "+-----+---------------------+------------+",
  "| 2   | Làm đường           | Quý II     |",
  "+-----+---------------------+------------+",
];
const SPACED = [
  "  ------------------------------------",
  "  TT    Nhiệm vụ            Thời gian",
  "  ----- ------------------- ----------",
  "  1     Rà soát quy hoạch   Quý I",
  "        sử dụng đất",
  "",
  "  2     Làm đường           Quý II",
  "  ------------------------------------",
];
const TABLE = [
  "| TT | Nhiệm vụ | Thời gian |",
  "| --- | --- | --- |",
  "| 1 | Rà soát quy hoạch sử dụng đất | Quý I |",
  "| 2 | Làm đường | Quý II |",
];

describe("drawnTables(lines)", () => {
  for (const format of ["markdown", "text"] as const) {
    it(`a table between borders keeps its cells, in ${format}`, async () => {
      expect(await read(["Danh mục:", "", ...GRID, "", "Hết."], format)).toEqual(["Danh mục:", ...TABLE, "Hết."]);
    });
    it(`a table between lines of dashes keeps its cells, in ${format}`, async () => {
      expect(await read(["Danh mục:", "", ...SPACED, "", "Hết."], format)).toEqual(["Danh mục:", ...TABLE, "Hết."]);
    });
    it(`a letterhead that is drawn as a table is read cell by cell, in ${format}`, async () => {
      expect((await read([...LETTERHEAD, "", "KẾ HOẠCH", "", "Làm đường."], format)).slice(0, 7)).toEqual([
        "ỦY BAN NHÂN DÂN",
        "TỈNH MẪU",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/KH-UBND",
        "Mẫu, ngày 06 tháng 3 năm 2025",
        "KẾ HOẠCH",
      ]);
    });
  }

  it("a letterhead between lines of dashes keeps its columns", async () => {
    const lines = [
      "  ----------------------------------------------------------",
      "  UBND TỈNH MẪU         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "  -------------------   -----------------------------------",
      "  SỞ XÂY DỰNG           Độc lập - Tự do - Hạnh phúc",
      "",
      "  Số: 12/KH-SXD         Mẫu, ngày 06 tháng 3 năm 2025",
      "  ----------------------------------------------------------",
    ];
    expect(await read([...lines, "", "KẾ HOẠCH"], "markdown")).toEqual([
      "UBND TỈNH MẪU",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ XÂY DỰNG",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 12/KH-SXD",
      "Mẫu, ngày 06 tháng 3 năm 2025",
      "KẾ HOẠCH",
    ]);
  });

  it("words over the end of a column stay whole, and so does a cell beside one that goes on", () => {
    const lines = [
      "+-----+-----------+",
      "| I   | Nhóm A    |",
      "|     +-----------+",
      "|     | Nhóm B    |",
      "+-----+-----------+",
      "| Tổng cộng hai   |",
      "+-----------------+",
    ];
    expect(drawnTables(lines).get(0)?.rows).toEqual([
      [
        ["I", "", ""],
        ["Nhóm A", "", "Nhóm B"],
      ],
      [["Tổng cộng hai"], []],
    ]);
  });

  it("words right above and below a table are no part of it, and do not hide it", async () => {
    const lines = ["Danh mục:", "+---+-----+", "| 1 | Làm |", "+---+-----+", "Hết."];
    for (const format of ["markdown", "text"] as const)
      expect(await read(lines, format)).toEqual(["Danh mục:", "| 1 | Làm |", "| --- | --- |", "Hết."]);
  });

  it("words behind the last border are words of the last column", () => {
    const lines = ["+---+---+", "| 1 | Làm đường, cầu |", "| 2 | C++", "+---+---+"];
    expect(drawnTables(lines).get(0)?.rows).toEqual([
      [
        ["1", "2"],
        ["Làm đường, cầu", "C++"],
      ],
    ]);
  });

  it("a table of more columns than any has, or of more lines in a cell, costs no more than its lines", () => {
    const wide = [`+${"-+".repeat(3000)}`, ...Array.from({ length: 3000 }, () => ["| a", "+-+"]).flat()];
    const started = performance.now();
    expect(drawnTables(wide).size).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
    const cell = Array.from({ length: 200_000 }, () => "a");
    expect(drawnBlocks([[cell]], (lines) => [[{ text: lines[0]!, bold: false }]])).toHaveLength(1);
  });

  it("lines under the two columns of a letterhead, or beside words, draw no table", () => {
    const heads = [
      ["ỦY BAN NHÂN DÂN     CỘNG HÒA", "-------     --------", "Số: 12/KH-UBND    Mẫu", "", "Làm."],
      ["------- -------", "từ này chắn ngang cột", "------- -------"],
      ["--------------", "Một câu dài không có cột nào", "--------------"],
      ["+-----+", "không có gì"],
    ];
    for (const lines of heads) expect([...drawnTables(lines).keys()]).toEqual([]);
  });

  it("reads long texts of dashes and borders in a time that grows with them", () => {
    for (const line of ["-- --", "-----", "+--+", "| a |"]) {
      const started = performance.now();
      drawnTables(Array.from({ length: 50_000 }, () => line));
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
