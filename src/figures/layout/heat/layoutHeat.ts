import type { Scene } from "../../scene.ts";
import type { FigureSheet, HeatChart } from "../../sheet.ts";
import type { Words } from "../../../strings/strings.ts";
import { composeSheet } from "../compose.ts";
import type { LayoutContext } from "../context.ts";
import { layoutFoot, type Part } from "../foot.ts";
import { contentWidth } from "../format.ts";
import { layoutTop } from "../top.ts";
import type { HeatOptions, HeatRoom } from "./heatTable.ts";
import { layoutKey } from "./key.ts";
import { planTable } from "./plans.ts";
import { provisionTable } from "./provisions.ts";
import { regionTable } from "./regions.ts";

/** Room between the table and what stands under it. */
const footGap = 8;

/** A way to draw a heatmap. `named`: the names of all provisions stand whole, beside their rows or in a list under the table. */
interface Way {
  readonly rows: "provisions" | "plans" | "regions";
  readonly named: boolean;
}

/** From what tells most: every name, then every plan, then what is gathered. */
const ways: readonly Way[] = [
  { rows: "provisions", named: true },
  { rows: "plans", named: true },
  { rows: "provisions", named: false },
  { rows: "plans", named: false },
  { rows: "regions", named: true },
  { rows: "regions", named: false },
];

/**
 * The whole heatmap on one page: provisions in rows where the plans fit beside each other; else plans in rows; where neither is
 * legible, plans gathered by region. What was gathered is said under the picture, and what the numbers of the provisions stand
 * for where it has room.
 */
export function layoutHeat(sheet: FigureSheet, heat: HeatChart, { format, words, measure }: HeatOptions): Scene {
  const context: LayoutContext = { sheet, table: sheet.table, words, format, measure };
  const width = contentWidth(format);
  const top = layoutTop("", width, context);
  for (const way of ways) {
    for (const indexed of [true, false]) {
      const foot = layoutFoot(notesOf(way, sheet, heat, words, indexed), width, context);
      const key = way.named && way.rows !== "provisions" ? layoutKey(heat.points, width, context) : null;
      const below = foot.height + footGap + (key?.height ?? 0);
      const height = format.height - format.margin.top - format.margin.bottom - top.height - below;
      const table = tableOf(way, heat, { width, height, format, measure, words, indexed });
      if (table === null) continue;
      return composeSheet({ top, table, key, foot, gap: footGap }, "", context);
    }
  }
  throw new Error(`invalid figure: ${sheet.id} has too many provisions for ${format.id}`);
}

/** Lines under the table; the source is the last. */
function notesOf(way: Way, sheet: FigureSheet, heat: HeatChart, words: Words, indexed: boolean): readonly string[] {
  const { across, gathered } = words.strings.sheet;
  const said = { provisions: "", plans: across, regions: gathered(heat.plans.length) }[way.rows];
  const notes = [said, ...sheet.notes, indexed ? (sheet.indexNote ?? "") : ""].filter((part) => part !== "");
  return [notes.join(" "), sheet.source];
}

function tableOf(way: Way, heat: HeatChart, room: HeatRoom): Part | null {
  if (way.rows === "regions") return regionTable(heat, room);
  for (const blocks of room.format.fixed ? [1, 2, 3] : [1]) {
    const table =
      way.rows === "provisions" ? provisionTable(heat, blocks, room, way.named) : planTable(heat, blocks, room);
    if (table !== null) return table;
  }
  return null;
}
