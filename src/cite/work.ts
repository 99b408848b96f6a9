import type { Corpus, SiteInfo } from "../model/corpus.ts";
import type { Language } from "../model/language.ts";
import { versionLabel } from "../model/version.ts";
import { slugOf } from "../text/slug.ts";

/** What is cited: a figure, a passage of a plan beside the reference, a page, or the data as a whole. */
export interface CitedWork {
  readonly kind: "figure" | "passage" | "page" | "dataset";
  /** Stable, of the letters a to z, digits and hyphens; part of keys. */
  readonly id: string;
  readonly language: Language;
  /** As it stands on the page, number included: `Hình 3. …`. */
  readonly title: string;
  readonly site: SiteInfo;
  /** Data version, `2026-11-20-0123abc`. */
  readonly version: string;
  /** Date of the data, ISO. */
  readonly date: string;
  /** Permanent address from the root of the site, `hinh/tong-quan/index.html`, with its fragment if it has one. */
  readonly path: string;
  /** Name of the file that holds the work by itself, where there is one: named while the site has no address. */
  readonly file?: string;
}

/** A work of the site, of the present data unless it has a version and date of its own; `id` tells it from the other works. */
export function workOf(
  corpus: Pick<Corpus, "site" | "date" | "inputs">,
  work: Omit<CitedWork, "site" | "version" | "date"> & Partial<Pick<CitedWork, "version" | "date">>,
): CitedWork {
  const { site, date } = corpus;
  return { version: versionLabel(corpus), date, ...work, site, id: `${slugOf(site.name)}-${work.id}` };
}

/** What stands for the address while the site has none: the path within the site, and the file. */
export function placeOf({ path, file }: Pick<CitedWork, "path" | "file">, fileWord: string): string {
  return file === undefined ? path : `${path}, ${fileWord} ${file}`;
}

/** Who answers for the work: the publisher where one is given, else the site. */
export function authorOf({ site }: CitedWork): string {
  return site.publisher ?? site.name;
}

/** The full address; null while the site has none. A closing `index.html` is left out. */
export function addressOf({ site, path }: Pick<CitedWork, "site" | "path">): string | null {
  return site.baseUrl === null ? null : site.baseUrl + path.replace(/(^|\/)index\.html(?=#|$)/u, "$1");
}

/** Year, month and day. */
export function datePartsOf({ date }: CitedWork): readonly [year: number, month: number, day: number] {
  const [year, month, day] = date.split("-").map(Number);
  return [year!, month!, day!];
}
