import { builtSite } from "../support/addresses.ts";
import { expectLoaded } from "../support/loaded.ts";
import { samplePages } from "../support/pages.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

inEachHosting(builtSite, () => {
  test("the main links lead to every page, each marked as current", async ({ page }) => {
    await page.goto("index.html");
    const links = page.locator(".main-links a");
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      await page.locator(".main-links").getByRole("link", { name, exact: true }).click();
      await expect(page.locator(".main-links [aria-current=page]")).toHaveText(name);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
    await page.locator(".brand").click();
    await expect(page.locator("body")).toHaveClass(/page-home/u);
  });

  test("the language links lead to the same page and back", async ({ page }) => {
    // Links of all pages are checked in their files; a way of hosting breaks them by the depth of the folder.
    const kinds = ["home", "point", "plan"];
    for (const { file, language } of samplePages("smallest").filter(
      (sample) => sample.language === "vi" && kinds.includes(sample.kind),
    )) {
      await page.goto(file);
      const kind = await page.locator("body").getAttribute("class");
      await page.locator(".language-links").getByRole("link", { name: "English" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("body")).toHaveAttribute("class", kind!);
      await page.locator(".language-links").getByRole("link", { name: "Tiếng Việt" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      expect(page.url()).toContain(file);
    }
  });

  test("a cell of the overview opens the passages behind it", async ({ page }) => {
    await page.goto("index.html");
    const cell = page.locator(".overview-cell a").first();
    const fragment = new URL((await cell.getAttribute("href"))!, "http://x/").hash;
    await cell.click();
    await expect(page.locator("body")).toHaveClass(/page-point/u);
    await expect(page.locator(fragment)).toBeInViewport();
  });

  test("a cell of a point's heatmap opens its passages in place, and leads on to the row of the provision", async ({
    page,
  }) => {
    await page.goto("index.html");
    const point = page.locator(".overview thead a").last();
    const { pathname } = new URL((await point.getAttribute("href"))!, page.url());
    await point.click();
    // Loaded: before that, cells may be missing, and the script that opens them.
    await page.waitForURL((url) => url.pathname === pathname);
    const cell = page.locator(".point-heatmap .cell a").last();
    const fragment = new URL((await cell.getAttribute("href"))!, "http://x/").hash;
    const column = page.locator(fragment);
    await cell.click();
    const opened = page.locator("tr.opened");
    await expect(opened).toBeInViewport();
    expect(await opened.locator("blockquote").allTextContents()).toEqual(
      await column.locator("blockquote").allTextContents(),
    );
    await opened.locator(".opened-head a").click();
    await expect(column).toBeInViewport();
  });

  test("a cell of the full matrix opens the passages behind it", async ({ page }) => {
    await page.goto("index.html");
    await page.locator(".main-links").getByRole("link", { name: "Bản đồ nhiệt" }).click();
    const cell = page.locator(".matrix .small-cell a").nth(5);
    const fragment = new URL((await cell.getAttribute("href"))!, "http://x/").hash;
    await cell.click();
    await expect(page.locator(fragment)).toBeInViewport();
  });

  test("pages load with style, script and fonts, and nothing else, however deep their folder is", async ({ page }) => {
    const depths = new Map(samplePages("smallest").map(({ file }) => [file.split("/").length, file]));
    expect(depths.size).toBeGreaterThan(2);
    for (const file of depths.values()) {
      await page.goto(file);
      await expectLoaded(page);
    }
  });

  test("the security policy forbids inline style and script", async ({ page }) => {
    await page.goto("index.html");
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});
