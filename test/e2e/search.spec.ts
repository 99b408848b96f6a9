import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { findings } from "./support/axe.ts";
import { ask, openSearch } from "./support/search.ts";
import { expect, test } from "./support/test.ts";
import { siteFolder } from "./support/site.ts";

test("a task by keyboard alone: find, go through the results, open one", async ({ page }) => {
  await page.goto("index.html");
  await page.keyboard.press("/");
  await expect(page.locator("body")).toHaveClass(/page-search/u);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(page.locator("[data-search-box]")).toBeFocused();
  await page.keyboard.type("giai phong mat bang");
  await page.locator("[data-result]").nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-result]").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("[data-search-box]")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-search-box]")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator(":target")).toContainText(/giải phóng mặt bằng/iu);
});

test("a slash typed into the box stays a slash", async ({ page }) => {
  await openSearch(page);
  await page.locator("[data-search-box]").pressSequentially("6408/KH");
  await expect(page.locator("[data-search-box]")).toHaveValue("6408/KH");
});

test("a query with marks keeps to them; where it finds nothing, the wider query stands ready", async ({ page }) => {
  await openSearch(page, "giải phóng mặt bàng");
  await expect(page.locator("[data-result]")).toHaveCount(0);
  await page.locator(".search-alternatives a").click();
  await expect(page.locator("[data-search-box]")).toHaveValue("giai phong mat bang");
  expect(await page.locator("[data-result]").count()).toBeGreaterThan(3);
});

test("where a word is in no document, the page says which one", async ({ page }) => {
  await openSearch(page, "đường xyzt");
  await expect(page.locator(".search-alternatives")).toContainText(/“đường”: \d+ đoạn, “xyzt”: không có/u);
});

test("spellings that bare letters mix up can be told apart", async ({ page }) => {
  await openSearch(page, "cho");
  const spellings = page.locator(".search-spellings a");
  expect(await spellings.allTextContents()).toContain("cho");
  const choice = page.locator(".search-choices > span").filter({ hasText: /^cho \d+$/u });
  const promised = /\d+/u.exec((await choice.textContent())!)![0];
  await choice.getByRole("link").click();
  await expect(page.locator("[data-search-box]")).toHaveValue('"cho"');
  const lit = await page.locator(".search-text mark").allTextContents();
  expect(new Set(lit.map((text) => text.toLowerCase()))).toEqual(new Set(["cho"]));
  await expect(page.locator(".search-status")).toHaveText(new RegExp(`^${promised} lần`, "u"));
});

test("words that stand apart are listed below, when asked for, and the address says so", async ({ page }) => {
  await openSearch(page, "ha tang duong sat");
  await expect(page.locator(".search-status")).toContainText("liền nhau");
  expect(await page.locator("[data-result]").count()).toBeGreaterThan(0);

  await ask(page, "duong sat");
  const hits = await page.locator("[data-result]").count();
  const button = page.locator(".search-scattered button");
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  expect(await page.locator("[data-result]").count()).toBeGreaterThan(hits);
  await page.reload();
  await expect(page.locator(".search-scattered button")).toHaveAttribute("aria-expanded", "true");
});

test("filters count what they would show, and can be cleared at once", async ({ page }) => {
  await openSearch(page, "hạ tầng");
  const filters = page.locator("[data-search-filters]");
  const row = filters
    .locator("label")
    .filter({ has: page.locator("input[name=document]") })
    .nth(1);
  const promised = Number(await row.locator("[data-search-count]").textContent());
  await row.locator("input").check();
  const numbers = (await page.locator(".search-count").first().textContent())!.match(/\d+/gu)!;
  expect(Number(numbers.at(-1))).toBe(promised);
  await expect(page.locator(".search-group")).toHaveCount(1);
  await page.locator("[data-search-clear]").click();
  expect(await page.locator(".search-group").count()).toBeGreaterThan(1);
  await expect(page.locator("[data-search-clear]")).toBeHidden();
});

test("long lists fold, and unfold with the focus on what is new", async ({ page }) => {
  await openSearch(page, "và");
  const group = page.locator(".search-group").last();
  await expect(group.locator("[data-result]")).toHaveCount(10);
  await group.getByRole("button", { name: /Xem thêm/u }).click();
  expect(await group.locator("[data-result]").count()).toBeGreaterThan(10);
  await expect(group.locator("[data-result]").nth(10)).toBeFocused();
});

test("the count is said once typing stops", async ({ page }) => {
  await openSearch(page);
  await page.locator("[data-search-box]").pressSequentially("duong sat", { delay: 20 });
  const live = page.locator("[role=status]");
  await expect(live).toHaveText(/^\d+ lần, trong \d+ đoạn của \d+ văn bản\.$/u);
});

test("markup in a query or in an address stays text", async ({ page }) => {
  const hostile = `<img src=x onerror="document.title='broken'"><script>1</script>`;
  await page.goto(`tim-kiem/index.html?q=${encodeURIComponent(hostile)}&kh=${encodeURIComponent(hostile)}`);
  await expect(page.locator(".search-status")).toContainText("<img src=x");
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).toContain("<img");
});

test("when a file of texts does not load, the page says so and shows the documents", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("about:blank");
  const context = await browser.newContext({ baseURL: baseURL! });
  const broken = await context.newPage();
  await broken.route("**/assets/search-*.js", (route) => route.abort());
  await broken.goto("tim-kiem/index.html?q=duong+sat");
  await expect(broken.locator(".search-status")).toContainText("Không mở được");
  await expect(broken.locator(".search-documents a").first()).toBeVisible();
  await context.close();
});

test("all client scripts together stay within 50 KB gzipped, the search page's own within 12", () => {
  const folder = path.join(siteFolder, "assets");
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith(".js") && !file.startsWith("search-"))
    .map((file) => ({ file, size: gzipSync(readFileSync(path.join(folder, file))).length }));
  expect(sizes.reduce((total, { size }) => total + size, 0)).toBeLessThan(50_000);
  // Two of them unpack the texts, in browsers that cannot do it themselves too; half of one knows where sentences end.
  expect(sizes.find(({ file }) => file.startsWith("search."))!.size).toBeLessThan(12_000);
});

for (const [language, run] of [
  ["tim-kiem", "everything"],
  ["en/search", "language"],
] as const) {
  test(`axe finds nothing in any state of ${language}`, async ({ page }) => {
    await openSearch(page, "", `${language}/index.html`);
    for (const query of ["duong sat", "cho", "hạ tầng số đường", "xyzt abc"]) {
      await page.emulateMedia({ colorScheme: "light" });
      await ask(page, query);
      expect(await findings(page, run), query).toEqual([]);
      if (run !== "everything") continue; // Colours are the same in both languages.
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findings(page, "colours"), query).toEqual([]);
    }
  });
}

test("results do not scroll sideways at any width", async ({ page }) => {
  await openSearch(page);
  for (const query of ["duong sat", "và", "một cụm từ rất dài không có trong bất kỳ văn bản nào cả"]) {
    await ask(page, query);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${query} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what to do and lists the documents", async ({ page }) => {
    await page.goto("tim-kiem/index.html");
    await expect(page.locator(".search-notice")).toContainText("Ctrl+F");
    await expect(page.locator(".search-form")).toBeHidden();
    await page.locator(".search-documents a").last().click();
    await expect(page.locator("body")).toHaveClass(/page-plan/u);
  });
});
