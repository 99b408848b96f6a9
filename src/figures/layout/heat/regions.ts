import { cellStates } from "../../../model/states.ts";
import { palette, penGrounds } from "../../palette.ts";
import { fillRect, textAt, type Rect, type Shape } from "../../scene.ts";
import type { HeatChart, HeatPlan } from "../../sheet.ts";
import { rowsIn, type HeatRoom, type HeatTable } from "./heatTable.ts";
import { drawProvisionHead, placeProvisions, provisionHeadHeight } from "./provisionColumns.ts";
import { middleToBaseline } from "../format.ts";

/** Rows of one line of text that the field of a region is high, at most. */
const mostLines = 5;

/** Regions in rows, provisions in columns: each field is divided as the plans of the region are, from full at its foot upwards. */
export function regionTable({ points, plans }: HeatChart, blocks: number, room: HeatRoom): HeatTable | null {
  if (blocks > 1) return null;
  const { format, measure, words } = room;
  const regions = gathered(plans, words.strings.sheet.noRegion);
  const headHeight = provisionHeadHeight(room);
  const rows = rowsIn(room.height - headHeight, regions.length, room);
  if (rows === null) return null;
  const { style } = rows;
  const row = Math.min((room.height - headHeight) / regions.length, format.small.line * mostLines);
  const label = ({ name, plans: own }: Region): string => `${name} (${own.length})`;
  const width = Math.max(...regions.map((region) => measure(label(region), style))) + format.gap * 0.5;
  const columns = placeProvisions(points, width, room.width - width, room);
  return {
    height: headHeight + regions.length * row,
    draw: (x, y) => [
      ...drawProvisionHead(points, columns, x, y, room),
      fillRect(x, y + headHeight - 1, room.width, 1, palette.edge),
      ...regions.flatMap((region, index) => {
        const top = y + headHeight + index * row;
        return [
          textAt(x, top + row / 2 + style.size * middleToBaseline, label(region), style, palette.ink),
          ...columns.lefts.flatMap((left, provision) =>
            drawShares(region.plans, provision, [x + left + 0.25, top + 1.5, columns.field - 0.5, row - 3]),
          ),
        ];
      }),
    ],
  };
}

interface Region {
  readonly name: string;
  readonly plans: readonly HeatPlan[];
}

/** Implementing plans by region, in the order in which these first occur. */
function gathered(plans: readonly HeatPlan[], nowhere: string): readonly Region[] {
  const together = plans.filter(({ apart }) => !apart);
  const names = [...new Set(together.map(({ region }) => region ?? nowhere))];
  return names.map((name) => ({ name, plans: together.filter(({ region }) => (region ?? nowhere) === name) }));
}

function drawShares(plans: readonly HeatPlan[], provision: number, [x, y, width, height]: Rect): readonly Shape[] {
  let bottom = y + height;
  return cellStates.flatMap((state) => {
    const fill = penGrounds[state];
    const share = plans.filter(({ fields }) => fields[provision]!.state === state).length / plans.length;
    if (share === 0 || fill === null) return [];
    bottom -= share * height;
    return [fillRect(x, bottom, width, share * height, fill)];
  });
}
