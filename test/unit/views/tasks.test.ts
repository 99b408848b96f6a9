import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import { agencySlug, leadIds } from "../../../src/model/leads.ts";
import { planAssignments } from "../../../src/views/assignments.ts";
import {
  countedTasks,
  datedTasks,
  hasWorkbook,
  ledEntries,
  taskEntries,
  tasksByAgency,
} from "../../../src/views/tasks.ts";
import { registerCalendar } from "../../../src/files/register/calendar.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { withTasks } from "../../fixtures/tasks.ts";
import { planOf, readRegister } from "../register/support.ts";

const document = planOf(
  "a) Sở Tài chính chủ trì:",
  "- Lập danh mục, hoàn thành trước ngày 30/9/2026.",
  "- Phân bổ vốn.",
  "b) Sở Y tế chủ trì mua sắm.",
);
const made = makeCorpus([{ id: "a", states: "F" }]);
const corpus: Corpus = { ...made, plans: [{ ...made.plans[0]!, document, register: readRegister(document) }] };

describe("taskEntries(corpus)", () => {
  it("says what is inherited, and the last year in which a task is due", () => {
    const entries = taskEntries(corpus);
    expect(entries.map(({ leads }) => leads.map(({ slug, inherited }) => [slug, inherited]))).toEqual([
      [["so-tai-chinh", true]],
      [["so-tai-chinh", true]],
      [["so-y-te", false]],
    ]);
    expect(entries.map(({ dueYear }) => dueYear)).toEqual(["2026", null, null]);
  });
});

describe("a row under the task of a merged cell", () => {
  const table = planOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Mở thư viện | Sở Y tế | Năm 2026 |\n| ^^ | ^^ | Sở Tài chính | Năm 2027 |",
  );
  const plan = { ...made.plans[0]!, document: table, register: readRegister(table), points: { "i-t2": ["3"] } };
  const merged: Corpus = { ...made, plans: [plan] };

  it("is listed under the words and the points of that task", () => {
    expect(taskEntries(merged).map(({ unit, text, points }) => [unit, text, points])).toEqual([
      ["i-t2", expect.stringContaining("Mở thư viện"), ["3"]],
      ["i-t3", "Mở thư viện", ["3"]],
    ]);
  });

  it("has these words in the calendar and among the assignments", () => {
    expect(registerCalendar(merged).replaceAll("\r\n ", "")).toContain("Sở Tài chính: Mở thư viện\r\n");
    const { leads, dues } = planAssignments(plan);
    expect(leads.find(({ slug }) => slug === "so-tai-chinh")!.entries[0]!.excerpt).toBe("Mở thư viện");
    expect(dues.find(({ day }) => day === "2027-12-31")!.excerpt).toBe("Mở thư viện");
  });
});

describe("targets of a row", () => {
  it("stand with the unit and the year of their cells", () => {
    const table = planOf(
      "| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |\n| --- | --- | --- | --- | --- |\n| 1 | Tỷ lệ đô thị hóa | % | 40 | trên 45% |\n| 2 | Đường tỉnh nâng cấp (km) | | 20 | 30 |",
    );
    const plan = { ...made.plans[0]!, document: table, register: readRegister(table) };
    expect(taskEntries({ ...made, plans: [plan] }).map(({ targets }) => targets)).toEqual([
      ["Tỷ lệ đô thị hóa: 40% (2025)", "Tỷ lệ đô thị hóa: trên 45% (2030)"],
      ["Đường tỉnh nâng cấp: 20 km (2025)", "Đường tỉnh nâng cấp: 30 km (2030)"],
    ]);
  });
});

describe("tasksByAgency(entries)", () => {
  it("puts the agency with the most tasks first", () => {
    const agencies = tasksByAgency(taskEntries(corpus));
    expect(agencies.map(({ slug, entries }) => [slug, entries.length])).toEqual([
      ["so-tai-chinh", 2],
      ["so-y-te", 1],
    ]);
    expect(leadIds(corpus)).toEqual(["so-tai-chinh", "so-y-te"]);
  });
});

describe("countedTasks(corpus)", () => {
  it("counts what entries have words of, and leads to them by agency", () => {
    const [first] = tasksByAgency(countedTasks(corpus));
    const entries = taskEntries(corpus);
    expect(countedTasks(corpus)).toEqual(
      entries.map(({ plan, unit, leads, points }) => ({ plan, unit, leads, points })),
    );
    expect(ledEntries(first!)).toEqual(entries.slice(0, 2));
  });

  it("hasWorkbook(corpus) leaves out what no table can be worked with", () => {
    const [plan] = corpus.plans;
    const [task] = plan!.register.tasks;
    const many = (count: number): Corpus => ({
      ...corpus,
      plans: [{ ...plan!, register: { ...plan!.register, tasks: Array.from({ length: count }, () => task!) } }],
    });
    expect(hasWorkbook(many(50_000))).toBe(true);
    expect(hasWorkbook(many(50_001))).toBe(false);
  });
});

describe("agencySlug(agency)", () => {
  it("makes an address of a name that the register does not hold", () => {
    expect(agencySlug({ agency: null, name: "Trường Đại học Sao Mai" })).toBe("co-quan-truong-dai-hoc-sao-mai");
  });
});

describe("datedTasks(corpus, most)", () => {
  const two = makeCorpus([
    { id: "a", states: "F" },
    { id: "b", states: "F" },
  ]);
  const many = withTasks(two, {
    a: [{ due: ["2045-12-31", "2030-12-31"] }, {}, { due: ["year"] }],
    b: [{ due: ["2026-06-30"] }, { due: ["2026-01-01/2026-03-31"] }, {}],
  });

  it("puts them in the order of when they are first due, by year, what names no day last", () => {
    const { dated, plans, undated, years } = datedTasks(many, 10);
    expect({ dated, plans, undated }).toEqual({ dated: 4, plans: 2, undated: 2 });
    expect(
      years.map(([year, entries]) => [
        year,
        entries.map(({ plan, task }) => [plan.document.meta.id, task.deadlines.at(-1)!.to]),
      ]),
    ).toEqual([
      [
        "2026",
        [
          ["b", "2026-03-31"],
          ["b", "2026-06-30"],
        ],
      ],
      ["2030", [["a", "2030-12-31"]]],
      [null, [["a", null]]],
    ]);
  });

  it("keeps to the first ones, and counts all", () => {
    const { dated, years } = datedTasks(many, 2);
    expect(dated).toBe(4);
    expect(years.map(([year, entries]) => [year, entries.length])).toEqual([["2026", 2]]);
  });
});
