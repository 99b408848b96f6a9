import type { Corpus } from "./corpus.ts";
import { leadIds } from "./leads.ts";
import type { Language } from "./language.ts";

/** A page of the site, whatever its language. */
export type PageKey =
  | {
      readonly page:
        | "home"
        | "points"
        | "plans"
        | "reference"
        | "compare"
        | "heatmap"
        | "search"
        | "tasks"
        | "reviews"
        | "figures"
        | "releases"
        | "method"
        | "data";
    }
  | { readonly page: "point"; readonly id: string }
  /** A part of the plans, where all are too many for one heatmap. */
  | { readonly page: "part"; readonly id: string }
  | { readonly page: "plan"; readonly id: string }
  | { readonly page: "agency"; readonly id: string }
  | { readonly page: "review"; readonly id: string }
  /** The reference beside one plan. */
  | { readonly page: "pair"; readonly id: string }
  | { readonly page: "figure"; readonly id: string }
  | { readonly page: "release"; readonly id: string };

/** Kinds of page. */
export type PageKind = PageKey["page"];
/** Key of a page of one kind. */
export type KeyOf<K extends PageKind> = Extract<PageKey, { readonly page: K }>;

/** All pages of the site, each once. `figures` are ids of figures, `releases` the versions that were frozen, `parts` ids of parts of the plans. */
export function pageKeys(
  corpus: Corpus,
  figures: readonly string[],
  releases: readonly string[] = [],
  parts: readonly string[] = [],
): readonly PageKey[] {
  return [
    { page: "home" },
    { page: "points" },
    ...corpus.reference.points.map(({ id }) => ({ page: "point", id }) as const),
    { page: "plans" },
    ...corpus.plans.map(({ document }) => ({ page: "plan", id: document.meta.id }) as const),
    { page: "reference" },
    { page: "compare" },
    ...corpus.plans.map(({ document }) => ({ page: "pair", id: document.meta.id }) as const),
    { page: "heatmap" },
    ...parts.map((id) => ({ page: "part", id }) as const),
    { page: "search" },
    { page: "tasks" },
    ...leadIds(corpus).map((id) => ({ page: "agency", id }) as const),
    { page: "reviews" },
    ...corpus.plans.map(({ document }) => ({ page: "review", id: document.meta.id }) as const),
    { page: "figures" },
    ...figures.map((id) => ({ page: "figure", id }) as const),
    { page: "releases" },
    ...releases.map((id) => ({ page: "release", id }) as const),
    { page: "method" },
    { page: "data" },
  ];
}

const FOLDERS: Readonly<Record<Language, Readonly<Record<Exclude<PageKind, "home">, string>>>> = {
  vi: {
    points: "diem",
    point: "diem-",
    plans: "ke-hoach",
    plan: "ke-hoach/",
    reference: "van-ban-goc",
    compare: "doi-chieu",
    pair: "doi-chieu/",
    heatmap: "ban-do-nhiet",
    part: "ban-do-nhiet/",
    search: "tim-kiem",
    tasks: "nhiem-vu",
    agency: "nhiem-vu/",
    reviews: "ra-soat",
    review: "ra-soat/",
    figures: "hinh",
    figure: "hinh/",
    releases: "phien-ban",
    release: "phien-ban/",
    method: "phuong-phap",
    data: "du-lieu",
  },
  en: {
    points: "points",
    point: "point-",
    plans: "plan",
    plan: "plan/",
    reference: "reference",
    compare: "compare",
    pair: "compare/",
    heatmap: "heatmap",
    part: "heatmap/",
    search: "search",
    tasks: "tasks",
    agency: "tasks/",
    reviews: "review",
    review: "review/",
    figures: "figures",
    figure: "figures/",
    releases: "versions",
    release: "versions/",
    method: "method",
    data: "data",
  },
};

/** File of a page from the root of the site, without a leading slash: `diem-3/index.html`, `en/point-3/index.html`. */
export function pageFile(key: PageKey, language: Language): string {
  const root = language === "vi" ? "" : `${language}/`;
  if (key.page === "home") return `${root}index.html`;
  const folder = FOLDERS[language][key.page];
  return "id" in key ? `${root}${folder}${key.id}/index.html` : `${root}${folder}/index.html`;
}

/** The workbook of tasks, in each language. */
export const tasksWorkbook: Readonly<Record<Language, string>> = {
  vi: "data/theo-doi-nhiem-vu.xlsx",
  en: "data/tasks.xlsx",
};

/** The states of a frozen version as a table, in its folder. */
export const releaseTableName = "so-lieu.csv";

/** A file of a frozen version, from the root of the site. The same in every language, for ever. */
export function releaseFile(version: string, name: string): string {
  return `phien-ban/${version}/${name}`;
}

/** Ids of elements that other pages and citations link to. They never change. */
export const anchors = {
  /** A figure: `hinh-3`. */
  figure: (number: number): string => `hinh-${number}`,
  /** Who does what by when, on the page of a plan. */
  tasks: "nhiem-vu",
  /** The ruler of a plan on its page. */
  ruler: "thuoc",
  /** Row of a provision on its point's page: `nd-3-7`. */
  provision: (provision: string): string => `nd-${provision.replaceAll(".", "-")}`,
  /** A plan's cell in the row of a provision: `nd-3-7--ke-hoach-a`. */
  cell: (provision: string, plan: string): string => `nd-${provision.replaceAll(".", "-")}--${plan}`,
  /** A provision's row in the full matrix: `o-3-7`. */
  matrixRow: (provision: string): string => `o-${provision.replaceAll(".", "-")}`,
  /** A unit of a document on the document's page: `u-ii-3-a-1`. */
  unit: (unit: string): string => `u-${unit}`,
  /** A point in a list of points: `diem-3`. */
  point: (point: string): string => `diem-${point}`,
};
