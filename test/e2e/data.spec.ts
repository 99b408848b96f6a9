import { publicCorpus, publicFiles } from "./support/data.ts";
import { expect, test } from "./support/test.ts";

for (const file of ["du-lieu/index.html", "en/data/index.html"]) {
  test(`every published file can be downloaded from ${file}`, async ({ page, request }) => {
    await page.goto(file);
    const addresses = await page
      .locator("main a[download]")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const root = new URL("../".repeat(file.split("/").length - 1), page.url()).href;
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    const listed = addresses.map((address) => decodeURIComponent(address).slice(root.length));
    expect(listed.filter((name) => name.startsWith("data/")).toSorted()).toEqual(publicFiles());
    const documents = listed.filter((name) => !name.startsWith("data/")).map((name) => name.split(".").at(-1));
    const tables = publicCorpus().plans.flatMap(() => ["docx", "xlsx"]);
    const [plan] = publicCorpus().plans;
    await page.locator(`main table a[href*="${plan!.id}/"]`).click();
    for (const kind of ["DOCX", "XLSX"]) {
      const link = page.locator(".plan-comparison").getByRole("link", { name: kind });
      expect(addresses).toContain(await link.evaluate((own) => (own as HTMLAnchorElement).href));
    }
    expect(documents).toEqual(["pdf", "docx", "xlsx", "docx", "pptx", ...tables]);
  });
}

test("who wants a table meets XLSX before CSV, and is told what a spreadsheet does to CSV", async ({ page }) => {
  for (const file of ["du-lieu/index.html", "ban-do-nhiet/index.html", "hinh/diem-3/index.html"]) {
    await page.goto(file);
    const formats = await page
      .locator("main a[download]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.split(".").at(-1)!));
    expect(formats.indexOf("xlsx"), file).toBeGreaterThanOrEqual(0);
    expect(formats.indexOf("xlsx"), file).toBeLessThan(formats.indexOf("csv"));
  }
  await page.goto("du-lieu/index.html");
  await expect(page.locator("#tai-ve + div > p").first()).toContainText("CSV dành cho chương trình");
  const described = await page.locator("main td").allInnerTexts();
  expect(described.join("\n")).not.toContain("mở được bằng Excel");
  // No two files of the tasks are said to be the same.
  const tasks = await page.locator('main tr:has(a[href*="tasks"], a[href*="nhiem-vu"]) td:last-child').allInnerTexts();
  expect(new Set(tasks).size).toBe(tasks.filter((text) => !text.includes("JSON Schema")).length + 1);
});
