import { expect, test } from "vitest";
import { certaintyNote, missedNote } from "../../../site/components/state/certainty.ts";
import { createContext } from "../../../site/context.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { renderMissingList } from "../../../site/components/missing-list/missing-list.ts";
import { planView } from "../../../src/views/plan.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { siteOf } from "../../fixtures/site.ts";

const corpus = makeCorpus([{ id: "a", states: "FFFFFF" }]);
const calibration = {
  with_lexicon: { texts: "văn bản", texts_en: "texts", documents: 1, passages: 1, knots: [] },
  words: { certain: 0.95, fairly: 0.8 },
};
const run = {
  date: "2026-11-20",
  texts: "văn bản",
  texts_en: "texts",
  documents: 3,
  passages: 20,
  carry_out: true,
  hits: 7,
  false_hits: 3,
  missed: 1,
};
const note = (changes: Partial<Corpus>, language: "vi" | "en" = "vi"): string | null =>
  certaintyNote(createContext(siteOf({ ...corpus, ...changes }), { page: "method" }, language));

test("certaintyNote(context) says what the words go by, and what the first run gave where there was one", () => {
  expect(note({ calibration, measuredOnce: { first_runs: [run] } })).toMatch(
    /tỷ lệ đúng trên văn bản\. .* cứ 100 cặp .* 70 cặp đúng\. Máy có thể bỏ sót: .* khoảng 13 cặp/u,
  );
  expect(note({ calibration, measuredOnce: { first_runs: [run] } }, "en")).toMatch(
    /about 70 of 100 pairs .* about 13 of 100 pairs of a passage/u,
  );
  expect(note({ calibration, measuredOnce: { first_runs: [] } })).not.toMatch(/100/u);
});

test("certaintyNote(context) names the texts that scores are read off where there is no lexicon, if there are any", () => {
  const gap = {
    reason: "no-lexicon",
    rule: "structure/no-lexicon",
    position: { file: "plans/a.md", line: 1, column: 1 },
    appendix: null,
    provisions: null,
    named: [],
  } as const;
  const plans = corpus.plans.map((plan) => ({
    ...plan,
    coverage: { ...plan.coverage, reading: { ...plan.coverage.reading, gaps: [gap] } },
  }));
  const alone = { ...calibration.with_lexicon, texts: "văn bản không từ vựng" };
  expect(note({ plans, calibration: { ...calibration, without_lexicon: alone } })).toContain(
    "tỷ lệ đúng trên văn bản không từ vựng.",
  );
  expect(note({ plans, calibration })).toBeNull();
});

test("certaintyNote(context) says nothing where no calibration gives such words", () => {
  expect(note({ calibration: null, measuredOnce: { first_runs: [run] } })).toBeNull();
});

test("renderMissingList(context, view) says how many passages the machine misses, under what it did not find", () => {
  const listOf = (states: string, runs: Corpus["measuredOnce"]["first_runs"]): string => {
    const made = { ...makeCorpus([{ id: "a", states }]), measuredOnce: { first_runs: runs } };
    const context = createContext(siteOf(made), { page: "plan", id: "a" }, "vi");
    return renderMissingList(context, planView(made, made.plans[0]!)).value;
  };
  expect(listOf("F.FFFF", [run])).toMatch(/cứ 100 cặp .* khoảng 13 cặp/u);
  expect(listOf("F?FFFF", [run])).not.toContain("bỏ sót");
  expect(listOf("F.FFFF", [])).not.toContain("bỏ sót");
});

test("missedNote(context) says nothing where no first run was measured", () => {
  const made = { ...corpus, measuredOnce: { first_runs: [] } };
  expect(missedNote(createContext(siteOf(made), { page: "method" }, "en"))).toBeNull();
});
