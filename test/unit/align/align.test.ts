import { describe, expect, it } from "vitest";
import { aligner, judgeUnits, organisingSections } from "../../../src/align/align.ts";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";
import { prepare } from "../../../src/align/prepare.ts";
import { reviewedPlanReader } from "../../../src/align/reviewing.ts";
import type { Document, Unit } from "../../../src/model/document.ts";
import { lexiconWith, plainKnowledge, rolesWith } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const sketched = sketchReference([
  { id: "1.1", quotes: ["mở rộng thư viện công cộng ở các xã vùng cao"] },
  { id: "1.2", quotes: ["trồng cây xanh trong sân trường học"] },
  { id: "2.1", quotes: ["sửa chợ huyện"] },
]);
/** The reference with a section of its own on organisation, numbered 3. */
const reference = {
  ...sketched,
  document: { ...sketched.document, units: [{ part: "organisation", marker: "3." } as Unit] },
};
const lexicon = lexiconWith({
  "1.1": [{ phrases: ["bút chì"] }, { phrases: ["vở"], weight: "touch" }, { phrases: ["giấy"], weight: "cue" }],
  "1.2": [{ phrases: ["chậu hoa"] }, { phrases: ["công thương"] }],
  "2.1": [{ phrases: ["rau"], weight: "touch" }],
});
const roles = rolesWith({
  agencies: { openers: ["sở"], fields: ["công thương"] },
  scopes: [{ role: "negated", openers: ["không"] }],
});
const knowledge = plainKnowledge(lexicon, { roles });

type UnitSketch = Partial<Unit> & { readonly id: string; readonly text: string };
const unitOf = (unit: UnitSketch): Unit =>
  ({ parent: null, kind: "item", role: null, part: "tasks", marker: null, heading: null, depth: 0, ...unit }) as Unit;
const documentOf = (units: readonly UnitSketch[]): Document => ({ units: units.map(unitOf) }) as unknown as Document;
const section = (id: string, text: string, more: Partial<Unit> = {}): UnitSketch => ({
  id,
  text,
  kind: "section",
  ...more,
});

function aligned(units: readonly UnitSketch[], off: readonly Rule[] = []) {
  const align = aligner(reference, knowledge, { ...defaultSettings, off: new Set(off) });
  const { alignments, rejected, ...rest } = align(documentOf(units));
  const shown = alignments.map(({ unit, provision, strength }) => `${unit} ${provision} ${strength}`);
  return {
    ...rest,
    alignments: shown,
    rejected: rejected.map(({ unit, provision, rule }) => `${unit} ${provision} ${rule}`),
  };
}
/** Texts above a unit, nearest first, with the provisions that they speak of. */
function above(units: readonly UnitSketch[], id: string): readonly string[] {
  const judged = judgeUnits(documentOf(units), prepare(reference, knowledge)).get(id)!;
  return judged.above.map(({ text, findings, title }) =>
    [text, ...findings.map(({ provision }) => provision), ...(title === true ? ["title"] : [])].join(" | "),
  );
}

describe("align(plan)", () => {
  it("align(plan) aligns units in their order, provisions in that of the reference; sections none", () => {
    const units = [
      section("i", "Về bút chì"),
      { id: "a", text: "mua chậu hoa, vở, bút chì" },
      { id: "b", text: "bán rau" },
      { id: "c", text: "mua chậu hoa, vở, rau" },
    ];
    const last = ["c 1.1 partial", "c 1.2 full", "c 2.1 partial"];
    expect(aligned(units).alignments).toEqual(["a 1.1 full", "a 1.2 full", "b 2.1 partial", ...last]);
  });

  it("align(plan) reads what is a task or organised, and no more", () => {
    const text = "mua bút chì";
    const units = (["tasks", "organisation", "purpose", "back"] as const).map((part, at) => ({
      id: `u${at}`,
      part,
      text,
    }));
    expect(aligned([...units, { id: "g", role: "group", text }]).alignments).toEqual(["u0 1.1 full", "u1 1.1 full"]);
  });

  it("align(plan) keeps near misses with their rule", () => {
    expect(aligned([{ id: "a", text: "không mua bút chì" }]).rejected).toEqual(["a 1.1 negated"]);
    expect(aligned([{ id: "a", text: "mua giấy" }]).rejected).toEqual(["a 1.1 threshold"]);
  });

  it("align(plan) lifts a touch under a heading that takes the provision up, unless headings are switched off", () => {
    const units = [section("i", "Về bút chì"), { id: "a", parent: "i", text: "mua vở" }];
    expect(aligned(units).alignments).toEqual(["a 1.1 full"]);
    expect(aligned(units, ["context"]).alignments).toEqual(["a 1.1 partial"]);
    expect(aligned([units[0]!, { id: "a", text: "mua vở" }]).alignments).toEqual(["a 1.1 partial"]);
  });

  it("align(plan) counts the syllables of tasks, and of what is organised those that take something up", () => {
    const units: readonly UnitSketch[] = [
      section("i", "Một hai ba bốn"),
      { id: "a", text: "mua bút chì" },
      { id: "b", text: "làm việc khác" },
      { id: "c", text: "họp", part: "organisation" },
      { id: "d", text: "mua chậu hoa mới", part: "organisation" },
    ];
    expect(aligned(units).taskSyllables).toBe(3 + 3 + 4);
  });

  it("align(plan) gives points to units and sections, and its own number to what only says organisation", () => {
    const units: readonly UnitSketch[] = [
      section("i", "Nhiệm vụ"),
      { id: "a", parent: "i", text: "mua bút chì" },
      { id: "b", parent: "i", text: "bán rau" },
      section("ii", "Tổ chức thực hiện", { part: "organisation" }),
    ];
    expect(aligned(units).points).toMatchObject({ i: ["1", "2"], a: ["1"], b: ["2"], ii: ["3"] });
  });
});

describe("judgeUnits", () => {
  it("judgeUnits(plan) puts the headings above a unit nearest first, the last title outermost", () => {
    const units: readonly UnitSketch[] = [
      { id: "t0", text: "Về rau", role: "title", part: "front" },
      { id: "t1", text: "Về chậu hoa", role: "title", part: "front" },
      section("i", "Về bút chì"),
      section("i-1", "Về vở", { parent: "i" }),
      { id: "a", parent: "i-1", text: "mua" },
      { id: "b", parent: "i-1", text: "bán" },
    ];
    const expected = ["Về vở | 1.1", "Về bút chì | 1.1", "Về chậu hoa | 1.2 | title"];
    expect(above(units, "a")).toEqual(expected);
    expect(above(units, "b")).toEqual(expected);
    expect(above(units, "i")).toEqual(expected.slice(2));
    expect(above(units.slice(2), "i")).toEqual([]);
  });

  it("judgeUnits(plan) leaves out what stands above in another part", () => {
    const units: readonly UnitSketch[] = [
      section("i", "Về bút chì", { part: "purpose" }),
      { id: "a", parent: "i", text: "mua" },
    ];
    expect(above(units, "a")).toEqual([]);
  });

  it("judgeUnits(plan) puts the tasks in cells that reach down over a row between the row and its headings, nearest first", () => {
    const cell = (name: string, unit: string, start: number, end: number) => ({ name, unit, start, end });
    const covering = [cell("task", "r1", 0, 7), cell("task", "r1", 8, 10), cell("lead", "r1", 8, 10)] as never;
    const units: readonly UnitSketch[] = [
      section("i", "Về rau"),
      { id: "r1", parent: "i", kind: "table", text: "bút chì vở" },
      { id: "r2", parent: "i", kind: "table", text: "mua", covering },
      { id: "r3", parent: "i", kind: "table", text: "mua", covering },
    ];
    const expected = ["vở | 1.1", "bút chì | 1.1", "Về rau | 2.1"];
    expect(above(units, "r2")).toEqual(expected);
    expect(above(units, "r3")).toEqual(expected);
    expect(above(units, "r1")).toEqual(["Về rau | 2.1"]);
  });

  it("judgeUnits(plan) reads in a heading with nothing under it the fields of the agencies that it names", () => {
    const line = section("i", "Sở Công thương");
    const found = (units: readonly UnitSketch[]) =>
      judgeUnits(documentOf(units), prepare(reference, knowledge, { ...defaultSettings, off: new Set(["statistics"]) }))
        .get("i")!
        .findings.map(({ score }) => score > 0);
    expect(found([line])).toEqual([true]);
    expect(found([line, { id: "a", parent: "i", text: "mua" }])).toEqual([false]);
    expect(found([{ ...line, kind: "item" }])).toEqual([false]);
  });
});

describe("organisingSections", () => {
  it.each([
    ["Tổ chức thực hiện", {}, true],
    ["Một hai ba bốn năm", {}, true],
    ["Một hai ba bốn năm sáu", {}, false],
    ["Tổ chức thực hiện", { part: "tasks" as const }, false],
    ["Tổ chức thực hiện", { kind: "item" as const }, false],
    ["Về bút chì", {}, false],
    ["Sở Công thương", {}, false],
  ])("organisingSections(judgements) of %j %j: %s", (text, more, is) => {
    const units = [section("i", text, { part: "organisation", ...more }), { id: "a", parent: "i", text: "mua" }];
    const found = organisingSections(judgeUnits(documentOf(units), prepare(reference, knowledge)));
    expect(found.has("i")).toBe(is);
  });
});

describe("reviewedPlanReader", () => {
  const units: readonly UnitSketch[] = [
    section("i", "Nhiệm vụ"),
    { id: "a", parent: "i", text: "mở rộng thư viện công cộng ở các xã vùng cao" },
    { id: "b", parent: "i", text: "mua giấy" },
    section("ii", "Tổ chức thực hiện", { part: "organisation" }),
  ];
  const reader = () => reviewedPlanReader(reference, knowledge)(documentOf(units));

  it("reader.describeWording(unit, provision) measures what the unit keeps, whether or not the two are matched", () => {
    expect(reader().describeWording("a", "1.1")).toMatchObject({
      relation: "verbatim",
      kept: 1,
      evidence: [{ kind: "reuse" }],
    });
    expect(reader().describeWording("b", "1.1")).toMatchObject({
      relation: "specific",
      kept: 0,
      evidence: [{ kind: "lexicon" }],
    });
    const nothing = { relation: "specific", kept: 0, evidence: [] };
    expect(reader().describeWording("a", "2.1")).toEqual(nothing);
    expect(reader().describeWording("x", "1.1")).toEqual(nothing);
  });

  it("reader.pointsOf(alignments) gives the points that go with other alignments", () => {
    const given = [{ unit: "b", provision: "2.1", strength: "full" }] as never;
    expect(reader().pointsOf(given)).toMatchObject({ b: ["2"], i: ["2"], ii: ["3"] });
    expect(reader().pointsOf([])).toEqual({ ii: ["3"] });
  });
});
