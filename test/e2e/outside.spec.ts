import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { builtPages } from "./support/pages.ts";
import { openReview, reviewDataOf, reviewPage } from "./support/review.ts";
import { expect, test } from "./support/test.ts";
import { siteFolder } from "./support/site.ts";

const fileOf = (kind: string): string =>
  builtPages().find((page) => page.kind === kind && page.language === "vi")!.file;

/** The page's script ran to its end: without an error (see `support/test.ts`), and what it connects last is there. */
async function expectRunning(page: Page): Promise<void> {
  await expect(page.locator("html.scripted")).toHaveCount(1);
}

test("a saved review of another shape is none: the page steps through its entries as if nothing were saved", async ({
  page,
}) => {
  const { file } = reviewPage();
  await openReview(page, file);
  const key = (await reviewDataOf(page)).storage;
  for (const stored of ["null", "[]", '{"drafts":{"a":null}}']) {
    await page.evaluate(([name, value]) => localStorage.setItem(name!, value!), [key, stored]);
    await page.reload();
    await expect(page.locator("[data-review].is-stepping [data-review-entry].is-open")).toHaveCount(1);
    await page.keyboard.press("j");
    await expect(page.locator("[data-review-entry].is-open")).toHaveCount(1);
  }
});

test("an address that no page makes leads to the page, and is shortened before anything reads it", async ({ page }) => {
  const long = "a".repeat(1_000_000);
  for (const [kind, place] of [
    ["compare", "#%"],
    ["plan", `#${long}`],
  ] as const) {
    await page.goto(`${fileOf(kind)}${place}`);
    await expectRunning(page);
    expect(await page.evaluate(() => location.href.length)).toBeLessThan(8000);
  }
  // A host refuses such a query itself; a page that was opened from disk gets it.
  const disk = await page.context().newPage();
  const errors: string[] = [];
  disk.on("pageerror", ({ message }) => errors.push(message));
  await disk.goto(`${pathToFileURL(path.join(siteFolder, fileOf("tasks"))).href}?diem=${long}`);
  await expectRunning(disk);
  expect(await disk.evaluate(() => location.search)).toBe("");
  expect(errors).toEqual([]);
});
