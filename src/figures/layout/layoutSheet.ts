import type { Measure } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt, type Scene, type Shape } from "../scene.ts";
import type { FigureGroup, FigureSheet } from "../sheet.ts";
import type { FigureWords } from "../words.ts";
import { placeColumns, type Columns } from "./columns.ts";
import type { Arrangement, LayoutContext } from "./context.ts";
import { fillEvenly, heightOf, itemsOf, type Block, type Item } from "./flow.ts";
import { drawTicks, layoutFoot, ticksWidth, type Foot } from "./foot.ts";
import { formats, type Format, type FormatName } from "./format.ts";
import { layoutHead, type TableHead } from "./head.ts";
import { drawRow } from "./row.ts";
import { layoutTop } from "./top.ts";

export interface LayoutOptions {
  readonly format: FormatName;
  readonly words: FigureWords;
  readonly measure: Measure;
}

/** A table that was laid out: its blocks, several to a page. */
interface Plan {
  readonly arrangement: Arrangement;
  readonly columns: Columns;
  readonly head: TableHead;
  readonly foot: Foot;
  readonly blocks: readonly Block[];
  readonly pages: number;
}

/**
 * Draws a figure on as few pages as it takes, in the roomiest way that does: with details, then in single lines, then dense,
 * then (on slides) in blocks side by side. A table of plans that fills several pages is grouped by region.
 */
export function layoutSheet(sheet: FigureSheet, options: LayoutOptions): readonly Scene[] {
  const format = formats[options.format];
  const table = (options.format === "16x9" ? sheet.wideTable : null) ?? sheet.table;
  const context: LayoutContext = { sheet, table, words: options.words, format, measure: options.measure };
  const plan = bestPlan(context, table.groups, []);
  const regions = plan.pages > 1 ? byRegion(table.groups) : null;
  const last = regions === null ? plan : bestPlan(context, regions, [options.words.notes.regions]);
  return Array.from({ length: last.pages }, (_, page) => drawPage(last, page, context));
}

function bestPlan(context: LayoutContext, groups: readonly FigureGroup[], notes: readonly string[]): Plan {
  const plans = arrangements(context.format).flatMap(
    (arrangement) => planOf(arrangement, context, groups, notes) ?? [],
  );
  const fewest = Math.min(...plans.map(({ pages }) => pages));
  const best = plans.find(({ pages }) => pages === fewest);
  if (best === undefined)
    throw new Error(`invalid figure: ${context.sheet.id} has too many columns for ${context.format.id}`);
  return best;
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

function planOf(
  arrangement: Arrangement,
  context: LayoutContext,
  groups: readonly FigureGroup[],
  notes: readonly string[],
): Plan | null {
  const { format, sheet, table } = context;
  const width = contentWidth(format);
  const columns = placeColumns(
    (width - format.blockGap * (arrangement.blocks - 1)) / arrangement.blocks,
    arrangement,
    context,
  );
  if (columns === null) return null;
  const head = layoutHead(columns, arrangement, context);
  const items = itemsOf(groups, columns, arrangement, context);
  const top = layoutTop("", width, context).height;
  const fill = (lines: readonly string[], above: number): Plan => {
    const foot = layoutFoot(lines, footWidth(format, width, sheet), context);
    const room = format.height - format.margin.top - format.margin.bottom - above - head.height - foot.height - 8;
    const blocks = fillEvenly(items, Math.max(room, format.height * 0.2));
    return { arrangement, columns, head, foot, blocks, pages: Math.ceil(blocks.length / arrangement.blocks) };
  };
  const plan = (lines: readonly string[]): Plan => {
    const single = fill(lines, top);
    return single.pages === 1 ? single : fill(lines, layoutTop(context.words.page(8, 8), width, context).height);
  };
  const names = head.named ? [] : pointNote(context);
  const wide = table !== sheet.table && sheet.wideNote !== null ? [sheet.wideNote] : [];
  const index =
    sheet.indexNote !== null && arrangement.density === "roomy" && hasScores(context) ? [sheet.indexNote] : [];
  const said = [[...names, ...wide, ...sheet.notes, ...index, ...notes].join(" ")];
  const usual = [...said, sheet.source];
  const short = plan(usual);
  if (sheet.key === null) return short;
  const long = plan([sheet.key, ...usual]);
  return long.pages === short.pages ? long : short;
}

function hasScores({ table }: LayoutContext): boolean {
  return table.groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === "count" && cell.score !== null)),
  );
}

function pointNote({ table, words }: LayoutContext): readonly string[] {
  const named = table.columns.flatMap(({ label, detail }) => (detail === null ? [] : [{ label, detail }]));
  return named.length === 0 ? [] : [words.notes.columnNames(named)];
}

/** The same rows under their regions, in the order in which these first occur; null when rows have none. */
function byRegion(groups: readonly FigureGroup[]): readonly FigureGroup[] | null {
  if (groups.some((group) => group.rows.some(({ region }) => region === null))) return null;
  return groups.flatMap((group) => {
    if (group.apart) return [group];
    const regions = [...new Set(group.rows.map(({ region }) => region))];
    return regions.map((region) => ({
      label: region,
      apart: false,
      rows: group.rows.filter((row) => row.region === region),
    }));
  });
}

function drawPage(plan: Plan, page: number, context: LayoutContext): Scene {
  const { format, sheet, words } = context;
  const { arrangement, head, foot } = plan;
  const width = contentWidth(format);
  const left = format.margin.x;
  const label = plan.pages === 1 ? "" : words.page(page + 1, plan.pages);
  const top = layoutTop(label, width, context);
  const blocks = plan.blocks.slice(page * arrangement.blocks, (page + 1) * arrangement.blocks);
  const tableTop = format.margin.top + top.height;
  const stretched = stretch(blocks, plan, format, tableTop);
  const tallest = Math.max(...stretched.map(heightOf));
  const bottom = tableTop + head.height + tallest;
  const shapes: Shape[] = [...top.draw(left, format.margin.top)];
  stretched.forEach((block, index) => {
    const x = left + index * (plan.columns.width + format.blockGap);
    shapes.push(...head.draw(x, tableTop), ...drawBlock(block, x, tableTop + head.height, plan, context));
  });
  shapes.push(fillRect(left, bottom, width, 1, palette.ink));
  const { fixed } = format;
  const footTop = fixed ? Math.max(bottom + 8, format.height - format.margin.bottom - foot.height) : bottom + 6;
  shapes.push(...foot.draw(left, footTop));
  if (fixed) shapes.push(...drawTicks(sheet.pointSizes, left + width, format.height - format.margin.bottom - 4));
  return {
    width: format.width,
    height: fixed ? format.height : Math.ceil(footTop + foot.height + format.margin.bottom),
    title: `${words.figure(sheet.number)}. ${sheet.title}${label}`,
    description: sheet.finding,
    language: sheet.language,
    paperWidth: format.paperWidth,
    body: { top: tableTop, bottom: Math.ceil(footTop + foot.legendHeight) },
    shapes,
  };
}

/** Lets the rows of a slide with room to spare stand further apart. */
function stretch(blocks: readonly Block[], plan: Plan, format: Format, tableTop: number): readonly Block[] {
  if (!format.fixed) return blocks;
  const room = format.height - format.margin.bottom - plan.foot.height - 8 - tableTop - plan.head.height;
  const rows = Math.max(...blocks.map((block) => block.length));
  const spare = Math.min(...blocks.map((block) => room - heightOf(block))) / rows;
  const extra = (item: Item): number =>
    Math.max(0, Math.floor(Math.min(spare, item.kind === "row" ? item.height * 0.5 : 0)));
  return blocks.map((block) => block.map((item) => ({ ...item, height: item.height + extra(item) })));
}

function drawBlock(block: Block, x: number, top: number, plan: Plan, context: LayoutContext): readonly Shape[] {
  const { columns, arrangement } = plan;
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, item] of block.entries()) {
    if (item.kind === "heading") shapes.push(...drawHeading(item, x, y, columns, index === 0, context));
    else {
      shapes.push(...drawRow(item.row, item.group, { x, y, height: item.height }, columns, arrangement, context));
      const next = block[index + 1];
      const ruled = arrangement.density !== "dense" || item.row.key !== null || (index + 1) % 5 === 0;
      if (ruled && next?.kind === "row")
        shapes.push(fillRect(x, y + item.height - 0.5, columns.width, 0.5, palette.rule));
    }
    y += item.height;
  }
  return shapes;
}

function drawHeading(
  item: Extract<Item, { kind: "heading" }>,
  x: number,
  y: number,
  columns: Columns,
  first: boolean,
  { format }: LayoutContext,
): readonly Shape[] {
  const role = item.group.apart ? format.small : format.bold;
  const above = item.height - item.lines.length * role.line;
  return [
    ...(first ? [] : [fillRect(x, y, columns.width, item.group.apart ? 1 : 0.5, palette.edge)]),
    ...item.lines.map((line, index) =>
      textAt(
        x,
        y + above * 0.7 + (index + 0.78) * role.line,
        line,
        role.style,
        item.group.apart ? palette.ink2 : palette.ink,
      ),
    ),
  ];
}

/** Foot lines leave room for the ruler that signs a slide. */
function footWidth({ fixed, gap }: Format, width: number, { pointSizes }: FigureSheet): number {
  return fixed ? width - ticksWidth(pointSizes) - gap * 2 : width;
}

function contentWidth(format: Format): number {
  return format.width - 2 * format.margin.x;
}
