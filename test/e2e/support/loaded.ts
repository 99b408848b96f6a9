import { expect, type Page } from "@playwright/test";

/** The page has run its script, and shows its texts in the fonts of the site. */
export async function expectLoaded(page: Page): Promise<void> {
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return Array.from(document.fonts)
      .filter((face) => face.status === "loaded")
      .map((face) => face.family.replaceAll('"', ""));
  });
  expect(fonts, page.url()).toContain("Source Sans 3");
  expect(fonts, page.url()).toContain("Source Serif 4");
  await expect(page.locator("html")).toHaveClass(/scripted/u);
}
