import { describe, expect, it } from "vitest";
import { countRows, dataCsv, dataTable, writeCsv } from "../../../../src/files/tables/dataTable.ts";
import { columnName } from "../../../../src/files/tables/workbook.ts";
import { displayTable, numericColumns, type DisplayTable } from "../../../../src/files/tables/displayTable.ts";
import type { FigureCell, FigureRow, FigureTable } from "../../../../src/figures/sheet.ts";
import { figureSeries } from "../../../../src/figures/series.ts";
import { makeManyPlans } from "../../../fixtures/manyPlans.ts";
import { writeXlsx } from "../../../../src/files/tables/xlsx.ts";
import { cellsOf, figureNamed, partNames, partOf, words } from "../support.ts";

describe("displayTable", () => {
  it("displayTable(sheet) says each cell in a glyph, a word and the sign of its wording, on the ground of its state", () => {
    const { head, rows } = displayTable(figureNamed("diem-3").sheet, words);
    expect(head.map(({ text }) => text)).toEqual([
      "Điểm 3. Kinh phí",
      "Tỉnh Ất: 1/2",
      "Tỉnh Bính: 1/3",
      "Tỉnh Đinh: 2/3",
      "Kế hoạch nêu",
      "Tỉnh Ất, 2020: 1/3",
    ]);
    const cells = rows.map((row) =>
      row.kind === "row" ? row.cells.map(({ text, fill }) => `${text} ${fill ?? ""}`.trim()) : [],
    );
    expect(cells[0]).toEqual([
      "3.1 Ngân sách",
      "■ Nêu rõ + dfe8f7",
      "? Chưa xác định",
      "□ Chưa nêu",
      "1/3",
      "□ Chưa nêu",
    ]);
    expect(cells[2]).toEqual([
      "3.3 Kiểm tra",
      "– Không áp dụng",
      "■ Nêu rõ = dfe8f7",
      "■ Nêu rõ + dfe8f7",
      "2/2",
      "■ Nêu rõ =",
    ]);
  });
});

describe("displayTable, its form", () => {
  const row = (key: string | null, label: string, cells: FigureRow["cells"]): FigureRow => ({
    id: label,
    key,
    label,
    detail: null,
    region: null,
    page: { page: "plan", id: label },
    cells,
  });
  const share: FigureCell = { kind: "share", value: 0.5 };
  const said: FigureCell = { kind: "text", text: "lời" };
  const column = (id: string, detail: string | null) => ({ id, label: id, short: id, detail, apart: false });
  const made = (): DisplayTable => {
    const table: FigureTable = {
      rowHead: "Tên",
      columns: [column("a", "1/2"), column("b", "Giao thông"), column("c", null)],
      groups: [
        { label: null, apart: false, rows: [row(null, "Tỉnh A", [share, said, share])] },
        {
          label: "Nhóm",
          apart: true,
          rows: [row("", "Sở B", [share, share, share]), row("1.2", "C", [share, said, share])],
        },
      ],
    };
    return displayTable({ ...figureNamed("diem-3").sheet, table }, words);
  };

  it("displayTable(sheet) keeps a count in a short head, not a name", () => {
    expect(made().head).toEqual([
      { text: "Tên", short: "Tên", name: "Tên" },
      { text: "a: 1/2", short: "a: 1/2", name: "a" },
      { text: "b: Giao thông", short: "b", name: "b" },
      { text: "c", short: "c", name: "c" },
    ]);
  });

  it("displayTable(sheet) takes for a count nothing but two numbers of any length", () => {
    const details = ["12/45", "Bản đồ 1/500", "1/2 số xã"];
    const table: FigureTable = { rowHead: "Tên", columns: details.map((detail) => column("a", detail)), groups: [] };
    const { head } = displayTable({ ...figureNamed("diem-3").sheet, table }, words);
    expect(head.map(({ short }) => short)).toEqual(["Tên", "a: 12/45", "a", "a"]);
  });

  it("displayTable(sheet) heads groups that have a name, sets plans in bold and numbers of provisions before their names", () => {
    const rows = made().rows.map((one) =>
      one.kind === "heading" ? `[${one.text}]` : `${one.cells[0]!.text}${one.cells[0]!.bold ? "*" : ""}`,
    );
    expect(rows).toEqual(["Tỉnh A*", "[Nhóm]", "Sở B", "1.2 C"]);
    expect(made().rows.flatMap((one) => (one.kind === "row" ? [one.page] : []))).toContainEqual({
      page: "plan",
      id: "C",
    });
  });

  it("displayTable(sheet) makes columns as wide as their first row asks", () => {
    expect(made().widths).toEqual([1.7, 1.4, 2.4, 1.4]);
    const empty: FigureTable = { rowHead: "Tên", columns: [column("a", null)], groups: [] };
    expect(displayTable({ ...figureNamed("diem-3").sheet, table: empty }, words).widths).toEqual([2.6, 1.4]);
  });

  it("numericColumns(table) are those whose every row holds a number, headings aside", () => {
    expect(numericColumns(made())).toEqual([false, true, false, true]);
  });
});

describe("columnName", () => {
  it("columnName(index) goes on with two letters behind Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

describe("displayTable, plans apart", () => {
  const { sheet } = figureNamed("diem-3");
  const fillsOf = (table: FigureTable): readonly (string | null)[] =>
    displayTable({ ...sheet, table }, words).rows.flatMap((row) =>
      row.kind === "row" ? row.cells.map(({ fill }) => fill) : [],
    );

  it("displayTable(sheet) gives no ground to a plan that stands apart, in a column or in a group of rows", () => {
    expect(fillsOf(sheet.table).filter((fill) => fill !== null)).toHaveLength(4);
    const all = (apart: boolean): FigureTable => ({
      ...sheet.table,
      columns: sheet.table.columns.map((column) => ({ ...column, apart })),
    });
    expect(fillsOf(all(true)).every((fill) => fill === null)).toBe(true);
    expect(fillsOf(all(false)).filter((fill) => fill !== null)).toHaveLength(5);
    const groups = sheet.table.groups.map((group) => ({ ...group, apart: true }));
    expect(fillsOf({ ...sheet.table, groups }).every((fill) => fill === null)).toBe(true);
  });
});

describe("dataTable", () => {
  it("dataTable(sheet) gives each state the value that it adds to the score, and none where that is not known", () => {
    const { columns, rows } = dataTable(figureNamed("toan-bo").sheet, words);
    const [state, value] = (["state", "value"] as const).map((name) => columns.indexOf(name)) as [number, number];
    const values = new Map(rows.filter((row) => row[state] !== null).map((row) => [row[state], row[value]]));
    expect(Object.fromEntries(values)).toEqual({
      full: 1,
      partial: 0.5,
      absent: 0,
      unknown: null,
      "not-applicable": null,
    });
  });
});

describe("writeCsv", () => {
  it("writeCsv(dataTable(sheet)) gives one line a cell with state, word and number", () => {
    const csv = writeCsv(dataTable(figureNamed("diem-3").sheet, words));
    const lines = csv.split("\r\n");
    expect(
      csv.startsWith(
        "\uFEFFrow,row_label,column,column_label,in_totals,state,state_word,value,wording,passages,needs_review",
      ),
    ).toBe(true);
    expect(lines[1]).toBe("3.1,Ngân sách,ke-hoach-a,Tỉnh Ất,1,full,Nêu rõ,1,specific,1,0,,machine,,");
    expect(lines).toContain('3.1,Ngân sách,ke-hoach-cu,"Tỉnh Ất, 2020",0,absent,Chưa nêu,0,,0,0,,machine,,');
    expect(lines).toContain("3.3,Kiểm tra,ke-hoach-a,Tỉnh Ất,1,not-applicable,Không áp dụng,,,0,0,,machine,,");
    expect(lines).toHaveLength(1 + 3 * 5 + 1);
  });

  it("writeCsv(dataTable(sheet)) counts the states of a ruler, and gives the index", () => {
    const { columns, rows } = dataTable(figureNamed("tong-quan").sheet, words);
    const records = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    expect(records.find(({ row, column }) => row === "ke-hoach-b" && column === "3")).toMatchObject({
      full: 1,
      partial: 0,
      absent: 0,
      unknown: 2,
      not_applicable: 0,
      taken_up: 1,
      applicable: 3,
    });
    expect(records.find(({ row, column }) => row === "ke-hoach-a" && column === "total")).toMatchObject({
      taken_up: 4,
      applicable: 5,
      index: 0.7,
      index_high: 0.7,
    });
  });
});

describe("dataCsv", () => {
  it("dataCsv(sheet) is the same table in pieces, none of them the whole", () => {
    const sheet = figureSeries(makeManyPlans(30), words).find(({ id }) => id === "toan-bo")!;
    const pieces = [...dataCsv(sheet, words)];
    expect(pieces.join("")).toBe(writeCsv(dataTable(sheet, words)));
    expect(countRows(sheet, words)).toBe(dataTable(sheet, words).rows.length);
    expect(pieces.length).toBeGreaterThan(2);
  });
});

describe("writeXlsx", () => {
  const { file, sheet } = figureNamed("diem-3");

  it("writeXlsx(file) has the table with its grounds, the numbers, and what the figure is", async () => {
    const archive = await writeXlsx(file, words);
    expect(
      [...partOf(archive, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name),
    ).toEqual(["Bảng", "Số liệu", "Thông tin"]);
    const table = cellsOf(archive, 1);
    expect(table.get("A1")).toBe("Hình 8. Ba nội dung của điểm 3 trong từng kế hoạch");
    expect(table.get("A2")).toBe(sheet.finding);
    expect(table.get("B4")).toBe("Tỉnh Ất: 1/2");
    expect(table.get("B5")).toBe("■ Nêu rõ +");
    expect(partOf(archive, "xl/styles.xml").toLowerCase()).toContain("dfe8f7");
    const facts = [...cellsOf(archive, 3).values()].join("\n");
    for (const said of [sheet.version, sheet.source, file.citations.vietnamese, file.citations.english, "@misc{"])
      expect(facts).toContain(said);
  });

  it("writeXlsx(file, words, most) leaves more numbers than that to the CSV, and says so", async () => {
    const { length } = dataTable(sheet, words).rows;
    const names = async (most: number): Promise<readonly (string | undefined)[]> =>
      [...partOf(await writeXlsx(file, words, most), "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
        ([, name]) => name,
      );
    expect(await names(length)).toEqual(["Bảng", "Số liệu", "Thông tin"]);
    expect(await names(length - 1)).toEqual(["Bảng", "Thông tin"]);
    const facts = [...cellsOf(await writeXlsx(file, words, length - 1), 2).values()];
    expect(facts.at(-1)).toBe(words.strings.files.exports.inCsv(length));
    expect(facts.at(-1)).toMatch(/CSV/u);
  });

  it("writeXlsx(file) gives numbers as numbers, the same as the CSV", async () => {
    const archive = await writeXlsx(file, words);
    const { columns, rows } = dataTable(sheet, words);
    const cells = cellsOf(archive, 2);
    for (const [index, name] of columns.entries()) {
      expect(cells.get(`${letter(index)}1`)).toBe(words.strings.files.exports.columns[name]);
      expect(cells.get(`${letter(index)}2`)).toBe(name);
    }
    for (const [row, values] of rows.entries()) {
      for (const [index, value] of values.entries())
        expect(cells.get(`${letter(index)}${row + 3}`) ?? null).toBe(value);
    }
  });

  it("writeXlsx(file) gives the same bytes each time, and well-formed parts", async () => {
    const [one, other] = await Promise.all([writeXlsx(file, words), writeXlsx(file, words)]);
    expect(Buffer.compare(one, other)).toBe(0);
    for (const name of partNames(one)) {
      for (const [tag] of partOf(one, name).matchAll(/<[a-z][^>]*>/giu)) {
        const names = [...tag.matchAll(/\s([\w:.-]+)="/gu)].map(([, attribute]) => attribute);
        expect(new Set(names).size, `${name}: ${tag}`).toBe(names.length);
      }
    }
  });
});

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}
