import type { Page } from "@playwright/test";
import { builtSite } from "./support/addresses.ts";
import { findings } from "./support/axe.ts";
import { expectLoaded } from "./support/loaded.ts";
import { samplePages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

/**
 * Each kind of page in one visit, because loading takes longer than laying out anew. Templates, widths and colours are the same in both
 * languages: the first is judged whole, with all that it folds away opened, the other where its longer words have the least room and by
 * what words can break.
 */
for (const { file, kind, language } of samplePages()) {
  const first = language !== "en";
  test(`${kind} in ${language || "no language"} loads, scrolls sideways at no width nor with text twice as large, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(file);
    if (first && kind !== "404.html") await expectLoaded(page);
    for (const width of first ? [1440, 1024, 768, 390, 320] : [390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNothingBeyond(page, `${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await expectNothingBeyond(page, "text twice as large");
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
    await page.locator("main details").evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    if (language !== "vi") return expect(await findings(page, "language")).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page, "colours")).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await findings(page, "layout")).toEqual([]);
  });
}

/** Nothing of the page stands beyond the right edge of the window. */
async function expectNothingBeyond(page: Page, when: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, when).toBeLessThanOrEqual(0);
}

test("an address that leads nowhere leads home, to the map and to search, at any depth", async ({ browser }) => {
  const page = await browser.newPage();
  for (const root of [builtSite.root, builtSite.hosted["sub-path"]])
    for (const lost of ["khong-co", "diem-3/khong/co/gi/"]) {
      await page.goto(root + lost);
      const links = page.locator("section[lang=vi] .ways a");
      await expect(links.first()).toBeVisible();
      const led = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(led).toEqual(["index.html", "ban-do-nhiet/index.html", "tim-kiem/index.html"].map((file) => root + file));
    }
  await page.close();
});
