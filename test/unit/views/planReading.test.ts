import { describe, expect, it } from "vitest";
import { readingSummary } from "../../../scripts/report.ts";
import { readAs } from "../../../src/model/reading.ts";
import { planReadingView } from "../../../src/views/planReading.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();

describe("planReadingView", () => {
  it("planReadingView(plan) gives each part with its share and where it begins; the shares are the whole text", () => {
    for (const plan of corpus.plans) {
      const { parts } = planReadingView(plan);
      expect(parts.map(({ as }) => as)).toEqual(readAs.filter((as) => parts.some((part) => part.as === as)));
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      const ids = new Set(plan.document.units.map(({ id }) => id));
      expect(parts.flatMap(({ places }) => places).every(({ unit }) => ids.has(unit))).toBe(true);
    }
  });

  it("planReadingView(plan) counts the provisions that each gap leaves open", () => {
    const inPart = corpus.plans.filter(({ coverage }) => coverage.reading.state === "in-part");
    expect(inPart.length).toBeGreaterThan(0);
    for (const plan of inPart) {
      const unknown = plan.coverage.cells.filter(({ state }) => state === "unknown").length;
      const { gaps, open: together } = planReadingView(plan);
      expect(together).toBe(unknown);
      expect(Math.max(...gaps.map(({ open }) => open))).toBeLessThanOrEqual(unknown);
      expect(gaps.some(({ open }) => open > 0)).toBe(unknown > 0);
    }
  });

  it("planReadingView(plan) says once what the front matter declares and a warning finds", () => {
    const cut = corpus.plans.find(({ coverage: { reading } }) => reading.gaps[0]?.reason === "truncated")!;
    const { gaps } = cut.coverage.reading;
    const declared = { ...gaps[0]!, rule: null };
    const found = { ...gaps[0]!, rule: "text/cut-off" };
    const shown = (all: typeof gaps): readonly (string | null)[] =>
      planReadingView({
        ...cut,
        coverage: { ...cut.coverage, reading: { ...cut.coverage.reading, gaps: all } },
      }).gaps.map(({ gap }) => gap.rule);
    expect(shown([declared, found])).toEqual(["text/cut-off"]);
    expect(shown([declared])).toEqual([null]);
  });
});

describe("readingSummary", () => {
  it("readingSummary(corpus) counts plans by what was read, and names those that were not read whole with the reasons", () => {
    expect(readingSummary(corpus)).toMatch(/^\d whole, \d in part \([\w-]+: truncated; [\w-]+: missing-appendices\)$/u);
  });
});
