import type { Matrix } from "../views/matrix.ts";
import { matrixFinding } from "../views/matrixFinding.ts";
import type { Overview } from "../views/overview.ts";
import { overviewFinding } from "../views/overviewFinding.ts";
import type { Point, Provision } from "../model/reference.ts";
import type { Language } from "../model/language.ts";
import type { Strings } from "../strings/vi.ts";

/** The overview said in sentences: the point taken up most, the one least, and what no plan takes up. */
export function overviewSentence(overview: Overview, strings: Strings, language: Language): string {
  const words = strings.overview;
  if (overview.together.length === 0) return words.noPlans;
  const { most, least, missing } = overviewFinding(overview);
  const named = (points: readonly Point[]) => points.map(({ id, shortLabel }) => ({ id, label: shortLabel[language] }));
  const places =
    most === null || least === null
      ? [words.alike(overview.total.takenUp, overview.total.applicable)]
      : [
          words.most(named(most.points), most.summary.takenUp, most.summary.applicable),
          words.least(named(least.points), least.summary.takenUp, least.summary.applicable),
        ];
  return [...places, words.missing(missing.map(({ id }) => id))].join(" ");
}

/** What stands out in the cells of a point: how much is taken up, what is missing, what one plan alone has. */
export function pointSentence(matrix: Matrix, strings: Strings, language: Language): string {
  if (matrix.together.length === 0) return strings.overview.noPlans;
  const { everywhere, nowhere, onlyIn } = matrixFinding(matrix);
  const { takenUp, applicable, full, partial } = matrix.total;
  const provisions = matrix.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const named = (found: readonly Provision[]) => found.map(({ id, label }) => ({ id, label: label[language] }));
  return [
    strings.point.takenUp(matrix.together.length, takenUp, applicable, full, partial),
    strings.point.everywhere(everywhere.length, provisions, matrix.together.length),
    strings.point.nowhere(named(nowhere)),
    ...onlyIn.map(({ plan, provisions: only }) => strings.point.onlyIn(named(only), plan.document.meta.short_title)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The whole matrix in sentences: what all plans take up, what none does. */
export function matrixSentence(matrix: Matrix, strings: Strings): string {
  if (matrix.together.length === 0) return strings.overview.noPlans;
  const { everywhere, nowhere } = matrixFinding(matrix);
  const { takenUp, applicable } = matrix.total;
  return strings.heatmap.finding(matrix.together.length, takenUp, applicable, everywhere.length, nowhere.length);
}
