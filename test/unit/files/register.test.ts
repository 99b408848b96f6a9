import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { registerCalendar } from "../../../src/files/register/calendar.ts";
import { publicTasks, tasksTable } from "../../../src/files/register/registerFiles.ts";
import { registerWorkbook } from "../../../src/files/register/workbook.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { publicTasksSchema } from "../../../src/model/taskContract.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { planOf, readRegister } from "../register/support.ts";

const document = planOf(
  "a) Sở Tài chính chủ trì, phối hợp với Sở Xây dựng:",
  "- Lập danh mục, hoàn thành trước ngày 30/9/2026.",
  "- Báo cáo kết quả trước ngày 10 tháng 02 hằng năm.",
  "- Tỷ lệ đô thị hóa đạt 45%; bảo trì cầu.",
);
const made = makeCorpus([{ id: "a", states: "F" }]);
const corpus: Corpus = {
  ...made,
  plans: [{ ...made.plans[0]!, document, register: readRegister(document), alignments: [] }],
};

describe("publicTasks(corpus)", () => {
  it("fits its schema", () => {
    expect(publicTasksSchema.safeParse(publicTasks(corpus)).error).toBeUndefined();
  });
});

describe("tasksTable(corpus)", () => {
  it("has one row a task, empty where the plan says nothing", () => {
    const [head, ...rows] = tasksTable(corpus).trimEnd().split("\r\n");
    expect(head).toContain("plan,plan_name,unit,task");
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain("Sở Tài chính,so-tai-chinh,Sở Xây dựng,trước ngày 30/9/2026,2026-09-30,,");
    expect(rows[2]).toMatch(/,,,,?Tỷ lệ đô thị hóa đạt 45%$/u);
  });
});

describe("registerCalendar(corpus)", () => {
  const lines = registerCalendar(corpus).split("\r\n");

  it("has an event of a day, and one that comes back from the next time on", () => {
    expect(lines.filter((line) => /^(?:DTSTART|RRULE)/u.test(line))).toEqual([
      "DTSTART;VALUE=DATE:20260930",
      // The plan is of March, so the first tenth of February is of the next year.
      "DTSTART;VALUE=DATE:20250210",
      "RRULE:FREQ=YEARLY",
    ]);
  });

  it("keeps the name of an event from version to version", () => {
    const names = (of: Corpus): string[] => registerCalendar(of).match(/^UID:.*$/gmu)!;
    expect(names({ ...corpus, inputs: "f".repeat(64), date: "2027-01-01" })).toEqual(names(corpus));
    expect(new Set(names(corpus)).size).toBe(2);
  });

  it("begins on a day that there is", () => {
    const own = planOf(
      "- Báo cáo trước ngày 31 hằng tháng.",
      "- Kiểm tra kho trước ngày 29 tháng 02 hằng năm.",
      "- Gửi số liệu trước ngày 15 của tháng cuối quý.",
    );
    const plans = [{ ...corpus.plans[0]!, document: own, register: readRegister(own) }];
    const days = (issued: string): string[] => {
      const dated = { ...own, meta: { ...own.meta, issued } };
      const calendar = registerCalendar({ ...corpus, plans: plans.map((plan) => ({ ...plan, document: dated })) });
      return [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day!);
    };
    expect(days("2025-02-10")).toEqual(["20250331", "20280229", "20250315"]);
    expect(days("2025-12-31")).toEqual(["20251231", "20280229", "20260315"]);
  });

  it("folds lines at 75 octets and escapes what separates", () => {
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.join("\n").replaceAll("\n ", "")).toContain("Lập danh mục\\, hoàn thành");
  });
});

describe("registerWorkbook(corpus, language)", () => {
  it("has a sheet of all plans and one of each, with filters, a frozen head and a list of states", async () => {
    const parts = unzipSync(await registerWorkbook(corpus, "vi"));
    const text = (name: string): string => strFromU8(parts[name]!);
    expect([...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name)).toEqual([
      "Tất cả",
      "Thử",
    ]);
    for (const number of [1, 2]) {
      const sheet = text(`xl/worksheets/sheet${number}.xml`);
      expect(sheet).toContain('<autoFilter ref="A1:J4"/>');
      expect(sheet).toContain('sqref="I2:I204"');
      expect(sheet).toContain("&quot;Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Quá hạn&quot;");
      expect(sheet).toMatch(/<pane [^>]*state="frozen"/u);
      expect(sheet.indexOf("</sheetData>")).toBeLessThan(sheet.indexOf("<autoFilter"));
      expect(sheet.indexOf("<autoFilter")).toBeLessThan(sheet.indexOf("<dataValidations"));
    }
  });

  it("gives the same bytes each time", async () => {
    expect(await registerWorkbook(corpus, "en")).toEqual(await registerWorkbook(corpus, "en"));
  });
});
