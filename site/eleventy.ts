import type { UserConfig } from "@11ty/eleventy";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import { buildAssets } from "./assets/build.ts";
import { figuresOf } from "../src/figures/series.ts";
import { isNamed } from "../src/views/manyPlans.ts";
import { partsOf } from "../src/views/parts.ts";
import { siteReleases } from "./releases.ts";
import type { FrozenRelease } from "../src/files/files.ts";
import { languages } from "../src/model/language.ts";
import { figuresHere } from "./drawn.ts";
import { loadCorpus } from "./loadCorpus.ts";
import { beginPages, giveWay } from "./pageTaker.ts";
import { allowRawPaths } from "./paths/rawPaths.ts";
import type { PageEntry } from "./page.ts";
import { templates } from "./templates.ts";
import { pageKeys, type PageKind } from "../src/model/routes.ts";

/** Where the analysis lies, unless `CORPUS_FILE` names another file. */
const CORPUS_FILE = ".analysis/corpus.json";

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

/**
 * All of Eleventy's settings. Reads the corpus, makes the assets, and renders the templates of `site/pages/`, which are handed over as
 * they are: looked for and loaded as files, they would be loaded anew by each build of a process.
 */
export async function configure(config: UserConfig): Promise<object> {
  allowRawPaths();
  const corpusFile = process.env["CORPUS_FILE"] ?? CORPUS_FILE;
  const corpus = Object.freeze(loadCorpus(corpusFile));
  const { names, ...assets } = await buildAssets(corpus);
  let { files } = assets;

  config.addTemplateFormats(["11ty.js"]);
  for (const [name, template] of Object.entries(templates))
    config.addTemplate(`${name}.11ty.js`, {
      data: template.data,
      async render(page: never) {
        // Finished files are taken between pages.
        await giveWay();
        if (withFigures.has(name)) await figuresHere(corpus);
        return template.render(page);
      },
    });
  config.addGlobalData("corpus", corpus);
  config.addGlobalData("assets", Object.freeze(names));
  const entries = pageEntries(corpus, siteReleases());
  config.addGlobalData("entries", entries);
  beginPages(Object.values(entries).reduce((sum, pages) => sum + pages.length, 0));
  config.on("eleventy.before", ({ directories }) => {
    for (const file of files) write(path.join(directories.output, file.path), file.contents);
    // The texts of thousands of plans.
    files = [];
  });

  config.setUseGitIgnore(false);
  config.ignores.add("node_modules/**");
  for (const folder of ["./src/", "./site/", corpusFile]) config.addWatchTarget(folder, { resetConfig: true });
  return { dir: { input: "site/pages" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
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
