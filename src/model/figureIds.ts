import type { Corpus } from "./corpus.ts";

/** The figures that each say something that the others do not: what a briefing shows. */
export const mainFigures = ["tong-quan", "toan-bo", "con-thieu", "cach-neu", "ty-trong"] as const;

/**
 * Ids of all figures of a corpus, in order: part of their addresses. First the main ones, then one a point, which reads a part of
 * the heatmap closer. The number of a figure is its place, from 1; it does not depend on the plans.
 */
export function figureIds({ reference }: Pick<Corpus, "reference">): readonly string[] {
  return [...mainFigures, ...reference.points.map(({ id }) => `diem-${id}`)];
}
