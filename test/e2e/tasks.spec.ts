import { expect, test } from "./support/test.ts";

const shown = ".task-table tbody tr:visible";

test("the page of tasks answers what an agency must do, keeps the question in the address, and leads to the passage", async ({
  page,
}) => {
  await page.goto("nhiem-vu/index.html");
  const all = await page.locator(".task-table tbody tr").count();
  await expect(page.locator(shown)).toHaveCount(0);
  await page.locator(".task-group summary").first().click();
  const first = await page.locator(shown).count();
  await expect(page.locator(".task-group summary").first()).toContainText(`${first} nhiệm vụ`);
  await page.getByRole("combobox", { name: "Cơ quan chủ trì" }).selectOption("so-giao-thong-van-tai");
  const own = await page.locator(shown).count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  for (const lead of await page.locator(`${shown} td:nth-child(2)`).allInnerTexts())
    expect(lead).toContain("Sở Giao thông vận tải");
  await expect(page.locator("[data-task-count]")).toHaveText(`${own} / ${all} nhiệm vụ`);
  await page.reload();
  await expect(page.locator(shown)).toHaveCount(own);
  await page.locator(shown).first().locator(".task-place").click();
  await expect(page.locator(":target")).toBeVisible();
});

test("deadlines narrow the tasks in English too", async ({ page }) => {
  await page.goto("en/tasks/index.html?thoi-han=2026");
  const dues = await page.locator(shown).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["due"]!));
  // What comes back in every year comes back by 2026.
  expect(dues).toContain("+");
  expect(dues.filter((due) => due !== "+" && !(Number(due) <= 2026))).toEqual([]);
  expect(dues.length).toBeGreaterThan(dues.filter((due) => due === "+").length);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("combobox", { name: "Deadline" }).selectOption("");
  // Folded, a phone scrolls past plans and agencies, not past texts.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
  await page.getByRole("combobox", { name: "Deadline" }).selectOption("khong");
  await expect(page.locator(shown).first()).toHaveAttribute("data-due", "");
});

for (const { tasks, point, due, agency } of [
  {
    tasks: "nhiem-vu/index.html",
    point: "diem-5/index.html",
    due: "Thời hạn",
    agency: "Cơ quan chủ trì",
  },
  { tasks: "en/tasks/index.html", point: "en/point-5/index.html", due: "Deadline", agency: "Lead agency" },
]) {
  test(`what must Sở Giao thông vận tải do by 2026, and targets for urbanisation side by side: ${tasks}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(tasks);
    await page.getByRole("combobox", { name: agency }).selectOption("so-giao-thong-van-tai");
    await page.getByRole("combobox", { name: due }).selectOption("2026");
    // No plan sets it a deadline; the page says what it must do without one.
    await expect(page.locator(shown)).toHaveCount(0);
    await page.locator("select[name=thoi-han]").selectOption("khong");
    const undated = await page.locator(shown).count();
    expect(undated).toBeGreaterThan(0);
    await page.locator("select[name=thoi-han]").selectOption("2026");
    await expect(page.locator("[data-task-count]")).toContainText(new RegExp(`^0 .*; \\D*${undated} `, "u"));
    await page.locator("select[name=co-quan]").selectOption("so-ke-hoach-dau-tu");
    await expect(page.locator(shown)).not.toHaveCount(0);
    for (const row of await page.locator(shown).all())
      expect(await row.getAttribute("data-agencies")).toContain("so-ke-hoach-dau-tu");
    await page.locator("select[name=co-quan]").selectOption("so-giao-thong-van-tai");
    await page.locator("select[name=thoi-han]").selectOption("");
    await page.locator("select[name=sap-xep]").selectOption("thoi-han");
    const years = await page
      .locator(shown)
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["due"]!));
    const named = years.filter((year) => /^\d/u.test(year));
    expect(named).toEqual(named.toSorted());
    expect(new URL(page.url()).searchParams.get("sap-xep")).toBe("thoi-han");

    const plain = await (await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false })).newPage();
    await plain.goto(point);
    const urban = plain.locator(".assignments tbody tr").filter({ hasText: /^5\.9 / });
    await expect(urban.locator("td").nth(1)).toContainText("tỷ lệ đô thị hóa đạt 45%");
    await urban.locator("td").nth(1).locator("a").first().click();
    await expect(plain.locator(":target")).toContainText("45%");
    await plain.context().close();
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [tasks, figure, section] of [
    ["nhiem-vu/index.html", /^Hình 11\./u, "Thời hạn"],
    ["en/tasks/index.html", /^Figure 11\./u, "Deadlines"],
  ] as const)
    test(`the page of tasks leads to the timeline, whose numbers lead to their passages: ${tasks}`, async ({
      page,
    }) => {
      await page.goto(tasks);
      await page.getByRole("link", { name: figure }).click();
      const cell = page.locator("#bang tbody tr").filter({ hasText: "Bình Dương" }).locator("td a").first();
      const count = Number(await cell.innerText());
      await cell.click();
      const fold = page.locator("#nhiem-vu ~ details").filter({ hasText: section });
      await fold.locator("summary").click();
      const due = fold.locator("tbody tr").filter({ has: page.locator("th", { hasText: "2030" }) });
      await expect(due).toHaveCount(count);
      await due.first().locator("a").click();
      await expect(page.locator(":target")).toContainText("2030");
    });

  test("the figure of agencies leads to the page of each", async ({ page }) => {
    await page.goto("hinh/chu-tri/index.html");
    await page.locator("#bang").getByRole("link", { name: "Sở Xây dựng" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sở Xây dựng");
  });

  test("agencies have pages of their own", async ({ page }) => {
    await page.goto("nhiem-vu/index.html");
    await expect(page.locator(".task-filters")).toBeHidden();
    await page.locator(".agency-index a").first().click();
    const group = page.locator(".task-group").first();
    if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
    await expect(group.locator("tbody tr").first()).toBeVisible();
  });
});

test("English pages name agencies in English, and mark the names that have none", async ({ page }) => {
  await page.goto("en/tasks/index.html");
  const index = page.locator(".agency-index");
  await expect(index.getByText("since February 2025", { exact: false }).first()).toBeVisible();
  await expect(index.locator('[lang="vi"]')).toHaveText(["Trường Đại học Hà Tĩnh"]);
  await expect(page.locator('select[name="co-quan"] option[lang="vi"]')).toHaveCount(1);
  await index.getByRole("link", { name: "Department of Planning and Investment" }).click();
  await expect(page.locator("h1")).toHaveText("Department of Planning and Investment");
  await expect(page.locator('.standfirst [lang="vi"]')).toHaveText("Sở Kế hoạch và Đầu tư");
});

test("on a phone a task has the width of the page, and no label stands without words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("en/tasks/so-ke-hoach-dau-tu/index.html");
  const summary = page.locator(".task-group summary").first();
  if ((await page.locator(".task-group").first().getAttribute("open")) === null) await summary.click();
  const row = page.locator(shown).first();
  const [text, whole] = [await row.locator(".task-text").boundingBox(), await row.boundingBox()];
  expect(text!.width).toBeGreaterThan(0.95 * whole!.width);
  await expect(row.getByText("Department of Construction", { exact: false })).toBeVisible();
  for (const cell of await page.locator(`${shown} td:visible`).allInnerTexts()) expect(cell.trim()).not.toBe("");
});
