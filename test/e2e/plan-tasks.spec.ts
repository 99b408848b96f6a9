import { publicCorpus, publicPlan } from "./support/data.ts";
import { tabTo, watchCopies } from "./support/keyboard.ts";
import { expect, test } from "./support/test.ts";

const { plans, reference } = publicCorpus();
const languages = [
  {
    search: "tim-kiem/index.html",
    page: (id: string) => `ke-hoach/${id}/index.html`,
    issuer: "Ủy ban nhân dân tỉnh Bình Định",
  },
  {
    search: "en/search/index.html",
    page: (id: string) => `en/plan/${id}/index.html`,
    issuer: "Provincial People’s Committee, Bình Định",
  },
] as const;

for (const { search, page: pageOf, issuer } of languages) {
  test(`by keyboard: find what a plan says about land clearance and copy the citation (${search})`, async ({
    page,
  }) => {
    await page.goto(search);
    await page.keyboard.press("/");
    await expect(page.locator("[data-search-box]")).toBeFocused();
    await page.keyboard.type("giải phóng mặt bằng");
    await page.locator("[data-search][data-load=ready]").waitFor();
    const plan = plans.find(({ id }) => id.startsWith("binh-dinh"))!;
    const hit = page.locator(`.search-group a[href*="${plan.id}/"][href*="#u-"]`).first();
    await tabTo(page, hit, 200);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${pageOf(plan.id)}#u-*`);
    const id = new URL(page.url()).hash.slice(3);
    const copied = await watchCopies(page);
    await page.keyboard.press("c");
    await expect(page.locator("[data-document-status]")).not.toBeEmpty();
    const unit = publicPlan(plan.id).units.find((found) => found.id === id)!;
    expect(unit.text).toContain("giải phóng mặt bằng");
    const quotation = await copied();
    expect(quotation).toMatch(/^“/u);
    expect(quotation).toContain(unit.text.replaceAll(/\s+/gu, " ").trim());
    expect(quotation).toContain(issuer);
    expect(quotation).toMatch(new RegExp(`#u-${id}, (?:truy cập ngày|accessed) .*\\d{4}\\.$`, "u"));
  });
}

test("c copies the words that are selected in a passage, and says so; without a passage it says what to do", async ({
  page,
}) => {
  const { id } = plans[0]!;
  await page.goto(languages[0].page(id));
  const copied = await watchCopies(page);
  await page.keyboard.press("c");
  await expect(page.locator("[data-document-status]")).toContainText("Chưa chọn đoạn nào");
  await page
    .locator(".unit.is-paragraph > p")
    .first()
    .evaluate((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      range.setEnd(words.firstChild!, 12);
      getSelection()!.addRange(range);
    });
  const selected = (await page.evaluate(() => String(getSelection()))).trim();
  await page.keyboard.press("c");
  await expect(page.locator("[data-document-status]")).toContainText("Đã sao chép");
  expect(await copied()).toContain(`“${selected}”`);
});

test("the contents and the map follow the reading position", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(languages[0].page(plans[0]!.id));
  const section = page.locator(".contents a").last();
  const target = (await section.getAttribute("href"))!;
  await page.locator(`[id="${target.slice(1)}"]`).evaluate((heading) => heading.scrollIntoView());
  await expect(section).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".contents [aria-current]")).toHaveCount(1);
  const frame = page.locator(".map-view");
  await expect(frame).not.toHaveAttribute("height", "0%");
  const low = Number.parseFloat((await frame.getAttribute("y"))!);
  await page
    .locator(".document > *")
    .first()
    .evaluate((first) => first.scrollIntoView());
  await expect.poll(async () => Number.parseFloat((await frame.getAttribute("y"))!)).toBeLessThan(low);
});

test("the basis of each plan names every document that it says it carries out, and marks the unknown ones", async ({
  page,
}) => {
  for (const { id, relation } of plans) {
    await page.goto(languages[0].page(id));
    const list = page.locator(".basis-list");
    await expect(list.locator("li").first()).toBeVisible();
    const drawn = await page.locator(".basis-graph .name").allTextContents();
    if (relation !== "none") {
      expect(drawn).toContain(reference.number);
      await expect(list.getByRole("link", { name: reference.number! })).toHaveCount(1);
    }
    for (const number of await page.locator(".basis-graph .is-unknown .name").allTextContents())
      await expect(list.locator("li.is-unknown").filter({ hasText: number })).not.toHaveCount(0);
  }
});
