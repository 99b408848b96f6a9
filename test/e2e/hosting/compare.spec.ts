import type { Page } from "@playwright/test";
import { builtSite } from "../support/addresses.ts";
import { publicCorpus } from "../support/data.ts";
import { unfold } from "../support/folds.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

const { plans, reference } = publicCorpus();
const [first, second] = plans.map(({ id }) => id) as [string, string];
const point = reference.points.at(-1)!;

const plansInView = (page: Page): Promise<string[]> =>
  page
    .locator(".chooser-tools [data-choose-plan][aria-pressed=true]")
    .evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset["choosePlan"]!));

inEachHosting(builtSite, () => {
  test("what is chosen is shown, kept in the address, and survives reload and back", async ({ page }) => {
    await page.goto("doi-chieu/index.html");
    await unfold(page, "[data-choose-plan]");
    for (const { id } of plans.slice(2)) await page.locator(`[data-choose-plan="${id}"]`).click();
    await unfold(page, "[data-choose-point]");
    await page.locator(`[data-choose-point="${point.id}"]`).click();
    expect(page.url()).toContain(`?ke-hoach=${first},${second}&diem=${point.id}`);
    await expect(page.locator(".row:visible")).toHaveCount(point.provisions.length);
    await expect(page.locator(".row:visible").first().locator(".column[data-plan]:visible")).toHaveCount(2);

    await page.reload();
    expect(await plansInView(page)).toEqual([first, second]);
    await expect(page.locator(".row:visible")).toHaveCount(point.provisions.length);

    await page.goBack();
    await expect(page.locator("[data-choose-point=''][aria-pressed=true]")).toHaveCount(1);
    expect(await plansInView(page)).toEqual([first, second]);
  });

  test("a shared comparison opens as it was", async ({ page }) => {
    await page.goto(`en/compare/index.html?ke-hoach=${second}&diem=${point.id}`);
    expect(await plansInView(page)).toEqual([second]);
    await expect(page.locator(".row:visible")).toHaveCount(point.provisions.length);
    await expect(page.locator(".chooser-status")).toContainText(String(point.provisions.length));
  });

  test("the last plan cannot be taken away, and the keyboard chooses as the mouse does", async ({ page }) => {
    await page.goto(`doi-chieu/index.html?ke-hoach=${first}`);
    await unfold(page, "[data-choose-plan]");
    await page.locator(`[data-choose-plan="${first}"]`).press("Enter");
    expect(await plansInView(page)).toEqual([first]);
    await page.locator(`[data-choose-plan="${second}"]`).press("Space");
    expect(await plansInView(page)).toEqual([first, second]);
  });
});
