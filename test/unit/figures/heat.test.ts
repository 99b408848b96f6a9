import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Scene } from "../../../src/figures/scene.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";
import { drawAll, englishWords, smallCorpus, textsOf, words } from "./support.ts";

/** Forty-five provisions with short names, as long as real ones. */
function shortNamed(plans: number): Corpus {
  const corpus = makeManyPlans(plans);
  const points = corpus.reference.points.map((point) => ({
    ...point,
    provisions: point.provisions.map((provision, index) => {
      const name = `Hạ tầng an sinh xã hội ${index}`;
      return { ...provision, shortLabel: { vi: name, en: name } };
    }),
  }));
  return { ...corpus, reference: { ...corpus.reference, points } };
}

/** `corpus` with every passage found on weak evidence. */
function unsure(corpus: Corpus): Corpus {
  const plans = corpus.plans.map((plan) => ({
    ...plan,
    coverage: {
      ...plan.coverage,
      cells: plan.coverage.cells.map((cell) => (cell.score === null ? cell : { ...cell, score: 0.01 })),
    },
  }));
  const curve = { texts: "a", texts_en: "a", documents: 0, passages: 0, knots: [] };
  return { ...corpus, plans, calibration: { with_lexicon: curve, words: { certain: 0.95, fairly: 0.65 } } };
}

function heatmapsOf(corpus: Corpus, own = words): readonly { readonly format: string; readonly scene: Scene }[] {
  return drawAll(corpus, ["toan-bo"], own).map(({ format, scenes }) => ({ format, scene: scenes[0]! }));
}

const linesOf = (scene: Scene): readonly string[] => textsOf(scene).map(({ text }) => text);

describe("layoutHeat", () => {
  it.each([3, 5, 8, 13, 24, 40, 63])(
    "layoutHeat(sheet) of %i plans cuts no name, in either format and language",
    (plans) => {
      for (const own of [words, englishWords]) {
        for (const { scene } of heatmapsOf(shortNamed(plans), own))
          expect(linesOf(scene).filter((text) => text.endsWith("…"))).toEqual([]);
      }
    },
  );

  it.each([3, 8, 13, 24])("layoutHeat(sheet) of %i plans names every provision", (plans) => {
    for (const { scene, format } of heatmapsOf(shortNamed(plans))) {
      const drawn = linesOf(scene).filter((text) => text.startsWith("Hạ tầng") || text.startsWith("Năng lượng"));
      expect(drawn, format).toHaveLength(45);
    }
  });

  it.each([
    [3, "a4"],
    [3, "16x9"],
    [8, "16x9"],
    [63, "a4"],
  ])(
    "layoutHeat(sheet) of %i plans on %s gives the index of each, as a range where cells are unknown",
    (plans, format) => {
      const { scene } = heatmapsOf(shortNamed(plans)).find((drawn) => drawn.format === format)!;
      const lines = linesOf(scene);
      expect(lines.some((text) => text.startsWith("Chỉ số"))).toBe(true);
      expect(lines.filter((text) => /^\d+-\d+%?$/u.test(text)).length).toBeGreaterThan(0);
    },
  );

  it("layoutHeat(sheet) gathers by region what is not legible else, and says so with the marks of what needs a review", () => {
    const slide = (corpus: Corpus) => heatmapsOf(corpus).find(({ format }) => format === "16x9")!.scene;
    const sure = slide(shortNamed(63));
    const text = linesOf(sure).join(" ");
    for (const said of ["gộp theo vùng", "Tây Nguyên (5)", "phần trắng: chưa xác định"]) expect(text).toContain(said);
    const cornersOf = ({ shapes }: Scene): number =>
      shapes.reduce((sum, shape) => sum + (shape.kind === "corners" ? shape.corners.length : 0), 0);
    // The one in the legend is always there.
    expect(cornersOf(sure)).toBe(1);
    expect(cornersOf(slide(unsure(shortNamed(63))))).toBeGreaterThan(200);
  });

  it("layoutHeat(sheet) marks each field that needs a review where plans stand by themselves", () => {
    const corpus = unsure(smallCorpus());
    for (const { scene } of heatmapsOf(corpus)) {
      const corners = scene.shapes.flatMap((shape) => (shape.kind === "corners" ? shape.corners : []));
      const found = corpus.plans.flatMap(({ coverage }) => coverage.cells).filter(({ score }) => score !== null);
      expect(corners).toHaveLength(found.length + 1);
    }
  });
});

describe("figures", () => {
  it("the legend of a slide counts the rows that the slide shows", () => {
    const slide = drawAll(makeManyPlans(20), ["con-thieu"]).find(({ format }) => format === "16x9")!;
    const [scene] = slide.scenes;
    const counts = (slide.sheet.wide?.legend ?? []).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(15 * 20);
    for (const count of counts) expect(linesOf(scene!)).toContain(String(count));
  });

  it("every figure of fields says how many need a review; figures of tasks have none", () => {
    const drawn = drawAll(unsure(smallCorpus()));
    const ofFields = drawn.filter(({ sheet }) => sheet.readOn?.page !== "tasks");
    expect(drawn.length - ofFields.length).toBe(4);
    for (const { scenes, sheet, format } of ofFields)
      expect(linesOf(scenes[0]!).join(" "), `${sheet.id} ${format}`).toMatch(/[Cc]ần rà soát/u);
  });
});
