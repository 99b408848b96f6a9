import { expect, it } from "vitest";
import { besideNumber, placeOfBareDay } from "../../../src/parse/forms/letterheadDate.ts";
import { completesLetterhead, isCutNumber, isSubject, letterheadRole } from "../../../src/parse/forms/letterhead.ts";
import { parseBody } from "./support.ts";

it("parseDocument(source) does not ask for a day that no calendar has", () => {
  const { diagnostics } = parseBody(
    "ỦY BAN NHÂN DÂN TỈNH MẪU\n\nSố: 9/KH-UBND\n\nMẫu, ngày 31 tháng 02 năm 2025\n\nKẾ HOẠCH\n\nXây thư viện\n\nI. NHIỆM VỤ\n\n1. Xây thư viện.",
    { issued: "null" },
  );
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("front-matter/date-differs");
});

it.each([
  ["Mẫu, ngày 08/5/2024", "date"],
  ["Số: 11/2025/NQ-HĐND", "number"],
  ["Số: 66.7/2025/NQ-CP", "number"],
  ["Số:      /2025/QĐ-UBND", "number"],
  ["Số 12/2025/1 km", null],
  ["Cư M'mẫu, ngày 08/5/2024", "date"],
  ["Ea H’mẫu, ngày 08/5/2024", "date"],
  ["TP. Mẫu Bản, ngày 08 - 5 - 2024", "date"],
  ["Mẫu, ngày     /5/2024", "date"],
  ["Thành phố Mẫu - Bản, ngày 08/5/2024", "date"],
  ["TP.MB, Ngày 08/5/2024", "date"],
  ["Mẫu bản, ngày 08/5/2024", "date"],
  ["Thành phố Mẫu bản, ngày 08/5/2024", "date"],
  ["MẪU, NGÀY 08/5/2024", "date"],
  ["Mẫu, ngày 08 tháng 05/2024", "date"],
  ["Mẫu, ngày 08 tháng Năm năm 2024", "date"],
  ["Số: 9/KH-UBND Mẫu, ngày 08/5/2024", "number"],
  ["Mẫu, 08/05/2024", null],
  ["Cập nhật ngày 08/5/2024", null],
  ["Cập nhật, ngày 08/5/2024", null],
  ["Ký, ngày 08/5/2024", null],
  ["Đăng ký, ngày 08/5/2024", null],
  ["Ký Phú, ngày 08/5/2024", "date"],
  ["Đăng Hưng Phước, ngày 08/5/2024", "date"],
  ["Hội nghị, ngày 08/5/2024", null],
  ["Mẫu bản nhỏ, ngày 08/5/2024", null],
  ["Số: 9/KH-UBND TP. Mẫu, ngày 08 tháng 5 năm 2024", "number"],
  ["của Bộ Chính trị, ngày 08/5/2024", null],
  ["Theo đề nghị của Sở Xây dựng, ngày 08/5/2024", null],
  ["Sở Y Tế, ngày 08/5/2024", null],
  ["UBND tỉnh Mẫu, ngày 08/5/2024", null],
  ["CỦA BỘ CHÍNH TRỊ, NGÀY 08/5/2024", "issuer"],
  ["Thứ Tư, ngày 08/5/2024", null],
  ["Thực hiện Kết luận số 9-KL/TW, ngày 08/5/2024", null],
])("letterheadRole('%s') is %s", (line, role) => {
  expect(letterheadRole(line)).toBe(role);
});

it.each([
  ["Số: 9/KH-UBND Mẫu, ngày 08/5/2024", "Mẫu, ngày 08/5/2024"],
  ["Số: 9/KH-UBND TP. Mẫu Bản, ngày 08 tháng 5 năm 2024", "TP. Mẫu Bản, ngày 08 tháng 5 năm 2024"],
  ["Số: /KH-UBND Mẫu, ngày     tháng 5 năm 2024", "Mẫu, ngày     tháng 5 năm 2024"],
  ["SỐ: 9/KH-UBND MẪU, NGÀY 08/5/2024", "MẪU, NGÀY 08/5/2024"],
  ["Số: /KH-UBND Mẫu, ngày …", "Mẫu, ngày …"],
  ["Số: 9/KH-UBND", null],
  ["Số: 9/KH-UBND ngày 08/5/2024", null],
])("besideNumber('%s') is %j", (line, words) => {
  expect(besideNumber(line)).toBe(words);
});

it.each([
  ["Mẫu, 08/05/2024", "Mẫu"],
  ["TP. Mẫu Bản, 8-5-2024", "TP. Mẫu Bản"],
  ["08.05.2024", ""],
  ["Mẫu, ngày 08/05/2024", null],
  ["của tỉnh Mẫu, 08/05/2024", null],
  ["Mẫu, 05/2024", null],
])("placeOfBareDay('%s') is %j", (line, place) => {
  expect(placeOfBareDay(line)).toBe(place);
});

it.each([
  ["V/v quản lý vốn", true],
  ["“V/v quản lý vốn”", true],
  ["V / v quản lý vốn", true],
  ["Về việc quản lý vốn", true],
  ["Về việcc", false],
  ["Thực hiện Công văn về việc quản lý vốn", false],
])("isSubject('%s') is %s", (line, is) => {
  expect(isSubject(line)).toBe(is);
});

it.each([
  ["Số: 9/QC-BCA-", "BQP-BYT", true],
  ["Số: 9 /QC-BCA-", "BYT", true],
  ["Số: 9/QC-BCA", "BYT", false],
  ["Số: 9/QC-BCA-", "Mẫu", false],
  ["Số:", "9/QC-BCA", true],
])("completesLetterhead('number', '%s', '%s') is %s", (before, line, is) => {
  expect(completesLetterhead("number", before, line)).toBe(is);
});

it.each([
  ["Mẫu, ngày 06 tháng 3 năm", "2025", true],
  ["Mẫu, ngày 06 tháng 3 năm 2025", "2025", false],
  ["Mẫu, ngày 06 tháng 3 năm", "12", false],
])("completesLetterhead('date', '%s', '%s') is %s", (before, line, is) => {
  expect(completesLetterhead("date", before, line)).toBe(is);
});

it.each([
  ["Số: 9", "/QC-BCA", true],
  ["Số 9", "-NQ/TU", true],
  ["Số: 12", "/2025/QĐ-UBND", true],
  ["Số: 12", "Mẫu", false],
  ["Số: 12", "/2025", false],
  ["Quý 12", "/KH-UBND", false],
])("isCutNumber('%s', '%s') is %s", (before, line, is) => {
  expect(isCutNumber(before, line)).toBe(is);
});
