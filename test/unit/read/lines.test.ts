import { expect, it } from "vitest";
import { joinLines, seam } from "../../../src/read/lines.ts";

const joined = (before: string, after: string): string =>
  [{ text: before, bold: false }, ...seam([{ text: before, bold: false }], [{ text: after, bold: false }])]
    .map(({ text }) => text)
    .join("") + after;

it.each([
  ["Quý IV/20", "25", "Quý IV/2025"],
  ["trước 31/12/2", "026.", "trước 31/12/2026."],
  ["Kế hoạch số 11-", "CT/TU", "Kế hoạch số 11-CT/TU"],
  ["trường 12/20", "5 em", "trường 12/20 5 em"],
  ["đến năm 20", "25 xã", "đến năm 20 25 xã"],
  ["20/20", "25/25", "20/20 25/25"],
])("seam(before, after) joins '%s' and '%s' as '%s'", (before, after, whole) => {
  expect(joined(before, after)).toBe(whole);
});

const WRAPPED = { width: 60, wrapped: true, spaced: false };

it.each([
  ["Mẫu, ngày 05 tháng 3 năm 2025", "V/v quản lý vốn đầu tư công"],
  ["Mẫu, ngày 05 tháng 3 năm 2025", "“V/v quản lý vốn đầu tư công"],
  ["Số: 12/UBND-XD", "Kính gửi: Sở Xây dựng"],
])("joinLines(lines, layout) keeps '%s' and '%s' apart", (above, below) => {
  const lines = [above, below].map((text) => ({ runs: [{ text, bold: false }], apart: false, full: true }));
  expect(joinLines(lines, WRAPPED)).toHaveLength(2);
});
