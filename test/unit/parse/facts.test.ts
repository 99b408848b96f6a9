import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";
import { describeDiagnostic } from "../../../src/model/messages.ts";
import { carriedOut } from "../../../src/parse/carriedOut.ts";
import { parseBody } from "./support.ts";

const body =
  "KẾ HOẠCH\n\nThực hiện Kết luận số 9-KL/TW ngày 02/01/2024 của Bộ Chính trị\n\nI. NHIỆM VỤ\n\n1. Xây dựng cầu theo Nghị quyết số 13 - NQ/TW.";

function problemsOf(changed: Readonly<Record<string, string>>): readonly Diagnostic[] {
  try {
    return parseBody(body, { title: '"Thực hiện Kết luận số 9-KL/TW ngày 02/01/2024 của Bộ Chính trị"', ...changed })
      .diagnostics;
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
}
const rulesOf = (changed: Readonly<Record<string, string>>) =>
  problemsOf(changed).flatMap(({ rule, severity }) =>
    rule.startsWith("front-matter/") ? [`${severity} ${rule}`] : [],
  );

describe("front matter against the text", () => {
  it("takes documents that the text names, in any spelling of their numbers", () => {
    expect(rulesOf({ implements: '["9-KL/TW", "13-NQ/TW"]' })).toEqual([]);
  });

  it("refuses a document that the text never names, though a longer number holds it", () => {
    expect(rulesOf({ implements: '["9-KL/TW", "3-NQ/TW"]' })).toEqual(["error front-matter/implements-unnamed"]);
  });

  it("warns of a document that the text says it carries out and that is not listed", () => {
    expect(rulesOf({})).toEqual(["warning front-matter/implements-unlisted"]);
  });

  it("takes a central document that the text names without its sign, by number, date and organ", () => {
    const carried = (basis: string): readonly string[] =>
      carriedOut(parseBody(`KẾ HOẠCH\n\nXây thư viện\n\n${basis}, Ủy ban nhân dân ban hành:\n\n1. Xây cầu.`).units).map(
        ({ number, issued, issuer }) => `${number} ${issued} ${issuer}`,
      );
    expect(carried("Thực hiện Kết luận số 9 ngày 02/01/2024 của Bộ Chính trị về thư viện")).toEqual([
      "9-KL/TW 2024-01-02 Bộ Chính trị",
    ]);
    expect(carried("Thực hiện Chỉ thị 3, ngày 2 tháng 1 năm 2024 của Ban Bí thư")).toEqual([
      "3-CT/TW 2024-01-02 Ban Bí thư",
    ]);
    expect(carried("Thực hiện Nghị quyết số 3 ngày 02/01/2024 của Ban Chấp hành Trung ương Đảng")).toEqual([
      "3-NQ/TW 2024-01-02 Ban Chấp hành Trung ương Đảng",
    ]);
    for (const organ of [
      "Ban Chấp hành Trung ương Đoàn",
      "Ban Bí thư Trung ương Hội Mẫu",
      "Ban Bí thư TW Đoàn",
      "Ban Bí thư Đoàn",
      "Ban Chấp hành Trung ương Mặt trận Mẫu",
      "Ban Chấp hành Tổng Liên đoàn Mẫu",
    ])
      expect(carried(`Thực hiện Nghị quyết số 3 ngày 02/01/2024 của ${organ}`)).toEqual([]);
    expect(carried("Thực hiện Kết luận số 9 của Bộ Chính trị")).toEqual([]);
    expect(carried("Thực hiện Kết luận số 9 ngày 02/01/2024 của Ban Thường vụ Tỉnh ủy")).toEqual([]);
    const { diagnostics } = parseBody(
      "KẾ HOẠCH\n\nXây thư viện\n\nThực hiện Kết luận số 9 ngày 02/01/2024 của Bộ Chính trị, Ủy ban nhân dân ban hành:\n\n1. Xây cầu.",
      { implements: '["9-KL/TW"]' },
    );
    expect(diagnostics.filter(({ rule }) => rule.startsWith("front-matter/implements"))).toEqual([]);
  });

  it("refuses a year that is not that of the date", () => {
    const dated = { implements: '["9-KL/TW"]', issued: '"2024-05-06"' };
    expect(rulesOf({ ...dated, issued_year: "2023" })).toEqual(["error front-matter/year-differs"]);
    expect(rulesOf({ ...dated, issued_year: "2024" })).toEqual([]);
  });

  it("compares the number alone, without the date in its line", () => {
    const headed = (number: string): readonly string[] =>
      parseBody(`Số: 5 /KH - UBND Mẫu, ngày 08 tháng 5 năm 2024\n\n${body}`, { number, implements: '["9-KL/TW"]' })
        .diagnostics.map(({ rule }) => rule)
        .filter((rule) => rule === "front-matter/number-differs");
    expect(headed('"5/KH-UBND"')).toEqual([]);
    expect(headed('"6/KH-UBND"')).toEqual(["front-matter/number-differs"]);
  });

  it("answers a name in the place of a code with the code", () => {
    const [problem] = problemsOf({ province: "Hà Nội" });
    expect(describeDiagnostic(problem!, "en")).toContain('Did you mean "ha-noi"?');
  });
});

it.each([
  ["ngày 02/01/2024", "2024-01-02"],
  ["ngày 2.1.2024", "2024-01-02"],
  ["ngày 02 tháng một năm 2024", "2024-01-02"],
  ["ngày 31/02/2024", null],
])("carriedOut(units) gives a bare number of a central organ the date of its words: %s", (day, issued) => {
  const basis = `Thực hiện Kết luận số 9 ${day} của Bộ Chính trị, Ủy ban nhân dân ban hành:`;
  const { units } = parseBody(`KẾ HOẠCH\n\nXây thư viện\n\n${basis}\n\n1. Xây cầu.`);
  expect(carriedOut(units).map((document) => [document.number, document.issued])).toEqual([["9-KL/TW", issued]]);
});
