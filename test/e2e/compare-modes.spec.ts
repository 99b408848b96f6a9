import type { Page } from "@playwright/test";
import { findings } from "./support/axe.ts";
import { publicCorpus, publicPlan } from "./support/data.ts";
import { unfold } from "./support/folds.ts";
import { expect, test } from "./support/test.ts";

const { reference } = publicCorpus();
const point = reference.points[2] ?? reference.points[0]!;
const file = "doi-chieu/index.html";
/** Beside the words, which `pages.spec.ts` judges whole: other texts in the same places, of which colours are to be judged. */
const readings = { changes: "thay-doi", own: "loi-rieng" };

/** A point of which the plan takes up every provision. */
function wholePoint(plan: string): string {
  const { coverage } = publicPlan(plan);
  return reference.points.find(({ provisions }) =>
    provisions.every(({ id }) => coverage.some((cell) => cell.provision === id && cell.state === "full")),
  )!.id;
}

for (const [reading, query] of Object.entries(readings))
  test(`axe finds no faint words while reading ${reading}, light or dark`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${file}?diem=${point.id}&xem=${query}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(".why, .more")) details.open = true;
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page, "colours"), colorScheme).toEqual([]);
    }
  });

test("axe finds nothing on an empty result and in the list of shortcuts", async ({ page }) => {
  const plan = publicCorpus().plans[0]!.id;
  await page.goto(`${file}?ke-hoach=${plan}&diem=${wholePoint(plan)}&chi=con-thieu`);
  await expect(page.locator(".compare-nothing")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test("pointing at matched words lights their twin in the other text, and the same by keyboard", async ({ page }) => {
  await page.goto(`${file}?diem=${point.id}`);
  const row = page.locator(".row:visible", { has: page.locator(".passage mark[data-t]") }).first();
  const own = row.locator(".passage mark[data-t]:visible").first();
  const number = (await own.getAttribute("data-t"))!.split(" ")[0]!;
  const twins = row.locator(`.row-quote mark[data-t~="${number}"]`);
  await own.hover();
  expect(await twins.count()).toBeGreaterThan(0);
  for (const twin of await twins.all()) await expect(twin).toHaveClass(/is-lit/u);
  await page.mouse.move(0, 0);
  await expect(row.locator(".is-lit")).toHaveCount(0);

  await own.locator("xpath=ancestor::*[@data-column]").focus();
  await page.keyboard.press("n");
  await expect(row.locator(".passage mark:focus")).toHaveCount(1);
  await expect(row.locator(".row-quote .is-lit").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(row.locator(".column:focus")).toHaveCount(1);
  await expect(row.locator(".is-lit")).toHaveCount(0);
});

test("reading changes shows what was put in and left out, in words too", async ({ page }) => {
  await page.goto(`${file}?diem=${point.id}&xem=thay-doi`);
  const changed = page.locator(".row:visible .passage:visible", { has: page.locator(".changed ins") }).first();
  await expect(changed.locator(".changed")).toBeVisible();
  await expect(changed.locator("> blockquote")).toBeHidden();
  await expect(changed.locator("ins").first()).toContainText("[thêm: ");
  await unfold(page, "[data-choose-reading]");
  await page.locator("[data-choose-reading=words]").click();
  await expect(changed.locator("> blockquote")).toBeVisible();
  await expect(changed.locator(".changed")).toBeHidden();
});

test("the grid is one stop of the Tab key, and keys lead through it", async ({ page }) => {
  await page.goto(`${file}?diem=${point.id}`);
  await expect(page.locator(".row .column[tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("j");
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const cell = document.activeElement!;
      return `${cell.closest(".row")?.id} ${cell.getAttribute("data-plan")}`;
    });
  const rows = await page.locator(".row:visible").evaluateAll((all) => all.map(({ id }) => id));
  expect(await focused()).toBe(`${rows[0]} null`);
  await page.keyboard.press("ArrowRight");
  const plan = publicCorpus().plans.find(({ relation }) => relation !== "none")!.id;
  expect(await focused()).toBe(`${rows[0]} ${plan}`);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(`${rows[1]} ${plan}`);
  await expect(page.locator(`#${rows[1]} h3`)).toBeInViewport();
  await page.keyboard.press("k");
  expect(await focused()).toBe(`${rows[0]} ${plan}`);
  await page.keyboard.press("e");
  await expect(page.locator(`#${rows[0]}--${plan} .why[open]`).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`ke-hoach/${plan}/.*#u-`, "u"));
});

test("single keys can be switched off, also across pages, and on again", async ({ page }) => {
  await page.goto(file);
  await page.keyboard.press("?");
  await page.getByRole("checkbox").press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await expect(page.locator("#compare")).toHaveAttribute("data-reading", "words");
  await page.goto("index.html");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.locator("[data-open-shortcuts]").press("Enter");
  await expect(page.getByRole("checkbox")).not.toBeChecked();
  await page.getByRole("checkbox").press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the overview leads to the row pointed at, brings its point into view and says where one is", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const last = reference.points.at(-1)!;
  await page.goto(`${file}?diem=${reference.points[0]!.id}`);
  const lines = page.locator(`.strip li[data-point="${last.id}"] [data-row]`);
  const box = (await lines.last().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator(`#nd-${last.provisions.at(-1)!.id.replace(".", "-")}`)).toBeInViewport();
  await expect(page.locator(`.strip li[data-point="${last.id}"] a`)).toHaveAttribute("aria-current", "location");
  await page.locator(`.strip li[data-point="${reference.points[1]!.id}"] a`).press("Enter");
  await expect(page.locator(`#doi-chieu-${reference.points[1]!.id}`)).toBeInViewport();
});

/** Sizes of the pages of a PDF in points, and its text as far as it is needed: none. */
function pageSizes(pdf: Buffer): readonly string[] {
  return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

async function printedWidthOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".row:not([hidden]) .column, .row:not([hidden]) .row-head")]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .map(({ id, className }) => `${id} ${className}`),
  );
}

test(`the page of point ${point.id} prints on four sheets of one orientation, none of them with a foot alone`, async ({
  page,
}) => {
  await page.goto(`diem-${point.id}/index.html`);
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(new Set(sizes)).toEqual(new Set(["842 x 595"]));
});

test(`prints point ${point.id} on A4 landscape, with the choice and the day in words and without the tools`, async ({
  page,
}) => {
  await page.goto(`${file}?diem=${point.id}`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = pageSizes(pdf);
  expect(sizes.length).toBeGreaterThan(1);
  // Eight provisions of four plans.
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(new Set(sizes)).toEqual(new Set(["842 x 595"]));
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".printed")).toContainText(`Điểm: ${point.id}`);
  await expect(page.locator(".printed")).toContainText(/In ngày \d{2}\/\d{2}\/\d{4}/u);
  await expect(page.locator(".row:visible")).toHaveCount(point.provisions.length);
  for (const tool of [
    ".chooser-tools",
    ".chooser-foot",
    ".strip",
    ".main-links",
    ".shortcuts-open",
    ".unfold",
    "[data-quote]",
    ".why",
  ])
    await expect(page.locator(`${tool}:visible`), tool).toHaveCount(0);
  await page.setViewportSize({ width: 990, height: 700 });
  expect(await printedWidthOverflow(page)).toEqual([]);
});
