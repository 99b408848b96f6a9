import { rmSync } from "node:fs";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Corpus } from "../src/model/corpus.ts";
import { handCorpus } from "../site/loadCorpus.ts";
import { projectFolder, type Folders } from "./folders.ts";
import { writeFiles, writeInto } from "./files.ts";
import { sha256 } from "./inputs.ts";

/** Renders the pages and the public data of `corpus`, which is to become `folders.out`, into `staged`. */
export async function render(corpus: Corpus, folders: Folders, staged: string): Promise<void> {
  const artefact = artefactOf(folders);
  writeInto(artefact, JSON.stringify(corpus));
  try {
    process.env["CORPUS_FILE"] = artefact;
    handCorpus(artefact, corpus);
    process.env["RELEASES_FOLDER"] = path.join(folders.data, "releases");
    process.chdir(projectFolder);
    const output = path.relative(projectFolder, staged);
    const eleventy = new Eleventy("site/pages", output, { configPath: "eleventy.config.js", quietMode: true });
    await Promise.all([writeFiles(corpus, staged), eleventy.init().then(() => eleventy.write())]);
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
