import { expect, test } from "./support/test.ts";

test("the skip link is the first stop of the keyboard and leads to the content", async ({ page }) => {
  await page.goto("index.html");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeInViewport();
});

test("tables keep their roles where the phone lays them out as blocks", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("index.html");
  const table = page.getByRole("table").first();
  const plans = await table.getByRole("rowheader").count();
  expect(plans).toBeGreaterThan(1);
  expect(await table.getByRole("cell").count()).toBeGreaterThan(plans);
});
