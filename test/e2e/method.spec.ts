import { readFileSync } from "node:fs";
import { formatPercent } from "../../src/text/format.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { expect, test } from "./support/test.ts";

const corpus = JSON.parse(readFileSync(".analysis/corpus.json", "utf8")) as Corpus;

test("the method page shows the accuracy of this very run", async ({ page }) => {
  await page.goto("phuong-phap/index.html");
  await page.getByText("Bảng đo trên kế hoạch đã đọc khi viết quy tắc").click();
  const table = page.getByRole("table").filter({ hasText: "Theo kế hoạch" });
  const { plans, all } = corpus.evaluation!;
  for (const [position, { score }] of [...plans, { score: all }].entries()) {
    const cells = await table
      .getByRole("row")
      .nth(position + 1)
      .getByRole("cell")
      .allInnerTexts();
    // The three numbers stay on one line.
    expect(cells[3]!.replaceAll("\u00a0", " ")).toBe(
      `${score.truePositives} / ${score.falsePositives} / ${score.falseNegatives}`,
    );
    expect(cells[2]).toBe(formatPercent(score.f1, "vi"));
  }
});

for (const file of ["phuong-phap/index.html", "en/method/index.html"]) {
  test(`every threshold of the method is named and explained: ${file}`, async ({ page }) => {
    await page.goto(file);
    const rows = page.locator("#quy-tac ~ div table:first-of-type tbody tr");
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector("th")!.textContent,
        isCode: row.querySelector("th code") !== null,
        meaning: row.querySelector("td:last-child")!.textContent,
      })),
    );
    expect(shown.length).toBeGreaterThan(30);
    for (const { name, isCode, meaning } of shown) {
      expect(isCode, `${name} has words of the page's language`).toBe(false);
      expect(meaning.length, name).toBeGreaterThan(10);
    }
  });
}
