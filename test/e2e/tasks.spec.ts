import { expect, test } from "./support/test.ts";

const shown = ".task-table tbody tr:visible";

test("the page of tasks answers what an agency must do, keeps the question in the address, and leads to the passage", async ({
  page,
}) => {
  await page.goto("nhiem-vu/index.html");
  const all = await page.locator(shown).count();
  await page.getByRole("combobox", { name: "Cơ quan chủ trì" }).selectOption("so-giao-thong-van-tai");
  const own = await page.locator(shown).count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  for (const lead of await page.locator(`${shown} td:nth-child(2)`).allInnerTexts())
    expect(lead).toContain("Sở Giao thông vận tải");
  await expect(page.locator("[data-task-count]")).toHaveText(`${own} / ${all} nhiệm vụ`);
  await page.reload();
  await expect(page.locator(shown)).toHaveCount(own);
  await page.locator(shown).first().locator(".task-place").click();
  await expect(page.locator(":target")).toBeVisible();
});

test("deadlines narrow the tasks in English too", async ({ page }) => {
  await page.goto("en/tasks/index.html?thoi-han=2026");
  for (const row of await page.locator(shown).all()) {
    const due = await row.getAttribute("data-due");
    expect(Number(due)).toBeLessThanOrEqual(2026);
  }
  await expect(page.locator(shown)).not.toHaveCount(0);
  await page.getByLabel("Deadline").selectOption("khong");
  await expect(page.locator(shown).first()).toHaveAttribute("data-due", "");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("agencies have pages of their own", async ({ page }) => {
    await page.goto("nhiem-vu/index.html");
    await expect(page.locator(".task-filters")).toBeHidden();
    await page.locator(".agency-index a").first().click();
    await expect(page.locator(".task-table tbody tr").first()).toBeVisible();
  });
});
