import { builtSite } from "../support/addresses.ts";
import { publicCorpus } from "../support/data.ts";
import { unfold } from "../support/folds.ts";
import { openByKeyboard, tabTo, watchCopies } from "../support/keyboard.ts";
import { shownRows } from "../support/rows.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

/** What a reader who compares keeps and hands on: addresses, words in the clipboard. */
const { plans, reference } = publicCorpus();
const together = plans.filter(({ relation }) => relation !== "none").map(({ id }) => id);
const pages = { vi: "doi-chieu/index.html", en: "en/compare/index.html" };

inEachHosting(builtSite, () => {
  test("shares a comparison of three plans in the last point", async ({ page, context }) => {
    const point = reference.points.at(-1)!;
    await page.goto(pages.vi);
    for (const { id } of plans.filter((plan) => !together.slice(0, 3).includes(plan.id))) {
      await openByKeyboard(page, `[data-choose-plan="${id}"]`);
      await tabTo(page, page.locator(`[data-choose-plan="${id}"]`));
      await page.keyboard.press("Space");
    }
    await openByKeyboard(page, "[data-choose-point]");
    await tabTo(page, page.locator(`[data-choose-point="${point.id}"]`));
    await page.keyboard.press("Enter");
    const copied = await watchCopies(page);
    await tabTo(page, page.locator("[data-copy-link]"));
    await page.keyboard.press("Enter");

    const other = await context.newPage();
    await other.goto(await copied());
    await expect(other.locator(".row:visible")).toHaveCount(point.provisions.length);
    await expect(other.locator("[data-choose-plan][aria-pressed=true]")).toHaveCount(3);
    const shown = await other
      .locator(".row:visible")
      .first()
      .locator(".column[data-plan]:visible")
      .evaluateAll((all) => all.map((column) => (column as HTMLElement).dataset["plan"]!));
    expect(shown).toEqual(together.slice(0, 3));
  });

  test("the way of reading and the filters survive reload, back and another language", async ({ page }) => {
    await page.goto(pages.vi);
    await unfold(page, "[data-choose-reading]");
    await page.locator("[data-choose-reading=changes]").click();
    await unfold(page, "[data-choose-gaps]");
    await page.locator("[data-choose-gaps=some]").click();
    expect(page.url()).toContain("?xem=thay-doi&chi=con-thieu");
    await page.reload();
    await expect(page.locator("#compare")).toHaveAttribute("data-reading", "changes");
    const rows = await shownRows(page);
    await page.locator(".language-links a").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("#compare")).toHaveAttribute("data-reading", "changes");
    expect(await shownRows(page)).toEqual(rows);
    await page.goBack();
    await page.goBack();
    await expect(page.locator("[data-choose-gaps=some]")).toHaveAttribute("aria-pressed", "false");
  });

  test("a quotation is copied with its place, document and address, by one key", async ({ page }) => {
    await page.goto(pages.vi);
    const copied = await watchCopies(page);
    const cell = page.locator(".row .column[data-column]:not(.is-empty)").first();
    await cell.focus();
    await page.keyboard.press("c");
    await expect(page.locator("[data-rows-status]")).not.toBeEmpty();
    const place = await cell.locator(".passage-head a").first().innerText();
    const plan = plans.find(({ id }) => id === together[0])!;
    const text = await copied();
    expect(text).toMatch(/^“.{20,}”/u);
    expect(text).toContain(place);
    if (plan.number !== null) expect(text).toContain(plan.number);
    expect(text).toMatch(new RegExp(`ke-hoach/${plan.id}/.*#u-`, "u"));
    expect(text).not.toContain("file:");
  });
});
