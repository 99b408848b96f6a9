import { builtSite } from "../support/addresses.ts";
import { downloadByKeyboard, openReview, reviewPage } from "../support/review.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

inEachHosting(builtSite, () => {
  test("verdicts stay in the browser and become a file", async ({ page }) => {
    const { file, plan } = reviewPage();
    await openReview(page, file);
    await page.keyboard.press("c");
    await page.reload();
    await expect(page.locator("[data-review-progress]")).toHaveText("1 ý kiến đã ghi");
    const { name, text } = await downloadByKeyboard(page, "người thử");
    expect(name).toBe(`${plan}.yml`);
    expect(text).toMatch(/^- verdict: (confirm|reject)$/mu);
    expect(text).toContain('reviewer: "người thử"');
  });
});
