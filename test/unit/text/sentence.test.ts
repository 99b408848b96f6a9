import { expect, test } from "vitest";
import { innerSentenceEnds, isFinished, isUpperCase, sentenceEnds, startsLower } from "../../../src/text/sentence.ts";
import { foldSpaces } from "../../../src/text/spaces.ts";

test.each([
  ["xã hội số...", true],
  ["theo quy định./.", true],
  ["như sau:", true],
  ["(cấp nước, thoát nước,...).", true],
  ["Kế hoạch “Phát triển hạ tầng”", true],
  ["vùng sâu,", false],
  ["đường kéo", false],
  ["cấp nước (TOD)", false],
] as const)("isFinished(%s) is %s", (text, finished) => {
  expect(isFinished(text)).toBe(finished);
});

test("startsLower(text) looks at the first letter, behind brackets and quotation marks", () => {
  expect(["đầu tư", "(qua Sở", "“điện"].map(startsLower)).toEqual([true, true, true]);
  expect(["Đầu tư", "2030 đạt", ""].map(startsLower)).toEqual([false, false, false]);
});

test("isUpperCase(text) leaves words in brackets and figures aside", () => {
  expect(["MỤC ĐÍCH, YÊU CẦU", "DỰ ÁN 2030 (kèm theo)", "UỶ BAN"].map(isUpperCase)).toEqual([true, true, true]);
  expect(["Mục đích", "2030", ""].map(isUpperCase)).toEqual([false, false, false]);
});

test("innerSentenceEnds(text) counts sentences that end inside, not initials and figures", () => {
  expect(innerSentenceEnds("Nâng cấp cảng. Mở rộng đường.")).toBe(1);
  expect(innerSentenceEnds("Nâng cấp cảng số 1.500 m và đường.")).toBe(0);
  expect(innerSentenceEnds("Đồng chí Trần V. Anh chủ trì")).toBe(0);
  expect(innerSentenceEnds("Phát triển TP. Thủ Đức")).toBe(0);
});

test.each([
  "kết nối TP. Hồ Chí Minh với các tỉnh.| Hoàn thành đường",
  "tại Tp. Vinh và TX. Hồng Lĩnh",
  "trụ sở ở P. Xuân Hòa, Q. 3",
  "do GS.TS. Nguyễn A. Lê chủ trì",
  "KT. CHỦ TỊCH",
  "nâng cấp ĐT. 770B và QL. 1A.| Xây cầu",
  "mở rộng các QL.| Xây cầu",
  "1. Xây cầu",
  "2.1. Nguyên tắc chung.| 2.2. Phương án",
  "như sau: 1. Xây cầu; 2. Mở đường",
  "Điều 12. Trách nhiệm.| IV. Kinh phí",
  "theo quy định tại Điều 12.| Sở Xây dựng chủ trì",
  "đến năm 2030.| Hoàn thành đường",
  "đạt đô thị loại V.| Quy mô 500 ha",
  "theo Phụ lục A.| Sở Xây dựng chủ trì",
  "trong học kỳ I.| Sở Giáo dục báo cáo",
  "cuộc sống ấm no.| 100% hộ dân có điện",
  "tổng chiều dài 15 km.| 12 xã có đường",
  "chợ, bến xe, v.v.| Mở đường",
  "chợ, bến xe, v.v. và trường học",
  "xã hội số...| Nghiên cứu",
  "xã hội số... của tỉnh (HTX...) có 1.500 ha, QL.1A",
  "(Biểu kèm theo.)| Mở đường",
  "“Mở đường.”| “Xây cầu”",
  "làm đường.| - Xây cầu",
  "làm đường.|Xây cầu....|Trồng rừng tại TP.Hồ Chí Minh, Tp.Vinh",
  "đạt 80%.| 100% số xã có đường",
  "có kết quả!?| Có.",
])("sentenceEnds(text) finds the strokes in %j", (marked) => {
  const pieces = marked.split("|");
  const ends = pieces.slice(1).map((_, at) => pieces.slice(0, at + 1).join("").length);
  expect(sentenceEnds(pieces.join(""))).toEqual(ends);
});

test("sentenceEnds(text) reads long runs of marks, spaces and short forms in one pass", () => {
  const many = 200_000;
  const start = performance.now();
  for (const text of [".".repeat(many), ". ".repeat(many), " ".repeat(many), "TP. A".repeat(many), ".)".repeat(many)])
    sentenceEnds(`Mở đường.${text}`);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("foldSpaces(text) makes one space of many and leads back", () => {
  const folded = foldSpaces("  hạ  tầng\n số ");
  expect(folded.text).toBe("hạ tầng số");
  expect([0, 3, 8, 10].map(folded.original)).toEqual([2, 6, 12, 15]);
});
