import { describe, expect, it } from "vitest";
import { takenUpByAppendix } from "../../../src/coverage/appendixScope.ts";
import { gapOf, readingOf, unitsReadAs } from "../../../src/coverage/reading.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { Unit } from "../../../src/model/document.ts";
import { unknownReasons, type ReadAs } from "../../../src/model/reading.ts";
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
    ["text/no-end", "in-part", "truncated"],
    ["appendix/undeclared", "in-part", "missing-appendices"],
    ["appendix/unread", "in-part", "appendix-unread"],
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

  it("readingOf(document) says of a declared gap that the front matter names it", () => {
    const reading = read([], { status: "truncated" });
    expect(reading.gaps).toEqual([
      {
        reason: "truncated",
        rule: null,
        position: { file: "plans/ke-hoach-a.md", line: 1, column: 1 },
        appendix: null,
        provisions: null,
        named: [],
      },
    ]);
  });

  it("readingOf(document) leaves every provision open where pages or pictures of the source were not read", () => {
    const reading = read([], { unread: ["2 hình ảnh lớn"] });
    expect(reading.state).toBe("in-part");
    expect(gapOf(reading, "1.1")).toMatchObject({ reason: "not-text", rule: null, provisions: null });
    expect(read([], {}).gaps).toEqual([]);
  });

  it("readingOf(document) leaves open what an appendix could take up by its name and title, and nothing else", () => {
    const named = makeNamedReference([
      { label: "Chính sách", provisions: ["Sửa đổi quy định"] },
      { label: "Đầu tư", provisions: ["Thư viện"] },
    ]);
    const gapsOf = (diagnostics: readonly Diagnostic[], missing: string[] = []) =>
      readingOf({ ...makeDocument([task], { missing_appendices: missing }), diagnostics }, named, ["2"]);
    const title = "Danh mục dự án";
    for (const reading of [
      gapsOf([warn("appendix/undeclared", { name: "Phụ lục I", title })]),
      gapsOf([], [`Phụ lục I: ${title}`]),
    ]) {
      expect(reading.gaps).toMatchObject([{ appendix: `Phụ lục I: ${title}`, provisions: ["2.1"] }]);
      expect([gapOf(reading, "1.1"), gapOf(reading, "2.1")?.reason]).toEqual([null, "missing-appendices"]);
    }
    const untitled = gapsOf([warn("appendix/unread", { name: "Phụ lục I" })]);
    expect(untitled.gaps).toMatchObject([{ appendix: "Phụ lục I", provisions: null }]);
    const rest = gapsOf([warn("appendix/unread", { name: "Đầu tư các dự án đường" })]);
    expect(rest.gaps).toMatchObject([{ appendix: "Đầu tư các dự án đường", provisions: null }]);
    expect(gapsOf([warn("appendix/unread")]).gaps).toMatchObject([{ appendix: "", provisions: null }]);
    expect(gapsOf([warn("text/damaged", { name: "Phụ lục I", title })]).gaps[0]).toMatchObject({ appendix: null });
  });

  it("readingOf(document, …, namedIn) leaves open what the title of an appendix names, whatever it holds; forms hold nothing", () => {
    const orientation = makeNamedReference([
      { label: "Quan điểm", provisions: ["Mục tiêu", "Định hướng"] },
      { label: "Đầu tư", provisions: ["Thư viện"] },
    ]);
    const gapsOf = (title: string) =>
      readingOf(
        makeDocument([task], { missing_appendices: [`Phụ lục I: ${title}`] }),
        orientation,
        ["2"],
        () => new Set(["1.2"]),
      ).gaps;
    expect(gapsOf("Danh mục dự án, định hướng")).toMatchObject([{ provisions: ["1.2", "2.1"], named: ["1.2"] }]);
    expect(gapsOf("Phân công, định hướng")).toMatchObject([{ provisions: ["1.2", "2.1"], named: ["1.2"] }]);
    expect(gapsOf("Biểu mẫu, định hướng")).toMatchObject([{ provisions: [], named: [] }]);
    expect(gapsOf("Nhiệm vụ, định hướng")).toMatchObject([{ provisions: null, named: ["1.2"] }]);
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

describe("unitsReadAs", () => {
  const section = makeUnit({ id: "i", kind: "section", part: "purpose", text: "Mục đích" });
  const readUnit = (changes: Partial<Unit>, before: readonly Unit[] = []) =>
    unitsReadAs([...before, makeUnit({ id: "u", part: "back", ...changes })]).at(-1);

  it.each<[Partial<Unit>, ReadAs]>([
    [{ kind: "letterhead", part: "tasks" }, "tasks"],
    [{ kind: "letterhead", part: "front" }, "letterhead"],
    [{ kind: "footnote", part: "purpose" }, "notes"],
    [{ kind: "note" }, "notes"],
    [{ kind: "note", role: "true-copy" }, "closing"],
    [{ part: "purpose" }, "purpose"],
    [{ part: "assessment" }, "assessment"],
    [{ part: "organisation" }, "organisation"],
    [{ kind: "recipients" }, "closing"],
    [{ kind: "signature" }, "closing"],
    [{ kind: "paragraph" }, "unplaced"],
    [{ kind: "item", part: "front" }, "basis"],
  ])("unitsReadAs(units) reads %o as %s", (unit, as) => {
    expect(readUnit(unit)).toBe(as);
  });

  it("unitsReadAs(units) takes a paragraph before the first heading for a basis, and one after it for lost", () => {
    const paragraph = { kind: "paragraph", part: "front" } as const;
    expect(readUnit(paragraph)).toBe("basis");
    expect(readUnit(paragraph, [makeUnit({ id: "b", kind: "paragraph", part: "front", text: "Căn cứ" })])).toBe(
      "basis",
    );
    expect(readUnit(paragraph, [section])).toBe("unplaced");
    expect(readUnit({ ...paragraph, kind: "item" }, [section])).toBe("basis");
    expect(unitsReadAs([{ ...section, part: "front" }])).toEqual(["basis"]);
  });

  it("unitsReadAs(units) takes what stands under the heading of an appendix for the appendix, however deep", () => {
    const annex = makeUnit({ id: "phu-luc-1", kind: "section", part: "back", text: "Phụ lục I" });
    const inner = makeUnit({ id: "x", kind: "item", part: "back", parent: "phu-luc-1", text: "Biểu 1" });
    const deep = makeUnit({ id: "y", kind: "item", part: "back", parent: "x", text: "Cột 1" });
    expect(unitsReadAs([annex, inner, deep])).toEqual(["annex", "annex", "annex"]);
    expect(unitsReadAs([section, { ...inner, parent: "i" }])).toEqual(["purpose", "unplaced"]);
  });

  it("readingOf(document) counts the syllables of markers and texts", () => {
    const marked = makeUnit({ id: "ii", marker: "Phần II.", text: "Nhiệm vụ" });
    expect(readingOf(makeDocument([marked]), reference, []).parts).toEqual([{ as: "tasks", units: 1, syllables: 4 }]);
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
    ["Mẫu số 01", []],
    ["Phụ lục 2 Đề cương báo cáo", []],
    ["Phụ lục: Danh mục nhiệm vụ, dự án", null],
    ["Phụ lục 3", null],
  ])("takenUpByAppendix(%s) is %o", (title, expected) => {
    expect(takenUpByAppendix(title, corpus, ["3"])).toEqual(expected);
  });

  it("takenUpByAppendix(title) gives who does what the points that state no aims, by how their labels begin", () => {
    const mixed = makeNamedReference([
      { label: "Mục tiêu", provisions: ["Hoàn thành"] },
      { label: "Chính sách theo mục tiêu", provisions: ["Sửa đổi quy định"] },
    ]);
    expect(takenUpByAppendix("Phụ lục: Phân công", mixed, null)).toEqual(["2.1"]);
    const aims = makeNamedReference([{ label: "Định hướng", provisions: ["Đồng bộ"] }]);
    expect(takenUpByAppendix("Phụ lục: Phân công", aims, null)).toEqual([]);
  });

  it("takenUpByAppendix(title) of projects is what names projects, and nothing where works are known and none fits", () => {
    expect(takenUpByAppendix("Phụ lục: Danh mục dự án", corpus, null)).toEqual(["1.2"]);
    const plain = makeNamedReference([{ label: "Chính sách", provisions: ["Sửa đổi quy định"] }]);
    expect(takenUpByAppendix("Phụ lục: Danh mục dự án", plain, ["9"])).toEqual([]);
  });

  it("takenUpByAppendix(title) is all provisions where nobody says which are works", () => {
    const plain = makeNamedReference([{ label: "Chính sách", provisions: ["Sửa đổi quy định"] }]);
    for (const works of [null, []]) expect(takenUpByAppendix("Phụ lục: Danh mục dự án", plain, works)).toBeNull();
  });
});
