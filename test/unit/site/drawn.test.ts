import { describe, expect, it } from "vitest";
import { drawFigures } from "../../../site/drawn.ts";
import { SiteFigures } from "../../../site/siteFigures.ts";
import { showFigures, type ShownFigures } from "../../../src/files/drawn.ts";
import { siteOf } from "../../fixtures/site.ts";
import { smallCorpus } from "../figures/support.ts";

const never = (): ShownFigures => {
  throw new Error("drawn twice");
};

describe("SiteFigures", () => {
  it("figures.here() waits for figures that are drawn elsewhere, which pages then show", async () => {
    const elsewhere: ShownFigures = { vi: [], en: [] };
    let show!: (figures: ShownFigures) => void;
    const figures = new SiteFigures(never, new Promise((resolve) => (show = resolve)));
    let here = false;
    const waiting = figures.here().then(() => (here = true));
    await new Promise(setImmediate);
    expect(here).toBe(false);
    expect(() => figures.of("vi")).toThrow("not among those that wait");
    show(elsewhere);
    await waiting;
    expect(figures.of("vi")).toBe(elsewhere.vi);
  });

  it("figures.here() fails where drawing them failed", async () => {
    const figures = new SiteFigures(never, Promise.reject(new Error("no room")));
    await expect(figures.here()).rejects.toThrow("no room");
  });

  it("figures.of(language) draws where nobody else does, once, what survives the way from thread to thread", async () => {
    const corpus = smallCorpus();
    const { figures } = siteOf(corpus);
    await figures.here();
    const shown = figures.of("vi");
    await figures.here();
    expect(figures.of("vi")).toBe(shown);
    const drawn = showFigures({ vi: drawFigures(corpus, "vi", null), en: [] }).vi;
    expect(structuredClone(drawn)).toEqual(shown);
    for (const { pages, inline } of shown) expect(inline).toHaveLength(pages.a4.length);
  });
});
