import { describe, expect, it } from "vitest";
import type { Scene, TextShape } from "../../../src/figures/scene.ts";
import { formats } from "../../../src/figures/layout/format.ts";
import { makeCorpus, older } from "../../fixtures/corpus.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";
import { withManyTasks } from "../../fixtures/tasks.ts";
import { drawAll, englishWords, measure, reviewed, smallCorpus, textsOf, words, type DrawnSheet } from "./support.ts";

const long =
  "Tiếp tục thực hiện có hiệu quả quan điểm, mục tiêu, định hướng phát triển về hạ tầng giao thông, điện, thuỷ lợi và ứng phó với biến đổi khí hậu";

const corpora = {
  "three plans": smallCorpus(),
  "no plan": makeCorpus([]),
  "one plan that stands apart": makeCorpus([{ id: "a", states: "FP.F?-", relation: older }]),
  "long labels": makeCorpus(
    [
      { id: "a", name: "Tên kế hoạch dài của một cơ quan có tên dài", states: "F.P" },
      { id: "b", name: "Hai", states: "??F" },
    ],
    [
      { label: long, provisions: [`${long} một`, `${long} hai`] },
      { label: "Ngắn", provisions: [long] },
    ],
  ),
  "45 provisions, all reviewed, many that do not apply": reviewed(
    makeCorpus(
      [
        { id: "a", states: "-FP?.".repeat(9), relations: "=~+".repeat(15) },
        { id: "b", states: "F-".repeat(22) + "P", relation: older },
      ],
      Array.from({ length: 5 }, (_, point) => ({
        label: `Điểm ${point}`,
        provisions: Array.from({ length: 9 }, (__, index) => `Nội dung ${index}`),
      })),
    ),
  ),
  "12 plans": makeManyPlans(12),
  "34 plans": makeManyPlans(34),
  "63 plans": makeManyPlans(63),
  "63 plans with many tasks": withManyTasks(makeManyPlans(63)),
  "30 points": makeManyPlans(
    20,
    Array.from({ length: 30 }, (_, index) => ({ label: `Điểm ${index}`, provisions: ["Một", "Hai"] })),
  ),
  "90 provisions in a point": makeManyPlans(8, [
    { label: "Một", provisions: Array.from({ length: 90 }, (_, index) => `Nội dung ${index}`) },
  ]),
};

const drawings = Object.entries(corpora).flatMap(([name, corpus]) => [
  { name, own: words, corpus },
  { name: `${name}, in English`, own: englishWords, corpus },
]);

describe.each(drawings)("layoutSheet(sheet) of a corpus with $name", ({ own, corpus }) => {
  const drawn = drawAll(corpus, null, own);

  it("layoutSheet(sheet) lets no text run over another or out of the page", () => {
    expect(
      drawn.flatMap(({ scenes, sheet, format }) =>
        scenes.flatMap((scene) => collisions(scene).map((found) => `${sheet.id} ${format}: ${found}`)),
      ),
    ).toEqual([]);
  });

  it("layoutSheet(sheet) keeps to the height of a page", () => {
    for (const { format, scenes } of drawn) {
      for (const { width, height } of scenes)
        expect(height).toBeLessThanOrEqual((formats[format].height * width) / formats[format].width);
    }
  });

  it("layoutSheet(sheet) repeats title and source on every page, with its number", () => {
    for (const { scenes, sheet } of drawn) {
      for (const [page, scene] of scenes.entries()) {
        const text = textsOf(scene)
          .map((shape) => shape.text.replaceAll("\u00a0", " "))
          .join(" ");
        expect(text).toContain(`${own.strings.terms.figure(sheet.number)}.`);
        expect(text).toContain(sheet.version);
        if (scenes.length > 1) expect(text).toContain(own.strings.sheet.page(page + 1, scenes.length).trim());
      }
    }
  });
});

describe("layoutSheet", () => {
  it.each([34, 63])("layoutSheet(sheet) draws an overview of %i plans on one A4 page, all rows on it", (count) => {
    const overview = pagesOf(makeManyPlans(count), "tong-quan", "a4");
    expect(overview.scenes).toHaveLength(1);
    const names = overview.sheet.table.groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    const drawn = new Set(textsOf(overview.scenes[0]!).map(({ text }) => text));
    expect(names).toHaveLength(count + 1);
    expect(names.filter((name) => !drawn.has(name))).toEqual([]);
  });

  it("layoutSheet(sheet) groups by region where plans fill several pages, and says so", () => {
    const { scenes, sheet } = pagesOf(makeManyPlans(60), "tong-quan", "16x9");
    const text = scenes
      .flatMap(textsOf)
      .map((shape) => shape.text)
      .join(" ");
    expect(scenes.length).toBeGreaterThan(1);
    expect(text).toContain("Xếp theo vùng");
    for (const region of ["Tây Nguyên", "Đồng bằng sông Cửu Long"]) expect(text).toContain(region);
    const rows = sheet.table.groups.flatMap((group) => group.rows);
    const drawn = new Set(scenes.flatMap(textsOf).map((shape) => shape.text));
    expect(rows.filter(({ label }) => !drawn.has(label))).toEqual([]);
  });

  it("layoutSheet(sheet) sets no text smaller than 11 points on a slide and 8.2 on A4", () => {
    for (const { format, scenes, sheet } of [
      ...drawAll(smallCorpus()),
      ...drawAll(withManyTasks(makeManyPlans(63)), ["tong-quan", "toan-bo", "con-thieu", "thoi-han", "chu-tri"]),
    ]) {
      // The labels of 45 rows on one slide are an exception: 9.75 points.
      const least = format === "a4" ? 11.6 : sheet.id === "toan-bo" ? 13 : 15;
      for (const scene of scenes) {
        const enlarged = scene.width / formats[format].width;
        expect(enlarged).toBe(1);
        expect(Math.min(...textsOf(scene).map(({ style }) => style.size))).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it("layoutSheet(sheet) draws plans that stand apart without blue", () => {
    const corpus = makeCorpus([{ id: "a", states: "FP.F?-", relation: older }]);
    const table = drawAll(corpus, ["diem-1", "toan-bo", "cach-neu"]).filter(({ format }) => format === "a4");
    for (const { scenes } of table) {
      const [scene] = scenes;
      const blue = scene!.shapes.filter((shape) => "fill" in shape && shape.fill === "#dfe8f7");
      expect(blue).toEqual([]);
    }
  });
});

function pagesOf(corpus: ReturnType<typeof makeManyPlans>, id: string, format: string): DrawnSheet {
  return drawAll(corpus, [id]).find((drawn) => drawn.format === format)!;
}

/** Texts that run over one another, and texts that reach over the edges of the page. */
function collisions(scene: Scene): readonly string[] {
  const texts = textsOf(scene).map((shape) => ({ shape, box: boxOf(shape) }));
  const found: string[] = [];
  for (const [index, { shape, box }] of texts.entries()) {
    if (box.left < -0.01 || box.right > scene.width + 0.5 || box.top < -0.01)
      found.push(`${shape.text} leaves the page`);
    for (const other of texts.slice(index + 1))
      if (overlap(box, other.box)) found.push(`${shape.text} | ${other.shape.text}`);
  }
  return found;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The width of a text by the height of its small letters; of one that stands upright, turned. */
function boxOf({ x, y, text, style, upright }: TextShape): Box {
  const width = measure(text, style);
  const height = style.size * 0.7;
  return upright === true
    ? { left: x - height, right: x, top: y - width, bottom: y }
    : { left: x, right: x + width, top: y - height, bottom: y };
}

/** Columns and rows in common, by more than half a unit. */
function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0.5 && down > 0.01;
}
