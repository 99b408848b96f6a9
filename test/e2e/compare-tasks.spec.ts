import { publicCorpus, publicPlan } from "./support/data.ts";
import { openByKeyboard, tabTo } from "./support/keyboard.ts";
import { shownRows } from "./support/rows.ts";
import { expect, test } from "./support/test.ts";

/** Whole tasks of a reader who compares, by keyboard alone, in both languages; what hosting can break of them stands in `hosting/`. */
const { plans, reference } = publicCorpus();
const together = plans.filter(({ relation }) => relation !== "none").map(({ id }) => id);
const pages = { vi: "doi-chieu/index.html", en: "en/compare/index.html" };

/** Provisions of a point that none of the implementing plans takes up. */
function missedByAll(point: string): readonly string[] {
  const ids = reference.points.find(({ id }) => id === point)!.provisions.map(({ id }) => id);
  const cells = together.flatMap((plan) => publicPlan(plan).coverage);
  return ids.filter((id) =>
    cells.every(({ provision, state }) => provision !== id || state === "absent" || state === "unknown"),
  );
}

for (const [language, file] of Object.entries(pages)) {
  for (const point of [language === "vi" ? reference.points[1]!.id : reference.points.at(-1)!.id]) {
    test(`shows only what no plan takes up in point ${point}, in ${language}`, async ({ page }) => {
      await page.goto(file);
      const choose = async (selector: string): Promise<void> => {
        await openByKeyboard(page, selector);
        await tabTo(page, page.locator(selector));
        await page.keyboard.press("Enter");
      };
      await choose(`[data-choose-point="${point}"]`);
      await choose("[data-choose-gaps=every]");
      const expected = missedByAll(point);
      expect(await shownRows(page)).toEqual(expected);
      await expect(page.locator(".chooser-status")).toContainText(String(expected.length));
      await expect(page.locator(".compare-nothing")).toBeVisible({ visible: expected.length === 0 });
      if (expected.length > 0) return;
      expect((await page.locator(".compare-nothing p").innerText()).length).toBeGreaterThan(20);
      await tabTo(page, page.locator("[data-show-all]"));
      await page.keyboard.press("Enter");
      expect(await shownRows(page)).toHaveLength(reference.points.find(({ id }) => id === point)!.provisions.length);
    });
  }
}
