import type { Locator, Page } from "@playwright/test";

/** Moves the focus forward with the Tab key until it stands on `target`. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`invalid tab order: ${target.toString()} is not reached`);
}

/** Collects what the page copies, in `copied()`. */
export async function watchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    window.addEventListener("copy", (event) => {
      document.documentElement.dataset["copied"] = event.clipboardData?.getData("text/plain") ?? "";
    });
  });
  return () => page.evaluate(() => document.documentElement.dataset["copied"] ?? "");
}

/** Opens the fold that holds `inside` with the keyboard; the choices that a fold holds are the next stops. */
export async function openByKeyboard(page: Page, inside: string): Promise<void> {
  const fold = page.locator("details.fold", { has: page.locator(inside) });
  if ((await fold.getAttribute("open")) !== null) return;
  await tabTo(page, fold.locator("summary"));
  await page.keyboard.press("Enter");
}
