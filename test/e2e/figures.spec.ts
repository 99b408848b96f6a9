import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "./support/test.ts";
import { parseCsv } from "../../src/text/csv.ts";
import { siteFolder } from "./support/site.ts";

/** A figure's page whose table has states, and what its data say. */
const address = "hinh/diem-3/index.html";

async function download(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).first().click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** States by plan and provision, of the published table. */
function publishedStates(): ReadonlyMap<string, string> {
  const [names, ...lines] = parseCsv(readFileSync(path.join(siteFolder, "data/coverage.csv"), "utf8"));
  const records = lines.map((fields) => Object.fromEntries(names!.map((name, index) => [name, fields[index]!])));
  return new Map(records.map((record) => [`${record["plan"]} ${record["provision"]}`, record["state"]!]));
}

test("the CSV of a figure has the states of the published data", async ({ page }) => {
  await page.goto(address);
  const { name, bytes } = await download(page, /^CSV$/u);
  expect(name).toMatch(/^hinh-8-diem-3-\d{4}-\d{2}-\d{2}-[0-9a-f]{7}\.csv$/u);
  const text = bytes.toString("utf8");
  expect(text.startsWith("\uFEFFrow,row_label,column")).toBe(true);
  const published = publishedStates();
  const states = parseCsv(text)
    .slice(1)
    .filter(([, , plan]) => plan !== "taken-up");
  expect(states.length).toBeGreaterThan(8);
  for (const [provision, , plan, , , state] of states)
    expect(state, `${plan} ${provision}`).toBe(published.get(`${plan} ${provision}`));
});

test("the workbook of a figure opens with its title, its states and its citation", async ({ page }) => {
  await page.goto(address);
  const { bytes } = await download(page, /^XLSX$/u);
  const parts = unzipSync(bytes);
  const text = strFromU8(parts["xl/sharedStrings.xml"]!);
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"))).toHaveLength(3);
  expect(text).toContain("Hình 8. ");
  expect(text).toContain("■ Nêu rõ");
  expect(text).toContain("@misc{");
  const { bytes: csv } = await download(page, /^CSV$/u);
  // Over the names for programs stand those for people.
  expect(worksheet(parts, 2).slice(1)).toEqual(readCsv(csv.toString("utf8").replace("\uFEFF", "")));
});

/** Rows of a worksheet as texts, empty cells at the end left out. */
function worksheet(parts: Readonly<Record<string, Uint8Array>>, sheet: number): readonly (readonly string[])[] {
  const words = (xml: string): string =>
    xml
      .replace(/<[^>]*>/gu, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const shared = strFromU8(parts["xl/sharedStrings.xml"]!).split("</si>").map(words);
  const rows = strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`]!).matchAll(/<row [^>]*>(.*?)<\/row>/gsu);
  return [...rows].map(([, row]) => {
    const cells: string[] = [];
    for (const [, column, attributes, value] of row!.matchAll(/<c r="([A-Z])\d+"([^>]*)><v>(.*?)<\/v>/gsu)) {
      cells[column!.charCodeAt(0) - 65] = attributes!.includes('t="s"') ? shared[Number(value)]! : value!;
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

/** Rows of a table of comma-separated values, empty fields at the end left out. */
function readCsv(text: string): readonly (readonly string[])[] {
  return parseCsv(text).map((row) => row.slice(0, row.findLastIndex((field) => field !== "") + 1));
}

for (const [label, width] of [
  ["A4", 1280],
  ["16:9", 1920],
] as const) {
  test(`the picture of a figure for ${label} is ${width} pixels wide and not blank`, async ({ page }) => {
    await page.goto(address);
    const row = page.locator("#tai-ve tr", { hasText: label });
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      row.getByRole("link", { name: "PNG cỡ 2x" }).click(),
    ]);
    const bytes = readFileSync(await file.path());
    expect(bytes.readUInt32BE(16)).toBe(width);
    const data = bytes.subarray(bytes.indexOf("IDAT") + 4, bytes.lastIndexOf("IEND") - 8);
    expect(new Set(inflateSync(data)).size).toBeGreaterThan(20);
  });
}

test("the annex has every numbered figure, and quotes the plans; the brief has two pages", async ({ page }) => {
  await page.goto("hinh/index.html");
  const brief = await download(page, /hai trang \(PDF\)/u);
  expect((await getDocumentProxy(new Uint8Array(brief.bytes))).numPages).toBe(2);
  const { name, bytes } = await download(page, /Phụ lục.*DOCX/u);
  expect(name).toMatch(/-\d{4}-\d{2}-\d{2}-[0-9a-f]{7}\.docx$/u);
  const paragraphs = strFromU8(unzipSync(bytes)["word/document.xml"]!)
    .split("</w:p>")
    .map((paragraph) => plain(paragraph.replace(/<[^>]*>/gu, "")));
  const entries = page.locator(".figure-entry");
  const titles = await entries.locator("h3").allInnerTexts();
  expect(titles).toHaveLength(figures().length);
  expect(titles.length).toBeGreaterThan(9);
  for (const title of titles) expect(paragraphs).toContain(plain(title));
  for (const finding of await entries.locator("h3 + p").allInnerTexts()) expect(paragraphs).toContain(plain(finding));
  const passage = await firstPassage(page);
  expect(paragraphs.some((paragraph) => paragraph.includes(passage))).toBe(true);
});

/** The folders of the figures' pages. */
function figures(): readonly string[] {
  return readdirSync(path.join(siteFolder, "hinh"), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** Words of a plan as the page of a point shows them: the first piece of the first passage. */
async function firstPassage(page: Page): Promise<string> {
  await page.goto("diem-3/index.html");
  // Not what is laid out: rows below the window wait.
  const text = (await page.locator("blockquote").first().textContent())!;
  return plain(text)
    .split("[…]")
    .map((piece) => piece.trim())
    .find((piece) => piece.length > 20)!
    .slice(0, 60);
}

function plain(words: string): string {
  return words.replaceAll(/[\u00a0\n]+/gu, " ");
}

test("the list shows a picture of each figure, in its place before it is loaded, and opens its page", async ({
  page,
}) => {
  await page.goto("hinh/index.html");
  const entries = page.locator(".figure-entry");
  const pictures = entries.locator("img");
  expect(await pictures.count()).toBe(await entries.count());
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute("loading", "lazy");
    await expect(picture).toHaveAttribute("alt", /^Ảnh thu nhỏ của hình \d+/u);
    const box = (await picture.boundingBox())!;
    expect(box.width / box.height).toBeCloseTo(1280 / 720, 1);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
  }
  const [title] = await entries.nth(1).locator("h3").allInnerTexts();
  await pictures.nth(1).click({ force: true });
  await expect(page.locator("h1")).toHaveText(plain(title!).replace(/^Hình \d+\. /u, ""));
});

test("the table of a figure is copied as a table and as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await page.locator("#bang [data-copy-table]").click();
  await expect(page.locator("#bang [role=status]")).toHaveText("Đã sao chép");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item!.getType(type)).text();
    return { html: await read("text/html"), text: await read("text/plain") };
  });
  expect(copied.html).toMatch(/<td[^>]*bgcolor="#dfe8f7"[^>]*>■ Nêu rõ/u);
  expect(copied.text).toContain("3.1 ");
  expect(copied.text).toContain("\t■ Nêu rõ");
});

test("the picture of a figure is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await page.locator("#bang [data-copy-picture]").click();
  await expect(page.locator("#bang [role=status]")).toHaveText("Đã sao chép");
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await createImageBitmap(await item!.getType("image/png"))).width;
  });
  expect(width).toBe(1280);
});

test("without a script a figure keeps its files and citations, and no button", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator("#tai-ve a").first()).toBeVisible();
  await expect(page.locator("#trich-dan-bibtex")).toContainText("@misc{");
  await expect(page.locator("main button:visible")).toHaveCount(0);
  await context.close();
});

test("a figure prints as its sheet alone, on one A4 page", async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet-page svg")).toBeVisible();
  for (const hidden of [".masthead", "#bang", "#tai-ve", "#trich-dan", ".opening"])
    await expect(page.locator(hidden).first()).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/gu)]).toHaveLength(1);
});

test("arrow keys go from cell to cell of a heatmap", async ({ page }) => {
  await page.goto("diem-3/index.html");
  const rows = page.locator("table.point-heatmap tbody tr");
  await rows.nth(1).locator("td a").nth(0).focus();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2).locator("td a").nth(0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(rows.nth(2).locator("td a").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(rows.nth(1).locator("td a").nth(0)).toBeFocused();
});

test("a cell of a point opens its passages in place, and closes them again", async ({ page }) => {
  await page.goto("diem-3/index.html");
  const link = page.locator("table.point-heatmap td.cell-full a").first();
  await link.focus();
  await page.keyboard.press("Enter");
  const opened = page.locator("tr.opened");
  await expect(opened).toBeVisible();
  await expect(link).toHaveAttribute("aria-expanded", "true");
  await expect(opened.locator("blockquote").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(opened).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("plans are put in order of coverage and back, by keyboard", async ({ page }) => {
  await page.goto("index.html");
  const names = () => page.locator("table.overview tbody:first-of-type .plan-name").allInnerTexts();
  const totals = async (): Promise<readonly number[]> => {
    const texts = await page.locator("table.overview tbody:first-of-type .overview-total .index").allInnerTexts();
    return texts.map((text) => Number(/\d+/u.exec(text)![0]));
  };
  const given = await names();
  const buttons = page.locator(".plan-order button");
  for (const button of await buttons.all()) {
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".plan-order [aria-pressed=true]")).toHaveText(await button.innerText());
    expect((await names()).toSorted()).toEqual(given.toSorted());
    if ((await button.innerText()) !== "Nêu nhiều nhất trước") continue;
    const sorted = await totals();
    expect(sorted).toEqual(sorted.toSorted((one, other) => other - one));
  }
  await buttons.first().press("Enter");
  expect(await names()).toEqual(given);
});

test("columns of a point change places with their heads", async ({ page }) => {
  await page.goto("diem-1/index.html");
  const column = (index: number) =>
    page
      .locator("table.point-heatmap tr")
      .evaluateAll((rows, at) => rows.map((row) => row.children[at]!.textContent.trim()), index);
  const heads = async (): Promise<readonly string[]> =>
    page.locator("thead .plan-head:not(.apart) .plan-name").allInnerTexts();
  const before = new Map((await heads()).map((name, index) => [name, index + 1]));
  const columns = new Map(
    await Promise.all([...before].map(async ([name, index]) => [name, await column(index)] as const)),
  );
  await page.locator(".plan-order button").nth(1).click();
  const after = await heads();
  expect(after).not.toEqual([...before.keys()]);
  for (const [index, name] of after.entries()) expect(await column(index + 1)).toEqual(columns.get(name));
});
