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
