import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflateSync, strFromU8 } from "fflate";
import { budgets } from "../../../scripts/checks/budgets.ts";
import { renderPartList, renderPartMatrix } from "../../../site/components/parts/parts.ts";
import { createContext } from "../../../site/context.ts";
import compare from "../../../site/pages/compare.11ty.ts";
import data from "../../../site/pages/data.11ty.ts";
import figure from "../../../site/pages/figure.11ty.ts";
import heatmap from "../../../site/pages/heatmap.11ty.ts";
import home from "../../../site/pages/home.11ty.ts";
import part from "../../../site/pages/part.11ty.ts";
import pickerList from "../../../site/pages/picker-list.11ty.ts";
import plans from "../../../site/pages/plans.11ty.ts";
import type { Template } from "../../../site/page.ts";
import point from "../../../site/pages/point.11ty.ts";
import points from "../../../site/pages/points.11ty.ts";
import reference from "../../../site/pages/reference.11ty.ts";
import reviews from "../../../site/pages/reviews.11ty.ts";
import search from "../../../site/pages/search.11ty.ts";
import tasks from "../../../site/pages/tasks.11ty.ts";
import { figuresOf } from "../../../src/figures/series.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { languages, type Language } from "../../../src/model/language.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { anchors } from "../../../src/model/routes.ts";
import { heatColumns, partsOf } from "../../../src/views/parts.ts";
import { printedPage, siteOf } from "../../fixtures/site.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";

const single = { home, points, plans, reference, compare, heatmap, tasks, search, reviews, data };
/** Bytes of a page before it is packed. */
const mostBytes = 1_000_000;

/** A page of a kind. */
function pageOf(page: object, key: object, corpus: Corpus, language: Language = "vi"): string {
  return printedPage(page as Template<unknown>, { entry: { key, language } }, siteOf(corpus));
}

/** Numbers of four figures and more in the words of a page that are no years, numbers of documents, hashes or citations. */
function unparted(page: string): readonly string[] {
  const words = page
    .replaceAll(/<(script|style|pre|code)\b.*?<\/\1>/gsu, " ")
    .replaceAll(/<(?!meta name="description")[^>]*>/gu, " ");
  return Array.from(words.matchAll(/(?<![\d.,\p{L}-])\d{4,}(?![\d\p{L}-])/gu), ({ 0: number }) => number).filter(
    (number) => !/^(?:19|20)\d\d$/u.test(number),
  );
}

function expectSmall(page: string): void {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(mostBytes);
  expect(gzipSync(page, { level: 9 }).length / 1000).toBeLessThanOrEqual(budgets.page);
}

/** More than a row or column each on one page: communes. */
describe("pages of 500 plans", () => {
  const corpus = makeManyPlans(500);
  const parts = partsOf(corpus);
  it.each(Object.entries(single))("%s keeps within the budget of a page", (name, page) => {
    expectSmall(pageOf(page, { page: name }, corpus));
  });

  it("every point, part and the figures of plans keep within it", () => {
    for (const { id } of corpus.reference.points) expectSmall(pageOf(point, { page: "point", id }, corpus));
    for (const { id } of parts) expectSmall(pageOf(part, { page: "part", id }, corpus));
    for (const id of ["tong-quan", "toan-bo", "cach-neu"]) expectSmall(pageOf(figure, { page: "figure", id }, corpus));
  });

  it("the heatmap leads from each field to the row of its part, and from there to every plan of the part", () => {
    const page = pageOf(heatmap, { page: "heatmap" }, corpus);
    for (const { id, plans: own } of parts) {
      for (const provision of provisionsOf(corpus.reference))
        expect(page).toContain(`href="${id}/index.html#${anchors.matrixRow(provision.id)}"`);
      const whole = pageOf(part, { page: "part", id }, corpus);
      for (const provision of provisionsOf(corpus.reference)) {
        expect(whole).toContain(` id="${anchors.matrixRow(provision.id)}"`);
        for (const { document } of own)
          expect(whole).toContain(
            `href="../../doi-chieu/${document.meta.id}/index.html#${anchors.provision(provision.id)}"`,
          );
      }
    }
  });

  it("a figure draws the first plans and says how many there are", () => {
    expect(pageOf(figure, { page: "figure", id: "cach-neu" }, corpus)).toContain("64 kế hoạch đầu trong 501");
  });
});

describe("pages of thousands of plans", () => {
  const corpus = makeManyPlans(2600);

  it("heatColumns(corpus) puts regions side by side where parts are too many, each leading to its parts", () => {
    const columns = heatColumns(corpus);
    expect(partsOf(corpus).length).toBeGreaterThan(40);
    expect(columns.map(({ part: { region } }) => region)).toEqual([
      ...new Set(partsOf(corpus).map(({ region }) => region)),
    ]);
    expect(columns.reduce((sum, { part: { plans: own } }) => sum + own.length, 0)).toBe(corpus.plans.length);
    // Without the figures of the page, which draw all plans.
    const context = createContext(siteOf(corpus), { page: "heatmap" }, "vi");
    const page = `${renderPartMatrix(context, corpus.reference.points).value}${renderPartList(context).value}`;
    expectSmall(page);
    for (const { part: own } of columns) {
      expect(page).toContain(`href="#phan-${own.id}"`);
      expect(page).toContain(`id="phan-${own.id}"`);
    }
  });

  it.each(Object.entries({ ...single, compare, search }))("%s keeps within the budget of a page", (name, page) => {
    expectSmall(pageOf(page, { page: name }, corpus));
  });

  it.each(languages)("counts of thousands stand parted on every page in %s", (language) => {
    const pages = [
      ...Object.entries(single).map(([name, page]) => [page, { page: name }] as const),
      ...corpus.reference.points.map(({ id }) => [point, { page: "point", id }] as const),
      ...figuresOf(corpus).map(({ id }) => [figure, { page: "figure", id }] as const),
      [part, { page: "part", id: partsOf(corpus)[0]!.id }] as const,
    ];
    for (const [page, key] of pages) expect(unparted(pageOf(page, key, corpus, language)), key.page).toEqual([]);
  });

  it("the comparison names every plan with the way to its page, and has the list of them beside it", () => {
    const page = pageOf(compare, { page: "compare" }, corpus);
    const list = pageOf(pickerList, { page: "compare" }, corpus);
    const packed = /^self\.pickerList="([^"]+)";\n$/u.exec(list)![1]!;
    const entries = JSON.parse(strFromU8(inflateSync(Buffer.from(packed, "base64")))) as string;
    for (const { document } of corpus.plans) {
      expect(page.split(`href="${document.meta.id}/index.html"`)).toHaveLength(2);
      expect(entries).toContain(`data-plan-id="${document.meta.id}"`);
    }
  });

  it.each([
    ["plans", plans],
    ["reviews", reviews],
  ])("%s names every plan once, and nothing else of it", (kind, page) => {
    const list = pageOf(page, { page: kind }, corpus);
    expectSmall(list);
    for (const { document } of corpus.plans)
      expect(list.split(`href="${document.meta.id}/index.html"`)).toHaveLength(2);
  });
});
