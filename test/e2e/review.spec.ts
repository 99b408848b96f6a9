import type { Page } from "@playwright/test";
import path from "node:path";
import { readFileSync } from "node:fs";
import { resolveFolders } from "../../scripts/folders.ts";
import { readInputs } from "../../scripts/inputs.ts";
import { sha256 } from "../../site/sha256.ts";
import type { PublicPlan } from "../../src/model/contract.ts";
import { buildCorpus } from "../../src/pipeline.ts";
import { downloadByKeyboard, itemsOf, openReview, reviewDataOf, reviewPage, type Item } from "./support/review.ts";
import { expect, test } from "./support/test.ts";
import { siteFolder } from "./support/site.ts";

const { file, plan } = reviewPage();

function readPlan(): PublicPlan {
  return JSON.parse(readFileSync(path.join(siteFolder, `data/plans/${plan}.json`), "utf8")) as PublicPlan;
}

/** A match of the machine that alone decides its cell. */
function decisive(items: readonly Item[], { units }: PublicPlan): number {
  const matches = units.flatMap(({ alignments }) => alignments.map(({ provision }) => provision));
  return items.findIndex(
    ({ machine, provision }) => machine !== null && matches.filter((match) => match === provision).length === 1,
  );
}

test("a verdict given by keyboard alone ends in a file that the build reads, and the cell changes", async ({
  page,
}) => {
  await openReview(page, file);
  const items = await itemsOf(page);
  const before = readPlan();
  const at = decisive(items, before);
  const { provision, passage } = items[at]!;
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.keyboard.type("Đoạn này nói việc khác.");
  await page.keyboard.press("Enter");
  const saved = await downloadByKeyboard(page, "người thử");
  expect(saved.name).toBe(`${plan}.yml`);
  expect(saved.text).toContain(JSON.stringify(passage!.quote));

  const inputs = readInputs(resolveFolders({}));
  const name = `reviews/${saved.name}`;
  const given = { path: name, text: saved.text, sha256: sha256(saved.text) };
  const corpus = buildCorpus(
    { ...inputs, data: [...inputs.data.filter((kept) => kept.path !== name), given] },
    { sha256 },
  );
  expect(corpus.diagnostics.filter((diagnostic) => diagnostic.file === name)).toEqual([]);
  const after = corpus.plans.find(({ document }) => document.meta.id === plan)!.coverage;
  expect(["full", "partial"]).toContain(before.coverage.find((cell) => cell.provision === provision)!.state);
  const cell = after.cells.find((changed) => changed.provision === provision)!;
  expect(["absent", "unknown"]).toContain(cell.state);
  expect(cell.by).toBe("review");
});

test("agreeing with the machine takes one key and says so", async ({ page }) => {
  await openReview(page, file);
  const items = await itemsOf(page);
  const at = items.findIndex(({ machine }) => machine === "partial");
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("c");
  await expect(page.locator("[data-review-status]")).toHaveText("Đã ghi: Có đề cập.");
  await expect(page.locator("[data-review-progress]")).toHaveText("1 ý kiến đã ghi");
  await page.keyboard.press("u");
  await expect(page.locator("[data-review-progress]")).toHaveText("0 ý kiến đã ghi");
});

test("an answer that differs from the machine asks for a reason and is not handed out without one", async ({
  page,
}) => {
  await openReview(page, file);
  const items = await itemsOf(page);
  const at = items.findIndex(({ machine }) => machine === "partial");
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("f");
  await expect(page.locator("[name=reason]")).toBeFocused();
  await expect(page.locator("[data-review-status]")).toHaveText("Đã ghi: Nêu rõ. Cần ghi lý do.");
  await page.locator("[data-review-download]").click();
  await expect(page.locator("[data-review-status]")).toHaveText("Cần ghi lý do.");
  await page.locator("[name=reason]").fill("Nêu rõ công trình.");
  await page.locator("[data-review-download]").click();
  await expect(page.locator("[name=reviewer]")).toBeFocused();
});

test("letters typed into the reason are words, not shortcuts; Escape leaves it and keeps them", async ({ page }) => {
  await openReview(page, file);
  await page.keyboard.press("g");
  await page.keyboard.type("kfp");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 1 ");
  await page.keyboard.press("Escape");
  await expect(page.locator("[name=reason]")).toHaveValue("kfp");
  await page.keyboard.press("j");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 2 ");
});

test("shortcuts can be turned off", async ({ page }) => {
  await openReview(page, file);
  await page.keyboard.press("?");
  await page.locator("dialog[open] input[type=checkbox]").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 1 ");
});

test("a link to one entry opens that entry", async ({ page }) => {
  await openReview(page, file);
  const anchor = await page.locator("[data-review-entry]").nth(7).getAttribute("id");
  await page.goto(`${file}#${anchor}`);
  await page.reload();
  await expect(page.locator(`#${anchor}`)).toBeVisible();
  await expect(page.locator("[data-review-entry]:visible")).toHaveCount(1);
});

test("a browser that stores nothing is told of at once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openReview(page, file);
  await expect(page.locator("[data-review-warning]")).toContainText("Trình duyệt không cho lưu");
  await page.keyboard.press("c");
  await expect(page.locator("[data-review-status]")).toContainText("Đã ghi");
});

test("the list leads to the entry of each place, and to its provision beside the plan", async ({ page }) => {
  await openReview(page, file);
  const { items } = await reviewDataOf(page);
  await page.locator(".review-list summary").click();
  const places = page.locator(".review-list li > a ~ *");
  const ways = await places.evaluateAll((all) => all.map((place) => place.getAttribute("href")));
  expect(ways).toHaveLength(items.length);
  expect(new Set(ways)).toEqual(new Set(items.map(({ anchor }) => `#${anchor}`)));
  const last = places.last();
  const [place, provision] = await Promise.all([
    last.textContent(),
    last.evaluate((link) => link.parentElement!.querySelector("a")!.textContent),
  ]);
  await last.click();
  const open = page.locator("[data-review-entry]:visible");
  await expect(open).toHaveCount(1);
  await expect(open.locator("h2")).toContainText(provision);
  if (place !== "không thấy đoạn nào") await expect(open.locator("h2")).toContainText(place!);
  await page.locator(".review-list li > a:first-child").first().click();
  await expect(page.locator("body")).toHaveClass(/page-(?:compare|point|pair)/u);
});

for (const [reason, breakIt] of [
  [
    "a browser that cannot unpack",
    (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "DecompressionStream")),
  ],
  [
    "a page without its entries",
    (page: Page) =>
      page.route("**/entries.js*", (route) => route.fulfill({ contentType: "text/javascript", body: "" })),
  ],
] as const)
  test(`${reason} says so, and has the list`, async ({ page }) => {
    await breakIt(page);
    await page.goto(file);
    await expect(page.locator("[data-review-failed]")).toBeVisible();
    await page.locator(".review-list li > a").first().click();
    await expect(page.locator("body")).toHaveClass(/page-(?:point|pair)/u);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page explains itself and lists every entry, each linked to its place in the plan", async ({ page }) => {
    await page.goto(file);
    await expect(page.locator(".review-notice").first()).toContainText("JavaScript");
    await expect(page.locator("[data-review-form]")).toBeHidden();
    const links = page.locator(".review-list li > a ~ a");
    expect(await links.count()).toBeGreaterThan(20);
    await links.first().click();
    await expect(page.locator("body")).toHaveClass(/page-plan/u);
  });
});
