import { expect, test } from "./support/test.ts";

test("each citation is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("hinh/diem-3/index.html");
  for (const style of ["vietnamese", "english", "bibtex", "csl"]) {
    const text = (await page.locator(`#trich-dan-${style}`).innerText()).trim();
    await page.locator(`[data-copy-text=trich-dan-${style}]`).click();
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n")).toBe(text);
  }
});

test("a passage is cited in every style, with its place and its own address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("index.html");
  await page.locator("table.overview th .plan-name").first().click();
  await expect(page.locator("#trich-dan-vietnamese")).toContainText(/trang ke-hoach\/[^#]*\/index\.html \(/u);
  const permalink = page.locator(".unit > .permalink").nth(20);
  const anchor = (await permalink.getAttribute("href"))!;
  await permalink.click();
  expect(anchor).toMatch(/^#u-/u);
  for (const style of ["vietnamese", "english", "bibtex", "csl"])
    await expect(page.locator(`#trich-dan-${style}`)).toContainText(
      style === "bibtex" ? anchor.replace("#", "\\#") : anchor,
    );
  const place = (await page.locator("[data-cited]").innerText()).replace(/^Trích dẫn đoạn |\.$/gu, "");
  await expect(page.locator("#trich-dan-vietnamese")).toContainText(`“${place}, `);
  const [item] = JSON.parse(await page.locator("#trich-dan-csl code").innerText()) as readonly {
    readonly title: string;
  }[];
  expect(item!.title.startsWith(`${place}, `)).toBe(true);
  await page.locator("[data-copy-text=trich-dan-vietnamese]").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(anchor);
});
