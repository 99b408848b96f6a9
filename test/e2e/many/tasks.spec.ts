import type { Locator, Page } from "@playwright/test";
import { siteOfMany } from "../support/addresses.ts";
import { runOf, sharesOf } from "../support/words.ts";
import { manyCorpus, manyPlans } from "../support/many.ts";
import { inEachHosting } from "../support/hosting.ts";
import { expect, test } from "../support/test.ts";

/** Whole tasks of a reader with more plans than stand on one page: each in all ways of hosting. */
const { reference } = manyCorpus();
const plans = manyPlans();
const compare = "doi-chieu/index.html";
const provisions = reference.points.flatMap((point) => point.provisions);

const shown = (page: Page): Promise<readonly string[]> =>
  page
    .locator("li[data-plan-id]:visible")
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset["planId"]!));
/** The plans with `state` in a provision, in the order of the corpus. */
const inState = (provision: string, state: string): readonly string[] =>
  plans
    .filter(({ coverage }) => coverage.some((cell) => cell.provision === provision && cell.state === state))
    .map(({ id }) => id);
/** Words of the passages of a plan on a provision. */
const passagesOf = (plan: string, provision: string): readonly string[] =>
  plans
    .find(({ id }) => id === plan)!
    .units.filter(({ alignments }) => alignments.some((alignment) => alignment.provision === provision))
    .map(({ text }) => text);
const planOf = (link: Locator): Promise<string> =>
  link.getAttribute("href").then((href) => /([^/]+)\/index\.html/u.exec(href!)![1]!);

inEachHosting(siteOfMany, () => {
  test("which provinces say nothing on 4.5: the index tells, and keeps it in the address", async ({ page }) => {
    const silent = inState("4.5", "absent");
    expect(silent.length).toBeGreaterThan(0);
    await page.goto(compare);
    await page.locator("[data-pick-provision]").selectOption("4.5");
    await page.locator("[data-pick-state]").selectOption("absent");
    expect(await shown(page)).toEqual(silent);
    await expect(page.locator(".picker-status")).toContainText(`${silent.length}`);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(silent);

    // The way over the point: its count leads to the same plans.
    await page.goto("diem-4/index.html");
    await page.locator('#nd-4-5 a[href*="muc=absent"]').click();
    await expect.poll(() => shown(page)).toEqual(silent);
  });

  test("who copied whom on 3.7: the point shows the passage once, with all who have it", async ({ page }) => {
    await page.goto("diem-3/index.html");
    await expect(page.locator(".digests")).toContainText("viết trước thì văn bản không cho biết");
    const column = page.locator("#nd-3-7 .column", { has: page.locator("summary", { hasText: "Giống" }) });
    const first = await planOf(column.locator("h4 a"));
    await column.locator("details.more", { hasText: "Giống" }).locator("summary").click();
    const others = column.locator("details.more[open] p a");
    const named = await Promise.all((await others.all()).map(planOf));
    expect(named.length).toBeGreaterThan(0);
    // Each of them has a passage on the provision in three quarters of the same runs of words.
    for (const plan of named) {
      const shares = passagesOf(first, "3.7").flatMap((a) =>
        passagesOf(plan, "3.7").map((b) => sharesOf(runOf(a), runOf(b))),
      );
      expect(Math.max(...shares), plan).toBeGreaterThanOrEqual(0.75);
    }
    // Its name leads to its row, which says so from the other side.
    await others.first().click();
    await expect(page.locator("#nd-3-7 .same-words").first()).toContainText("Giống");
  });

  test("compare Lào Cai, Hà Giang, Yên Bái on roads: three names without accents, three columns", async ({ page }) => {
    const roads = provisions.find(({ label }) => /đường bộ|giao thông/iu.test(label))!;
    const wanted = ["mau-lao-cai", "mau-ha-giang", "mau-yen-bai"];
    await page.goto(compare);
    for (const [name, id] of [
      ["lao cai", "mau-lao-cai"],
      ["ha giang", "mau-ha-giang"],
      ["yen bai", "mau-yen-bai"],
    ] as const) {
      await page.locator("[data-pick-name]").fill(name);
      // A name finds the province of today too, to which others may belong.
      await expect(page.locator('li[data-plan-id="mau-an-giang"]')).toBeHidden();
      await page.locator(`li[data-plan-id="${id}"] input`).check();
    }
    await page.locator("[data-pick-compare]").click();
    const row = page.locator(`#nd-${roads.id.replace(".", "-")}`);
    const columns = row.locator(".column[data-plan]");
    await expect(columns).toHaveCount(wanted.length);
    const ids = await columns.evaluateAll((all) => all.map((column) => (column as HTMLElement).dataset["plan"]!));
    expect(ids.toSorted()).toEqual(wanted.toSorted());
    for (const id of wanted) {
      const { state } = plans.find((plan) => plan.id === id)!.coverage.find(({ provision }) => provision === roads.id)!;
      await expect(row.locator(`.column[data-plan="${id}"]`)).toHaveAttribute("data-state", state);
    }
    // The reader stands at the comparison, past the index that is folded; the overview beside it has a mark for each cell.
    await expect(page.locator("#compare .rows h2").first()).toBeFocused();
    await expect(page.locator(".picker-list")).toBeHidden();
    await expect(page.locator(".strip path[d^=M], .strip path[class$=not-applicable]")).toHaveCount(
      wanted.length * provisions.length,
    );
    expect(new URL(page.url()).searchParams.get("ke-hoach")!.split(",").toSorted()).toEqual(wanted.toSorted());
    await page.reload();
    await expect(columns).toHaveCount(wanted.length);
  });

  test("how many are chosen, and the button, stay in sight; a choice is printed without the index", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(compare);
    await page.locator("li[data-plan-id] input").first().check();
    for (const part of ["[data-pick-compare]", ".picker-status"])
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".picker-status")).toContainText("đã chọn 1");
    // A box with the focus stays above the bar.
    await page.locator("li[data-plan-id] input").last().focus();
    const box = (await page.locator("li[data-plan-id] input").last().boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual((await page.locator(".picker-foot").boundingBox())!.y);
    await page.locator("[data-pick-compare]").click();
    await expect(page.locator("#compare .rows h2").first()).toBeFocused();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".picker")).toBeHidden();
    await expect(page.locator(".chosen")).toBeVisible();
  });

  test("what is due first, across the plans: in the order of time, each leading to its passage", async ({ page }) => {
    await page.goto("nhiem-vu/index.html");
    const deadlines = page.locator("#theo-thoi-han ~ .task-groups");
    const years = (await deadlines.locator("summary").allInnerTexts()).flatMap((text) => /\d{4}/u.exec(text) ?? []);
    expect(years.length).toBeGreaterThan(0);
    expect(years).toEqual(years.toSorted());
    const folded = deadlines.locator("details:not([open]) > summary");
    if ((await folded.count()) > 0) await folded.first().click();
    const task = deadlines.locator("details[open] .task-place").first();
    const plan = await task.locator("b").innerText();
    await task.click();
    await expect(page.locator(".unit:target")).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(plan, "u"));
  });

  test("on a phone the heatmap says what its strips are, and a touch on one leads to the plans by name", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("ban-do-nhiet/index.html");
    await expect(page.locator(".strips-note")).toBeVisible();
    await expect(page.locator(".strips-note a")).toHaveAttribute("href", /ke-hoach/u);
    const row = page.locator('.matrix tr[data-key="1.2"]');
    const strip = (await row.locator(".small-cell").nth(3).boundingBox())!;
    await page.mouse.click(strip.x + strip.width / 2, strip.y + strip.height / 2);
    await expect(page).toHaveURL(/diem-1\/(?:index\.html)?#nd-1-2$/u);
  });

  test("plans in the order of their likeness to one, with the passages that they share", async ({ page }) => {
    await page.goto(compare);
    const all = await shown(page);
    for (const plan of all.slice(0, 3)) {
      await page.locator("[data-pick-alike]").selectOption(plan);
      const [first, ...others] = await shown(page);
      expect(first).toBe(plan);
      expect(others.length).toBeGreaterThan(0);
      const notes = await page.locator("li[data-plan-id]:visible .picker-alike:visible").allInnerTexts();
      const counts = notes.map((note) => Number(/(\d+)\/\d+/u.exec(note)![1]));
      expect(counts).toHaveLength(others.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    await page.locator("[data-pick-alike]").selectOption("");
    expect((await shown(page)).toSorted()).toEqual(all.toSorted());
  });
});
