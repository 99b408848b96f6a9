import { samplePages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

test("pages are whole without script", async ({ page }) => {
  for (const { file } of samplePages("smallest").filter(({ language }) => language !== "en")) {
    await page.goto(file);
    await expect(page.locator("html")).not.toHaveClass(/scripted/u);
    await expect(page.locator("h1")).toHaveCount(1);
    expect((await page.locator("main").innerText()).length, file).toBeGreaterThan(60);
  }
});
