import { describe, expect, it } from "vitest";
import { aligner } from "../../../src/align/align.ts";
import type { Document, Unit } from "../../../src/model/document.ts";
import { projectKnowledge, projectReference, taskUnits } from "../../fixtures/alignment.ts";

/** The provisions of a sentence in a document with a title. */
function underTitle(title: string, sentence: string): readonly string[] {
  const [task] = taskUnits([sentence]);
  const head = { ...task!, id: "title", role: "title", part: "front", text: title.normalize("NFC") } as Unit;
  const { alignments } = aligner(projectReference, projectKnowledge)({ units: [head, task!] } as unknown as Document);
  return alignments.map(({ provision, strength }) => `${provision} ${strength}`);
}

describe("the title of a document", () => {
  const sentence = "Xử lý hồ sơ thửa đất để triển khai công tác bồi thường, giải phóng mặt bằng.";
  it("align(plan) takes what a step is for as the task where the document is about it", () => {
    expect(underTitle("Về việc đẩy nhanh giải phóng mặt bằng các dự án", sentence)).toEqual(["3.7 full"]);
    expect(underTitle("Về việc lưu trữ hồ sơ", sentence)).toEqual(["3.7 partial"]);
  });
});
