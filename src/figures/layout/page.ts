import { palette } from "../palette.ts";
import { fillRect, type Scene, type Shape } from "../scene.ts";
import { composeSheet, slideGap } from "./compose.ts";
import type { TableContext } from "./context.ts";
import { heightOf, type RowBlock, type Item } from "./flow.ts";
import type { Part } from "./foot.ts";
import { contentWidth } from "./format.ts";
import { drawLines } from "./lines.ts";
import type { TableLayout } from "./tableLayout.ts";
import { drawRow } from "./row.ts";
import { layoutTop } from "./top.ts";

/** Room between a table and its foot on paper: less than half a line, so that they are seen to belong together. */
const footGap = 6;

/** Draws page `page`, from 0, of a table that was laid out. */
export function drawPage(plan: TableLayout, page: number): Scene {
  const { context, head, foot } = plan;
  const { format, words, columns } = context;
  const label = plan.pages === 1 ? "" : words.strings.sheet.page(page + 1, plan.pages);
  const top = layoutTop(label, contentWidth(format), context);
  const own = plan.blocks.slice(page * context.blocks, (page + 1) * context.blocks);
  const blocks = stretch(own, plan, format.margin.top + top.height);
  const table: Part = {
    height: head.height + Math.max(0, ...blocks.map(heightOf)),
    draw: (left, y) =>
      blocks.flatMap((block, index) => {
        const x = left + index * (columns.width + format.blockGap);
        return [...head.draw(x, y), ...drawBlock(block, x, y + head.height, context)];
      }),
  };
  return composeSheet({ top, table, key: null, foot, gap: footGap }, label, context);
}

/** Lets the rows of a slide with room to spare stand further apart. */
function stretch(
  blocks: readonly RowBlock[],
  { head, foot, context: { format } }: TableLayout,
  tableTop: number,
): readonly RowBlock[] {
  if (!format.fixed) return blocks;
  const room = format.height - format.margin.bottom - foot.height - slideGap - tableTop - head.height;
  const rows = Math.max(1, ...blocks.map((block) => block.length));
  const spare = Math.min(...blocks.map((block) => room - heightOf(block))) / rows;
  // Rows further apart than half their height no longer read as one table.
  const extra = (item: Item): number =>
    Math.max(0, Math.floor(Math.min(spare, item.kind === "row" ? item.height * 0.5 : 0)));
  return blocks.map((block) => block.map((item) => ({ ...item, height: item.height + extra(item) })));
}

function drawBlock(block: RowBlock, x: number, top: number, context: TableContext): readonly Shape[] {
  const { columns, density } = context;
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, item] of block.entries()) {
    if (item.kind === "heading") shapes.push(...drawHeading(item, x, y, index === 0, context));
    else {
      shapes.push(...drawRow(item.row, item.group, { x, y, height: item.height }, context));
      const next = block[index + 1];
      // Dense rows of plans are told apart by a rule after every fifth, as on ruled paper.
      const ruled = density !== "dense" || item.row.key !== null || (index + 1) % 5 === 0;
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
  first: boolean,
  { format, columns }: TableContext,
): readonly Shape[] {
  const role = item.group.apart ? format.small : format.bold;
  // Of the room of a heading more stands over it than under: it belongs to what follows.
  const above = item.height - item.lines.length * role.line;
  return [
    ...(first ? [] : [fillRect(x, y, columns.width, item.group.apart ? 1 : 0.5, palette.edge)]),
    ...drawLines(item.lines, x, y + above * 0.7, role, item.group.apart ? palette.ink2 : palette.ink),
  ];
}
