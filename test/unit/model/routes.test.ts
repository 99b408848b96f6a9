import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/figures/series.ts";
import { languages } from "../../../src/model/language.ts";
import { anchors, pageFile, pageKeys } from "../../../src/model/routes.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const corpus = makeCorpus([
  { id: "a", states: "FFFFFF" },
  { id: "b", states: "......" },
]);

const keys = pageKeys(
  corpus,
  figuresOf(corpus).map(({ id }) => id),
);

describe("pageFile", () => {
  it("pageFile(key, language) gives every page in every language a file of its own", () => {
    const files = keys.flatMap((key) => languages.map((language) => pageFile(key, language)));
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
