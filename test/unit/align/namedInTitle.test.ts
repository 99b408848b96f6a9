import { expect, test } from "vitest";
import { titleReader } from "../../../src/align/namedInTitle.ts";
import { prepare } from "../../../src/align/prepare.ts";
import { projectKnowledge, projectReference } from "../../fixtures/alignment.ts";

const read = titleReader(prepare(projectReference, projectKnowledge), projectKnowledge.lexicon!.stands_for);

test.each([
  ["Phụ lục I: Danh mục dự án ưu tiên đến năm 2030, định hướng đến năm 2045", ["1.5", "1.7"]],
  ["Phụ lục II: Danh mục dự án giao thông trọng điểm", ["5.1"]],
  ["Phụ lục III: Phân công nhiệm vụ cho các sở, ngành", []],
])("titleReader(prepared, standsFor) names what stands in the title %j", (title, provisions) => {
  expect([...read(title)].toSorted()).toEqual(provisions);
});

test("titleReader(prepared, standsFor) takes words that stand for a provision only whole and in a row", () => {
  const standing = titleReader(prepare(projectReference, projectKnowledge), { "1.5": "đến năm 2030" });
  expect([...standing("Danh mục đến hết năm 2030")]).toEqual([]);
  expect([...standing("Danh mục ĐẾN NĂM 2030")]).toEqual(["1.5"]);
});
