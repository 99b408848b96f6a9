import type { Measure } from "../../measure.ts";
import { palette } from "../../palette.ts";
import { fillRect, type Scene, type Shape } from "../../scene.ts";
import type { FigureSheet, HeatChart } from "../../sheet.ts";
import type { Words } from "../../../strings/strings.ts";
import type { LayoutContext } from "../context.ts";
import { drawTicks, layoutFoot, ticksWidth } from "../foot.ts";
import { contentWidth, type Format } from "../format.ts";
import { layoutTop } from "../top.ts";
import type { HeatRoom, HeatTable } from "./heatTable.ts";
import { planTable } from "./plans.ts";
import { provisionTable } from "./provisions.ts";
import { regionTable } from "./regions.ts";

interface Options {
  readonly format: Format;
  readonly words: Words;
  readonly measure: Measure;
}

/** Room between the table and what stands under it. */
const footGap = 8;

/**
 * The whole heatmap on one page: provisions in rows where the plans fit beside each other; else plans in rows; where neither is
 * legible, plans gathered by region. What was gathered is said under the picture.
 */
export function layoutHeat(sheet: FigureSheet, heat: HeatChart, { format, words, measure }: Options): Scene {
  const context: LayoutContext = { sheet, table: sheet.table, words, format, measure };
  const width = contentWidth(format);
  const top = layoutTop("", width, context);
  for (const kind of ["provisions", "plans", "regions"] as const) {
    const note =
      kind === "regions"
        ? words.strings.sheet.gathered(heat.plans.length)
        : kind === "plans"
          ? words.strings.sheet.across
          : "";
    const notes = [note, ...sheet.notes].filter((part) => part !== "").join(" ");
    const footWidth = format.fixed ? width - ticksWidth(sheet.pointSizes) - format.gap * 2 : width;
    const foot = layoutFoot([notes, sheet.source], footWidth, context);
    const height = format.height - format.margin.top - format.margin.bottom - top.height - foot.height - footGap;
    const room: HeatRoom = { width, height, format, measure, words };
    const table = tableOf(kind, heat, room);
    if (table === null) continue;
    return compose(sheet, context, { top, foot, table });
  }
  throw new Error(`invalid figure: ${sheet.id} has too many provisions for ${format.id}`);
}

function tableOf(kind: "provisions" | "plans" | "regions", heat: HeatChart, room: HeatRoom): HeatTable | null {
  const blocks = room.format.fixed ? [1, 2, 3] : [1];
  const draw = { provisions: provisionTable, plans: planTable, regions: regionTable }[kind];
  for (const count of blocks) {
    const table = draw(heat, count, room);
    if (table !== null) return table;
  }
  return null;
}

interface Parts {
  readonly top: ReturnType<typeof layoutTop>;
  readonly foot: ReturnType<typeof layoutFoot>;
  readonly table: HeatTable;
}

function compose(sheet: FigureSheet, { format, words }: LayoutContext, { top, foot, table }: Parts): Scene {
  const { x: left, top: start } = format.margin;
  const width = contentWidth(format);
  const tableTop = start + top.height;
  const bottom = tableTop + table.height;
  const footTop = footPlace(format, bottom, foot.height);
  const shapes: Shape[] = [
    ...top.draw(left, start),
    ...table.draw(left, tableTop),
    fillRect(left, bottom, width, 1, palette.ink),
    ...foot.draw(left, footTop),
  ];
  if (format.fixed) shapes.push(...drawTicks(sheet.pointSizes, left + width, format.height - format.margin.bottom - 4));
  return {
    width: format.width,
    height: format.fixed ? format.height : Math.ceil(footTop + foot.height + format.margin.bottom),
    title: `${words.strings.terms.figure(sheet.number)}. ${sheet.title}`,
    description: sheet.finding,
    language: sheet.language,
    paperWidth: format.paperWidth,
    body: { top: tableTop, bottom: Math.ceil(footTop + foot.legendHeight) },
    shapes,
  };
}

function footPlace(format: Format, bottom: number, height: number): number {
  return format.fixed ? Math.max(bottom + footGap, format.height - format.margin.bottom - height) : bottom + footGap;
}
