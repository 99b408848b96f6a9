import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page }) => {
  await page.goto("ban-do-nhiet/index.html");
});

test("rows are ordered by how many plans take them up, and put back", async ({ page }) => {
  const ids = () => page.locator(".matrix tr[id]:not([hidden])").evaluateAll((rows) => rows.map((row) => row.id));
  const made = await ids();
  const share = (count: string): number => Number(count.split("/")[0]) / Number(count.split("/")[1]);
  await page.locator("[data-order=least]").click();
  const counts = await page.locator(".matrix tr[id] td.plans-head").allInnerTexts();
  const shares = counts.map(share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  await expect(page.locator(".matrix .group-head:visible")).toHaveCount(0);
  expect(page.url()).toContain("?order=least");
  await page.locator("[data-order=reference]").click();
  expect(await ids()).toEqual(made);
  expect(page.url()).not.toContain("?");
});

test("only provisions that some plan leaves open are shown, from the address too", async ({ page }) => {
  const open = Number(/\d+/u.exec(await page.locator("[data-gaps]").innerText())![0]);
  await page.locator("[data-gaps]").click();
  await expect(page.locator(".matrix tr[id]:visible")).toHaveCount(open);
  await page.goto(page.url());
  await expect(page.locator(".matrix tr[id]:visible")).toHaveCount(open);
  await expect(page.locator("[data-gaps]")).toHaveAttribute("aria-pressed", "true");
});
