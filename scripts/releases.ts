import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { drawAllFigures } from "../site/drawn.ts";
import { ReleaseError, readReleases } from "../site/releases.ts";
import { sha256 } from "../site/sha256.ts";
import type { Language } from "../src/model/language.ts";
import { printSvg } from "../src/figures/svg.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Release } from "../src/model/release.ts";
import { versionLabel } from "../src/model/version.ts";
import { freeze, printRelease, type FrozenFigure } from "../src/files/release/freeze.ts";
import { shown } from "./folders.ts";

/**
 * Freezes `corpus` under `folder` and returns its version; null when that version is there already. Throws a `ReleaseError` when what is
 * there says something else.
 */
export function release(corpus: Corpus, folder: string, note: string | null): string | null {
  const version = versionLabel(corpus);
  const earlier = readReleases(folder);
  const drawings = new Map<string, string>();
  const made = freeze(corpus, frozenFigures(corpus, drawings), note);
  const target = path.join(folder, version);
  const frozen = earlier.find((one) => one.release.version === version)?.release;
  if (frozen !== undefined) {
    if (said(frozen) === said(made)) return null;
    throw new ReleaseError(
      `${shown(target)} says something else than the present data, which have the same version: raise \`version\` in src/align/method.ts, so that they get one of their own.`,
    );
  }
  const text = printRelease(made);
  if (existsSync(target)) throw new Error(`${shown(target)} exists, but is not in index.json: remove it first.`);
  mkdirSync(target, { recursive: true });
  for (const [name, svg] of drawings) writeFileSync(path.join(target, name), svg);
  writeFileSync(path.join(target, "release.json"), text);
  const releases = [
    ...earlier.map((one) => ({ version: one.release.version, sha256: sha256(printRelease(one.release)) })),
    { version, sha256: sha256(text) },
  ];
  writeFileSync(path.join(folder, "index.json"), `${JSON.stringify({ releases }, null, 1)}\n`);
  return version;
}

/** What a release says of the data: states, figures and their numbers. How figures look may change while the data stay. */
function said(one: Release): string {
  return printRelease({ ...one, note: null, files: {} });
}

/** All figures on A4 sheets, in all languages; their drawings go into `drawings` by name. */
function frozenFigures(corpus: Corpus, drawings: Map<string, string>): readonly FrozenFigure[] {
  const drawn = drawAllFigures(corpus, null);
  return drawn.vi.map((_, index) => {
    const named = (language: Language) => {
      const { sheet, sheets } = drawn[language][index]!;
      return sheets.a4.map((scene, page) => {
        const svg = printSvg(scene);
        const part = sheets.a4.length === 1 ? "" : `-${page + 1}`;
        const name = `${sheet.id}${part}-${language}.svg`;
        drawings.set(name, svg);
        return { name, sha256: sha256(svg) };
      });
    };
    return {
      sheets: { vi: drawn.vi[index]!.sheet, en: drawn.en[index]!.sheet },
      drawings: { vi: named("vi"), en: named("en") },
    };
  });
}
