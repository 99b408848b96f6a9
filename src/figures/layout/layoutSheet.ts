import { firstPlans, plansOf } from "../firstPlans.ts";
import type { Measure } from "../measure.ts";
import type { Scene } from "../scene.ts";
import type { FigureGroup, FigureSheet } from "../sheet.ts";
import type { Words } from "../../strings/strings.ts";
import type { Arrangement, LayoutContext } from "./context.ts";
import { enlarged, formats, type Format, type FormatName } from "./format.ts";
import { layoutHeat } from "./heat/layoutHeat.ts";
import { drawPage } from "./page.ts";
import { planOf, type TableLayout } from "./tableLayout.ts";
import { byRegion } from "./regions.ts";

export interface LayoutOptions {
  readonly format: FormatName;
  readonly words: Words;
  readonly measure: Measure;
}

/** How far a sheet may be enlarged, so that its text comes out smaller, before a table is given up. */
const enlargements = [1, 1.5, 2, 3, 4.5, 7, 10];

/**
 * Draws a figure on as few pages as it takes, in the roomiest way that does: with details, then in single lines, then dense,
 * then (on slides) in blocks side by side. A table of plans that fills several pages is grouped by region. A table with more
 * columns than a page holds is drawn on a larger sheet, which prints smaller. Of very many plans the first are drawn. A heatmap is
 * one picture, whatever its size.
 */
export function layoutSheet(sheet: FigureSheet, { format, words, measure }: LayoutOptions): readonly Scene[] {
  if (sheet.heat !== null) return [layoutHeat(sheet, sheet.heat, { format: formats[format], words, measure })];
  const { table: whole } = (format === "16x9" ? sheet.wide : null) ?? sheet;
  const table = firstPlans(whole);
  const notes = table === whole ? [] : [words.strings.sheet.firstPlans(plansOf(table), plansOf(whole))];
  for (const factor of enlargements) {
    const context: LayoutContext = { sheet, table, words, format: enlarged(formats[format], factor), measure };
    const plan = bestPlan(context, table.groups, notes);
    if (plan === null) continue;
    const regions = plan.pages > 1 ? byRegion(table.groups) : null;
    const last =
      (regions === null ? null : bestPlan(context, regions, [...notes, words.strings.sheet.regions])) ?? plan;
    return Array.from({ length: last.pages }, (_, page) => drawPage(last, page));
  }
  throw new Error(`invalid figure: ${sheet.id} has too many columns for ${format}`);
}

/** The roomiest of the plans with the fewest pages; null when the columns fit in none. */
function bestPlan(
  context: LayoutContext,
  groups: readonly FigureGroup[],
  notes: readonly string[],
): TableLayout | null {
  const plans = arrangements(context.format).flatMap(
    (arrangement) => planOf(arrangement, context, groups, notes) ?? [],
  );
  const fewest = Math.min(...plans.map(({ pages }) => pages));
  return plans.find(({ pages }) => pages === fewest) ?? null;
}

function arrangements({ blocks }: Format): readonly Arrangement[] {
  return [
    { density: "roomy", details: true, blocks: 1 },
    { density: "roomy", details: false, blocks: 1 },
    { density: "compact", details: false, blocks: 1 },
    { density: "dense", details: false, blocks: 1 },
    ...Array.from({ length: blocks - 1 }, (_, index): Arrangement => ({
      density: "dense",
      details: false,
      blocks: index + 2,
    })),
  ];
}
