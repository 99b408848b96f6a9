import { describe, expect, it } from "vitest";
import type { Corpus, Plan } from "../../../src/model/corpus.ts";
import { planAssignments, provisionAssignments, type Assignments } from "../../../src/views/assignments.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { planOf, readRegister } from "../register/support.ts";

const document = planOf(
  "a) Sở Tài chính chủ trì:",
  "- Lập danh mục, hoàn thành trước ngày 30/9/2026.",
  "- Phân bổ vốn, báo cáo trước ngày 10 tháng 12 hằng năm.",
  "b) Sở Y tế chủ trì mua sắm trong năm 2025.",
  "c) Mở rộng đường; phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt trên 45%.",
);
const made = makeCorpus([{ id: "a", states: "F" }]);
const plan: Plan = { ...made.plans[0]!, document, register: readRegister(document), alignments: [] };
const last = plan.register.tasks.at(-1)!.unit;

const summary = ({ leads, dues, aims }: Assignments) => ({
  leads: leads.map(({ slug, entries }) => `${slug} ${entries.length}`),
  dues: dues.map(({ day, recurring }) => day ?? (recurring ? "recurring" : "none")),
  aims: aims.map(({ subject, quantity, by }) => [subject, quantity, by]),
});

describe("planAssignments", () => {
  it("planAssignments(plan) has the agency with the most passages first, deadlines by day, targets in their words", () => {
    const { leads, dues, aims } = summary(planAssignments(plan));
    expect(leads).toEqual(["so-tai-chinh 2", "so-y-te 1"]);
    expect(dues.slice(0, 2)).toEqual(["2025-12-31", "2026-09-30"]);
    expect(dues.at(-1)).toBe("recurring");
    expect(planAssignments(plan).dues.map(({ excerpt }) => excerpt)).toContain(
      "Lập danh mục, hoàn thành trước ngày 30/9/2026.",
    );
    expect(planAssignments(plan).leads.map(({ entries }) => entries[0]!.excerpt)).toEqual([
      "Lập danh mục, hoàn thành trước ngày 30/9/2026.",
      "chủ trì mua sắm trong năm 2025.",
    ]);
    expect(planAssignments(plan).unled).toBe(1);
    expect(aims).toEqual([["phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt trên 45%", "trên 45%", "2030-12-31"]]);
  });
});

describe("provisionAssignments", () => {
  it("provisionAssignments(corpus, provision) gives a figure of a row to the provision that the name in its row takes up", () => {
    const table = planOf(
      "| TT | Chỉ tiêu | Đơn vị tính | Năm 2030 | Ghi chú |\n| --- | --- | --- | --- | --- |\n| 1 | Tỷ lệ đô thị hóa, toàn tỉnh | % | 45 | Mở rộng đường |",
    );
    const { id, text } = table.units.at(-1)!;
    const [aligned] = made.plans[0]!.alignments;
    const takenUp = (words: string) => {
      const start = text.indexOf(words);
      const evidence = [{ ...aligned!.evidence[0]!, plan: { start, end: start + words.length } }];
      const alignments = [{ ...aligned!, unit: id, evidence }];
      const own = { ...plan, document: table, register: readRegister(table), alignments };
      return summary(provisionAssignments({ ...made, plans: [own] }, aligned!.provision)).aims;
    };
    expect(takenUp("đô thị hóa")).toEqual([["Tỷ lệ đô thị hóa, toàn tỉnh: 45%", "45%", "2030-12-31"]]);
    expect(takenUp("Mở rộng đường")).toEqual([]);
  });

  it("provisionAssignments(corpus, provision) counts passages that take the provision up, and targets in the clause of its evidence", () => {
    const [aligned] = made.plans[0]!.alignments;
    const text = document.units.find(({ id }) => id === last)!.text;
    const takenUp = (words: string): Assignments => {
      const start = text.indexOf(words);
      const evidence = [{ ...aligned!.evidence[0]!, plan: { start, end: start + words.length } }];
      const alignments = [{ ...aligned!, unit: last, evidence }];
      return provisionAssignments({ ...made, plans: [{ ...plan, alignments }] }, aligned!.provision);
    };
    expect(takenUp("đô thị hóa").leads).toEqual([]);
    expect(takenUp("đô thị hóa").aims).toHaveLength(1);
    expect(takenUp("Mở rộng đường").aims).toEqual([]);
    const corpus: Corpus = { ...made, plans: [plan] };
    expect(summary(provisionAssignments(corpus, "9.9"))).toEqual({ leads: [], dues: [], aims: [] });
  });
});
