import { expect, it } from "vitest";
import { impossibleDate, writtenDate } from "../../../src/parse/writtenDate.ts";
import { parseBody } from "./support.ts";

it.each([
  ["Mẫu, ngày 5 tháng 02 năm 2025", "2025-02-05", null],
  ["Mẫu, ngày 31 tháng 02 năm 2025", null, "ngày 31 tháng 02 năm 2025"],
  ["Mẫu, ngày    tháng 02 năm 2025", null, null],
])("writtenDate('%s') is %s, and impossibleDate %s", (line, date, impossible) => {
  expect(writtenDate(line)).toBe(date);
  expect(impossibleDate(line)).toBe(impossible);
});

it("parseDocument(source) does not ask for a day that no calendar has", () => {
  const { diagnostics } = parseBody(
    "ỦY BAN NHÂN DÂN TỈNH MẪU\n\nSố: 9/KH-UBND\n\nMẫu, ngày 31 tháng 02 năm 2025\n\nKẾ HOẠCH\n\nXây thư viện\n\nI. NHIỆM VỤ\n\n1. Xây thư viện.",
    { issued: "null" },
  );
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("front-matter/date-differs");
});
