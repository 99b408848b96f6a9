import { describe, expect, it } from "vitest";
import { isFigures } from "../../../src/model/document.ts";
import { senseOfRow, type ToldCell } from "../../../src/parse/figures.ts";
import { parseBody as parse } from "./support.ts";

/** What a row says whose cells are parted by `|`. */
function sense(row: string): string {
  const cells: ToldCell[] = [];
  let start = 0;
  for (const words of row.split("|")) {
    if (words.trim() !== "") cells.push({ name: null, start, end: start + words.length });
    start += words.length + 1;
  }
  return senseOfRow(cells, row);
}

describe("senseOfRow(cells, text)", () => {
  it.each([
    "1|Tỷ lệ đô thị hóa|%|45|48,5|52",
    "2|Diện tích đất ở|ha|1.250|1.300",
    "a)|Số xã có đường ô tô đến trung tâm|xã|120/120",
    "3|Đường tỉnh 156 đoạn qua trung tâm|Xã Mẫu|2025-2027|350",
    "Tổng cộng|1.250|350,5",
    "1|Giao thông|12.500|8.000",
    "Huyện Mẫu|12,5|13",
    "IV|Nhà ở xã hội|≥ 1.200 căn",
    "Thu ngân sách trên địa bàn|tỷ đồng|12.000|13.500 tỷ đồng",
  ])("%s is figures", (row) => {
    expect(sense(row)).toBe("figures");
  });

  it.each([
    "1|Xây dựng cầu qua sông|350|120",
    "2|Rà soát quy hoạch cấp nước|2025",
    "3|Đề án phát triển đô thị|Sở Xây dựng|2026",
    "4|Đề án phát triển đô thị|Quý II/2025",
    "5|Sở Xây dựng chủ trì lập danh mục cơ sở phải di dời|12",
    "6|Đường tỉnh 156|2025-2027",
    "7|Kế hoạch đã được duyệt. Các xã làm theo.|12|13",
  ])("%s is words", (row) => {
    expect(sense(row)).toBe("words");
  });

  it("a name alone is a name", () => {
    expect(sense("II|Chỉ tiêu về xã hội")).toBe("name");
  });
});

describe("parseDocument(file) of tables of figures", () => {
  const rows = (...lines: readonly string[]): readonly string[] =>
    parse(["I. NHIỆM VỤ", "", "1. Làm đường liên xã.", "", ...lines].join("\n"))
      .units.filter(({ kind, role }) => kind === "table" && role !== "header")
      .map((unit) => (isFigures(unit) ? "figures" : (unit.role ?? "")));

  it("rows of figures are told from rows of tasks in the same document", () => {
    expect(
      rows(
        "| Chỉ tiêu | Năm 2025 | Năm 2030 |",
        "| --- | --- | --- |",
        "| Về kinh tế | | |",
        "| Tỷ lệ đô thị hóa | 45 % | 52 % |",
        "| Số giường bệnh trên một vạn dân | 30 | 34 |",
        "",
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |",
        "| --- | --- | --- | --- |",
        "| 1 | Đề án vận tải công cộng | Sở Xây dựng | 2026 |",
        "| 2 | Rà soát quy hoạch cấp nước | Sở Xây dựng | 2027 |",
      ),
    ).toEqual(["figures", "figures", "figures", "row", "row"]);
  });

  it("a time under its head, in figures alone, makes a task", () => {
    expect(
      rows("| TT | Nội dung | Thời hạn |", "| --- | --- | --- |", "| 1 | Đề án vận tải công cộng | 2026 |"),
    ).toEqual(["row"]);
  });

  it("words of heads in a task make no head of it, and those that are said again are heads", () => {
    expect(
      rows(
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | Hoàn thành cảng biển | Sở Xây dựng | Năm 2026 | Công trình |",
        "| | Hoàn thiện thể chế | Sở Tư pháp | Quý I | Kết quả rà soát |",
        "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm |",
        "| 2 | Rà soát quy hoạch | Sở Xây dựng | Năm 2027 | Báo cáo |",
      ),
    ).toEqual(["row", "row", "row"]);
  });

  it("a plan that has nothing but figures states no task", () => {
    const { diagnostics } = parse(
      [
        "I. CHỈ TIÊU",
        "",
        "| Chỉ tiêu | Đơn vị | Năm 2030 |",
        "| --- | --- | --- |",
        "| Tỷ lệ đô thị hóa | % | 52 |",
      ].join("\n"),
    );
    expect(diagnostics.map(({ rule }) => rule)).toContain("structure/no-tasks");
  });
});
