import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../../src/model/corpus.ts";
import { searchDocuments } from "../../src/search/searchDocuments.ts";
import { cutShards, printShard, type Shard } from "../../src/search/shard.ts";
import { fontFaces, fontLicences, subsetFonts } from "./fonts.ts";
import { groupSizes } from "./groupSizes.ts";
import { icon } from "./icon.ts";
import { sha256 } from "../sha256.ts";

/** Paths of the assets that pages name, from the root of the site. */
export interface AssetNames {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  /** Fonts that every page begins with. */
  readonly fonts: readonly string[];
  /** Script of the pages on which reviewers give their verdicts. */
  readonly review: string;
  /** Script of the search page, and the files of texts that it loads. */
  readonly search: { readonly script: string; readonly shards: readonly string[] };
}
interface AssetFile {
  readonly path: string;
  readonly contents: Uint8Array;
}
export interface Assets {
  readonly names: AssetNames;
  readonly files: readonly AssetFile[];
}

/** Gives the bytes that were kept of `key`, or what `make` gives: `key` is all that they are made from, but the code. */
export type KeepAsset = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

const folder = path.dirname(fileURLToPath(import.meta.url));
/** Browsers since the middle of 2023, as lightningcss counts versions: major << 16. */
const targets = { chrome: 110 << 16, firefox: 115 << 16, safari: 16 << 16 };

/**
 * Style sheet, script, fonts and icon, named by their content so that no cache serves an old one. `keep` keeps what takes long from one
 * build to the next.
 */
export async function buildAssets(corpus: Corpus, keep: KeepAsset): Promise<Assets> {
  const fonts = await subsetFonts();
  const fontFiles = fonts.map((font) => named(`assets/${font.name}`, "woff2", font.contents));
  const style = named(
    "assets/site",
    "css",
    await buildStyle(
      keep,
      fontFaces(
        fonts,
        fontFiles.map((file) => path.basename(file.path)),
      ),
      groupSizes(corpus.reference),
    ),
  );
  const script = named("assets/site", "js", await buildScript(keep, "main.ts"));
  const search = named("assets/search", "js", await buildScript(keep, "search.ts"));
  const shards: AssetFile[] = [];
  for (const shard of cutShards(searchDocuments(corpus)))
    shards.push(named(`assets/search-${shards.length}`, "js", await buildShard(keep, shard, shards.length)));
  const review = named("assets/review", "js", await buildScript(keep, "review.ts"));
  const mark = named("assets/icon", "svg", Buffer.from(icon(corpus.reference)));
  const licences = fontLicences().map(({ name, contents }) => ({ path: `assets/${name}`, contents }));
  return {
    names: {
      style: style.path,
      script: script.path,
      icon: mark.path,
      fonts: fontFiles.filter((_, index) => fonts[index]!.early).map((file) => file.path),
      review: review.path,
      search: { script: search.path, shards: shards.map((file) => file.path) },
    },
    files: [style, script, mark, review, search, ...shards, ...fontFiles, ...licences],
  };
}

function buildStyle(keep: KeepAsset, faces: string, sizes: string): Promise<Uint8Array> {
  return keep(`style\n${faces}\n${sizes}`, async () => {
    const { bundle, transform } = await import("lightningcss");
    const rules = bundle({ filename: path.join(folder, "css/site.css"), targets }).code.toString();
    return transform({ filename: "site.css", code: Buffer.from(faces + rules + sizes), minify: true, targets }).code;
  });
}

function buildShard(keep: KeepAsset, shard: Shard, number: number): Promise<Uint8Array> {
  return keep(`shard\n${number}\n${JSON.stringify(shard)}`, async () => Buffer.from(printShard(shard, number)));
}

function buildScript(keep: KeepAsset, name: string): Promise<Uint8Array> {
  return keep(`script\n${name}`, async () => {
    const { build } = await import("esbuild");
    const result = await build({
      entryPoints: [path.join(folder, "../client", name)],
      bundle: true,
      format: "iife",
      target: "es2022",
      minify: true,
      charset: "utf8",
      write: false,
      legalComments: "none",
    });
    return result.outputFiles[0]!.contents;
  });
}

function named(stem: string, extension: string, contents: Uint8Array): AssetFile {
  const hash = sha256(contents).slice(0, 8);
  return { path: `${stem}.${hash}.${extension}`, contents };
}
