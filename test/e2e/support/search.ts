import type { Page } from "@playwright/test";

/** Opens the search page and asks; an empty query only opens. */
export async function openSearch(page: Page, query = "", file = "tim-kiem/index.html"): Promise<void> {
  await page.goto(file);
  if (query !== "") await ask(page, query);
}

/** Types a query into the box, in place of what stands there, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator("[data-search-box]").fill(query);
  await page.locator("[data-search][data-load=ready]").waitFor();
}

/** What the page says it found, by the document's address: occurrences and passages. */
export async function foundByDocument(page: Page): Promise<ReadonlyMap<string, { places: number; units: number }>> {
  const groups = await page.locator(".search-group").evaluateAll((sections) =>
    sections.map((section) => ({
      href: section.querySelector("header a")!.getAttribute("href")!,
      count: section.querySelector(".search-count")!.textContent,
    })),
  );
  return new Map(
    groups.map(({ href, count }) => {
      const numbers = (count.match(/\d+/gu) ?? []).map(Number);
      return [href, { places: numbers[0]!, units: numbers.at(-1)! }];
    }),
  );
}
