import { pathToFileURL } from "node:url";
import { thousandsPlans, thousandsSite } from "../support/many.ts";
import { expect, test } from "../support/test.ts";

/** A reader who chooses from more plans than lists give facts of: opened from disk, which any way of hosting can do as well. */
test.use({ baseURL: `${pathToFileURL(thousandsSite).href}/` });

const compare = "doi-chieu/index.html";
/** The plans of the fixture, and the older one behind them. */
const all = thousandsPlans + 1;

test("plans are found by name, region, state and likeness in a list that a script brings, and are put side by side", async ({
  page,
}) => {
  await page.goto(compare);
  const shown = page.locator("li[data-plan-id]:visible");
  await expect(shown).toHaveCount(all);
  await expect(page.locator(".picker-status")).toContainText(/1\.002 trong 1\.002/u);
  await expect(page.locator(".picker-names")).toHaveCount(0);

  await page.locator("[data-pick-region]").selectOption("Tây Nguyên");
  await page.locator("[data-pick-name]").fill("gia lai 1");
  const names = await shown.locator("b").allTextContents();
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).toMatch(/^Gia\sLai\s1/u);
  await page.locator("[data-pick-provision]").selectOption("1.1");
  await page.locator("[data-pick-state]").selectOption("full");
  await expect.poll(() => shown.count()).toBeLessThan(names.length);
  await page.reload();
  await expect.poll(() => shown.count()).toBeLessThan(names.length);
  expect(await page.locator("[data-pick-name]").inputValue()).toBe("gia lai 1");

  await page.goto(compare);
  const ids = [`ke-hoach-${thousandsPlans - 1}`, `ke-hoach-${thousandsPlans}`];
  for (const id of ids) await page.locator(`li[data-plan-id="${id}"] input`).check();
  await page.locator("[data-pick-compare]").click();
  await expect(page.locator("#nd-1-1 .column[data-plan]")).toHaveCount(ids.length);
  expect(new URL(page.url()).searchParams.get("ke-hoach")).toBe(ids.join(","));
  // The list is folded beside a comparison.
  await page.locator("summary", { has: page.locator("#chon") }).click();
  await page.locator("[data-pick-alike]").selectOption(ids[0]!);
  await expect(shown.first()).toHaveAttribute("data-plan-id", ids[0]!);
});

test("without the list, and without script, each plan is opened by its name", async ({ browser }) => {
  const address = pathToFileURL(`${thousandsSite}/${compare}`).href;
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.route(/list\.js/u, (route) => route.abort());
    await page.goto(address);
    if (javaScriptEnabled) await expect(page.locator(".picker-status")).toContainText("Không tải được danh sách");
    await expect(page.locator(".picker-tools")).toBeHidden();
    await expect(page.locator(".picker-names a")).toHaveCount(all);
    await page.locator(".picker-names summary").first().click();
    await expect(page.locator(".picker-names a").first()).toBeVisible();
    await page.context().close();
  }
});

test("a search is narrowed to one of a thousand documents", async ({ page }) => {
  const id = `ke-hoach-${thousandsPlans}`;
  await page.goto(`tim-kiem/index.html?q=c%E1%BA%A7u&kh=${id}`);
  const box = page.locator(`[data-search-filters] input[value="${id}"]`);
  await expect(box).toBeChecked();
  await expect(page.locator("[data-search-filters] input[name=document]")).toHaveCount(all + 1);
});
