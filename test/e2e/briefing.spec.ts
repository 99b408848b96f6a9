import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { parseCsv } from "../../src/text/csv.ts";
import { publicCorpus } from "./support/data.ts";
import { unfold } from "./support/folds.ts";
import { expect, test } from "./support/test.ts";
import { siteFolder } from "./support/site.ts";

/** The tasks of a person who writes tomorrow's paper. */

async function download(page: Page, take: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), take()]);
  return readFileSync(await file.path());
}

test("a briefing writer takes one picture of everything, into the clipboard and as a file", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("ban-do-nhiet/index.html");
  await unfold(page, "[data-copy-picture]");
  const link = (name: string) => page.locator(".figure-links").getByRole("link", { name, exact: true });
  const png = await download(page, () => link("PNG").click());
  const svg = (await download(page, () => link("SVG").click())).toString("utf8");
  await page.locator("[data-copy-picture]").click();
  await expect(page.locator(".copies [role=status]")).toHaveText("Đã sao chép");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType("image/png"));
    return { width, height };
  });
  // What is copied is the file, and the file is the whole: every provision, every plan, the source.
  expect(copied).toEqual({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/u.exec(svg)!;
  expect(copied.height / copied.width).toBeCloseTo(Number(height) / Number(width), 2);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text!);
  const { reference } = publicCorpus();
  const provisions = reference.points.flatMap((point) => point.provisions.map(({ id }) => id));
  expect(provisions.filter((id) => !texts.includes(id))).toEqual([]);
  const words = texts.join(" ");
  for (const plan of await page.locator("thead .plan-name").allInnerTexts()) expect(words).toContain(plan);
  expect(words).toContain("Nguồn:");
  expect(texts.filter((text) => text.endsWith("…"))).toEqual([]);
});

test("a briefing writer filters the table of one plan by state, in Excel", async ({ page }) => {
  const { id } = publicCorpus().plans[0]!;
  await page.goto(`ke-hoach/${id}/index.html`);
  const link = page.locator(".plan-comparison").getByRole("link", { name: "XLSX" });
  const parts = unzipSync(new Uint8Array(await download(page, () => link.click())));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  const rows = rowsOf(sheet, strFromU8(parts["xl/sharedStrings.xml"]!));
  const [, head, last] = /<autoFilter ref="A(\d+):[A-Z]+(\d+)"/u.exec(sheet)!.map(Number);
  const column = rows.get(head!)!.indexOf("Mức nêu");
  expect(column).toBeGreaterThan(0);
  const table = [...rows].filter(([row]) => row > head! && row <= last!).map(([, cells]) => cells);
  const filtered = table.filter((cells) => cells[column] === "Chưa nêu" || cells[column] === "Chưa xác định");
  const [names, ...lines] = parseCsv(readFileSync(path.join(siteFolder, "data/coverage.csv"), "utf8"));
  const at = (name: string): number => names!.indexOf(name);
  const open = lines
    .filter((line) => line[at("plan")] === id && ["absent", "unknown"].includes(line[at("state")]!))
    .map((line) => line[at("provision")]);
  expect(open.length).toBeGreaterThan(0);
  expect(filtered.map(([number]) => number)).toEqual(open);
});

/** Rows of a worksheet by their number, as texts. */
function rowsOf(sheet: string, sharedStrings: string): ReadonlyMap<number, readonly string[]> {
  const words = (xml: string): string => xml.replace(/<[^>]*>/gu, "");
  const shared = sharedStrings.split("</si>").map(words);
  return new Map(
    [...sheet.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gsu)].map(([, number, row]) => {
      const cells: string[] = [];
      for (const [, column, attributes, value] of row!.matchAll(/<c r="([A-Z])\d+"([^>]*)><v>(.*?)<\/v>/gsu)) {
        cells[column!.charCodeAt(0) - 65] = attributes!.includes('t="s"') ? shared[Number(value)]! : value!;
      }
      return [Number(number), Array.from(cells, (cell) => cell ?? "")] as const;
    }),
  );
}
