import type { Corpus } from "../../src/model/corpus.ts";
import { versionLabel } from "../../src/model/version.ts";
import type { Language } from "../../src/model/language.ts";
import { anchors, pageFile, type PageKey } from "../../src/model/routes.ts";
import { siteReleases } from "./siteReleases.ts";

/** The page that keeps the present data as they are; null until they are frozen. */
export function frozenPage(corpus: Corpus): (PageKey & { readonly page: "release" }) | null {
  const version = versionLabel(corpus);
  const frozen = siteReleases().some(({ release }) => release.version === version);
  return frozen ? { page: "release", id: version } : null;
}

/**
 * Path that a citation gives: that of the frozen version, where the data will stand as they are cited, else that of `live`, which
 * goes with the data. `figure` is the number of the figure cited.
 */
export function permanentPath(corpus: Corpus, language: Language, live: PageKey, figure: number | null = null): string {
  const frozen = frozenPage(corpus);
  if (frozen === null) return pageFile(live, language);
  return pageFile(frozen, language) + (figure === null ? "" : `#${anchors.figure(figure)}`);
}
