import { plainScan } from "../../unit/search/plainScan.ts";
import { builtSite } from "../support/addresses.ts";
import { publicPlans } from "../support/data.ts";
import { foundByDocument, openSearch } from "../support/search.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

inEachHosting(builtSite, () => {
  test("“duong sat” without marks finds the marked words, lights them, and opens the passage", async ({ page }) => {
    await openSearch(page, "duong sat");
    const marks = await page.locator(".search-text mark").allTextContents();
    expect(new Set(marks.map((text) => text.toLowerCase()))).toEqual(new Set(["đường sắt"]));
    const links = page.locator(".search-place a[data-result]");
    const last = links.last();
    await last.click();
    const target = page.locator(":target");
    await expect(target).toBeInViewport();
    await expect(target).toContainText(/đường sắt/iu);
    expect(new URL(page.url()).hash).toMatch(/^#u-/u);
  });

  test("the address holds query and filters, through reload, back and forward", async ({ page }) => {
    await openSearch(page, "hạ tầng");
    const before = await page.locator(".search-status").textContent();
    await page.locator("[data-search-filters] input[name=point]").nth(1).check();
    await expect(page.locator(".search-status")).not.toHaveText(before!);
    const filtered = await page.locator(".search-status").textContent();
    expect(new URL(page.url()).search).toMatch(/^\?q=h%E1%BA%A1\+t%E1%BA%A7ng&diem=\d+$/u);

    await page.reload();
    await expect(page.locator(".search-status")).toHaveText(filtered!);
    await expect(page.locator("[data-search-filters] input[name=point]").nth(1)).toBeChecked();

    await page.goBack();
    await expect(page.locator(".search-status")).toHaveText(before!);
    await page.goBack();
    await expect(page.locator("[data-search-help]")).toBeVisible();
    await page.goForward();
    await page.goForward();
    await expect(page.locator(".search-status")).toHaveText(filtered!);
  });

  test("back from a passage gives the results again", async ({ page }) => {
    await openSearch(page, "cao tốc");
    const status = await page.locator(".search-status").textContent();
    await page.locator("[data-result]").first().click();
    await page.goBack();
    await expect(page.locator(".search-status")).toHaveText(status!);
    await expect(page.locator("[data-search-box]")).toHaveValue("cao tốc");
  });

  test("the box on a plan's page searches that plan", async ({ page }) => {
    const { id, units } = publicPlans()[0]!;
    await page.goto(`ke-hoach/${id}/index.html`);
    await page.locator("[data-search-box]").fill("ha tang");
    await page.keyboard.press("Enter");
    await expect(page.locator(".search-group")).toHaveCount(1);
    const expected = units.filter(({ text }) => plainScan(text, "ha tang") > 0).length;
    expect([...(await foundByDocument(page)).values()].map((own) => own.units)).toEqual([expected]);
  });

  test("the language link keeps what was asked", async ({ page }) => {
    await openSearch(page, "giai phong mat bang");
    const hits = await page.locator("[data-result]").count();
    await page.locator(".language-links").getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("[data-result]")).toHaveCount(hits);
    await expect(page.locator(".search-status")).toContainText("passages");
  });
});
