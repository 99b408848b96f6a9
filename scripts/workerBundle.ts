import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { keptFolder, writeWhole } from "../site/assets/keptFolder.ts";
import { projectFolder } from "./folders.ts";
import { sha256 } from "../site/sha256.ts";
import { allCode, codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "./kept/store.ts";

/** What threads load, as one file, and the hash of its code. */
export interface WorkerBundle {
  readonly file: string;
  readonly hash: string;
}

/**
 * Packages that stay outside, under the addresses that they have from this checkout: one has a part that is no JavaScript, the other is
 * loaded late if at all.
 */
const outside = ["@resvg/resvg-js", "pdfkit"];

/** Bundles are some 2 MB each. */
const mostBytes = 32 * 1024 * 1024;

/** Where bundles lie. */
const folder = path.join(keptFolder, "workers");

/**
 * Bundles the worker, a file of the checkout, among what is kept, under a name made from its code. A file of that name that holds
 * anything else is written again. Code that has not changed is not bundled again.
 */
export async function bundleWorker(worker: string): Promise<WorkerBundle> {
  const kept = new KeptStore("bundles");
  const sources = codeVersion(allCode);
  const code = await kept.take(`${sources}\n${worker}`, () => bundle(worker));
  const hash = sha256(code);
  const file = path.join(folder, `worker-${hash.slice(0, 16)}.mjs`);
  if (hashOf(file) !== hash) {
    writeWhole(file, code);
    removeOld();
    kept.prune(mostBytes);
  }
  return { file, hash };
}

async function bundle(worker: string): Promise<Uint8Array> {
  const { build } = await import("esbuild");
  const { resolve } = createRequire(path.join(projectFolder, "package.json"));
  const result = await build({
    entryPoints: [path.join(projectFolder, worker)],
    absWorkingDir: projectFolder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Some libraries in the bundle are CommonJS and ask for Node's own modules.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    write: false,
    legalComments: "none",
    alias: Object.fromEntries(outside.map((name) => [name, pathToFileURL(resolve(name)).href])),
    external: ["file:*"],
  });
  return result.outputFiles[0]!.contents;
}

/** The hash of what a file holds; null when it cannot be read. */
function hashOf(file: string): string | null {
  try {
    return sha256(readFileSync(file));
  } catch {
    return null;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Bundles of earlier code. Those of today stay: another command may be about to load one. */
function removeOld(): void {
  for (const name of readdirSync(folder).filter((entry) => /^worker-.*\.mjs$/u.test(entry))) {
    const file = path.join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > DAY) rmSync(file, { force: true });
  }
}
