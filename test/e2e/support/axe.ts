import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page, one line a rule and element. Evaluated, because the security policy forbids script elements. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  // What waits to be laid out until it comes near has no sizes to judge yet.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(".row, .unit, .matrix tr, .review-entry"))
      element.style.contentVisibility = "visible";
  });
  const results = await page.evaluate(async () =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
