import type { Page } from "@playwright/test";

/** The provisions whose rows are in view. */
export function shownRows(page: Page): Promise<readonly string[]> {
  return page.locator(".row:visible h3 a").evaluateAll((links) => links.map((link) => link.textContent.trim()));
}
