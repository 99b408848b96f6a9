import { expect, test } from "vitest";
import { numericColumns, renderPlainTable } from "../../../site/components/plain-table/plain-table.ts";

const rows = [{ head: "An Sơn", cells: ["105 / 21 / 62", "76% – 89%"] }];

test("renderPlainTable(table) keeps numbers that are read together on one line", () => {
  const columns = [{ label: "Kế hoạch" }, ...numericColumns(["Cặp", "Khoảng"])];
  const printed = renderPlainTable({ columns, rows }).value;
  expect(printed).toContain("105\u00a0/\u00a021\u00a0/\u00a062");
  expect(printed).toContain("76%\u00a0–\u00a089%");
});

test("renderPlainTable(table) leaves words as they are", () => {
  const columns = [{ label: "Kế hoạch" }, { label: "Cặp" }, { label: "Khoảng" }];
  expect(renderPlainTable({ columns, rows }).value).toContain("105 / 21 / 62");
});

test("renderPlainTable(table) puts more columns than a page is wide into a box with a name, which the keyboard reaches", () => {
  const wide = (columns: number): string =>
    renderPlainTable({
      columns: Array.from({ length: columns }, (_, index) => ({ label: `${index}` })),
      rows: [],
      box: "Bảng",
    }).value;
  expect(wide(13)).toMatch(/^<section class="table-box" aria-label="Bảng" tabindex="0"><table/u);
  expect(wide(12)).not.toContain("table-box");
});
