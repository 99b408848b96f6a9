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

/** What pages repeat: rows of provisions, units of texts, lines of tables, entries to review; and what these repeat in themselves. */
const repeated = { blocks: ".row, .unit, tbody tr, .review-entry", parts: ".passage" };

/**
 * Lays out what waits until it comes near, which has no sizes to judge yet, and takes the blocks away that repeat what earlier ones
 * have: each of their elements stands, with its classes and states, below the same elements of a block that is judged (or is hidden
 * as it is). Styles and rules can tell the two apart by their words alone. From a block that stays for something else, its parts that
 * repeat earlier blocks are taken likewise. Units with headings stay, since the order of these is judged.
 */
async function leaveOutRepeats(page: Page): Promise<void> {
  await page.evaluate(({ blocks, parts }) => {
    const seen = new Set<string>();
    const make = (element: Element): string =>
      [
        element.tagName,
        ...Array.from(element.attributes, ({ name, value }) =>
          ["class", "role", "lang"].includes(name) || /^(?:aria-(?!label|describe|control|own)|data-state)/u.test(name)
            ? `${name}=${value}`
            : name,
        ),
      ].join(" ");
    const makes = (element: Element, above: string): readonly string[] => {
      const own = `${above} > ${make(element)}`;
      return [own, ...Array.from(element.children).flatMap((child) => makes(child, own))];
    };
    const takeIfSeen = (element: Element, above: string): boolean => {
      const taken = makes(element, above).every((one) => seen.has(one));
      if (taken) element.remove();
      return taken;
    };
    const takeParts = (element: Element, above: string): void => {
      const own = `${above} > ${make(element)}`;
      for (const child of Array.from(element.children))
        if (!(child.matches(parts) && takeIfSeen(child, own))) takeParts(child, own);
    };
    for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
      block.style.contentVisibility = "visible";
      if (block.parentElement!.closest(blocks) !== null) continue;
      const above = block.checkVisibility() ? "" : "hidden";
      const all = makes(block, above);
      const kept = block.matches(".unit") && block.querySelector("h2, h3, h4, h5, h6") !== null;
      if (kept || !takeIfSeen(block, above)) takeParts(block, above);
      for (const one of all) seen.add(one);
    }
  }, repeated);
}

/** What axe finds on a page, one line a rule and element. Evaluated, because the security policy forbids script elements. */
export async function findings(page: Page, run: AxeRun = "everything"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  await leaveOutRepeats(page);
  // Only violations are reported in full: describing each of thousands of elements that pass takes most of the time.
  const options = { ...runs[run], resultTypes: ["violations"], preload: false };
  const results = await page.evaluate(
    async (chosen) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
