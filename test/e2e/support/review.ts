import type { Download, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { builtPages } from "./pages.ts";

/** The reviewed plan with the most entries, in Vietnamese: its page and its id. */
export function reviewPage(): { readonly file: string; readonly plan: string } {
  const [page] = builtPages()
    .filter(({ kind, language }) => kind === "review" && language === "vi")
    .toSorted((a, b) => b.html.length - a.html.length);
  return { file: page!.file, plan: page!.file.split("/").at(-2)! };
}

/** What the page's script knows of its entries. */
export interface Item {
  readonly provision: string;
  readonly passage: { readonly unit: string; readonly quote: string } | null;
  readonly machine: string | null;
}

export async function itemsOf(page: Page): Promise<readonly Item[]> {
  return (await reviewDataOf(page)).items;
}

/** Opens a review page and waits until the script has put the entries in. */
export async function openReview(page: Page, file: string): Promise<void> {
  await page.goto(file);
  await page.locator("[data-review].is-stepping").waitFor();
}

/** What the page holds for its script beside the entries. */
export async function reviewDataOf(page: Page): Promise<{ readonly storage: string; readonly items: readonly Item[] }> {
  const packed = Buffer.from(JSON.parse((await page.locator("#review-data").textContent())!) as string, "base64");
  return (JSON.parse(inflateRawSync(packed).toString()) as { data: { storage: string; items: Item[] } }).data;
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
