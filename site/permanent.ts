import type { FrozenRelease } from "../src/files/files.ts";
import type { PermanentPath } from "../src/files/drawn.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { anchors, pageFile, type KeyOf } from "../src/model/routes.ts";
import { versionLabel } from "../src/model/version.ts";

/** The page that keeps the present data as they are; null until they are among the `releases`. */
export function frozenPage(corpus: Corpus, releases: readonly FrozenRelease[]): KeyOf<"release"> | null {
  const version = versionLabel(corpus);
  const isFrozen = releases.some(({ release }) => release.version === version);
  return isFrozen ? { page: "release", id: version } : null;
}

/**
 * Paths that citations give: that of the `frozen` page of the data, where they will stand as they are cited, else that of `live`, which
 * goes with the data.
 */
export function permanentPath(frozen: KeyOf<"release"> | null): PermanentPath {
  return (language, live, figure) => {
    if (frozen === null) return pageFile(live, language);
    return pageFile(frozen, language) + (figure === undefined ? "" : `#${anchors.figure(figure)}`);
  };
}
