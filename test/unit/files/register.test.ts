import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { registerCalendar } from "../../../src/files/register/calendar.ts";
import { publicTasks, tasksTable } from "../../../src/files/register/registerFiles.ts";
import { registerSheets } from "../../../src/files/register/workbook.ts";
import { writeWorkbook } from "../../../src/files/tables/workbook.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Deadline } from "../../../src/model/register.ts";
import { publicTasksSchema } from "../../../src/model/taskContract.ts";
import { parseCsv } from "../../../src/text/csv.ts";
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

/** The corpus with these deadlines at its first task, and none at the others. */
function dueAt(...deadlines: readonly Partial<Deadline>[]): Corpus {
  const [plan] = corpus.plans;
  const tasks = plan!.register.tasks.map((task, index) => ({
    ...task,
    deadlines: index > 0 ? [] : deadlines.map((own) => ({ ...task.deadlines[0]!, to: null, ...own })),
  }));
  return { ...corpus, plans: [{ ...plan!, register: { ...plan!.register, tasks } }] };
}

/** The corpus with one task that has two of everything. */
function withTwoOfAll() {
  const [plan] = corpus.plans;
  const [task] = plan!.register.tasks;
  const { unit } = task!;
  const place = (start: number) => ({ unit, start, end: start + 3 });
  const two = {
    ...task!,
    leads: ["Sở A", "Sở B"].map((name, at) => ({ ...task!.leads[0]!, name, agency: at === 0 ? "so-a" : null })),
    partners: ["Sở C", "Sở D"].map((name) => ({ ...task!.leads[0]!, name })),
    products: [place(0), place(4)],
    works: [
      { ...place(0), number: "1/QĐ" },
      { ...place(4), number: null },
    ],
  } as unknown as typeof task & object;
  const alignments = ["2.1", "1.1"].map((provision) => ({ unit, provision, evidence: [] }) as never);
  const doubled = { ...plan!, alignments, register: { ...plan!.register, tasks: [two] } };
  const text = plan!.document.units.find(({ id }) => id === unit)!.text;
  return { corpus: { ...corpus, plans: [doubled] }, task: two, text, words: [text.slice(0, 3), text.slice(4, 7)] };
}

describe("publicTasks(corpus)", () => {
  it("holds everything that was read of a task", () => {
    const { corpus: of, task } = withTwoOfAll();
    const { unit, leads, partners, deadlines, targets, things, works, products } = task;
    expect(publicTasks(of).plans[0]!.tasks).toEqual([
      { unit, provisions: ["2.1", "1.1"], leads, partners, deadlines, targets, things, works, products },
    ]);
  });

  it("names the provisions that the unit of a task takes up, in their order", () => {
    const [plan] = corpus.plans;
    const unit = plan!.register.tasks[1]!.unit;
    const alignments = ["2.1", "1.1"].map((provision) => ({ unit, provision, evidence: [] }) as never);
    const [, task, other] = publicTasks({ ...corpus, plans: [{ ...plan!, alignments }] }).plans[0]!.tasks;
    expect(task!.provisions).toEqual(["2.1", "1.1"]);
    expect(other!.provisions).toEqual([]);
  });

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

  it("parts members of lists by semicolons, provisions by spaces", () => {
    const { corpus: of, task, text, words } = withTwoOfAll();
    const [head, row] = parseCsv(tasksTable(of));
    const cells = Object.fromEntries(head!.map((name, at) => [name, row![at]]));
    const { id, short_title } = of.plans[0]!.document.meta;
    expect(cells).toMatchObject({
      plan: id,
      plan_name: short_title,
      unit: task.unit,
      task: text,
      provisions: "2.1 1.1",
      basis: `1/QĐ; ${words[1]!}`,
      lead: "Sở A; Sở B",
      lead_ids: "so-a; Sở B",
      partners: "Sở C; Sở D",
      product: words.join("; "),
    });
  });

  it("writes a deadline in days: the last, both, what it goes on from, what comes back; each once", () => {
    const days = (...deadlines: readonly Partial<Deadline>[]): string => {
      const [, row] = parseCsv(tasksTable(dueAt(...deadlines)));
      return row![10]!;
    };
    expect(days({ to: "2026-09-30" }, { to: "2026-09-30" }, { to: "2027-01-31" })).toBe("2026-09-30; 2027-01-31");
    expect(days({ from: "2026-01-01", to: "2026-03-31" })).toBe("2026-01-01/2026-03-31");
    expect(days({ from: "2026-01-01" })).toBe("2026-01-01/..");
    // With the apostrophe that keeps spreadsheets from taking it for a formula.
    expect(days({ every: "year", day: "--12-10" })).toBe("'--12-10");
    expect(days({ every: "year", day: null })).toBe("");
  });
});

describe("registerCalendar(corpus)", () => {
  const linesOf = (of: Corpus = corpus): readonly string[] => registerCalendar(of).split("\r\n");

  it("is one calendar with what calendars ask for", () => {
    const lines = linesOf();
    expect(lines.slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//doi-chieu-72//register//VI"]);
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    expect(lines).toContain(`DTSTAMP:${corpus.date.replaceAll("-", "")}T000000Z`);
  });

  it("calls an event by its plan, who leads and the sentence of the deadline", () => {
    const text = linesOf().join("\n").replaceAll("\n ", "");
    expect(text).toContain("SUMMARY:Thử - Sở Tài chính: Lập danh mục\\, hoàn thành trước ngày 30/9/2026.");
  });

  it("lets an event come back as often as its words say, and leaves out what names no day", () => {
    const rules = (every: Deadline["every"], day: string | null): readonly string[] =>
      linesOf(dueAt({ every, day })).filter((line) => line.startsWith("RRULE"));
    expect(rules("year", "--12-10")).toEqual(["RRULE:FREQ=YEARLY"]);
    expect(rules("half-year", "--06-10")).toEqual(["RRULE:FREQ=MONTHLY;INTERVAL=6"]);
    expect(rules("quarter", "--03-10")).toEqual(["RRULE:FREQ=MONTHLY;INTERVAL=3"]);
    expect(rules("month", "---15")).toEqual(["RRULE:FREQ=MONTHLY"]);
    expect(rules("week", null)).toEqual([]);
    expect(rules(null, "--12-10")).toEqual([]);
  });

  it("has an event of a day, and one that comes back from the next time on", () => {
    expect(linesOf().filter((line) => /^(?:DTSTART|RRULE)/u.test(line))).toEqual([
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
    const lines = linesOf();
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.join("\n").replaceAll("\n ", "")).toContain("Lập danh mục\\, hoàn thành");
  });
});

const registerWorkbook = (of: typeof corpus, language: "vi" | "en"): Promise<Uint8Array> =>
  writeWorkbook(registerSheets(of, language), of.date);

describe("registerSheets(corpus, language)", () => {
  it("hold the words and the name of each plan, by which the workbook is kept", () => {
    const [plan] = corpus.plans;
    const renamed = {
      ...plan!,
      document: { ...plan!.document, meta: { ...plan!.document.meta, short_title: "Tên Mới" } },
    };
    expect(JSON.stringify(registerSheets({ ...corpus, plans: [renamed] }, "vi"))).toContain("Tên Mới");
    const [task] = plan!.register.tasks;
    const units = plan!.document.units.map((unit) => (unit.id === task!.unit ? { ...unit, text: "lời khác" } : unit));
    const changed = { ...plan!, document: { ...plan!.document, units } };
    expect(registerSheets({ ...corpus, plans: [changed] }, "vi")).not.toEqual(
      registerSheets({ ...corpus, plans: [plan!] }, "vi"),
    );
  });

  it("writes a task as a row: number, words, basis, who, when, what comes of it, and two cells to fill in", () => {
    const { corpus: of, text, words } = withTwoOfAll();
    const [, row] = registerSheets(of, "vi")[1]!.rows;
    const values = row!.map((cell) => (cell as { value?: unknown } | null)?.value ?? null);
    expect(values).toEqual([
      1,
      text,
      expect.stringMatching(/^Thử, .+; 1\/QĐ; /u),
      "Sở A; Sở B",
      "Sở C; Sở D",
      expect.any(String),
      words.join("; "),
      "",
      null,
      null,
    ]);
  });

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

  it("names sheets as Excel can, each once, and has a row a task with where it stands", async () => {
    const [plan] = corpus.plans;
    const named = (name: string) => ({
      ...plan!,
      document: { ...plan!.document, meta: { ...plan!.document.meta, short_title: name } },
    });
    const long = "Kế hoạch của một tỉnh có tên rất dài";
    const plans = ["A/B: [C]*?", long, `${long} nữa`, "///"].map(named);
    const parts = unzipSync(await registerWorkbook({ ...corpus, plans }, "vi"));
    const sheets = strFromU8(parts["xl/workbook.xml"]!).matchAll(/<sheet [^>]*name="([^"]*)"/gu);
    expect([...sheets].map(([, name]) => name)).toEqual([
      "Tất cả",
      "A B   C",
      "Kế hoạch của một tỉnh có tên rấ",
      "Kế hoạch của một tỉnh có tên  2",
      "-",
    ]);
    const strings = strFromU8(parts["xl/sharedStrings.xml"]!);
    expect(strings).toContain("Lập danh mục, hoàn thành trước ngày 30/9/2026.");
    expect(strings).toContain(`${long}, `);
  });

  it("gives the same bytes each time", async () => {
    expect(await registerWorkbook(corpus, "en")).toEqual(await registerWorkbook(corpus, "en"));
  });
});
