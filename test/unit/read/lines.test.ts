import { expect, it } from "vitest";
import { joinLines, layoutOf, seam } from "../../../src/read/lines.ts";

const joined = (before: string, after: string): string =>
  [{ text: before, bold: false }, ...seam([{ text: before, bold: false }], [{ text: after, bold: false }])]
    .map(({ text }) => text)
    .join("") + after;

it.each([
  ["Quý IV/20", "25", "Quý IV/2025"],
  ["trước 31/12/2", "026.", "trước 31/12/2026."],
  ["Kế hoạch số 11-", "CT/TU", "Kế hoạch số 11-CT/TU"],
  ["Nghị định số 9/2024/NĐ-", "CP ngày", "Nghị định số 9/2024/NĐ-CP ngày"],
  ["Công văn số 9 /UBND-", "KTTH&ĐT", "Công văn số 9 /UBND-KTTH&ĐT"],
  ["giai đoạn 2021-2025 -", "UBND tỉnh", "giai đoạn 2021-2025 - UBND tỉnh"],
  ["vốn 9/VNĐ-", "Các sở", "vốn 9/VNĐ- Các sở"],
  ["trường 12/20", "5 em", "trường 12/20 5 em"],
  ["đến năm 20", "25 xã", "đến năm 20 25 xã"],
  ["20/20", "25/25", "20/20 25/25"],
])("seam(before, after) joins '%s' and '%s' as '%s'", (before, after, whole) => {
  expect(joined(before, after)).toBe(whole);
});

const WRAPPED = { width: 60, wrapped: true, spaced: false };

it.each([
  ["CCHC", 1],
  ["KT-XH.", 1],
  ["CHƯƠNG II", 2],
])("joinLines(lines, layout): '%s' below a full line makes %d paragraphs", (last, count) => {
  const above = { text: "phối hợp với các cơ quan của tỉnh trong việc thực hiện", bold: false };
  const lines = [above, { text: last, bold: false }].map((run) => ({ runs: [run], apart: false }));
  expect(joinLines(lines, WRAPPED)).toHaveLength(count);
  // What is set in another face, or stands below a sentence that is finished, is a heading.
  const bold = [lines[0]!, { runs: [{ text: last, bold: true }], apart: false }];
  expect(joinLines(bold, WRAPPED)).toHaveLength(2);
  const finished = [{ runs: [{ ...above, text: `${above.text}.` }], apart: false }, lines[1]!];
  expect(joinLines(finished, WRAPPED)).toHaveLength(2);
});

it.each([
  ["Mẫu, ngày 05 tháng 3 năm 2025", "V/v quản lý vốn đầu tư công"],
  ["Mẫu, ngày 05 tháng 3 năm 2025", "“V/v quản lý vốn đầu tư công"],
  ["Số: 12/UBND-XD", "Kính gửi: Sở Xây dựng"],
  ["Số: 12/UBND-XD", "Về việc quản lý vốn"],
])("joinLines(lines, layout) keeps '%s' and '%s' apart", (above, below) => {
  const lines = [above, below].map((text) => ({ runs: [{ text, bold: false }], apart: false, full: true }));
  expect(joinLines(lines, WRAPPED)).toHaveLength(2);
});

it("joinLines(lines, layout) goes on with the number of a document that the end of a line cuts", () => {
  const lines = ["Thực hiện Nghị định số 9/2024/NĐ-", "CP, các sở báo cáo"].map((text) => ({
    runs: [{ text, bold: false }],
    apart: false,
    full: false,
  }));
  expect(joinLines(lines, WRAPPED)).toHaveLength(1);
});

it.each([
  ["Mẫu, ngày 06 tháng 3 năm", "2025", 1],
  ["có hiệu lực kể từ ngày", "08 tháng 12 năm 2025.", 1],
  ["hoàn thành trước ngày", "15/12/2025.", 1],
  ["Căn cứ Luật Tổ chức chính quyền địa phương số", "72/2025/QH15;", 1],
  ["rà soát hằng năm", "2. Tổ chức thực hiện", 2],
  ["03 triệu đồng/năm", "2862", 2],
  ["hoàn thành trong tháng", "3. Sở Xây dựng", 2],
])("joinLines(lines, layout): '%s' and '%s' make %d paragraphs", (before, after, count) => {
  const lines = [before, after].map((text) => ({ runs: [{ text, bold: false }], apart: false }));
  expect(joinLines(lines, { width: 200, wrapped: false, spaced: false })).toHaveLength(count);
});

it("joinLines(lines, layout): bases that end in a semicolon are a paragraph each", () => {
  const lines = ["Căn cứ Luật Tổ chức chính quyền địa phương năm hai nghìn;", "Căn cứ Luật Đất đai;", "Xét đề nghị"];
  const read = lines.map((text) => ({ runs: [{ text, bold: false }], apart: false }));
  expect(joinLines(read, WRAPPED)).toHaveLength(3);
});

it("layoutOf(lines) tells lines of a width from the few that are whole paragraphs, which do not go on", () => {
  const wrapped = Array.from({ length: 98 }, () => "phối hợp với các cơ quan của tỉnh trong việc thực hiện");
  const long = `Giao Sở Xây dựng ${"rà soát quy hoạch ".repeat(10)}trên địa bàn`;
  const layout = layoutOf([...wrapped, long, long]);
  expect(layout).toMatchObject({ width: 54, wrapped: true });
  expect(layoutOf([...wrapped, ...Array.from({ length: 5 }, () => long)]).wrapped).toBe(false);
  const lines = [long, "Sở Tài chính bố trí vốn"].map((text) => ({ runs: [{ text, bold: false }], apart: false }));
  expect(joinLines(lines, layout)).toHaveLength(2);
});
