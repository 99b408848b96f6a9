import { existsSync, readFileSync } from "node:fs";
import { showFigures } from "../src/files/drawn.ts";
import { checkXml } from "../src/files/xml.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { drawAllFigures } from "./drawn.ts";
import { SiteFigures } from "./siteFigures.ts";
import type { Making } from "./eleventy.ts";
import { frozenPage } from "./permanent.ts";
import { readReleases } from "./releases.ts";

/** Where a build of `_site` leaves its analysis, from the folder of the project. */
export const corpusFile = ".analysis/corpus.json";

/**
 * What Eleventy makes a site from where it is run by itself: the analysis that the last build left, whose shape is that build's own.
 * Nothing is kept, and Eleventy writes the pages.
 */
export function madeAlone(): Making {
  if (!existsSync(corpusFile)) throw new Error(`${corpusFile} is missing: run npm run build first.`);
  const corpus = JSON.parse(readFileSync(corpusFile, "utf8")) as Corpus;
  const releases = readReleases("data/releases");
  const draw = () => showFigures(drawAllFigures(corpus, frozenPage(corpus, releases)));
  return {
    corpus,
    releases,
    figures: new SiteFigures(draw),
    keepPage: null,
    checkXml,
    keepAsset: (_, make) => make(),
    taker: null,
  };
}
