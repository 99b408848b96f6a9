import { builtSite } from "../support/addresses.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

inEachHosting(builtSite, () => {
  test.use({ javaScriptEnabled: false });

  test("links work without script: home, a point, a passage, a plan", async ({ page }) => {
    await page.goto("index.html");
    await page.locator(".overview-cell a").nth(2).click();
    await expect(page.locator("body")).toHaveClass(/page-point/u);
    await page.locator(".point-heatmap .plan-name").first().click();
    await expect(page.locator("body")).toHaveClass(/page-plan/u);
  });
});
