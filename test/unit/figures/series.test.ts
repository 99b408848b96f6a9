import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import { figureSeries, figuresOf } from "../../../src/figures/series.ts";
import type { FigureCell, FigureTable } from "../../../src/figures/sheet.ts";
import { wordsIn } from "../../../src/strings/strings.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";
import { withTasks } from "../../fixtures/tasks.ts";
import { smallCorpus, words } from "./support.ts";

const byId = (corpus: Parameters<typeof figureSeries>[0]) =>
  new Map(figureSeries(corpus, words).map((sheet) => [sheet.id, { ...sheet, finding: plain(sheet.finding) }]));

/** The amounts of each row in words. */
function amountsOf({ groups }: FigureTable): Record<string, string[]> {
  const text = (cell: FigureCell): string =>
    cell.kind !== "amount" ? cell.kind : cell.of === null ? `${cell.value}` : `${cell.value}/${cell.of}`;
  return Object.fromEntries(groups.flatMap(({ rows }) => rows.map(({ id, cells }) => [id, cells.map(text)])));
}

/** With usual spaces for those that keep numbers and their nouns on one line. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("figureSeries", () => {
  it("figureSeries(corpus) numbers the five main figures, one a point, then those of the tasks", () => {
    expect(figureSeries(smallCorpus(), words).map(({ number, id, kind }) => `${number} ${id} ${kind}`)).toEqual([
      "1 tong-quan overview",
      "2 toan-bo matrix",
      "3 con-thieu gaps",
      "4 cach-neu wording",
      "5 ty-trong emphasis",
      "6 diem-1 point",
      "7 diem-2 point",
      "8 diem-3 point",
      "9 thoi-han deadlines",
      "10 chu-tri leads",
      "11 loi-chung origin",
    ]);
  });

  it("figuresOf(corpus) does not depend on the plans", () => {
    const placesOf = (plans: number) => figuresOf(makeManyPlans(plans)).map(({ id, number }) => ({ id, number }));
    expect(placesOf(4)).toEqual(placesOf(3));
  });

  it("figureSeries(corpus) counts implementing plans only in its legends", () => {
    const overview = byId(smallCorpus()).get("tong-quan")!;
    const counts = Object.fromEntries(overview.legend.map(({ label, count }) => [label, count]));
    expect(counts).toEqual({ "Nêu rõ": 8, "Có đề cập": 4, "Chưa nêu": 2, "Chưa xác định": 3, "Không áp dụng": 1 });
    expect(overview.table.groups.map(({ apart, rows }) => [apart, rows.length])).toEqual([
      [false, 3],
      [true, 1],
    ]);
  });

  it("figureSeries(corpus) states findings with their numbers", () => {
    const sheets = byId(smallCorpus());
    expect(sheets.get("tong-quan")!.finding).toContain(
      "Chưa xác định được điểm nào có tỷ lệ nêu cao nhất, do còn 3 lượt chưa xác định. Điểm 3 (Kinh phí) có tỷ lệ nêu thấp nhất, 4 trong 8 lượt (2 chưa xác định).",
    );
    expect(sheets.get("cach-neu")!.finding).toBe(
      "Trong 12 lượt nêu, 4 có ý nguyên văn, 2 điều chỉnh, 6 diễn đạt khác. Tỉnh Đinh có tỷ lệ diễn đạt khác cao nhất, 3 trong 5. Tỉnh Bính có tỷ lệ ý nguyên văn cao nhất, 2 trong 3.",
    );
    expect(sheets.get("con-thieu")!.finding).toContain("Nội dung nào cũng có ít nhất một kế hoạch nêu.");
  });

  it("figureSeries(corpus) ranks provisions from the one that fewest plans take up", () => {
    const rows = byId(smallCorpus()).get("con-thieu")!.table.groups[0]!.rows;
    const shares = rows.map(({ cells }) => {
      const [count] = cells;
      return count!.kind === "count" ? count!.count / count!.of : 2;
    });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("figureSeries(corpus) says that no plan implements the reference instead of a finding", () => {
    const sheets = figureSeries(makeCorpus([{ id: "a", states: "FFFFFF", relation: older }]), words);
    const findings = sheets.map(({ finding }) => finding);
    expect(new Set(findings)).toEqual(new Set(["Chưa có kế hoạch thực hiện nào."]));
  });

  it("figureSeries(corpus) of many plans has plans in rows, and names the provisions in a key", () => {
    const point = byId(makeManyPlans(20)).get("diem-2")!;
    expect(point.table.columns.map(({ label }) => label).slice(0, 2)).toEqual(["2.1", "2.2"]);
    expect(point.key).toContain("2.1 Hạ tầng đồng bộ");
  });

  it("figureSeries(corpus) stands a task at the time of its last day, and counts those without a time", () => {
    const { table, finding, notes } = byId(smallCorpus()).get("thoi-han")!;
    expect(table.columns.map(({ label }) => label)).toEqual([
      "2025",
      "Quý I/2026",
      "Cả năm 2026",
      "2030",
      "Định kỳ",
      "Không ấn định ngày cuối",
      "Không nêu thời hạn",
    ]);
    expect(amountsOf(table)).toEqual({
      "ke-hoach-a": ["0", "1", "1", "1", "0", "0", "1/3"],
      "ke-hoach-b": ["0", "0", "0", "1", "1", "1", "0/3"],
      "ke-hoach-c": ["0", "0", "0", "0", "0", "0", "0/0"],
      "ke-hoach-cu": ["1", "0", "0", "0", "0", "0", "0/1"],
    });
    expect(finding).toBe(
      "Trong 6 nhiệm vụ của ba kế hoạch, 5 nêu thời hạn. Nhiều việc đến hạn nhất: năm 2030, 2 nhiệm vụ của hai kế hoạch. 1 nhiệm vụ làm định kỳ.",
    );
    expect(notes.join(" ")).toContain("Không ấn định ngày cuối:");
  });

  it("figureSeries(corpus) says that no task names a deadline, or that none was read", () => {
    const corpus = makeCorpus([{ id: "a", states: "FFFFFF" }]);
    const finding = (tasks: Parameters<typeof withTasks>[1]) => byId(withTasks(corpus, tasks)).get("thoi-han")!.finding;
    expect(finding({ a: [{}, {}] })).toBe("Trong 2 nhiệm vụ của một kế hoạch, không nhiệm vụ nào nêu thời hạn.");
    expect(finding({})).toContain("Chưa đọc được nhiệm vụ nào");
  });

  it("figureSeries(corpus) gathers the last years where there are more times than columns", () => {
    const due = Array.from({ length: 12 }, (_, index) => ({ due: [`${2025 + index}-06-30`, `${2025 + index}-12-31`] }));
    const corpus = withTasks(makeCorpus([{ id: "a", states: "FFFFFF" }]), { a: due });
    const { table } = byId(corpus).get("thoi-han")!;
    expect(table.columns.map(({ label }) => label).slice(0, 9)).toEqual([
      "2025",
      "2026",
      "2027",
      "2028",
      "2029",
      "2030",
      "2031",
      "Từ 2032",
      "Định kỳ",
    ]);
    expect(amountsOf(table)["a"]!.slice(0, 8)).toEqual(["1", "1", "1", "1", "1", "1", "1", "5"]);
  });

  it("figureSeries(corpus) counts a task with every agency that leads it, and those that name none", () => {
    const { table, finding } = byId(smallCorpus()).get("chu-tri")!;
    expect(table.groups.map(({ label, rows }) => [label, rows.map(({ label: name }) => name)])).toEqual([
      ["Sở và đơn vị của tỉnh", ["Sở Mẫu", expect.stringContaining("Sở Nông nghiệp") as string]],
      ["Hội đồng nhân dân, Ủy ban nhân dân", ["Ủy ban nhân dân cấp mẫu"]],
      ["Gọi chung nhiều cơ quan", ["Các sở, ban, ngành"]],
      ["Cơ quan khác", ["Cơ quan co-quan-la"]],
      ["Không nêu tên", ["Nhiệm vụ không nêu cơ quan chủ trì"]],
    ]);
    const amounts = amountsOf(table);
    expect(amounts["so-mau"]).toEqual(["2", "0", "0", "0", "2/6"]);
    expect(amounts["ubnd-mau"]).toEqual(["1", "0", "0", "0", "1/6"]);
    expect(amounts["-"]).toEqual(["1", "0", "0", "0", "1/6"]);
    expect(finding).toBe(
      "Trong 6 nhiệm vụ của ba kế hoạch, 5 nêu cơ quan chủ trì, gồm 5 cơ quan. Sở Mẫu chủ trì nhiều nhất, 2 nhiệm vụ. 1 nhiệm vụ không nêu ai chủ trì, nhiều nhất ở điểm 1 (Phát triển thư viện): 1.",
    );
  });

  it("figureSeries(corpus) leads from each row of tasks to the page that lists them", () => {
    const sheets = byId(smallCorpus());
    const pages = ["thoi-han", "chu-tri"].flatMap((id) =>
      sheets.get(id)!.table.groups.flatMap(({ rows }) => rows.map(({ page }) => page)),
    );
    expect(pages).toContainEqual({ page: "plan", id: "ke-hoach-a" });
    expect(pages).toContainEqual({ page: "agency", id: "so-mau" });
    expect(pages).toContainEqual({ page: "tasks" });
    expect(pages).not.toContain(undefined);
  });

  it("figureSeries(corpus) says under every figure what became of a province that plans are named after", () => {
    const corpus = makeManyPlans(6);
    const merged = (count: number): Corpus => ({
      ...corpus,
      plans: corpus.plans.map((plan, index) =>
        index < count && plan.province !== null
          ? {
              ...plan,
              province: {
                ...plan.province,
                successor: { name: "Mới", type: "tỉnh", since: "2025-07-01", change: "merged" },
              },
            }
          : plan,
      ),
    });
    for (const { notes, id } of figureSeries(merged(2), words))
      expect(notes.join(" "), id).toContain("Hà Giang nay thuộc Mới; Cao Bằng nay thuộc Mới.");
    for (const { notes, id } of figureSeries(merged(6), words))
      expect(notes.join(" "), id).toContain("Sáu kế hoạch mang tên tỉnh nay thuộc tỉnh khác.");
  });

  it("figureSeries(corpus) has the same figures and numbers in English", () => {
    const english = figureSeries(smallCorpus(), wordsIn("en"));
    const vietnamese = figureSeries(smallCorpus(), words);
    expect(english.map(({ id, number }) => [id, number])).toEqual(vietnamese.map(({ id, number }) => [id, number]));
    expect(english.map(({ legend }) => legend.map(({ count }) => count))).toEqual(
      vietnamese.map(({ legend }) => legend.map(({ count }) => count)),
    );
    expect(plain(english[0]!.finding)).toContain(
      "Which point has the highest share is open: 3 cells are unknown. Point 3 (Kinh phí) has the lowest share taken up, 4 of 8 cells (2 unknown).",
    );
  });
});
