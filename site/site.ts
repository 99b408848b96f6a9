import type { FrozenRelease } from "../src/files/files.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { KeyOf } from "../src/model/routes.ts";
import type { AssetNames } from "./assets/build.ts";
import type { SiteFigures } from "./siteFigures.ts";

/** Gives the bytes that were kept of `key`, or what `make` gives: `key` is all that they are made from, but the code. */
export type KeepPage = (key: string, make: () => Uint8Array) => Uint8Array;

/** Throws where `text`, XML of the file `name`, is not well formed; may know of texts that were read before. */
export type CheckXml = (text: string, name: string) => void;

/** What the pages of a site are made from. */
export interface Site {
  readonly corpus: Corpus;
  /** Frozen versions of the data, oldest first. */
  readonly releases: readonly FrozenRelease[];
  /** The page that keeps the present data as they are; null until they are frozen. */
  readonly frozen: KeyOf<"release"> | null;
  readonly figures: SiteFigures;
  readonly assets: AssetNames;
  /** Keeps pages of single plans from one build to the next; null to make each. */
  readonly keepPage: KeepPage | null;
  /** Reads the drawings of each page that is made. */
  readonly checkXml: CheckXml;
}

/** Takes finished pages: Eleventy holds whatever it renders until the last page is written, at 500 plans gigabytes. */
export interface PageTaker {
  /** Before the first page: how many there will be. */
  begin(pages: number): void;
  /** A finished page, or a script beside one: its file from the root of the site. */
  take(file: string, contents: string | Uint8Array): void;
}
