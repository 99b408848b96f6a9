import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";
import { describeDiagnostic } from "../../../src/model/messages.ts";
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
