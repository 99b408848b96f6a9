import { samplePages } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

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

test("the languages stand at the right of the name, and no link of the masthead is broken off alone", async ({
  page,
}) => {
  for (const file of ["index.html", "en/index.html"])
    for (const width of [1440, 1366, 1360, 1280, 1100, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(file);
      const [brand, languages] = await Promise.all(
        [".brand", ".language-links"].map(async (part) => (await page.locator(part).boundingBox())!),
      );
      const middles = [brand!, languages!].map(({ y, height }) => y + height / 2);
      expect(Math.abs(middles[0]! - middles[1]!), `${file} ${width}`).toBeLessThan(12);
      expect(languages!.x, `${file} ${width}`).toBeGreaterThan(brand!.x + brand!.width);
    }
});

test("states stay apart in print and in forced colours: shapes, not shades", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("index.html");
  const inks = await page.locator(".legend .key").evaluateAll((keys) =>
    keys.map((key) =>
      Array.from(document.querySelectorAll(`${key.querySelector("use")!.getAttribute("href")} path`))
        .map((path) => `${path.getAttribute("class")} ${path.getAttribute("d")}`)
        .join(" "),
    ),
  );
  expect(new Set(inks).size).toBe(5);
});

test("the chosen order of the plans is told in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("index.html");
  const fills = await page
    .locator(".toggles button")
    .evaluateAll((buttons) =>
      buttons.map((button) => [button.getAttribute("aria-pressed"), getComputedStyle(button).backgroundColor] as const),
    );
  const fillsOf = (pressed: string): ReadonlySet<string> =>
    new Set(fills.filter(([state]) => state === pressed).map(([, fill]) => fill));
  expect(fillsOf("true").size).toBe(1);
  expect(fillsOf("false")).not.toContain([...fillsOf("true")][0]);
});

test("the heatmap prints on one sheet, its lists of gaps where the address asks for them", async ({ page }) => {
  const sheets = async (): Promise<number> =>
    sheetSizes(await page.pdf({ preferCSSPageSize: true, printBackground: true })).length;
  await page.goto("ban-do-nhiet/index.html");
  expect(await sheets()).toBe(1);
  await page.goto("ban-do-nhiet/index.html#khoang-trong");
  expect(await sheets()).toBeGreaterThan(1);
});

test("pages print on A4, upright or lying", async ({ page }) => {
  for (const { file } of samplePages("smallest").filter(
    ({ language, kind }) => language === "vi" && kind !== "404.html",
  )) {
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
