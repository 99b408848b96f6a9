import type { Corpus } from "./corpus.ts";

/** Ids of all figures of a corpus, in order: part of their addresses. The number of a figure is its place, from 1. */
export function figureIds({ reference, plans }: Pick<Corpus, "reference" | "plans">): readonly string[] {
  return [
    "tong-quan",
    ...reference.points.map(({ id }) => `diem-${id}`),
    "toan-bo",
    "ty-trong",
    "cach-neu",
    "con-thieu",
    ...plans.map(({ document }) => profileId(document.meta.id)),
  ];
}

/** Id of the figure of one plan. */
export function profileId(plan: string): string {
  return `ke-hoach-${plan}`;
}
