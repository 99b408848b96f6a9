import { describe, expect, it } from "vitest";
import { figureNumber } from "../../../site/figures.ts";
import { languages } from "../../../src/model/language.ts";
import { anchors, pageFile, pageKeys } from "../../../src/model/routes.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const corpus = makeCorpus([
  { id: "a", states: "FFFFFF" },
  { id: "b", states: "......" },
]);

describe("pageFile", () => {
  it("pageFile(key, language) gives every page in every language a file of its own", () => {
    const files = pageKeys(corpus).flatMap((key) => languages.map((language) => pageFile(key, language)));
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^(?:[a-z0-9-]+\/)*index\.html$/u);
  });

  it("pageFile(key, en) stands under en/", () => {
    expect(pageFile({ page: "point", id: "3" }, "vi")).toBe("diem-3/index.html");
    expect(pageFile({ page: "point", id: "3" }, "en")).toBe("en/point-3/index.html");
    expect(pageFile({ page: "home" }, "en")).toBe("en/index.html");
  });
});

describe("anchors", () => {
  it("anchors.cell(provision, plan) stands under the anchor of its row", () => {
    expect(anchors.provision("3.7")).toBe("nd-3-7");
    expect(anchors.cell("3.7", "ha-tinh")).toBe("nd-3-7--ha-tinh");
  });
});

describe("figureNumber", () => {
  it("figureNumber(corpus, key) numbers overview, matrix and points in one series", () => {
    const pages = pageKeys(corpus).filter(({ page }) => page !== "figure");
    const numbers = pages.map((key) => figureNumber(corpus, key)).filter((number) => number !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(figureNumber(corpus, { page: "home" })).toBe(1);
    expect(["1", "2", "3"].map((id) => figureNumber(corpus, { page: "point", id }))).toEqual([6, 7, 8]);
    expect(figureNumber(corpus, { page: "heatmap" })).toBe(2);
  });

  it("figureNumber(corpus, key) leaves points and matrix where they are when a plan is added", () => {
    const more = makeCorpus(["a", "b", "c"].map((id) => ({ id, states: "FFFFFF" })));
    for (const key of pageKeys(corpus)) {
      expect(figureNumber(more, key)).toBe(figureNumber(corpus, key));
    }
  });
});
