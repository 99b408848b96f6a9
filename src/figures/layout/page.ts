import { palette } from "../palette.ts";
import { fillRect, textAt, type Scene, type Shape } from "../scene.ts";
import type { Columns } from "./columns.ts";
import type { LayoutContext } from "./context.ts";
import { heightOf, type RowBlock, type Item } from "./flow.ts";
import { drawTicks } from "./foot.ts";
import { contentWidth, type Format, topToBaseline } from "./format.ts";
import type { TableLayout } from "./tableLayout.ts";
import { drawRow } from "./row.ts";
import { layoutTop } from "./top.ts";

/** Draws page `page`, from 0, of a table that was laid out. */
export function drawPage(plan: TableLayout, page: number, context: LayoutContext): Scene {
  const { format, sheet, words } = context;
  const { arrangement, head, foot } = plan;
  const width = contentWidth(format);
  const left = format.margin.x;
  const label = plan.pages === 1 ? "" : words.strings.sheet.page(page + 1, plan.pages);
  const top = layoutTop(label, width, context);
  const blocks = plan.blocks.slice(page * arrangement.blocks, (page + 1) * arrangement.blocks);
  const tableTop = format.margin.top + top.height;
  const stretched = stretch(blocks, plan, format, tableTop);
  const tallest = Math.max(0, ...stretched.map(heightOf));
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
    title: `${words.strings.terms.figure(sheet.number)}. ${sheet.title}${label}`,
    description: sheet.finding,
    language: sheet.language,
    paperWidth: format.paperWidth,
    body: { top: tableTop, bottom: Math.ceil(footTop + foot.legendHeight) },
    shapes,
  };
}

/** Lets the rows of a slide with room to spare stand further apart. */
function stretch(
  blocks: readonly RowBlock[],
  plan: TableLayout,
  format: Format,
  tableTop: number,
): readonly RowBlock[] {
  if (!format.fixed) return blocks;
  const room = format.height - format.margin.bottom - plan.foot.height - 8 - tableTop - plan.head.height;
  const rows = Math.max(1, ...blocks.map((block) => block.length));
  const spare = Math.min(...blocks.map((block) => room - heightOf(block))) / rows;
  // Rows further apart than half their height no longer read as one table.
  const extra = (item: Item): number =>
    Math.max(0, Math.floor(Math.min(spare, item.kind === "row" ? item.height * 0.5 : 0)));
  return blocks.map((block) => block.map((item) => ({ ...item, height: item.height + extra(item) })));
}

function drawBlock(
  block: RowBlock,
  x: number,
  top: number,
  plan: TableLayout,
  context: LayoutContext,
): readonly Shape[] {
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
        y + above * 0.7 + (index + topToBaseline) * role.line,
        line,
        role.style,
        item.group.apart ? palette.ink2 : palette.ink,
      ),
    ),
  ];
}
