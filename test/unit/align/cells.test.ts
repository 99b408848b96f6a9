import { expect, it } from "vitest";
import { aligner } from "../../../src/align/align.ts";
import { projectKnowledge, projectReference } from "../../fixtures/alignment.ts";
import { documentOf } from "../register/support.ts";

const align = aligner(projectReference, projectKnowledge);

/** The headings that lift what the last row of a table says, with the words that count. */
function headingsOver(...rows: readonly string[]): readonly string[] {
  const heads = "| TT | Nhiệm vụ | Nội dung cụ thể | Cơ quan chủ trì |\n| --- | --- | --- | --- |\n";
  const plan = documentOf(`I. NHIỆM VỤ\n\n${heads}${rows.join("\n")}`);
  return align(plan)
    .alignments.filter(({ unit }) => unit === plan.units.at(-1)!.id)
    .flatMap(({ provision, evidence }) =>
      evidence.flatMap((one) =>
        one.kind === "context"
          ? [`${provision} ${one.heading} | ${one.heading.slice(one.headingSpan.start, one.headingSpan.end)}`]
          : [],
      ),
    );
}

const task = "| 1 | Phát triển hạ tầng y tế | Lập danh mục | Sở Y tế |";

it("align(plan) reads a row under the task of the merged cell that covers it, on all rows that it covers", () => {
  const covered = "| 2 | ^^ | Kiểm tra trạm y tế các xã đảo | Sở Tài chính |";
  const heading = ["5.15 Phát triển hạ tầng y tế | hạ tầng"];
  expect(headingsOver(task, covered)).toEqual(heading);
  expect(headingsOver(task, covered, covered)).toEqual(heading);
});

it("align(plan) reads no row under a task beside it, nor under an agency that covers it", () => {
  expect(headingsOver(task, "| 2 | Việc khác | Kiểm tra trạm y tế các xã đảo | Sở Tài chính |")).toEqual([]);
  expect(headingsOver(task, "| 2 | Việc khác | Kiểm tra trạm y tế các xã đảo | ^^ |")).toEqual([]);
});

it("align(plan) reads no name that begins in one cell and ends in the next: 'Các sở' beside 'Xây dựng ...' is no department", () => {
  const provisionsOf = (row: string): readonly string[] =>
    align(
      documentOf(`I. NHIỆM VỤ\n\n| TT | Cơ quan phối hợp | Nhiệm vụ |\n| --- | --- | --- |\n${row}`),
    ).alignments.map(({ provision }) => provision);
  const work = "Xây dựng tuyến đường sắt kết nối cảng";
  expect(provisionsOf(`| 1 | UBND các xã | ${work} |`)).toContain("5.4");
  expect(provisionsOf(`| 1 | Các sở | ${work} |`)).toContain("5.4");
  expect(provisionsOf(`| 1 | Sở Tài chính, Sở | ${work} |`)).toContain("5.4");
});
