import { describe, expect, it } from "vitest";
import { studyAblation, studyBaselines, studyCalibration } from "../../../src/study/study.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Gold } from "../../../src/model/gold.ts";
import { knowledgeWith, taskUnits } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["Mở rộng mạng lưới thư viện công cộng từ tỉnh đến xã."] },
  { id: "1.2", quotes: ["Trồng thêm cây xanh trong sân trường, tạo bóng mát cho học sinh."] },
]);
const knowledge = knowledgeWith({
  provisions: {
    "1.1": [{ weight: "strong", phrases: ["phòng đọc", "tủ sách", "giá sách", "bạn đọc"], note: "vì sao" }],
  },
});
const plan = (id: string, text: string): Document =>
  ({ meta: { id }, units: taskUnits([text]) }) as unknown as Document;
const label = (id: string, text: string, provision: string): Gold => ({
  plan: id,
  file: `gold/${id}.json`,
  records: [{ id: "1", text, kind: "content", required: { [provision]: [2] }, permitted: [] }],
});
const texts = { own: "Mở phòng đọc ở các bản.", copied: "Mở rộng mạng lưới thư viện công cộng từ tỉnh đến xã." };
const input = {
  documents: [plan("a", texts.own), plan("b", texts.copied)],
  gold: [label("a", texts.own, "1.1"), label("b", texts.copied, "1.1")],
  reference,
  knowledge,
};
const f1 = (scores: readonly { name: string; all: { f1: number | null } }[], name: string) =>
  scores.find((score) => score.name === name)!.all.f1;

describe("studyBaselines", () => {
  it("studyBaselines(...) sets plainer ways beside the method", () => {
    const scores = studyBaselines(input);
    expect(scores.map(({ name }) => name)).toEqual(["tf-idf", "bm25", "reuse", "lexicon", "all"]);
    expect(f1(scores, "all")).toBe(1);
    expect(f1(scores, "reuse")).toBeCloseTo(2 / 3);
    expect(f1(scores, "lexicon")).toBeCloseTo(2 / 3);
    expect(scores.find(({ name }) => name === "bm25")!.plans["b"]!.f1).toBe(1);
  });
});

describe("studyCalibration", () => {
  it("studyCalibration(...) counts every alignment once", () => {
    expect(studyCalibration(input).reduce((sum, { all }) => sum + all, 0)).toBe(2);
  });
});

describe("studyAblation", () => {
  it("studyAblation(...) shows what is lost without each part", () => {
    const scores = studyAblation(input);
    expect(f1(scores, "reuse")).toBeCloseTo(2 / 3);
    expect(f1(scores, "place")).toBe(1);
  });
});
