import { describe, expect, it } from "vitest";
import { figureSeries, figuresOf } from "../../../src/figures/series.ts";
import { wordsIn } from "../../../src/strings/strings.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";
import { smallCorpus, words } from "./support.ts";

const byId = (corpus: Parameters<typeof figureSeries>[0]) =>
  new Map(figureSeries(corpus, words).map((sheet) => [sheet.id, { ...sheet, finding: plain(sheet.finding) }]));

/** With usual spaces for those that keep numbers and their nouns on one line. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("figureSeries", () => {
  it("figureSeries(corpus) numbers the five main figures, then one a point", () => {
    expect(figureSeries(smallCorpus(), words).map(({ number, id, kind }) => `${number} ${id} ${kind}`)).toEqual([
      "1 tong-quan overview",
      "2 toan-bo matrix",
      "3 con-thieu gaps",
      "4 cach-neu wording",
      "5 ty-trong emphasis",
      "6 diem-1 point",
      "7 diem-2 point",
      "8 diem-3 point",
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
    expect(sheets.get("tong-quan")!.finding).toContain("Điểm 2 (Đào tạo) có tỷ lệ nêu cao nhất, 3 trong 3 lượt.");
    expect(sheets.get("cach-neu")!.finding).toBe(
      "Trong 12 lượt nêu, 4 có ý nguyên văn, 2 điều chỉnh, 6 bằng lời riêng. Tỉnh Đinh có tỷ lệ lời riêng cao nhất, 3 trong 5. Tỉnh Bính có tỷ lệ ý nguyên văn cao nhất, 2 trong 3.",
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
    expect(new Set(findings)).toEqual(new Set(["Chưa có kế hoạch nào thực hiện văn bản gốc."]));
  });

  it("figureSeries(corpus) of many plans has plans in rows, and names the provisions in a key", () => {
    const point = byId(makeManyPlans(20)).get("diem-2")!;
    expect(point.table.columns.map(({ label }) => label).slice(0, 2)).toEqual(["2.1", "2.2"]);
    expect(point.key).toContain("2.1 Hạ tầng đồng bộ");
  });

  it("figureSeries(corpus) has the same figures and numbers in English", () => {
    const english = figureSeries(smallCorpus(), wordsIn("en"));
    const vietnamese = figureSeries(smallCorpus(), words);
    expect(english.map(({ id, number }) => [id, number])).toEqual(vietnamese.map(({ id, number }) => [id, number]));
    expect(english.map(({ legend }) => legend.map(({ count }) => count))).toEqual(
      vietnamese.map(({ legend }) => legend.map(({ count }) => count)),
    );
    expect(plain(english[0]!.finding)).toContain("Point 2 (Đào tạo) has the highest share taken up, 3 of 3 cells.");
  });
});
