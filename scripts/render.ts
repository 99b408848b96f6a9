import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Corpus } from "../src/model/corpus.ts";
import { handCorpus } from "../site/loadCorpus.ts";
import { publish } from "../src/files/data/publish.ts";
import { projectFolder, type Folders } from "./folders.ts";
import { writeFigures, writeReleases } from "./figures.ts";
import { sha256 } from "./inputs.ts";

/** Renders the pages and the public data of `corpus`, which is to become `folders.out`, into `staged`. */
export async function render(corpus: Corpus, folders: Folders, staged: string): Promise<void> {
  for (const file of publish(corpus)) writeInto(path.join(staged, "data", file.path), file.text);
  const artefact = artefactOf(folders);
  writeInto(artefact, JSON.stringify(corpus));
  try {
    process.env["CORPUS_FILE"] = artefact;
    handCorpus(artefact, corpus);
    process.env["RELEASES_FOLDER"] = path.join(folders.data, "releases");
    process.chdir(projectFolder);
    const output = path.relative(projectFolder, staged);
    const eleventy = new Eleventy("site/pages", output, { configPath: "eleventy.config.js", quietMode: true });
    const figures = writeFigures(corpus, staged);
    await Promise.all([figures, eleventy.init().then(() => eleventy.write())]);
    writeReleases(staged);
  } finally {
    if (artefact !== ownArtefact) rmSync(artefact);
  }
}

const ownArtefact = path.join(projectFolder, ".analysis/corpus.json");

/** The file in which the analysis reaches the site. Builds into other folders have one each, for as long as they run. */
function artefactOf({ out }: Folders): string {
  if (out === path.join(projectFolder, "_site")) return ownArtefact;
  return path.join(projectFolder, `.analysis/corpus-${sha256(out).slice(0, 12)}-${process.pid}.json`);
}

function writeInto(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
