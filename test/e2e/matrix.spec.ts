import { readFileSync } from "node:fs";
import { unfold } from "./support/folds.ts";
import { tabTo } from "./support/keyboard.ts";
import { expect, test } from "./support/test.ts";
import { parseCsv } from "../../src/text/csv.ts";

/** The names that fields are given by the ids of their parts. */
const fieldNames = (fields: readonly Element[]): readonly string[] =>
  fields.map((field) => {
    const ids = field.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return ids.map((id) => document.getElementById(id)!.textContent).join(" ");
  });

test.beforeEach(async ({ page }) => {
  await page.goto("ban-do-nhiet/index.html");
});

test("all provisions stand in one window, dark to light by state, under one line of controls", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  const rows = page.locator(".matrix tr[id]");
  await expect(rows).toHaveCount(45);
  for (const row of [rows.first(), rows.last()]) await expect(row).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".heat-line")).toBeInViewport({ ratio: 1 });
  expect((await page.locator(".heat-line").boundingBox())!.height).toBeLessThan(48);
  const lightness = (state: string) =>
    page
      .locator(`.matrix .cell-${state}:not(.apart) a`)
      .first()
      .evaluate((link) => {
        const [r, g, b] = /\d+, \d+, \d+/u.exec(getComputedStyle(link).backgroundColor)![0].split(", ").map(Number);
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      });
  const [full, partial, absent, unknown] = await Promise.all(["full", "partial", "absent", "unknown"].map(lightness));
  expect(full! + 60).toBeLessThan(partial!);
  expect(partial! + 40).toBeLessThan(absent!);
  expect(absent! + 15).toBeLessThan(unknown!);
});

test("a sign stands on one line inside its field, with its count of clauses where the field has room", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const signs = await page.locator(".small-cell .relation-sign").evaluateAll((all) =>
    all.map((sign) => {
      const words = document.createRange();
      words.selectNodeContents(sign);
      const [text, field] = [words.getBoundingClientRect(), sign.parentElement!.getBoundingClientRect()];
      const lines = new Set([...words.getClientRects()].map((line) => line.top)).size;
      return { words: sign.textContent, lines, inside: text.left >= field.left && text.right <= field.right };
    }),
  );
  expect(signs.some(({ words }) => /^= \d\/\d$/u.test(words))).toBe(true);
  expect(signs.filter(({ lines, inside }) => lines > 1 || !inside)).toEqual([]);
});

test("each cell is named by plan, provision and state, and what the pointer or focus is on is led out", async ({
  page,
}) => {
  const links = page.locator(".matrix .small-cell a");
  const names = await links.evaluateAll(fieldNames);
  await expect(links.nth(5)).toHaveAccessibleName(names[5]!);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(name).toMatch(/^.+, \d+\.\d+ .+: (?:Nêu rõ|Có đề cập|Chưa nêu|Chưa xác định|Không áp dụng)/u);
  await links.nth(5).hover();
  await expect(page.locator("[data-readout]")).toHaveText(names[5]!);
  await expect(page.locator(".matrix thead th.led")).toHaveCount(1);
  await expect(page.locator(".matrix tr.led")).toHaveCount(1);
});

test("the matrix is one tab stop; arrows, Home and End move in it", async ({ page }) => {
  await tabTo(page, page.locator(".matrix a[tabindex='0']"));
  const focused = async () => (await page.locator(":focus").evaluateAll(fieldNames))[0] ?? "";
  const first = await focused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const moved = await focused();
  expect(moved).not.toBe(first);
  await expect(page.locator("[data-readout]")).toHaveText(moved);
  await page.keyboard.press("Control+End");
  expect(await focused()).toContain("5.20");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest(".matrix"))).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toContain("5.20");
  await page.keyboard.press("?");
  await expect(page.locator("dialog[data-shortcuts]")).toContainText("Home");
});

test("what opens from the line of controls stays in the window, and the page does not scroll sideways", async ({
  page,
}) => {
  for (const width of [1440, 1100, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    for (const fold of await page.locator(".heat-line .fold").all()) {
      await fold.locator("summary").click();
      const box = (await fold.locator(":scope > div").boundingBox())!;
      expect(box.x, `${width}`).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, `${width}`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
      await fold.locator("summary").click();
    }
  }
});

test("the buttons of the two orders tell their own states", async ({ page }) => {
  await unfold(page, "[data-order]");
  const pressed = () => page.locator(".heat-line .fold [aria-pressed=true]").allInnerTexts();
  const before = await pressed();
  expect(before).toHaveLength(2);
  const other = page.locator(".heat-line [data-plan-order]").nth(1);
  await other.click();
  await page.locator("[data-order=least]").click();
  await expect(other).toHaveAttribute("aria-pressed", "true");
  expect(await pressed()).toEqual([await page.locator("[data-order=least]").innerText(), await other.innerText()]);
  await page.reload();
  await unfold(page, "[data-order]");
  await expect(page.locator(".heat-line .fold [aria-pressed=true]")).toHaveCount(2);
});

test("rows are ordered by how many plans take them up, and put back", async ({ page }) => {
  const ids = () => page.locator(".matrix tr[id]:not([hidden])").evaluateAll((rows) => rows.map((row) => row.id));
  const made = await ids();
  const share = (count: string): number => Number(count.split("/")[0]) / Number(count.split("/")[1]);
  await unfold(page, "[data-order]");
  await page.locator("[data-order=least]").click();
  const counts = await page.locator(".matrix tr[id] td.plans-head").allInnerTexts();
  const shares = counts.map(share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  await expect(page.locator(".matrix .group-head:visible")).toHaveCount(0);
  expect(page.url()).toContain("?order=least");
  await page.locator("[data-order=reference]").click();
  expect(await ids()).toEqual(made);
  expect(page.url()).not.toContain("?");
});

test("only provisions that some plan leaves open are shown, from the address too", async ({ page }) => {
  const open = Number(/\d+/u.exec((await page.locator("[data-gaps]").textContent())!)![0]);
  await unfold(page, "[data-gaps]");
  await page.locator("[data-gaps]").click();
  await expect(page.locator(".matrix tr[id]:visible")).toHaveCount(open);
  await page.goto(page.url());
  await expect(page.locator(".matrix tr[id]:visible")).toHaveCount(open);
  await expect(page.locator("[data-gaps]")).toHaveAttribute("aria-pressed", "true");
});

test("rows are filtered by state, from the address too, beside the order of the plans", async ({ page }) => {
  const rows = page.locator(".matrix tr[id]:visible");
  const withState = page.locator(".matrix tr[id]:has(td.cell-absent:not(.apart))");
  await unfold(page, "[data-order]");
  await page.locator("[data-order-name=coverage]").click();
  const heads = await page.locator(".matrix .plan-head:not(.apart) .plan-name").allInnerTexts();
  await page.locator("[data-state=absent]").focus();
  await page.keyboard.press("Space");
  await expect(rows).toHaveCount(await withState.count());
  await expect(page.locator("[data-state=absent]")).toHaveAttribute("aria-pressed", "true");
  expect(page.url()).toContain("?plans=coverage&states=absent");
  await page.goto(page.url());
  await expect(rows).toHaveCount(await withState.count());
  expect(await page.locator(".matrix .plan-head:not(.apart) .plan-name").allInnerTexts()).toEqual(heads);
  await page.locator("[data-state=absent]").click();
  await unfold(page, "[data-order]");
  await page.locator("[data-order-name=given]").click();
  expect(page.url()).not.toContain("?");
});

test("the table is copied and saved as it is seen, and says that it is a part", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await unfold(page, "[data-order]");
  await page.locator("[data-order=least]").click();
  await page.locator("[data-state=unknown]").click();
  const seen = await page
    .locator(".matrix tr[id]:visible")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["key"]!));
  expect(seen.length).toBeGreaterThan(3);
  await unfold(page, "[data-save-view]");
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save-view]").click()]);
  expect(file.suggestedFilename()).toMatch(/^hinh-2-toan-bo-dang-xem-\d{4}-\d{2}-\d{2}-[0-9a-f]{7}\.csv$/u);
  const saved = readFileSync(await file.path(), "utf8");
  expect(saved.startsWith("\uFEFF")).toBe(true);
  // A count alone would be a date to a spreadsheet.
  expect(
    parseCsv(saved)
      .flat()
      .filter((field) => /^\d+\/\d+$/u.test(field)),
  ).toEqual([]);
  const keys = parseCsv(saved)
    .slice(1)
    .map(([name]) => name!.split(" ")[0]);
  expect(keys).toEqual(seen);
  await page.locator("[data-copy-table]").click();
  await expect(page.locator(".copies [role=status]")).toContainText(`${seen.length} trong 45 hàng`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${seen.length} trong 45 hàng`);
  await page.locator("[data-state=unknown]").click();
  await unfold(page, "[data-order]");
  await page.locator("[data-order=reference]").click();
  await unfold(page, "[data-copy-table]");
  await page.locator("[data-copy-table]").click();
  const whole = await page.evaluate(() => navigator.clipboard.readText());
  expect(whole).not.toContain("trong 45 hàng");
  const lines = whole.split("\n").filter((line) => /^\d+\.\d+ /u.test(line));
  expect(lines).toHaveLength(45);
  const fields = await page.locator(".matrix tr[id]").first().locator("td a").evaluateAll(fieldNames);
  const facts = fields.map((name) => name.split(": ")[1]!);
  expect(lines[0]!.split("\t").filter((field) => facts.includes(field))).toHaveLength(fields.length);
});
