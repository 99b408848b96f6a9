import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseBody, withoutMarks, writtenOut } from "./support.ts";

const words =
  "phát triển hạ tầng giao thông Sở Xây dựng chủ trì, tỉnh 2030 đạt 50% và các khu vực; năm hoà thuỷ (TOD) Quy Hoà: ...".split(
    " ",
  );
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));
const marker = fc.constantFrom(
  ..."I. II- 1. 2. 1.1. 1.2 a) đ) b. - + * • o – ¹ [^1]: (1) i) ii) A. Điều¤3. Phần¤I Mục¤1. Chương¤II Phụ¤lục¤01 2030 05/5/2023 ❖".split(
    " ",
  ),
);
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => `**${text}**`,
  (text: string) => `*${text}*`,
  (text: string) => `### ${text}`,
  (text: string) => `> ${text}`,
  (text: string) => text.toUpperCase(),
  (text: string) => `  ${text}  `,
);
const marked = fc.tuple(marker, phrase).map(([sign, text]) => `${sign.replaceAll("¤", " ")} ${text}`);
const line = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.oneof(marked, phrase), dress).map(([text, dressed]) => dressed(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "KẾ HOẠCH",
      "KẾT LUẬN**CỦA BỘ CHÍNH TRỊ**",
      "Nơi nhận:",
      "- Như trên;",
      "**TM. ỦY BAN NHÂN DÂN**",
      "PHÓ CHỦ TỊCH",
      "Trần Văn A",
      "SAO Y",
      "Số: 12/KH-UBND",
      "Tỉnh A, ngày 01 tháng 02 năm 2024",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "-------",
      "*",
      "PHỤ LỤC",
      "(Đính kèm Phụ lục 01)",
      "12",
      "xong./.",
      "| a | b<br>c |",
      "|---|---|",
      "hạ tầng<sup>1</sup> số",
    ),
  },
);
const body = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n")), { minLength: 1, maxLength: 14 })
  .map((lines) => lines.flat().join(""))
  .filter((text) => withoutMarks(text) !== "");

test("parseDocument(body) keeps every character of every document, in order, and gives each unit one id, whatever the labels", () => {
  fc.assert(
    fc.property(body, (text) => {
      const { units, body: parsed } = parseBody(text);
      expect(writtenOut(units)).toBe(withoutMarks(parsed));
      expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      for (const unit of units) {
        for (const { textStart, bodyStart, length } of unit.fragments) {
          expect(unit.text.slice(textStart, textStart + length)).toBe(parsed.slice(bodyStart, bodyStart + length));
        }
      }
    }),
    { numRuns: 500, seed: 72 },
  );
});
