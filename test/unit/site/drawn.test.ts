import { describe, expect, it } from "vitest";
import { drawFigures, expectFigures, figuresHere, shownFigures } from "../../../site/drawn.ts";
import { showFigures, type ShownFigures } from "../../../src/files/drawn.ts";
import { smallCorpus } from "../figures/support.ts";

describe("figuresHere(corpus)", () => {
  it("waits for figures that are drawn elsewhere, which pages then show", async () => {
    const corpus = smallCorpus();
    const elsewhere: ShownFigures = { vi: [], en: [] };
    let show!: (figures: ShownFigures) => void;
    expectFigures(corpus, new Promise((resolve) => (show = resolve)));
    let here = false;
    const waiting = figuresHere(corpus).then(() => (here = true));
    await new Promise(setImmediate);
    expect(here).toBe(false);
    show(elsewhere);
    await waiting;
    expect(shownFigures(corpus, "vi")).toBe(elsewhere.vi);
  });

  it("fails where drawing them failed", async () => {
    const corpus = smallCorpus();
    expectFigures(corpus, Promise.reject(new Error("no room")));
    await expect(figuresHere(corpus)).rejects.toThrow("no room");
  });
});

describe("shownFigures(corpus, language)", () => {
  it("draws where nobody else does, once, what survives the way from thread to thread", async () => {
    const corpus = smallCorpus();
    await figuresHere(corpus);
    const shown = shownFigures(corpus, "vi");
    expect(shownFigures(corpus, "vi")).toBe(shown);
    const drawn = showFigures({ vi: drawFigures(corpus, "vi"), en: [] }).vi;
    expect(structuredClone(drawn)).toEqual(shown);
    for (const { pages, inline } of shown) expect(inline).toHaveLength(pages.a4.length);
  });
});
