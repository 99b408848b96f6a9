import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules by what they look at. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const runs = {
  everything: { runOnly: standards },
  /** What another width can break: sizes of targets, what scrolls, what is hidden, and names, lists and tables that lose a part. */
  layout: {
    runOnly: {
      type: "rule",
      values: [
        "target-size",
        "scrollable-region-focusable",
        "aria-hidden-focus",
        "aria-required-children",
        "aria-required-parent",
        "button-name",
        "link-name",
        "label",
        "select-name",
        "summary-name",
        "list",
        "listitem",
        "definition-list",
        "dlitem",
        "heading-order",
        "page-has-heading-one",
        "landmark-one-main",
        "td-headers-attr",
        "th-has-data-cells",
        "skip-link",
        "bypass",
      ],
    },
  },
  /** What another scheme of colours can break. */
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
  /** What another language can break in the same templates: language, names, titles. */
  language: {
    runOnly: {
      type: "rule",
      values: [
        "html-has-lang",
        "html-lang-valid",
        "valid-lang",
        "document-title",
        "page-has-heading-one",
        "empty-heading",
        "aria-command-name",
        "aria-input-field-name",
        "aria-toggle-field-name",
        "aria-valid-attr-value",
        "button-name",
        "input-button-name",
        "link-name",
        "label",
        "image-alt",
        "svg-img-alt",
        "summary-name",
        "landmark-unique",
        "empty-table-header",
        "identical-links-same-purpose",
        "label-content-name-mismatch",
        "duplicate-id-aria",
        "select-name",
        "frame-title",
        "skip-link",
        "table-duplicate-name",
      ],
    },
  },
} as const;
export type AxeRun = keyof typeof runs;

/** What axe finds on a page, one line a rule and element. Evaluated, because the security policy forbids script elements. */
export async function findings(page: Page, run: AxeRun = "everything"): Promise<readonly string[]> {
  await page.evaluate(axe);
  // What waits to be laid out until it comes near has no sizes to judge yet.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(".row, .unit, .matrix tr, .review-entry"))
      element.style.contentVisibility = "visible";
  });
  // Only violations are reported in full: describing each of thousands of elements that pass takes most of the time.
  const options = { ...runs[run], resultTypes: ["violations"], preload: false };
  const results = await page.evaluate(
    async (chosen) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
