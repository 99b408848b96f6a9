import { beforeAll, describe, expect, it } from "vitest";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { makeProvinces } from "../../../scripts/bench/madeProvinces.ts";
import { budgets } from "../../../scripts/checks/budgets.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { unpack } from "../../../site/client/unpack.ts";
import type { PlanRows } from "../../../site/components/row/planRows.ts";
import agency from "../../../site/pages/agency.11ty.ts";
import compare from "../../../site/pages/compare.11ty.ts";
import data from "../../../site/pages/data.11ty.ts";
import heatmap from "../../../site/pages/heatmap.11ty.ts";
import home from "../../../site/pages/home.11ty.ts";
import pair from "../../../site/pages/pair.11ty.ts";
import pairRows from "../../../site/pages/pair-rows.11ty.ts";
import plan from "../../../site/pages/plan.11ty.ts";
import plans from "../../../site/pages/plans.11ty.ts";
import type { Template } from "../../../site/page.ts";
import point from "../../../site/pages/point.11ty.ts";
import reference from "../../../site/pages/reference.11ty.ts";
import method from "../../../site/pages/method.11ty.ts";
import points from "../../../site/pages/points.11ty.ts";
import reviews from "../../../site/pages/reviews.11ty.ts";
import search from "../../../site/pages/search.11ty.ts";
import tasks from "../../../site/pages/tasks.11ty.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { buildCorpus } from "../../../src/pipeline.ts";
import { digestOf } from "../../../src/views/digest.ts";
import { leadIds } from "../../../src/model/leads.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { languages } from "../../../src/model/language.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { printedPage, siteOf } from "../../fixtures/site.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";

const single = { home, points, plans, reference, compare, heatmap, tasks, search, method, reviews, data };
/** Bytes of a page before it is packed. */
const mostBytes = 1_000_000;

/** As many plans as there were provinces, each as long as a real one. */
describe("pages of 63 plans", () => {
  let corpus: Corpus;
  let first: string;
  beforeAll(() => {
    const inputs = readInputs(resolveFolders({}));
    // The stock that plans are made of stays the same when the corpus grows, and with it the size of the pages.
    const stock = inputs.documents.filter(
      ({ path }) => !path.startsWith("plans/") || shippedPlans.some((id) => path === `plans/${id}.md`),
    );
    corpus = buildCorpus(makeProvinces({ ...inputs, documents: stock }, 63), { sha256 });
    first = corpus.plans[0]!.document.meta.id;
  });

  const expectSmall = (page: string, name: string): void => {
    const bytes = Buffer.byteLength(page);
    expect(bytes, `${name}: bytes`).toBeLessThanOrEqual(mostBytes);
    expect(gzipSync(page, { level: 9 }).length / 1000, `${name}: KB packed`).toBeLessThanOrEqual(budgets.page);
  };

  for (const [name, page] of Object.entries(single))
    it(`${name} keeps within the budget of a page, in both languages`, () => {
      // Each page has a key of its own kind, which the loop cannot tell.
      const template = page as Template<unknown>;
      for (const language of ["vi", "en"])
        expectSmall(
          printedPage(template, { entry: { key: { page: name }, language } }, siteOf(corpus)),
          `${name} in ${language}`,
        );
    });

  it("every point, a plan and a pair keep within it", () => {
    for (const { id } of corpus.reference.points)
      expectSmall(
        printedPage(point, { entry: { key: { page: "point", id }, language: "vi" } }, siteOf(corpus)),
        `point ${id}`,
      );
    expectSmall(
      printedPage(plan, { entry: { key: { page: "plan", id: first }, language: "vi" } }, siteOf(corpus)),
      "plan",
    );
    expectSmall(
      printedPage(pair, { entry: { key: { page: "pair", id: first }, language: "vi" } }, siteOf(corpus)),
      "pair",
    );
  });

  it("compare names every plan with its page, and no page but the plan's own holds its passages", () => {
    const entry = { key: { page: "compare" }, language: "vi" } as const;
    const page = printedPage(compare as Template<unknown>, { entry }, siteOf(corpus));
    for (const { document } of corpus.plans) expect(page).toContain(`href="${document.meta.id}/index.html"`);
    expect(page).not.toContain('class="passage"');
    expect(page.match(/<li data-plan-id=/gu)).toHaveLength(63);
  });

  it("the rows of a plan are one classic script, which holds every row of the pair", async () => {
    const pages = languages.map((language) => ({ key: { page: "pair", id: first }, language }) as const);
    const script = printedPage(pairRows, { pages }, siteOf(corpus));
    const self: { planRows?: Record<string, string> } = {};
    // The script as a browser runs it, with a window of its own.
    runInNewContext(script, { self });
    for (const entry of pages) {
      const unpacked = await unpack<PlanRows>(self.planRows![first]!, entry.language);
      expect(JSON.stringify(unpacked)).not.toContain(versionLabel(corpus));
      const { rows } = unpacked;
      expect(Object.keys(rows)).toHaveLength(provisionsOf(corpus.reference).length);
      const page = printedPage(pair, { entry }, siteOf(corpus));
      const cells = Object.values(rows).map(({ cell }) => cell);
      for (const cell of cells) expect(page).toContain(` id="${/ id="([^"]+)"/u.exec(cell)![1]!}"`);
      // Each in the words of its page.
      const states = new Set(page.match(/(?<=<use href="#key-[a-z-]+"\/><\/svg><span>)[^<]+/gu));
      for (const [state] of cells.join("").matchAll(/(?<=<use href="#key-[a-z-]+"\/><\/svg><span>)[^<]+/gu))
        expect(states).toContain(state);
    }
  });

  it("the tasks of an agency tell which other plans have them in the same words", () => {
    const pages = leadIds(corpus).map((id) =>
      printedPage(agency, { entry: { key: { page: "agency", id }, language: "vi" } }, siteOf(corpus)),
    );
    const notes = pages.flatMap((page) => page.match(/class="same-words"><a href="[^"]*">[^<]*/gu) ?? []);
    expect(notes.length).toBeGreaterThan(10);
    for (const note of notes) expect(note).toMatch(/ke-hoach\/mau-[a-z-]+\/index\.html#u-[^"]+">Giống /u);
  });

  it("the digest of a provision counts every plan once and tells who wrote the same words", () => {
    const digests = provisionsOf(corpus.reference).map((provision) => digestOf(corpus, provision));
    for (const { states, silent } of digests) {
      expect(states).toHaveLength(63);
      for (const { state, plans: named } of silent)
        expect(named).toHaveLength(states.filter((each) => each === state).length);
    }
    const copied = digests.flatMap(({ telling }) => telling.filter(({ kind }) => kind === "copied"));
    expect(copied.length).toBeGreaterThan(10);
    for (const { plan: own, others } of copied) {
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(own);
    }
  });
});
