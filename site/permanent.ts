import type { PermanentPath } from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { anchors, pageFile, type KeyOf } from "../src/model/routes.ts";
import { versionLabel } from "../src/model/version.ts";
import { siteReleases } from "./releases.ts";

/** The page that keeps the present data as they are; null until they are frozen. */
export function frozenPage(corpus: Corpus): KeyOf<"release"> | null {
  const version = versionLabel(corpus);
  const frozen = siteReleases().some(({ release }) => release.version === version);
  return frozen ? { page: "release", id: version } : null;
}

/**
 * Paths that citations give: that of the frozen version, where the data will stand as they are cited, else that of `live`, which
 * goes with the data.
 */
export function permanentPath(corpus: Corpus): PermanentPath {
  const frozen = frozenPage(corpus);
  return (language, live, figure) => {
    if (frozen === null) return pageFile(live, language);
    return pageFile(frozen, language) + (figure === undefined ? "" : `#${anchors.figure(figure)}`);
  };
}
