import { getDocumentProxy } from "unpdf";
import { siteOfMany } from "../support/addresses.ts";
import { tabTo } from "../support/keyboard.ts";
import { expect, test } from "../support/test.ts";

/** What many plans ask of a keyboard and of a low window: any way of hosting can do it. */
test.use({ baseURL: siteOfMany.hosted["sub-path"] });

for (const [file, table] of [
  ["index.html", "table.overview"],
  ["diem-1/index.html", "table.point-heatmap"],
  ["en/point-1/index.html", "table.point-heatmap"],
] as const)
  test(`the heatmap is one stop of the tab key, and arrows move in it: ${file}`, async ({ page }) => {
    await page.goto(file);
    const inside = () => page.evaluate((selector) => document.activeElement!.closest(selector) !== null, table);
    await tabTo(page, page.locator(`${table} tbody th a`).first());
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    const cell = page.locator(`${table} tbody tr:nth-child(2) td:nth-child(2) a`);
    await expect(cell).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await inside()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    await expect(cell).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.locator("dialog[data-shortcuts]")).toContainText("Home");
    await page.keyboard.press("Escape");
    await expect(cell).toBeFocused();
  });

test("in a low window no head stays in the way of the words", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 320 });
  await page.goto("diem-1/index.html#nd-1-2");
  const head = page.locator("#nd-1-2 .row-head");
  await expect(head).toBeInViewport();
  await page.locator("#nd-1-2 .column").last().scrollIntoViewIfNeeded();
  await expect(head).not.toBeInViewport();
});

test("sums over many plans stand beside each other on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("index.html");
  const sums = page.locator("table.overview tfoot .overview-cell .count");
  // As wide as those of sixty plans.
  await sums.evaluateAll((counts) => {
    for (const count of counts) count.innerHTML = "<b>1.046</b>/1.260";
  });
  const boxes = await sums.evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().toJSON()));
  for (const [index, { left, top }] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before?.top === top) expect(left).toBeGreaterThanOrEqual(before.right);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** The lowest line of each sheet. */
async function lastLines(pdf: Uint8Array): Promise<readonly string[]> {
  const printed = await getDocumentProxy(pdf);
  const lines: string[] = [];
  for (let sheet = 1; sheet <= printed.numPages; sheet++) {
    const { items } = await (await printed.getPage(sheet)).getTextContent();
    const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    const lowest = Math.min(...words.map(({ transform }) => transform[5] as number));
    lines.push(words.flatMap(({ str, transform }) => (transform[5] - lowest < 2 ? [str] : [])).join(" "));
  }
  return lines;
}

for (const file of ["doi-chieu/mau-lao-cai/index.html", "diem-5/index.html"])
  test(`on paper no provision has its name alone at the foot of a sheet: ${file}`, async ({ page }) => {
    await page.goto(file);
    await page.evaluate(() => document.fonts.ready);
    const lines = await lastLines(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(lines.length).toBeGreaterThan(4);
    const plain = (text: string) => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
    const names = (await page.locator(".row-head h3").allTextContents()).map(plain);
    expect(names.length).toBeGreaterThan(4);
    for (const line of lines.slice(0, -1)) {
      expect(names).not.toContain(plain(line));
      expect(line).not.toMatch(/^(?:Kết luận 72|\d+ nêu rõ)/u);
    }
  });

test("the tasks of an agency are narrowed by plan and by deadline, and the question stands in the address", async ({
  page,
}) => {
  await page.goto("nhiem-vu/index.html");
  await page.locator(".agency-index a").first().click();
  const rows = page.locator(".task-table tbody tr");
  const all = await rows.count();
  const plan = page.getByRole("combobox", { name: "Kế hoạch" });
  await expect(page.getByRole("combobox", { name: "Cơ quan chủ trì" })).toHaveCount(0);
  await plan.selectOption({ index: 1 });
  const wanted = await plan.inputValue();
  const shown = page.locator(".task-table tbody tr:visible");
  const own = await shown.count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  for (const row of await shown.all()) await expect(row).toHaveAttribute("data-plan", wanted);
  await expect(page.locator("[data-task-count]")).toHaveText(`${own} / ${all} nhiệm vụ`);
  await page.reload();
  await expect(shown).toHaveCount(own);
  await page.getByRole("combobox", { name: "Thời hạn" }).selectOption("khong");
  for (const row of await shown.all()) await expect(row).toHaveAttribute("data-due", "");
  expect(new URL(page.url()).searchParams.get("ke-hoach")).toBe(wanted);
});

test("the tasks with a deadline are narrowed by agency, each year keeping its own", async ({ page }) => {
  await page.goto("en/tasks/index.html");
  const rows = page.locator(".task-table tbody tr");
  const all = await rows.count();
  const agency = page.getByRole("combobox", { name: "Lead agency" });
  await agency.selectOption({ index: 1 });
  const wanted = await agency.inputValue();
  const shown = page.locator(".task-table tbody tr:visible");
  const own = await shown.count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  for (const row of await shown.all()) expect((await row.getAttribute("data-agencies"))!.split(" ")).toContain(wanted);
  const counts = await page
    .locator("#theo-thoi-han ~ .task-groups .task-group:visible [data-group-count]")
    .allInnerTexts();
  expect(counts.reduce((sum, text) => sum + Number(/\d+/u.exec(text)![0]), 0)).toBe(own);
});
