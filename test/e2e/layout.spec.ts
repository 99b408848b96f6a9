import { samplePages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

for (const width of [320, 390, 768, 1024, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const { file } of samplePages()) {
      await page.goto(file);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, file).toBeLessThanOrEqual(0);
    }
  });
}

test("no page scrolls sideways with text twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const { file } of samplePages()) {
    await page.goto(file);
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, file).toBeLessThanOrEqual(0);
  }
});

test("marks of all rulers share one pitch, on the desktop and on the phone", async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("index.html");
    const pitches = await page
      .locator(".overview .ruler")
      .evaluateAll((rulers) =>
        rulers.map(
          (ruler) => ruler.getBoundingClientRect().width / Number(/n-(\d+)/u.exec(ruler.getAttribute("class")!)![1]),
        ),
      );
    expect(pitches.length).toBeGreaterThan(2);
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(0.5);
    expect(Math.min(...pitches)).toBeGreaterThan(5);
  }
});

test("states stay apart in print and in forced colours: shapes, not shades", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("index.html");
  const inks = await page.locator(".legend .key").evaluateAll((keys) =>
    keys.map((key) =>
      Array.from(key.querySelectorAll("path"))
        .map((path) => `${path.getAttribute("class")} ${path.getAttribute("d")}`)
        .join(" "),
    ),
  );
  expect(new Set(inks).size).toBe(5);
});

test("pages print on A4, upright or lying", async ({ page }) => {
  test.slow();
  for (const { file } of samplePages().filter(({ language, kind }) => language === "vi" && kind !== "404.html")) {
    await page.goto(file);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    expect(new Set(sheetSizes(pdf)), file).toEqual(new Set(["595 x 842"]));
  }
});

/** The sides of each sheet of a PDF in whole points, the shorter first. */
function sheetSizes(pdf: Buffer): readonly string[] {
  return [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)/gu)].map(([, ...sides]) =>
    sides
      .map((side) => Math.round(Number(side)))
      .toSorted((a, b) => a - b)
      .join(" x "),
  );
}
