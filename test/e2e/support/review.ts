import type { Download, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { unpackedReview } from "../../../scripts/checks/site.ts";
import type { ReviewData } from "../../../site/components/review/reviewData.ts";
import { builtPages } from "./pages.ts";

/** The reviewed plan with the most entries, in Vietnamese: its page and its id. */
export function reviewPage(): { readonly file: string; readonly plan: string } {
  const [page] = builtPages()
    .filter(({ kind, language }) => kind === "review" && language === "vi")
    .toSorted((a, b) => b.html.length - a.html.length);
  return { file: page!.file, plan: page!.file.split("/").at(-2)! };
}

/** What the page's script knows of an entry. */
export type Item = ReviewData["items"][number];

export async function itemsOf(page: Page): Promise<readonly Item[]> {
  return (await reviewDataOf(page)).items;
}

/** Opens a review page and waits until the script has put the entries in. */
export async function openReview(page: Page, file: string): Promise<void> {
  await page.goto(file);
  await page.locator("[data-review].is-stepping").waitFor();
}

/** What the script beside the page holds besides the entries. */
export async function reviewDataOf(page: Page): Promise<ReviewData> {
  const address = await page.locator("[data-review]").getAttribute("data-entries");
  const script = await page.request.get(new URL(address!, page.url()).href);
  const language = await page.locator("html").getAttribute("lang");
  return unpackedReview(await script.text(), language!)!.data;
}

/** Moves the focus forward with the Tab key until it stands on `selector`. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`invalid tab order: ${selector} is not reached`);
}

/** Gives a name and asks for the file, with the keyboard. */
export async function downloadByKeyboard(page: Page, reviewer: string): Promise<{ name: string; text: string }> {
  await tabTo(page, "[name=reviewer]");
  await page.keyboard.type(reviewer);
  await tabTo(page, "[data-review-download]");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}
