import { readFileSync } from "node:fs";
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

test("rows are filtered by state, from the address too, beside the order of the plans", async ({ page }) => {
  const rows = page.locator(".matrix tr[id]:visible");
  const withState = page.locator(".matrix tr[id]:has(td.cell-absent:not(.apart))");
  await page.locator("[data-order-name=coverage]").click();
  const heads = await page.locator(".matrix .plan-head:not(.apart) .plan-name").allInnerTexts();
  await page.locator("[data-state=absent]").focus();
  await page.keyboard.press("Space");
  await expect(rows).toHaveCount(await withState.count());
  await expect(page.locator("[data-state=absent]")).toHaveAttribute("aria-pressed", "true");
  expect(page.url()).toContain("?plans=coverage&states=absent");
  await page.goto(page.url());
  await expect(rows).toHaveCount(await withState.count());
  expect(await page.locator(".matrix .plan-head:not(.apart) .plan-name").allInnerTexts()).toEqual(heads);
  await page.locator("[data-state=absent]").click();
  await page.locator("[data-order-name=given]").click();
  expect(page.url()).not.toContain("?");
});

test("the table is copied and saved as it is seen, and says that it is a part", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("[data-order=least]").click();
  await page.locator("[data-state=unknown]").click();
  const seen = await page
    .locator(".matrix tr[id]:visible")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]!));
  expect(seen.length).toBeGreaterThan(3);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-view]").click()]);
  expect(file.suggestedFilename()).toMatch(/^hinh-7-toan-bo-dang-xem-\d{4}-\d{2}-\d{2}-[0-9a-f]{7}\.csv$/u);
  const saved = readFileSync(await file.path(), "utf8");
  expect(saved.startsWith("\uFEFF")).toBe(true);
  const keys = saved
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => /\d+\.\d+/u.exec(line)![0]);
  expect(keys).toEqual(seen);
  await page.locator("[data-copy-table]").click();
  await expect(page.locator(".copies [role=status]")).toContainText(`${seen.length} trong 45 hàng`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${seen.length} trong 45 hàng`);
  expect(copied).not.toContain("data-key");
  await page.locator("[data-state=unknown]").click();
  await page.locator("[data-order=reference]").click();
  await page.locator("[data-copy-table]").click();
  const whole = await page.evaluate(() => navigator.clipboard.readText());
  expect(whole).not.toContain("trong 45 hàng");
  expect(whole.split("\n").filter((line) => /^\d+\.\d+ /u.test(line))).toHaveLength(45);
});
