import { publicCorpus, publicPlan } from "./support/data.ts";
import { expect, test } from "./support/test.ts";

const plans = publicCorpus().plans;
const pageOf = (id: string): string => `ke-hoach/${id}/index.html`;
const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

for (const { id } of plans) {
  test(`${id}: every unit stands on its page in order, word for word, under its own address, with the words of its evidence marked`, async ({
    page,
  }) => {
    await page.goto(pageOf(id));
    const shown = await page.locator(".document [id^='u-']").evaluateAll((elements) =>
      elements
        .filter((element) => !element.id.endsWith("-mark"))
        .map((element) => ({
          id: element.id,
          text: (element.matches("p") ? element : element.querySelector("p, h3, h4, h5, h6")!).textContent,
        })),
    );
    const units = publicPlan(id).units.filter(({ text, marker }) => text !== "" || marker !== null);
    expect(shown.map((unit) => unit.id)).toEqual(units.map((unit) => `u-${unit.id}`));
    for (const [position, { text }] of units.entries()) {
      expect(inOneLine(shown[position]!.text)).toContain(inOneLine(text));
    }

    const marked = new Map(
      await page
        .locator(".document .unit")
        .evaluateAll((elements) =>
          elements.map(
            (unit) =>
              [
                unit.id.slice(2),
                [...unit.querySelectorAll(":scope > :not(.margin) mark")].map((mark) => mark.textContent).join("|"),
              ] as const,
          ),
        ),
    );
    for (const unit of publicPlan(id).units) {
      const covered = new Set<number>();
      for (const { evidence } of unit.alignments) {
        for (const { kind, plan } of evidence) {
          if (kind !== "context") for (let at = plan[0]; at < plan[1]; at++) covered.add(at);
        }
      }
      const words = [...covered]
        .toSorted((a, b) => a - b)
        .map((at) => unit.text[at])
        .join("");
      expect(marked.get(unit.id)?.replaceAll("|", "") ?? "", unit.id).toBe(words);
    }
  });
}

test("a provision in the margin opens to its words, and leads to the plan's cell in its row", async ({ page }) => {
  await page.goto(pageOf(plans[0]!.id));
  const note = page.locator(".counterpart").first();
  await note.locator("summary").click();
  const number = await note.locator("b").textContent();
  const provision = publicCorpus()
    .reference.points.flatMap(({ provisions }) => provisions)
    .find(({ id }) => id === number)!;
  expect(await note.locator("blockquote p").allTextContents()).toEqual(provision.quotes);
  const link = note.locator("a").last();
  const fragment = new URL((await link.getAttribute("href"))!, "http://x/").hash;
  await link.click();
  await expect(page.locator(fragment)).toBeInViewport();
});

test("a provision that is taken up again opens to the same words, those marked that the passage there keeps", async ({
  page,
}) => {
  const { id } = plans[0]!;
  const provisions = publicCorpus().reference.points.flatMap((point) => point.provisions);
  await page.goto(pageOf(id));
  await page.locator("html.scripted").waitFor();
  await page.locator(".counterpart").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await expect(page.locator(".counterpart:not(:has(blockquote))")).toHaveCount(0);
  await expect(page.locator("a.counterpart")).toHaveCount(0);
  const opened = await page.locator(".unit:has(.counterpart)").evaluateAll((units) =>
    units.map((unit) => ({
      id: unit.id.slice(2),
      notes: [...unit.querySelectorAll(".counterpart")].map((note) => ({
        provision: note.querySelector("b")!.textContent,
        quotes: [...note.querySelectorAll("blockquote p")].map((quote) => quote.textContent),
        marked: [...note.querySelectorAll("mark")].map((mark) => mark.textContent).join(""),
        links: [...note.querySelectorAll("a")].map((link) => link.getAttribute("href")),
      })),
    })),
  );
  const first = new Map<string, readonly (string | null)[]>();
  let again = 0;
  for (const unit of opened) {
    const { alignments } = publicPlan(id).units.find((found) => found.id === unit.id)!;
    expect(unit.notes.map((note) => note.provision).toSorted()).toEqual(
      alignments.map(({ provision }) => provision).toSorted(),
    );
    for (const { provision, quotes, marked, links } of unit.notes) {
      expect(quotes).toEqual(provisions.find((found) => found.id === provision)!.quotes);
      const kept = alignments
        .find((alignment) => alignment.provision === provision)!
        .evidence.flatMap(({ kind, reference }) => (kind === "reuse" && reference ? [reference] : []));
      const words = quotes.map((quote, index) =>
        Array.from({ length: quote.length }, (_, at) => quote.charAt(at))
          .filter((_, at) => kept.some(({ quote: of, start, end }) => of === index && at >= start && at < end))
          .join(""),
      );
      expect(marked, `${unit.id}, ${provision}`).toBe(words.join(""));
      if (first.has(provision)) again++;
      expect(links).toEqual(first.get(provision) ?? links);
      first.set(provision, links);
    }
  }
  expect(again).toBeGreaterThan(0);
  expect(await page.locator("[id]").evaluateAll((all) => new Set(all.map((element) => element.id)).size)).toBe(
    await page.locator("[id]").count(),
  );
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a provision that is taken up again leads to where its words stand, and opens them", async ({ page }) => {
    await page.goto(pageOf(plans[0]!.id));
    const link = page.locator("a.counterpart").last();
    await link.focus();
    await page.keyboard.press("Enter");
    const words = page.locator(".counterpart blockquote:target");
    await expect(words).toBeInViewport();
    const number = await link.locator("b").textContent();
    await expect(page.locator(".counterpart:has(:target) summary")).toContainText(`${number} `);
    await expect(page.locator(".counterpart:has(:target) summary")).toBeInViewport();
  });
});

test("an address with a unit opens the page at the unit and marks it", async ({ page }) => {
  const { id } = plans[0]!;
  const unit = publicPlan(id).units.findLast(({ alignments }) => alignments.length > 0)!;
  await page.goto(`${pageOf(id)}#u-${unit.id}`);
  const target = page.locator(`[id="u-${unit.id}"]`);
  await expect(target).toBeInViewport();
  expect(await target.locator("> p").evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe("none");
});

test("a footnote is reached from its mark, and leads back", async ({ page }) => {
  const id = plans.find((plan) => publicPlan(plan.id).units.some(({ kind }) => kind === "footnote"))!.id;
  await page.goto(pageOf(id));
  const mark = page.locator(".footnote-mark").first();
  await mark.click();
  const note = page.locator(".unit.is-footnote:target");
  await expect(note).toBeInViewport();
  await note.locator(".back-link").click();
  await expect(mark).toBeInViewport();
});

test("the table of contents opens by keyboard and leads to a section", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(pageOf(plans[0]!.id));
  await page.locator(".contents summary").focus();
  await page.keyboard.press("Enter");
  const link = page.locator(".contents a").last();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".unit.is-section:target")).toBeInViewport();
});

test("a text that is cut off says so where it stops", async ({ page }) => {
  for (const { id } of plans.filter(({ status }) => status === "truncated")) {
    await page.goto(pageOf(id));
    await expect(page.locator(".document > :last-child")).toHaveClass(/document-end/u);
    await expect(page.locator(".document-end")).toContainText("bị cắt tại đây");
  }
});

test("what a plan does not take up is listed with links to the rows", async ({ page }) => {
  for (const { id } of plans) {
    await page.goto(pageOf(id));
    const open = publicPlan(id).coverage.filter(({ state }) => state !== "full" && state !== "partial");
    const listed = await page.locator(".document-about .missing-list li b").allTextContents();
    expect(listed.toSorted()).toEqual(open.map(({ provision }) => provision).toSorted());
  }
});

test("the English page keeps the document's words in Vietnamese, and says so", async ({ page }) => {
  await page.goto(`en/plan/${plans[0]!.id}/index.html`);
  await expect(page.locator(".document")).toHaveAttribute("lang", "vi");
  await expect(page.locator(".margin").first()).toHaveAttribute("lang", "en");
});
