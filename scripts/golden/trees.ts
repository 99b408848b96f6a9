import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Document } from "../../src/model/document.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { projectFolder, resolveFolders } from "../folders.ts";
import { readInputs } from "../inputs.ts";
import { formatTree } from "./formatTree.ts";
import { madeUpPlan } from "./madeUpPlan.ts";

/** A reviewed file and what it should hold now. */
export interface Golden {
  readonly file: string;
  readonly content: string;
}

const fixtures = path.join(projectFolder, "test/fixtures/parse");

/** Folder of the trees of the corpus documents. */
export const treeFolder = path.join(projectFolder, "test/golden/trees");

/** Trees of the corpus documents in `treeFolder`, and those of the small fixtures beside each. */
export function treeGoldens(): readonly Golden[] {
  const documents = readInputs(resolveFolders({})).documents.map(parseDocument).map(documentTree);
  const small = readdirSync(fixtures)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => ({
      file: path.join(fixtures, name.replace(/\.md$/u, ".tree.txt")),
      content: formatTree(parseDocument(madeUpPlan(readFileSync(path.join(fixtures, name), "utf8")))),
    }));
  return [...documents, ...small];
}

/** The tree of one document of the corpus. */
export function documentTree(document: Document): Golden {
  return { file: path.join(treeFolder, `${document.meta.id}.txt`), content: formatTree(document) };
}
