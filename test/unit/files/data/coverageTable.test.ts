import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../../src/text/csv.ts";
import { coverageRows, coverageTable } from "../../../../src/files/data/coverageTable.ts";
import { readingCorpus } from "../../../fixtures/reading.ts";

describe("coverageTable", () => {
  const table = (): string => coverageTable(readingCorpus());

  it("coverageTable(corpus) has one row a plan and provision under the heads", () => {
    expect(parseCsv(table())).toHaveLength(1 + 4 * 5);
  });

  it("coverageTable(corpus) says the state in words and figures", () => {
    const [heads, ...rows] = parseCsv(table());
    const cell = (row: number, head: string) => rows[row]![heads!.indexOf(head)];
    expect(heads!.slice(0, 3)).toEqual(["plan", "plan_number", "plan_name"]);
    expect(["provision", "state", "state_vi", "value", "wording", "units"].map((head) => cell(0, head))).toEqual([
      "1.1",
      "full",
      "Nêu rõ",
      "1",
      "adapted",
      "ii-1-a ii-1-a-1",
    ]);
    expect(["plan", "state", "state_vi", "value", "wording", "score"].map((head) => cell(5, head))).toEqual([
      "ke-hoach-b",
      "unknown",
      "Chưa xác định",
      "",
      "",
      "",
    ]);
  });

  it("coverageTable(corpus) gives every fact of a cell, and an empty field for what is not known", () => {
    const [heads, ...rows] = parseCsv(table());
    const row = (index: number) => Object.fromEntries(heads!.map((head, column) => [head, rows[index]![column]]));
    expect(row(0)).toEqual({
      plan: "ke-hoach-a",
      plan_number: "12/KH-UBND",
      plan_name: "Tỉnh A",
      province: "",
      issued: "2024-05-06",
      relation: "direct",
      status: "complete",
      point: "1",
      provision: "1.1",
      provision_label: "Hạ tầng đồng bộ, hiện đại",
      state: "full",
      state_vi: "Nêu rõ",
      value: "1",
      by: "machine",
      wording: "adapted",
      score: "0.9",
      kept: "0.8333",
      units: "ii-1-a ii-1-a-1",
      unknown_reason: "",
      reading: "whole",
    });
    expect(row(14)).toMatchObject({ plan: "ke-hoach-c", plan_number: "", issued: "", relation: "indirect" });
    expect(row(5)).toMatchObject({ unknown_reason: "truncated", score: "", kept: "0", units: "", reading: "in-part" });
  });

  it("coverageRows(corpus) names the province where it is known", () => {
    const corpus = readingCorpus();
    const [first, ...rest] = corpus.plans;
    const province = { id: "a", name: "An Sơn", type: "tỉnh", region: "Vùng", successor: null } as const;
    const rows = coverageRows({ ...corpus, plans: [{ ...first!, province }, ...rest] });
    expect([rows[0]!.province, rows[5]!.province]).toEqual(["An Sơn", ""]);
  });
});
