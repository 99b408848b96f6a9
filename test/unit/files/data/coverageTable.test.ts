import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../../src/text/csv.ts";
import { coverageTable } from "../../../../src/files/data/coverageTable.ts";
import { readingCorpus } from "../../../fixtures/reading.ts";

describe("coverageTable", () => {
  const table = coverageTable(readingCorpus());

  it("coverageTable(corpus) has one row a plan and provision under the heads", () => {
    expect(parseCsv(table)).toHaveLength(1 + 4 * 5);
  });

  it("coverageTable(corpus) says the state in words and figures", () => {
    const [heads, ...rows] = parseCsv(table);
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
});
