import { appendFileSync, copyFileSync } from "node:fs";
import path from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { corpusFile } from "../site/alone.ts";
import { drawAllFigures } from "../site/drawn.ts";
import { SiteFigures } from "../site/siteFigures.ts";
import { configure, type Making } from "../site/eleventy.ts";
import { keptOfPlan } from "../site/keptPages.ts";
import type { KeepPage } from "../site/site.ts";
import { frozenPage } from "../site/permanent.ts";
import { showFigures, type ShownFigures } from "../src/files/drawn.ts";
import { makeDataFiles, type FrozenRelease } from "../src/files/files.ts";
import { inFolder } from "../site/kept/inFolder.ts";
import { originalFiles } from "../src/files/originals.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { allowRawPaths } from "../site/paths/rawPaths.ts";
import { projectFolder, type Folders } from "./folders.ts";
import { takeFiles } from "./takeFiles.ts";
import { writeInto } from "./writeInto.ts";
import type { WriteFiles } from "./filesThread.ts";
import { codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "../site/kept/store.ts";
import type { Progress } from "./progress.ts";
import type { WriteGate } from "./writeGate.ts";

/** Where and how a site is rendered. */
interface Rendering {
  readonly staged: string;
  /** Whether pictures and office files are left out. */
  readonly draft: boolean;
  readonly progress: Progress;
  /** Frozen versions, oldest first. */
  readonly releases: readonly FrozenRelease[];
  /** Nothing is written by other threads once it is closed. */
  readonly gate: WriteGate;
  readonly writeFiles: WriteFiles;
}

/**
 * Renders the pages and the public data of `corpus`, which is to become `folders.out`, into a folder beside it. Gives the characters that
 * pictures show otherwise, with what they show.
 */
export async function render(
  corpus: Corpus,
  folders: Folders,
  { staged, draft, progress, releases, gate, writeFiles }: Rendering,
): Promise<ReadonlyMap<string, string>> {
  // For Eleventy run by itself.
  if (folders.out === path.join(projectFolder, "_site")) writeCorpus(corpus);
  process.chdir(projectFolder);
  const output = path.relative(projectFolder, staged);
  allowRawPaths();
  copyOriginals(corpus, folders.documents, staged);
  const [pages, code] = [new KeptStore("pages"), codeVersion()];
  const keepPage: KeepPage = (key, make) => pages.takePacked(`${code}\n${key}`, make);
  const assets = new KeptStore("assets");
  const frozen = frozenPage(corpus, releases);
  let files: Promise<ReadonlyMap<string, string>> = Promise.resolve(new Map());
  let elsewhere: Promise<ShownFigures> | null = null;
  progress.start("pages and pictures", 0);
  if (!draft) {
    let show!: (figures: ShownFigures) => void;
    const figures = new Promise<ShownFigures>((resolve) => (show = resolve));
    files = writeFiles(corpus, staged, { progress, code, frozen, gate, showFigures: show });
    // Where files fail, so do the pages that wait.
    elsewhere = Promise.race([figures, files.then(() => figures)]);
  }
  const taker = takeFiles(corpus, staged, code, gate);
  const making: Making = {
    corpus,
    releases,
    figures: new SiteFigures(() => showFigures(drawAllFigures(corpus, frozen)), elsewhere),
    keepPage,
    checkXml: taker.checkXml,
    keepAsset: (key, make) => assets.take(`${code}\n${key}`, make),
    taker: {
      begin: (count) => progress.more(count),
      take(file, contents) {
        writeInto(path.join(staged, file), contents);
        if (file.endsWith(".html")) progress.step();
      },
    },
  };
  // No file of settings: Eleventy would load the program a second time.
  const config = (own: UserConfig) => configure(own, making);
  const eleventy = new Eleventy("site/pages", output, { configPath: "", config, quietMode: true });
  // It would tell of errors that it throws, too: the build does.
  eleventy.disableLogger();
  const texts = async (): Promise<void> => {
    makeDataFiles(corpus, releases, {
      take: taker.take,
      keepOfPlan: (plan, print) => keptOfPlan({ corpus, frozen, keepPage }, plan, "data", print),
    });
    await eleventy.init();
    await eleventy.write();
    taker.close();
  };
  await allDone([files, texts()]);
  pages.prune();
  assets.prune();
  return files;
}

const artefact = path.join(projectFolder, corpusFile);

/** Writes the analysis plan by plan: of thousands of plans it is longer than a text can be. */
function writeCorpus({ plans, ...rest }: Corpus): void {
  writeInto(artefact, `${JSON.stringify(rest).slice(0, -1)},"plans":[`);
  for (const [index, plan] of plans.entries())
    appendFileSync(artefact, `${index === 0 ? "" : ","}${JSON.stringify(plan)}`);
  appendFileSync(artefact, "]}");
}

/** Copies the files behind every document, byte by byte, from `documents` into `folder`, a built site. */
function copyOriginals({ reference, plans }: Corpus, documents: string, folder: string): void {
  for (const { meta } of [reference, ...plans].map(({ document }) => document)) {
    for (const { from, to } of originalFiles(meta)) {
      const copy = path.join(folder, to);
      inFolder(copy, () => copyFileSync(path.join(documents, from), copy));
    }
  }
}

/** Waits for every task, also after one has failed: nothing writes any more when this throws what failed first. */
async function allDone(tasks: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) if (result.status === "rejected") throw result.reason;
}
