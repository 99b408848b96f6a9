import { unfold } from "./support/folds.ts";
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
  await expect(page.locator("#trich-dan-vietnamese")).toContainText(
    /, (?:trang )?\S*ke-hoach\/[^#]*, truy cập ngày \d{2}\/\d{2}\/\d{4}\.$/u,
  );
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

test("a passage of the reference is cited without a level of its own", async ({ page }) => {
  await page.goto("van-ban-goc/index.html");
  const unit = page.locator(".unit:has(ul.margin-note)").first();
  await unit.locator(".permalink").click();
  await expect(page.locator("#trich-dan-vietnamese")).toContainText(`#${await unit.getAttribute("id")}`);
  await expect(page.locator("#trich-dan-vietnamese")).not.toContainText("nội dung");
});

test("a briefing writer cites that a plan was not found to say something, and who says so", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("doi-chieu/index.html");
  const row = page.locator(".row", { has: page.locator(".column.is-absent") }).first();
  const cell = row.locator(".column.is-absent").first();
  await cell.locator("button[data-quote]").click();
  const number = (await row.locator("h3 a").innerText()).trim();
  const cited = await clipboard();
  expect(cited).toContain(`, nội dung ${number} (`);
  expect(cited).toContain("): chưa nêu (máy đối chiếu, chưa rà soát). Máy đã đối chiếu ");
  expect(cited).toMatch(
    new RegExp(`, bản dữ liệu \\S+, http\\S+#${await cell.getAttribute("id")}, truy cập ngày \\S+\\.$`, "u"),
  );
  // A passage says so too, in a row and on the page of its plan.
  const passage = page.locator(".column[data-state=full] .passage").first();
  await passage.locator("button[data-quote]").click();
  expect(await clipboard()).toMatch(/\)\. Nội dung \d\.\d+: nêu rõ \((?:máy đối chiếu, chưa|đã) rà soát\)\. /u);
  await passage.locator(".passage-head a").click();
  await expect(page.locator("#trich-dan-vietnamese")).toContainText(
    /; nội dung \d\.\d+: (?:nêu rõ|có đề cập) \((?:máy đối chiếu, chưa|đã) rà soát\)[^”]*”/u,
  );
});

test("a briefing writer cites the heatmap with its page, its file and the day, by the same word everywhere", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  // The day where the browser says that it is.
  const timeZone = "Asia/Ho_Chi_Minh";
  const today = new Date().toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric", timeZone });
  await page.goto("ban-do-nhiet/index.html");
  const origin = new URL(page.url()).origin;
  await unfold(page, "[data-copy-citation]");
  await page.getByRole("button", { name: "Trích dẫn", exact: true }).click();
  const figure = await clipboard();
  expect(figure).toContain(`${origin}/`);
  expect(figure).toMatch(/, tệp hinh-\d+-\S+\.svg, /u);
  expect(figure).toContain(`truy cập ngày ${today}.`);
  await page.goto("doi-chieu/index.html");
  await page.locator(".passage").getByRole("button", { name: "Trích dẫn", exact: true }).first().click();
  expect(await clipboard()).toMatch(
    new RegExp(`, bản dữ liệu \\S+, ${origin}/ke-hoach/\\S+#u-\\S+, truy cập ngày ${today}\\.$`, "u"),
  );
});

for (const [file, title] of [
  ["nhiem-vu/index.html", "Nhiệm vụ"],
  ["nhiem-vu/so-xay-dung/index.html", "Nhiệm vụ: Sở Xây dựng"],
  ["en/tasks/so-xay-dung/index.html", "Tasks: Department of Construction"],
  ["doi-chieu/ha-tinh-tinh-uy/index.html", "Kết luận 72 và kế hoạch Hà Tĩnh"],
] as const)
  test(`a page without a figure is cited with its title, its address and the day: ${file}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(file);
    const address = page.url().replace("index.html", "");
    await page.locator("[data-copy-text=trich-dan-vietnamese]").click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(`“${title}”`);
    expect(cited).toContain(address);
    expect(cited).toMatch(/truy cập ngày \d{2}\/\d{2}\/\d{4}\.$/u);
  });
