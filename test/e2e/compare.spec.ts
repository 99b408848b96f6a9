import { publicCorpus } from "./support/data.ts";
import { expect, test } from "./support/test.ts";

const { plans, reference } = publicCorpus();
const together = plans.filter(({ relation }) => relation !== "none");
const provisions = reference.points.reduce((sum, point) => sum + point.provisions.length, 0);

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every plan and every provision is in view, and each point has its own page", async ({ page }) => {
    await page.goto("doi-chieu/index.html");
    await expect(page.locator(".row")).toHaveCount(provisions);
    await expect(page.locator(".row").first().locator("[data-plan].column")).toHaveCount(plans.length);
    await expect(page.locator(".chooser-tools")).toBeHidden();
    // By key: rows on the way are laid out as they come near, and move what a pointer aims at.
    await page.locator(".rows-title a").last().press("Enter");
    await expect(page.locator("body")).toHaveClass(/page-point/u);
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`at ${width} px the words begin in the first window, under one line of choices that stays`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("doi-chieu/index.html");
    const line = page.locator(".chooser-line");
    await expect(page.locator(".row-quote").first()).toBeInViewport();
    expect((await line.boundingBox())!.height).toBeLessThan(48);
    await page.locator(".row").nth(5).scrollIntoViewIfNeeded();
    await expect(line).toBeInViewport({ ratio: 1 });
    const fold = page.locator(".keys");
    await fold.locator("summary").click();
    await expect(fold.locator("dt")).toHaveText([/^=/u, /^≈/u, /^\+/u]);
    await expect(fold.locator("dl")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(fold.locator("dl")).toBeHidden();
  });

test("a plan with nothing to show says why in words", async ({ page }) => {
  await page.goto("doi-chieu/index.html");
  for (const cell of await page.locator(".column.is-empty").all()) {
    expect((await cell.locator(".column-reason").textContent())!.trim().length).toBeGreaterThan(20);
  }
});

test("column heads stay in sight, and the target of an address is not under them", async ({ page }) => {
  const point = reference.points.toSorted((a, b) => b.provisions.length - a.provisions.length)[0]!;
  const { id } = point.provisions.at(-1)!;
  await page.goto(`diem-${point.id}/index.html#nd-${id.replace(".", "-")}`);
  const heads = page.locator(".row-heads");
  await expect(heads).toBeInViewport();
  const title = page.locator(".row:target h3");
  await expect(title).toBeInViewport();
  const under = (await title.boundingBox())!.y;
  const head = (await heads.boundingBox())!;
  expect(under).toBeGreaterThanOrEqual(head.y + head.height);
});

test("words of the reference are lit for the plans in view only", async ({ page }) => {
  const plan = together[0]!.id;
  await page.goto(`doi-chieu/index.html?ke-hoach=${plan}`);
  const lit = page.locator(".row-quote mark:not(.is-out)");
  expect(await lit.count()).toBeGreaterThan(0);
  for (const columns of await lit.evaluateAll((marks) => marks.map((mark) => mark.dataset["c"]!))) {
    expect(columns.split(" ")).toContain("1");
  }
});

test("on paper the tools are gone and the names of plans stand in every row", async ({ page }) => {
  await page.goto("diem-1/index.html");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".row-heads")).toBeHidden();
  const name = page.locator(".row").first().locator(".column:not(.is-apart) h4").last();
  expect((await name.boundingBox())!.height).toBeGreaterThan(8);
});

test("on a phone the reference comes first and every column has its name", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("diem-1/index.html");
  const columns = page.locator(".row").first().locator(".column");
  const boxes = await columns.evaluateAll((all) => all.map((column) => column.getBoundingClientRect().top));
  expect(boxes).toEqual(boxes.toSorted((a, b) => a - b));
  await expect(columns.first()).toHaveClass(/is-reference/u);
  for (const head of await columns.locator("h4").all()) expect((await head.boundingBox())!.height).toBeGreaterThan(8);
});

test("what takes the focus is not under the heads that stay in sight", async ({ page }) => {
  await page.goto("doi-chieu/index.html");
  await page.locator(".row").nth(2).scrollIntoViewIfNeeded();
  const link = page.locator(".row").nth(2).locator(".passage-head a").first();
  // Just under the heads, where it is in the window and not in sight.
  await link.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 60));
  await link.focus();
  const heads = (await page.locator(".row-heads:visible").first().boundingBox())!;
  await expect.poll(async () => (await link.boundingBox())!.y).toBeGreaterThanOrEqual(heads.y + heads.height);
});
