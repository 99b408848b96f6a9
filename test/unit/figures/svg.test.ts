import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { printInlineSvg, printSvg } from "../../../src/figures/svg.ts";
import { textAt, type Rect } from "../../../src/figures/scene.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { drawAll, smallCorpus } from "./support.ts";

const folder = path.resolve("test/golden/figures");
const golden = ["tong-quan", "diem-3", "toan-bo", "ty-trong", "cach-neu", "con-thieu", "thoi-han", "chu-tri"];
const drawn = drawAll(smallCorpus()).flatMap(({ sheet, format, scenes }) =>
  scenes.map((scene, page) => ({
    id: sheet.id,
    name: `${sheet.id}-${format}-${page + 1}`,
    scene,
    svg: printSvg(scene),
  })),
);

/** Whole coordinates only, so that a golden tells what moved, not by how many hundredths; each part of a path on a line. */
function normalised(svg: string): string {
  return svg
    .replace(/="[^"]*"/gu, (value) => value.replace(/-?\d*\.\d+/gu, (number) => String(Math.round(Number(number)))))
    .replaceAll("zm", "z\nm");
}

describe("printSvg", () => {
  const kept = drawn.filter(({ id }) => golden.includes(id));
  it.each(kept.map(({ name, svg }) => [name, svg] as const))(
    "printSvg(scene) gives the reviewed drawing %s",
    async (name, svg) => {
      await expect(normalised(svg)).toMatchFileSnapshot(path.join(folder, `${name}.svg`));
    },
  );

  it("printSvg(scene) has a reviewed drawing for each of these, and for no other", () => {
    expect(readdirSync(folder).toSorted()).toEqual(kept.map(({ name }) => `${name}.svg`).toSorted());
  });

  it.each(drawn.map(({ name, svg }) => [name, svg] as const))(
    "printSvg(scene) gives what office programs open: %s",
    (_, svg) => {
      expect(svg).not.toMatch(/ (?:style|class|clip-path|mask|filter|opacity|href|transform)=/u);
      expect(svg).not.toMatch(/<(?:style|defs|pattern|use|image|foreignObject|script|tspan|g)\b/u);
      for (const [, family] of svg.matchAll(/font-family="([^"]*)"/gu))
        expect(family).toMatch(/^(?:Arial|Times New Roman), /u);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/u);
      for (const [, colour] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/gu))
        expect(colour).toMatch(/^(?:#[0-9a-f]{6}|none)$/u);
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg)!;
      for (const [, x, y] of svg.matchAll(/<(?:rect|text) x="([\d.-]+)" y="([\d.-]+)"/gu)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(Number(width));
        expect(Number(y)).toBeLessThanOrEqual(Number(height));
      }
    },
  );

  it("printSvg(scene) prints names from documents as text, never as markup", () => {
    const corpus = makeCorpus([{ id: "a", name: `<script>x</script>&"'`, states: "FFFFFF" }]);
    const svg = drawAll(corpus, ["tong-quan"])
      .flatMap(({ scenes }) => scenes.map(printSvg))
      .join("");
    expect(svg).toContain("&lt;script&gt;x&lt;/script&gt;&amp;&quot;&#39;");
    expect(svg).not.toContain("<script>");
  });

  it("printSvg(scene) says what it shows, in words", () => {
    const { svg, scene } = drawn[0]!;
    expect(svg).toContain(`<title id="t">${scene.title}</title>`);
    expect(scene.title).toBe("Hình 1. Độ bao phủ ba điểm của Kết luận 1 trong kế hoạch của các tỉnh");
    expect(scene.description).toContain("có tỷ lệ nêu cao nhất");
    expect(svg).toContain('width="160mm"');
  });

  it("printSvg(scene) says at the root how most texts look, and of each other text what differs", () => {
    const [serif, sans] = [
      { face: "serif", weight: 600, size: 18 },
      { face: "sans", weight: 400, size: 11 },
    ] as const;
    const shapes = [
      textAt(0, 10, "a", serif, "#000000"),
      textAt(0, 20, "b", sans, "#000000"),
      textAt(0, 30, "c", sans, "#000000"),
      textAt(0, 40, "d", { ...sans, weight: 600 }, "#222222"),
    ];
    const svg = printSvg({ ...drawn[0]!.scene, shapes });
    expect(svg).toMatch(/^<svg [^>]* font-family="Arial, sans-serif" font-size="11" fill="#000000">/u);
    expect(svg.match(/<text .*/gu)).toEqual([
      '<text x="0" y="10" font-family="Times New Roman, serif" font-size="18" font-weight="600">a</text>',
      '<text x="0" y="20">b</text>',
      '<text x="0" y="30">c</text>',
      '<text x="0" y="40" font-weight="600" fill="#222222">d</text>',
    ]);
  });

  it("printSvg(scene) begins each part of a path at the rounded place where it stands, and lets nothing drift", () => {
    const rects = Array.from({ length: 300 }, (_, index): Rect => [index / 3, 2 - index * 0.004, 0.5, 11.406]);
    const svg = printSvg({ ...drawn[0]!.scene, shapes: [{ kind: "rects", rects, fill: "#111111", stroke: null }] });
    const [, outline] = /<path d="([^"]*)" fill="#111111"/u.exec(svg)!;
    let [x, y] = [0, 0];
    const parts = [...outline!.matchAll(/[Mm](-?[\d.]+?)(?: |(?=-))(-?[\d.]+)h\.5v11\.41h-\.5z/gu)];
    expect(parts.map(([part]) => part).join("")).toBe(outline);
    const places = parts.map(([, right, down]) => [(x += Number(right)), (y += Number(down))] as const);
    expect(places).toHaveLength(rects.length);
    for (const [index, place] of places.entries())
      for (const axis of [0, 1] as const) expect(Math.abs(place[axis] - rects[index]![axis])).toBeLessThan(0.0051);
  });

  it("printInlineSvg(scene, id) leaves its size to the page and keeps its ids apart", () => {
    const svg = printInlineSvg(drawn[0]!.scene, "to-1").value;
    expect(svg).toContain('aria-labelledby="to-1-ten to-1-y"');
    expect(svg).toMatch(/^<svg lang="vi" viewBox/u);
  });
});
