import type { Page } from "@playwright/test";
import { publicCorpus } from "./support/data.ts";
import { expect, test } from "./support/test.ts";

const { plans } = publicCorpus();
const { id } = plans.find(({ relation }) => relation !== "none")!;
const file = `doi-chieu/${id}/index.html`;

const passages = (page: Page) => page.locator(".row .passage");

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a pair shows all words, says how sure each match is, and where its grounds are", async ({ page }) => {
    await page.goto(file);
    const sure = passages(page).locator(".certainty");
    expect(await passages(page).count()).toBeGreaterThan(20);
    await expect(sure).toHaveCount(await passages(page).count());
    for (const words of await sure.allTextContents()) expect(words).toMatch(/^(?:Mức độ tin cậy: \S|Đã rà soát)/u);
    const ways = await passages(page)
      .locator(".passage-head a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    expect(ways.every((hash) => hash.startsWith("#u-"))).toBe(true);
    expect(ways).toHaveLength(await passages(page).count());
    await expect(page.locator(".is-reference .word-ruler-title").first()).toHaveText(
      /^Lời Kết luận 72 được giữ, .*: \d+%$/u,
    );
    await expect(page.locator("[data-quote], .word-ruler")).toHaveCount(0);
    await expect(page.locator(".pair-notice a")).toHaveAttribute("href", `../../data/plans/${id}.json`);
  });
});

test("the script brings grounds, changes, and what ties a pair's words together", async ({ page }) => {
  await page.goto(file);
  const row = page
    .locator(".row")
    .filter({ has: page.locator("details.changes") })
    .first();
  const first = row
    .locator(".passage")
    .filter({ has: page.locator("details.changes") })
    .first();
  await first.locator(".why summary").click();
  await expect(first.locator(".why li").first()).toBeVisible();
  await expect(page.locator(".row .certainty")).toHaveCount(0);
  const reference = row.locator(".is-reference");
  await expect(reference.locator(".word-ruler-title")).toHaveText("Lời Kết luận 72 được giữ, tính trên cả nội dung");
  await expect(reference.locator(".word-ruler svg .mark-fill")).toHaveCount(1);
  await reference.locator("button[data-quote]").click();
  await expect(page.locator("[data-rows-status]")).not.toBeEmpty();
  const twin = (await first.locator("mark[data-t]").first().getAttribute("data-t"))!.split(" ")[0]!;
  await expect(row.locator(`.row-quote mark[data-t~="${twin}"]`).first()).toBeVisible();
});

test("links in the rows that the script fills lead where the printed ones lead", async ({ page, browser, baseURL }) => {
  const waysOn = (shown: Page): Promise<readonly string[]> =>
    shown
      .locator(".row .passage-head a, .row .same-words a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const printed = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const asPrinted = await printed.newPage();
  await asPrinted.goto(file);
  await page.goto(file);
  await page.locator(".row .why").first().waitFor({ state: "attached" });
  expect(await waysOn(page)).toEqual(await waysOn(asPrinted));
  await printed.close();
  const method = await page
    .locator(".row .why a")
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  expect((await page.request.get(method)).ok()).toBe(true);
});

test("the target of an address keeps its mark when the script has filled its row", async ({ page }) => {
  const cell = `nd-1-1--${id}`;
  await page.goto(`${file}#${cell}`);
  await expect(page.locator(`#${cell}:target .why`).first()).toBeVisible();
});

test("a pair whose rows cannot be loaded stays as it is printed", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL! });
  const broken = await context.newPage();
  await broken.route("**/rows.js*", (route) => route.abort());
  await broken.goto(file);
  await expect(passages(broken).locator(".certainty")).toHaveCount(await passages(broken).count());
  await broken.locator(".row").first().locator(".is-reference button[data-quote]").click();
  await expect(broken.locator("[data-rows-status]")).not.toBeEmpty();
  await context.close();
});
