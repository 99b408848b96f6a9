import { expect, test } from "vitest";
import { letterheadRole } from "../../../src/parse/forms/letterhead.ts";
import { readStampLine } from "../../../src/parse/forms/stamp.ts";
import { withoutArrivalStamp } from "../../../src/read/arrivalStamp.ts";

/** A line, what it says of a stamp, and whether that alone tells a stamp. */
const LINES = [
  ["ĐẾN", ["arrived"], true],
  ["CÔNG VĂN ĐẾN", ["arrived"], true],
  ["VĂN BẢN ĐẾN QUA MẠNG", ["arrived"], true],
  ["VĂN BẢN ĐẾN: 123", ["arrived", "number"], true],
  ["ĐẾN Số: 123", ["arrived", "number"], true],
  ["CÔNG VĂN ĐẾN Số: 12 Ngày: 12/3/2024 Chuyển: VP", ["arrived", "number", "day", "more"], true],
  ["ĐẾN Ngày: 12/3/2024", ["arrived", "day"], true],
  ["Số: 123", ["number"], false],
  ["Số ........", ["number"], false],
  ["Số 123 Ngày: 12/3/2024", ["number", "day"], true],
  ["Ngày: 12/3/2024", ["day"], true],
  ["Ngày: 12 tháng 3 năm 2024", ["day"], true],
  ["Ngày: 12/3/2024 08:30:12 +07:00", ["day"], true],
  ["Ngày 12/3/2024", ["day"], false],
  ["Giờ 8h30 Ngày 12/3", ["day"], false],
  ["Chuyển: Phòng Mẫu", ["more"], true],
  ["Kính chuyển: Phòng Mẫu", ["more"], true],
  ["Lưu hồ sơ số 12", ["more"], true],
  ["Ký hiệu HS: 1", ["more"], true],
  ["Số và ký hiệu hồ sơ: ....", ["more"], true],
] as const;

test.each(LINES)("readStampLine('%s') has %j, and letterheadRole takes it for a stamp: %s", (line, parts, sure) => {
  expect([...readStampLine(line).parts]).toEqual(parts);
  expect(letterheadRole(line)).toBe(sure ? "stamp" : null);
});

test.each(LINES)("withoutArrivalStamp(lines) leaves out '%s' beside the rest of a stamp", (line) => {
  const lines = ["ĐẾN", "Số: 45", "Ngày: 3/4/2025", line, "KẾ HOẠCH"].map((text) => ({ text }));
  expect(withoutArrivalStamp(lines).lines).toEqual([{ text: "KẾ HOẠCH" }]);
});

test.each([
  "Số: 12/KH-UBND",
  "Mẫu, ngày 12 tháng 3 năm 2024",
  "Ngày 12 tháng 3 năm 2024",
  "ĐẾN NĂM 2030",
  "ĐẾN NGÀY 31/12/2025",
  "Đến ngày 30/6/2025",
  "đến",
  "Chuyển đổi số",
  "",
])("readStampLine('%s') has no parts", (line) => {
  expect([...readStampLine(line).parts]).toEqual([]);
});
