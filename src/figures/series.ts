import type { Corpus } from "../model/corpus.ts";
import type { Words } from "../strings/strings.ts";
import { makeSheet, type MakeFigure } from "./frame.ts";
import { deadlines } from "./kinds/deadlines.ts";
import { emphasis } from "./kinds/emphasis.ts";
import { gaps } from "./kinds/gaps.ts";
import { leads } from "./kinds/leads.ts";
import { matrix } from "./kinds/matrix.ts";
import { origin } from "./kinds/origin.ts";
import { overview } from "./kinds/overview.ts";
import { pointFigure } from "./kinds/point.ts";
import { wording } from "./kinds/wording.ts";
import type { FigurePlace, FigureSheet } from "./sheet.ts";

/**
 * All figures of a corpus, in order. First those that a briefing shows, each of which says something that the others do not; then
 * one a point, which reads a part of the heatmap closer; then what the register of tasks says, and whose words the plans use. Their numbers do not depend on the
 * plans.
 */
export function figuresOf({ reference }: Pick<Corpus, "reference">): readonly (FigurePlace & { make: MakeFigure })[] {
  const figures: readonly (Omit<FigurePlace, "number"> & { make: MakeFigure })[] = [
    { id: "tong-quan", kind: "overview", readOn: { page: "home" }, opens: true, make: overview },
    { id: "toan-bo", kind: "matrix", readOn: { page: "heatmap" }, opens: false, make: matrix },
    { id: "con-thieu", kind: "gaps", readOn: null, opens: true, make: gaps },
    { id: "cach-neu", kind: "wording", readOn: null, opens: true, make: wording },
    { id: "ty-trong", kind: "emphasis", readOn: null, opens: true, make: emphasis },
    ...reference.points.map((point) => ({
      id: `diem-${point.id}`,
      kind: "point",
      readOn: { page: "point" as const, id: point.id },
      opens: false,
      make: pointFigure(point),
    })),
    // Behind those that were published before them, whose numbers stay.
    { id: "thoi-han", kind: "deadlines", readOn: { page: "tasks" }, opens: false, make: deadlines },
    { id: "chu-tri", kind: "leads", readOn: { page: "tasks" }, opens: false, make: leads },
    { id: "loi-chung", kind: "origin", readOn: null, opens: false, make: origin },
  ];
  return figures.map((figure, index) => ({ ...figure, number: index + 1 }));
}

/** The figures of a corpus in one language. */
export function figureSeries(corpus: Corpus, words: Words): readonly FigureSheet[] {
  return figuresOf(corpus).map(({ make, ...place }) => makeSheet(corpus, words, place, make(corpus, words)));
}
