import type { Page } from "@playwright/test";

/** Opens the fold of a line of controls that holds `inside`, where it is closed. */
export async function unfold(page: Page, inside: string): Promise<void> {
  const fold = page.locator("details.fold", { has: page.locator(inside) });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
}
