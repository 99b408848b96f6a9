import { readReleases, type FrozenRelease } from "./releases.ts";

const known = new Map<string, readonly FrozenRelease[]>();

/** The releases that the site serves, oldest first: those of the folder that `RELEASES_FOLDER` names, read once. */
export function siteReleases(): readonly FrozenRelease[] {
  const folder = process.env["RELEASES_FOLDER"] ?? "data/releases";
  const releases = known.get(folder) ?? readReleases(folder);
  known.set(folder, releases);
  return releases;
}
