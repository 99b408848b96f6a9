import { describe, expect, it } from "vitest";
import { takenUpByAppendix } from "../../../src/coverage/appendixScope.ts";
import { gapOf, readingOf } from "../../../src/coverage/reading.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { unknownReasons } from "../../../src/model/reading.ts";
import { makeReference as makeNamedReference } from "../../fixtures/corpus.ts";
import { makeDocument, makeReference, makeUnit } from "../../fixtures/reading.ts";

const reference = makeReference();
const task = makeUnit({ id: "ii-1", text: "Sử dụng hợp lý tài nguyên đất, nước." });
const warn = (rule: string, params: Diagnostic["params"] = {}): Diagnostic => ({
  rule,
  severity: "warning",
  file: "plans/a.md",
  line: 7,
  column: 1,
  params,
});
const read = (diagnostics: readonly Diagnostic[], meta = {}) =>
  readingOf({ ...makeDocument([task], meta), diagnostics }, reference, []);

describe("readingOf", () => {
  it("readingOf(document) of a text with no gap is whole", () => {
    expect(read([warn("structure/numbering-gap", { marker: "3.", expected: "2" })])).toMatchObject({
      state: "whole",
      parts: [{ as: "tasks", units: 1, syllables: 8 }],
      gaps: [],
    });
  });

  it.each([
    ["structure/no-tasks", "not-read", "no-tasks"],
    ["text/cut-off", "in-part", "truncated"],
    ["text/damaged", "in-part", "text-quality"],
    ["structure/part-unclear", "in-part", "part-unclear"],
  ])("readingOf(document) of a text with the warning %s is %s", (rule, state, reason) => {
    const reading = read([warn(rule)]);
    expect(reading.state).toBe(state);
    expect(gapOf(reading, "1.1")).toMatchObject({ reason, position: { line: 7 }, provisions: null });
  });

  it("readingOf(document) without a lexicon is whole, and leaves every provision open", () => {
    const reading = readingOf(makeDocument([task]), reference, null);
    expect(reading.state).toBe("whole");
    expect(gapOf(reading, "1.1")).toMatchObject({ reason: "no-lexicon", rule: null, provisions: null });
  });

  it("readingOf(document) puts the gravest gap first", () => {
    const { gaps } = read([warn("structure/part-unclear"), warn("structure/no-tasks")], { status: "truncated" });
    const order = gaps.map(({ reason }) => unknownReasons.indexOf(reason));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(gaps).toHaveLength(3);
  });

  it("readingOf(document) counts every unit in one part", () => {
    const units = [
      makeUnit({ id: "title", kind: "letterhead", part: "front", text: "Kế hoạch" }),
      makeUnit({ id: "i", kind: "section", part: "purpose", text: "Mục đích" }),
      makeUnit({ id: "p1", kind: "paragraph", part: "front", text: "Lạc lõng một dòng" }),
      makeUnit({ id: "phu-luc-1", kind: "section", part: "back", text: "Biểu mẫu" }),
      makeUnit({ id: "signature-1", kind: "signature", part: "back", text: "Chủ tịch" }),
      task,
    ];
    const { parts } = readingOf(makeDocument(units), reference, []);
    expect(parts.map(({ as }) => as)).toEqual(["letterhead", "purpose", "tasks", "annex", "closing", "unplaced"]);
    expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(units.length);
  });
});

describe("takenUpByAppendix", () => {
  const corpus = makeNamedReference([
    { label: "Quan điểm, mục tiêu", provisions: ["Phát triển đồng bộ", "Hoàn thành dự án trọng điểm"] },
    { label: "Chính sách", provisions: ["Sửa đổi quy định"] },
    { label: "Đầu tư", provisions: ["Thư viện"] },
  ]);
  it.each([
    ["Phụ lục 1: Danh mục dự án ưu tiên", ["1.2", "3.1"]],
    ["Phụ lục: Danh mục công trình", ["1.2", "3.1"]],
    ["Phụ lục II: Phân công nhiệm vụ cho các sở, ngành", ["2.1", "3.1"]],
    ["Phụ lục: Mẫu báo cáo kết quả", []],
    ["Phụ lục: Danh mục nhiệm vụ, dự án", null],
    ["Phụ lục 3", null],
  ])("takenUpByAppendix(%s) is %o", (title, expected) => {
    expect(takenUpByAppendix(title, corpus, ["3"])).toEqual(expected);
  });

  it("takenUpByAppendix(title) is all provisions where nobody says which are works", () => {
    const plain = makeNamedReference([{ label: "Chính sách", provisions: ["Sửa đổi quy định"] }]);
    for (const works of [null, []]) expect(takenUpByAppendix("Phụ lục: Danh mục dự án", plain, works)).toBeNull();
  });
});
