import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PublicPlan } from "../../src/model/contract.ts";
import { downloadByKeyboard, itemsOf, reviewPage, type Item } from "./support/review.ts";
import { expect, test } from "./support/test.ts";

const { file, plan } = reviewPage();

function readPlan(site: string): PublicPlan {
  return JSON.parse(readFileSync(path.join(site, "data/plans", `${plan}.json`), "utf8")) as PublicPlan;
}
const stateOf = ({ coverage }: PublicPlan, provision: string) => coverage.find((cell) => cell.provision === provision);

/** A match of the machine that alone decides its cell. */
function decisive(items: readonly Item[], { units }: PublicPlan): number {
  const matches = units.flatMap(({ alignments }) => alignments.map(({ provision }) => provision));
  return items.findIndex(
    ({ machine, provision }) => machine !== null && matches.filter((match) => match === provision).length === 1,
  );
}

test("a verdict given by keyboard alone ends in a file that the build accepts, and the cell changes", async ({
  page,
}) => {
  // A whole build is part of it.
  test.setTimeout(240_000);
  await page.goto(file);
  const items = await itemsOf(page);
  const at = decisive(items, readPlan("_site"));
  const { provision, passage } = items[at]!;
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("r");
  await page.keyboard.type("Đoạn này nói việc khác.");
  await page.keyboard.press("Enter");
  const saved = await downloadByKeyboard(page, "người thử");
  expect(saved.name).toBe(`${plan}.yml`);
  expect(saved.text).toContain(JSON.stringify(passage!.quote));

  const folder = mkdtempSync(path.join(tmpdir(), "review-"));
  try {
    cpSync("data", path.join(folder, "data"), { recursive: true });
    mkdirSync(path.join(folder, "data/reviews"), { recursive: true });
    writeFileSync(path.join(folder, "data/reviews", saved.name), saved.text);
    const options = ["--data", path.join(folder, "data"), "--out", path.join(folder, "site")];
    const build = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts", ...options], {
      encoding: "utf8",
    });
    expect(build.stderr).not.toContain("reviews/");
    expect(build.status).toBe(0);

    const before = stateOf(readPlan("_site"), provision)!;
    const after = stateOf(readPlan(path.join(folder, "site")), provision)!;
    expect(["full", "partial"]).toContain(before.state);
    expect(["absent", "unknown"]).toContain(after.state);
    expect(after.by).toBe("review");
    const shown = readFileSync(path.join(folder, "site/ra-soat/index.html"), "utf8");
    expect(shown).toContain("Đoạn này nói việc khác.");
    expect(shown).toContain("người thử");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("agreeing with the machine takes one key and says so", async ({ page }) => {
  await page.goto(file);
  const items = await itemsOf(page);
  const at = items.findIndex(({ machine }) => machine === "partial");
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("c");
  await expect(page.locator("[data-review-status]")).toHaveText("Đã ghi: Có đề cập.");
  await expect(page.locator("[data-review-progress]")).toHaveText("1 ý kiến đã ghi");
  await page.keyboard.press("u");
  await expect(page.locator("[data-review-progress]")).toHaveText("0 ý kiến đã ghi");
});

test("an answer that differs from the machine asks for a reason and is not handed out without one", async ({
  page,
}) => {
  await page.goto(file);
  const items = await itemsOf(page);
  const at = items.findIndex(({ machine }) => machine === "partial");
  for (let presses = 0; presses < at; presses++) await page.keyboard.press("j");
  await page.keyboard.press("f");
  await expect(page.locator("[name=reason]")).toBeFocused();
  await expect(page.locator("[data-review-status]")).toHaveText("Đã ghi: Nêu rõ. Cần ghi lý do.");
  await page.locator("[data-review-download]").click();
  await expect(page.locator("[data-review-status]")).toHaveText("Cần ghi lý do.");
  await page.locator("[name=reason]").fill("Nêu rõ công trình.");
  await page.locator("[data-review-download]").click();
  await expect(page.locator("[name=reviewer]")).toBeFocused();
});

test("letters typed into the reason are words, not shortcuts; Escape leaves it and keeps them", async ({ page }) => {
  await page.goto(file);
  await page.keyboard.press("g");
  await page.keyboard.type("kfp");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 1 ");
  await page.keyboard.press("Escape");
  await expect(page.locator("[name=reason]")).toHaveValue("kfp");
  await page.keyboard.press("j");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 2 ");
});

test("shortcuts can be turned off", async ({ page }) => {
  await page.goto(file);
  await page.keyboard.press("?");
  await page.locator("dialog[open] input[type=checkbox]").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.locator("[data-review-position]")).toContainText("Chỗ 1 ");
});

test("a link to one entry opens that entry", async ({ page }) => {
  await page.goto(file);
  const anchor = await page.locator("[data-review-entry]").nth(7).getAttribute("id");
  await page.goto(`${file}#${anchor}`);
  await page.reload();
  await expect(page.locator(`#${anchor}`)).toBeVisible();
  await expect(page.locator("[data-review-entry]:visible")).toHaveCount(1);
});

test("a browser that stores nothing is told of at once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto(file);
  await expect(page.locator("[data-review-warning]")).toContainText("Trình duyệt không cho lưu");
  await page.keyboard.press("c");
  await expect(page.locator("[data-review-status]")).toContainText("Đã ghi");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page explains itself and lists every entry, each linked to its place in the plan", async ({ page }) => {
    await page.goto(file);
    await expect(page.locator(".review-notice").first()).toContainText("JavaScript");
    await expect(page.locator("[data-review-form]")).toBeHidden();
    const links = page.locator(".review-plan .passage-head a");
    expect(await links.count()).toBeGreaterThan(20);
    await links.first().click();
    await expect(page.locator("body")).toHaveClass(/page-plan/u);
  });
});
