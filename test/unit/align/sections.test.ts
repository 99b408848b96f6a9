import { describe, expect, it } from "vitest";
import { thresholds } from "../../../src/align/method.ts";
import { pointsOfUnits } from "../../../src/align/sections.ts";
import type { Alignment } from "../../../src/model/alignment.ts";
import type { Unit } from "../../../src/model/document.ts";

const unit = (id: string, parent: string | null, kind: "section" | "item") => ({ id, parent, kind }) as Unit;
const units = [
  unit("i", null, "section"),
  unit("i-1", "i", "section"),
  unit("i-1-a", "i-1", "item"),
  unit("i-1-b", "i-1", "item"),
  unit("i-2", "i", "item"),
];
const aligned = (id: string, provision: string, strength: "full" | "partial" = "full") =>
  ({ unit: id, provision, strength }) as Alignment;
const pointOf = new Map(["1.1", "1.2", "2.1", "3.1", "4.1"].map((id) => [id, id.split(".")[0]!]));
const ten = new Map(units.map(({ id }) => [id, 10]));

function points(alignments: readonly Alignment[], headings = new Map(), syllablesOf = ten) {
  return pointsOfUnits({
    units,
    alignments,
    headings,
    syllablesOf,
    pointOf,
    organisation: null,
    organising: new Set(),
  });
}

describe("pointsOfUnits", () => {
  it("pointsOfUnits(...) gives a unit its own points, the stronger first", () => {
    expect(points([aligned("i-2", "1.1", "partial"), aligned("i-2", "2.1")])["i-2"]).toEqual(["2", "1"]);
  });
  it("pointsOfUnits(...) gives a section what stands under it, by length", () => {
    const alignments = [aligned("i-1-a", "1.1"), aligned("i-1-b", "2.1")];
    const long = new Map(ten).set("i-1-b", 30);
    expect(points(alignments, new Map(), long)["i-1"]).toEqual(["2", "1"]);
    expect(points(alignments, new Map(), long)["i"]).toEqual(["2", "1"]);
  });
  it("pointsOfUnits(...) lets the section's own words weigh as much as all under it", () => {
    const said = new Map([
      ["i-1", [{ provision: "3.1", score: 0.9, evidence: [{ plan: { start: 0, end: 1 } }] }]],
    ]) as never;
    expect(points([aligned("i-1-a", "1.1"), aligned("i-1-b", "2.1")], said)["i-1"]![0]).toBe("3");
  });
  it("pointsOfUnits(...) takes the first matter that a heading names for its subject", () => {
    const at = (start: number) => [{ plan: { start, end: start + 1 } }];
    const findings = [
      { provision: "2.1", score: 0.9, evidence: at(9) },
      { provision: "3.1", score: 0.8, evidence: at(0) },
    ];
    expect(points([], new Map([["i-1", findings]]) as never)["i-1"]).toEqual(["3", "2"]);
  });
  it("pointsOfUnits(...) counts a unit that only touches provisions for a part of its length", () => {
    const alignments = [aligned("i-1-a", "1.1", "partial"), aligned("i-1-b", "2.1")];
    expect(points(alignments, new Map(), new Map(ten).set("i-1-a", 20))["i-1"]).toEqual(["2", "1"]);
  });
  it("pointsOfUnits(...) leaves out a point of little weight, and names three at most", () => {
    const little = new Map(ten).set("i-1-a", 200);
    expect(points([aligned("i-1-a", "1.1"), aligned("i-1-b", "2.1")], new Map(), little)["i-1"]).toEqual(["1"]);
    const four = [aligned("i-1-a", "1.1"), aligned("i-1-b", "2.1"), aligned("i-2", "3.1"), aligned("i-2", "4.1")];
    expect(points(four)["i"]).toHaveLength(3);
  });
  it("pointsOfUnits(...) has no entry for a unit without alignments", () => {
    expect(points([aligned("i-2", "1.1")])).not.toHaveProperty("i-1");
  });
  it("pointsOfUnits(...) lists no point of less than its share, and equal ones in the order of the reference", () => {
    const share = thresholds.pointShare;
    const alignments = [aligned("i-1-a", "1.1"), aligned("i-1-b", "2.1")];
    const lengths = (own: number) => new Map(ten).set("i-1-a", own * 1000).set("i-1-b", (1 - own) * 1000);
    expect(points(alignments, new Map(), lengths(share + 0.001))["i-1"]).toEqual(["2", "1"]);
    expect(points(alignments, new Map(), lengths(share - 0.001))["i-1"]).toEqual(["2"]);
    expect(points([...alignments].toReversed())["i-1"]).toEqual(["1", "2"]);
  });
  it("pointsOfUnits(...) takes from a heading only what it says clearly enough", () => {
    const said = (score: number) =>
      new Map([["i-1", [{ provision: "3.1", score, evidence: [{ plan: { start: 0, end: 1 } }] }]]]) as never;
    expect(points([], said(thresholds.align))["i-1"]).toEqual(["3"]);
    expect(points([], said(thresholds.align - 0.01))).toEqual({});
  });
  it("pointsOfUnits(...) lets each further point of a heading say less, however sure it is", () => {
    const at = (start: number) => [{ plan: { start, end: start + 1 } }];
    const findings = [
      { provision: "1.1", score: 0.6, evidence: at(0) },
      { provision: "2.1", score: 0.6 / thresholds.laterNamed - 0.01, evidence: at(3) },
      { provision: "1.2", score: 0.5, evidence: at(6) },
    ];
    expect(points([], new Map([["i-1", findings]]) as never)["i-1"]).toEqual(["1", "2"]);
  });
  it("pointsOfUnits(...) counts what is organised and takes nothing up for the reference's own section on it", () => {
    const organised = [
      { ...unit("v", null, "section"), part: "organisation" },
      { ...unit("v-1", "v", "item"), part: "organisation" },
      { ...unit("v-2", "v", "item"), part: "organisation" },
      { ...unit("vi", null, "section"), part: "organisation" },
    ] as Unit[];
    const given = (organisation: string | null) =>
      pointsOfUnits({
        units: organised,
        alignments: [aligned("v-2", "1.1")],
        headings: new Map(),
        syllablesOf: new Map([
          ["v-1", 20],
          ["v-2", 10],
        ]),
        pointOf,
        organisation,
        organising: new Set(["vi"]),
      });
    expect(given("6")).toEqual({ v: ["6", "1"], "v-2": ["1"], vi: ["6"] });
    expect(given(null)).toEqual({ v: ["1"], "v-2": ["1"] });
  });
});
