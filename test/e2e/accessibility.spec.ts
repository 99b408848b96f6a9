import { findings } from "./support/axe.ts";
import { samplePages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

/** Templates, widths and colours are the same in both languages: the first is judged whole, the other by what words can break. */
for (const { file, kind, language } of samplePages()) {
  if (language === "vi") {
    test(`axe finds nothing on ${kind}, on a desktop, in the dark and on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(file);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findings(page, "colours")).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await findings(page, "layout")).toEqual([]);
    });
  } else
    test(`axe finds nothing on ${kind} in ${language}`, async ({ page }) => {
      await page.goto(file);
      expect(await findings(page, "language")).toEqual([]);
    });
}

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
