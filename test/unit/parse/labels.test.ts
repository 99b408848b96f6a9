import { describe, expect, test } from "vitest";
import { footnoteMarks, footnoteStart } from "../../../src/parse/labels/footnote.ts";
import { recogniseLabel } from "../../../src/parse/labels/recognise.ts";
import { romanNumeral, romanValue } from "../../../src/parse/labels/roman.ts";

describe("recogniseLabel", () => {
  test.each([
    ["I. MỤC ĐÍCH", "roman", "I.", 1, "i"],
    ["II- NHIỆM VỤ", "roman", "II-", 2, "ii"],
    ["IV . Tổ chức", "roman", "IV .", 4, "iv"],
    ["III TỔ CHỨC THỰC HIỆN", "roman", "III", 3, "iii"],
    ["1. Về giao thông", "arabic", "1.", 1, "1"],
    ["10.Về giao thông", "arabic", "10.", 10, "10"],
    ["2- Về điện", "arabic", "2-", 2, "2"],
    ["3/ Về điện", "arabic", "3/", 3, "3"],
    ["(4) Về điện", "arabic-bracket", "(4)", 4, "4"],
    ["5) Về điện", "arabic-bracket", "5)", 5, "5"],
    ["1.2. Về điện", "decimal-2", "1.2.", 2, "2"],
    ["1.2.3 Về điện", "decimal-3", "1.2.3", 3, "3"],
    ["a) Sở Xây dựng", "letter", "a)", 1, "a"],
    ["đ) Sở Xây dựng", "letter", "đ)", 5, "dd"],
    ["(e) Sở Xây dựng", "letter", "(e)", 6, "e"],
    ["b. Sở Xây dựng", "letter", "b.", 2, "b"],
    ["ii) Bố trí vốn", "roman-small", "ii)", 2, "ii"],
    ["iii. Bố trí vốn", "roman-small", "iii.", 3, "iii"],
    ["A. ĐÁNH GIÁ", "capital", "A.", 1, "a"],
    ["- Nâng cấp", "dash", "-", null, null],
    ["–Nâng cấp", "dash", "–", null, null],
    ["+ Nâng cấp", "plus", "+", null, null],
    ["* Về điện", "star", "*", null, null],
    ["• Về điện", "dot", "•", null, null],
    ["o Về điện", "dot", "o", null, null],
    ["➢ Về điện", "symbol", "➢", null, null],
    ["Phần thứ hai", "part", "Phần thứ hai", 2, "phan-2"],
    ["CHƯƠNG IV: ĐIỀU KHOẢN", "chapter", "CHƯƠNG IV:", 4, "chuong-4"],
    ["Mục 1. Đường bộ", "division", "Mục 1.", 1, "muc-1"],
    ["Điều 12. Hiệu lực", "article", "Điều 12.", 12, "dieu-12"],
    ["PHỤ LỤC SỐ 02", "appendix", "PHỤ LỤC SỐ 02", 2, "phu-luc-2"],
    ["PHỤ LỤC", "appendix", "PHỤ LỤC", null, "phu-luc"],
    ["Phụ lục C", "appendix", "Phụ lục C", 3, "phu-luc-3"],
    ["Phụ lục Đ", "appendix", "Phụ lục Đ", 5, "phu-luc-5"],
    ["Phụ lục V", "appendix", "Phụ lục V", 5, "phu-luc-5"],
    ["Phần C. MỤC TIÊU", "part", "Phần C.", 3, "phan-3"],
    ["MỤC L", "division", "MỤC L", 13, "muc-13"],
    ["Chương XL", "chapter", "Chương XL", 40, "chuong-40"],
  ] as const)("recogniseLabel(%s) is %s", (line, style, marker, ordinal, slug) => {
    expect(recogniseLabel(line)).toMatchObject({ style, marker, ordinal, slug });
  });

  test.each([
    "2030 đạt ít nhất 50%",
    "05/5/2023 của Tỉnh uỷ",
    "1.500 tỷ đồng",
    "3,5 lần",
    "100% số xã",
    "Mục II Kế hoạch này quy định",
    "Điều 5 Luật Quy hoạch",
    "IoT kết nối vạn vật",
    "Về giao thông",
    "ý kiến của các sở",
    "V/V HỖ TRỢ NGƯỜI DÂN",
    "V/v hỗ trợ người dân",
    "",
  ])("recogniseLabel(%s) finds none", (line) => {
    expect(recogniseLabel(line)).toBeNull();
  });
});

test("romanValue(numeral) refuses what no one writes, and romanNumeral(value) writes it back", () => {
  expect(["IIX", "VV", "", "IC"].map(romanValue)).toEqual([null, null, null, null]);
  expect([1, 4, 9, 14, 39].map((value) => romanValue(romanNumeral(value)))).toEqual([1, 4, 9, 14, 39]);
});

test("footnoteStart(line, raised, plainKeys) reads each way of writing a note", () => {
  const none = new Set<string>();
  expect(footnoteStart("¹² Chương trình", 0, none)).toMatchObject({ key: "12", length: 3 });
  expect(footnoteStart("[^a]: Chương trình", 0, none)).toMatchObject({ key: "a", length: 6 });
  expect(footnoteStart("[2] Chương trình", 0, none)).toMatchObject({ key: "2" });
  expect(footnoteStart("3 Chương trình", 1, none)).toMatchObject({ key: "3", length: 2 });
  expect(footnoteStart("3 Chương trình", 0, none)).toBeNull();
  expect(footnoteStart("3 Chương trình", 0, new Set(["3"]))).toMatchObject({ key: "3", length: 2 });
});

test("footnoteMarks(text, raised) finds marks in order and leaves powers alone", () => {
  const marks = footnoteMarks("Chương trình¹, 20 km² và Kế hoạch[^2] số3", [{ start: 40, end: 41 }]);
  expect(marks.map(({ key, at }) => [key, at])).toEqual([
    ["1", 12],
    ["2", 33],
    ["3", 40],
  ]);
});
