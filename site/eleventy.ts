import type { UserConfig } from "@11ty/eleventy";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import { buildAssets, type KeepAsset } from "./assets/build.ts";
import { figuresOf } from "../src/figures/series.ts";
import { isNamed } from "../src/views/manyPlans.ts";
import { partsOf } from "../src/views/parts.ts";
import { frozenPage } from "./permanent.ts";
import type { PageTaker, Site } from "./site.ts";
import type { FrozenRelease } from "../src/files/files.ts";
import { languages } from "../src/model/language.ts";
import { allowRawPaths } from "./paths/rawPaths.ts";
import type { PageEntry } from "./page.ts";
import { templates } from "./templates.ts";
import { pageKeys, type PageKind } from "../src/model/routes.ts";

/** Templates of pages that show figures or say something of them; the others are made while figures are drawn. */
const withFigures: ReadonlySet<string> = new Set([
  "figure",
  "figures",
  "home",
  "heatmap",
  "part",
  "point",
  "tasks",
  "data",
]);

/** What a site is made from and with, from whoever builds it. */
export interface Making extends Omit<Site, "assets" | "frozen"> {
  /** Keeps scripts, texts of the search and the style sheet from one build to the next. */
  readonly keepAsset: KeepAsset;
  /** Takes the pages; null where Eleventy writes them. */
  readonly taker: PageTaker | null;
}

/**
 * All of Eleventy's settings. Makes the assets, and renders the templates of `site/pages/`, which are handed over as they are: looked for
 * and loaded as files, they would be loaded anew by each build of a process.
 */
export async function configure(config: UserConfig, { keepAsset, taker, ...making }: Making): Promise<object> {
  allowRawPaths();
  const { corpus, releases } = making;
  const { names, ...assets } = await buildAssets(corpus, keepAsset);
  let { files } = assets;
  const site: Site = { ...making, assets: names, frozen: frozenPage(corpus, releases) };

  config.addTemplateFormats(["11ty.js"]);
  for (const [name, { pagination, fileOf, render }] of Object.entries(templates))
    config.addTemplate(`${name}.11ty.js`, {
      data: { ...(pagination && { pagination }), permalink: taker ? false : (page: never) => `/${fileOf(page)}` },
      async render(page: never) {
        // Finished files are taken between pages.
        await giveWay();
        if (withFigures.has(name)) await site.figures.here();
        const contents = render(page, site);
        if (taker === null) return typeof contents === "string" ? contents : Buffer.from(contents).toString();
        taker.take(fileOf(page), contents);
        return "";
      },
    });
  const entries = pageEntries(corpus, releases);
  config.addGlobalData("entries", entries);
  // And the page of what is not found.
  taker?.begin(Object.values(entries).reduce((sum, pages) => sum + pages.length, 1));
  config.on("eleventy.before", ({ directories }) => {
    for (const file of files) write(path.join(directories.output, file.path), file.contents);
    // The texts of thousands of plans.
    files = [];
  });

  config.setUseGitIgnore(false);
  config.ignores.add("node_modules/**");
  return { dir: { input: "site/pages" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}

/** Milliseconds of pages after which what else this thread has to do has its turn: files that are finished, work for other threads. */
const longest = 100;
let turn = 0;

/** Gives way now and then: Eleventy makes page after page, for minutes where plans are thousands. */
async function giveWay(): Promise<void> {
  if (performance.now() - turn < longest) return;
  await new Promise((resolve) => setImmediate(resolve));
  turn = performance.now();
}

/** Pages in every language, by kind. */
function pageEntries(
  corpus: Corpus,
  releases: readonly FrozenRelease[],
): Readonly<Record<string, readonly PageEntry<PageKind>[]>> {
  // Kinds of page that a corpus may have none of.
  const entries: Record<string, PageEntry<PageKind>[]> = { release: [], agency: [], part: [] };
  const versions = releases.map(({ release }) => release.version);
  const figures = figuresOf(corpus).map(({ id }) => id);
  const parts = partsOf(corpus).map(({ id }) => id);
  for (const key of pageKeys(corpus, figures, versions, parts)) {
    for (const language of languages) (entries[key.page] ??= []).push({ key, language });
  }
  return Object.freeze({ ...entries, pickerList: isNamed(corpus) ? entries["compare"]! : [] });
}

function write(file: string, contents: Uint8Array | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
