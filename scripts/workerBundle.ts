import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { layOut } from "../site/kept/layOut.ts";
import { projectFolder } from "./folders.ts";
import { sha256 } from "../site/sha256.ts";
import { allCode, codeVersion } from "./kept/codeVersion.ts";
import { KeptStore } from "../site/kept/store.ts";

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

/**
 * Bundles the worker, a file of the checkout, among what is kept. Code that has not changed is not bundled again.
 */
export async function bundleWorker(worker: string): Promise<WorkerBundle> {
  const kept = new KeptStore("bundles");
  const sources = codeVersion(allCode);
  const code = await kept.take(`${sources}\n${worker}`, () => bundle(worker));
  kept.prune(mostBytes);
  return { file: layOut("workers", code, "mjs"), hash: sha256(code) };
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
