import { expect, test } from "vitest";
import type { Alignment } from "../../../src/model/alignment.ts";
import { groundsOf } from "../../../src/views/grounds.ts";
import { makeAlignment, makePhrase, makeReference, makeReuse, makeUnit } from "../../fixtures/reading.ts";

const provision = makeReference().points[0]!.provisions[0]!;
const unit = makeUnit({ id: "a", text: "Phát triển hệ thống kết cấu hạ tầng đồng bộ của các xã, cầu và bến." });
const aligned = (evidence: Alignment["evidence"], changes: Partial<Alignment> = {}): Alignment => ({
  ...makeAlignment(unit, provision, "full", "adapted", evidence),
  ...changes,
});

test("groundsOf(alignment) quotes shared words as both texts have them", () => {
  const words = "kết cấu hạ tầng đồng bộ";
  expect(groundsOf(aligned([makeReuse(unit, provision, words)]), unit, provision)).toEqual({
    score: 0.9,
    grounds: [{ kind: "shared", words, reference: words, same: true }],
    lowered: [],
  });
});

test("groundsOf(alignment) tells words that differ a little", () => {
  const evidence = makeReuse(unit, provision, "hạ tầng đồng bộ của", 0, "hạ tầng đồng bộ, hiện");
  expect(groundsOf(aligned([evidence]), unit, provision).grounds).toMatchObject([{ kind: "shared", same: false }]);
});

test("groundsOf(alignment) gathers the parts of one phrase and tells another phrase apart", () => {
  const one = { ...makePhrase(unit, "các xã"), phrase: "x" };
  const two = { ...makePhrase(unit, "bến"), phrase: "x" };
  const other = { ...makePhrase(unit, "cầu"), phrase: "y" };
  const { grounds } = groundsOf(aligned([one, two, other] as Alignment["evidence"]), unit, provision);
  expect(grounds).toEqual([
    { kind: "phrase", parts: ["các xã", "bến"] },
    { kind: "phrase", parts: ["cầu"] },
  ]);
});

test("groundsOf(alignment) gathers the words that tell of the provision, each once", () => {
  const words = (text: string) => {
    const start = unit.text.indexOf(text);
    return {
      kind: "words",
      plan: { start, end: start + text.length },
      reference: { quote: 0, start: 0, end: 0 },
      weight: 0.4,
    } as const;
  };
  const { grounds } = groundsOf(aligned([words("cầu"), words("bến"), words("cầu")]), unit, provision);
  expect(grounds).toEqual([{ kind: "words", parts: ["cầu", "bến"] }]);
});

test("groundsOf(alignment) names the heading and its words that count", () => {
  const heading = {
    kind: "context",
    heading: "Phát triển hạ tầng",
    headingSpan: { start: 11, end: 18 },
    plan: { start: 0, end: 0 },
    reference: { quote: 0, start: 0, end: 0 },
    weight: 0.3,
  } as const;
  expect(groundsOf(aligned([heading]), unit, provision).grounds).toEqual([
    { kind: "heading", heading: "Phát triển hạ tầng", words: "hạ tầng" },
  ]);
});

test("groundsOf(alignment) names the rules that lowered it, with their words", () => {
  const adjustments = [{ rule: "place", plan: { start: 0, end: 10 }, factor: 0.5 }];
  expect(groundsOf(aligned([], { adjustments }), unit, provision).lowered).toEqual([
    { rule: "place", words: "Phát triển", factor: 0.5 },
  ]);
});
