import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Corpus } from "../src/model/corpus.ts";
import { publish } from "../src/publish/publish.ts";
import { projectFolder, type Folders } from "./folders.ts";
import { sha256 } from "./inputs.ts";

/** Writes the analysis where the site reads it, and returns the file. Builds into other folders have a file each. */
export function writeArtefact(corpus: Corpus, { out }: Pick<Folders, "out">): string {
  const own = out === path.join(projectFolder, "_site");
  const name = own ? "corpus.json" : `corpus-${sha256(out).slice(0, 12)}.json`;
  const file = path.join(projectFolder, ".analysis", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(corpus));
  return file;
}

/** Renders the pages and the public data of `artefact` into `folder`. */
export async function render(corpus: Corpus, artefact: string, folder: string): Promise<void> {
  for (const file of publish(corpus)) writeInto(path.join(folder, "data", file.path), file.text);
  process.env["CORPUS_FILE"] = artefact;
  process.chdir(projectFolder);
  const output = path.relative(projectFolder, folder);
  const eleventy = new Eleventy("site/pages", output, { configPath: "eleventy.config.js", quietMode: true });
  await eleventy.init();
  await eleventy.write();
}

function writeInto(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
