import { describe, expect, it } from "vitest";
import { planRelation } from "../../../src/coverage/planRelation.ts";

const reference = { number: "10-NQ/TW", issued: "2022-06-01", issued_year: null };
const plan = (...carriedOut: string[]) => ({ implements: carriedOut, issued: "2023-01-15", issued_year: null });

describe("planRelation", () => {
  it("planRelation(plan) is direct when the plan names the reference", () => {
    expect(planRelation(plan("5/QĐ-TTg", "10-NQ/TW"), [], reference)).toEqual({
      kind: "direct",
      via: [],
      reason: null,
    });
  });

  it("planRelation(plan) names the documents between, nearest to the plan first", () => {
    const known = [
      { number: "20/KH-UBND", implements: ["30-CTr/TU"] },
      { number: "30-CTr/TU", implements: ["10-NQ/TW"] },
    ];
    expect(planRelation(plan("20/KH-UBND"), known, reference)).toEqual({
      kind: "indirect",
      via: ["20/KH-UBND", "30-CTr/TU"],
      reason: null,
    });
  });

  it("planRelation(plan) takes the shortest way, and the first named of equal ones", () => {
    const known = [
      { number: "A", implements: ["B"] },
      { number: "B", implements: ["10-NQ/TW"] },
      { number: "C", implements: ["10-NQ/TW"] },
      { number: "D", implements: ["10-NQ/TW"] },
    ];
    expect(planRelation(plan("A", "D", "C"), known, reference).via).toEqual(["D"]);
  });

  it("planRelation(plan) ends on a circle of documents that carry each other out", () => {
    const known = [
      { number: "A", implements: ["B"] },
      { number: "B", implements: ["A", "B"] },
    ];
    expect(planRelation(plan("A"), known, reference)).toEqual({ kind: "none", via: [], reason: "other-basis" });
  });

  it("planRelation(plan) finds the reference behind a circle", () => {
    const known = [
      { number: "A", implements: ["B"] },
      { number: "B", implements: ["A", "10-NQ/TW"] },
    ];
    expect(planRelation(plan("A"), known, reference).via).toEqual(["A", "B"]);
  });

  it("planRelation(plan) is none for numbers that no known document bears", () => {
    expect(planRelation(plan("99/XX"), [{ number: null, implements: ["10-NQ/TW"] }], reference).kind).toBe("none");
  });

  it("planRelation(plan) calls a plan without a way older when it was issued before the reference", () => {
    const older = { implements: ["99/XX"], issued: "2022-05-31", issued_year: null };
    expect(planRelation(older, [], reference).reason).toBe("older");
  });

  it("planRelation(plan) calls a plan of the very day of the reference no older", () => {
    const same = { implements: [], issued: "2022-06-01", issued_year: null };
    expect(planRelation(same, [], reference).reason).toBe("other-basis");
  });

  it("planRelation(plan) compares years when the day of the reference is unknown", () => {
    const undated = { ...reference, issued: null, issued_year: 2022 };
    const of = (issued: string) => planRelation({ implements: [], issued, issued_year: null }, [], undated).reason;
    expect([of("2021-12-31"), of("2022-01-01")]).toEqual(["older", "other-basis"]);
  });

  it.each([
    [2021, "older"],
    [2022, "other-basis"],
    [null, "other-basis"],
  ])("planRelation(plan) compares years when the day is unknown: %s is %s", (year, reason) => {
    expect(planRelation({ implements: [], issued: null, issued_year: year }, [], reference).reason).toBe(reason);
  });

  it("planRelation(plan) reads numbers whatever their spacing and case", () => {
    expect(planRelation(plan("10 - nq/tw"), [], reference).kind).toBe("direct");
  });

  it("planRelation(plan) is none when the reference has no number to name", () => {
    expect(planRelation(plan("10-NQ/TW"), [], { ...reference, number: null }).kind).toBe("none");
  });
});
