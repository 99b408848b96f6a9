import { cellStates, isApplicable, isTakenUp } from "../../../model/states.ts";
import { cornerLeg, drawFields } from "../../fields.ts";
import { palette, penGrounds } from "../../palette.ts";
import { fillRect, textAt, type Rect, type Shape } from "../../scene.ts";
import type { Part } from "../foot.ts";
import type { HeatChart, HeatField, HeatPlan } from "../../sheet.ts";
import { rowsIn, type HeatRoom } from "./heatTable.ts";
import { drawProvisionHead, placeProvisions, provisionHeadHeight } from "./provisionColumns.ts";
import type { Words } from "../../../strings/strings.ts";
import { formatCount } from "../../../text/count.ts";
import { formatFraction } from "../../../text/format.ts";
import { middleToBaseline } from "../format.ts";

/** Rows of one line of text that the field of a region is high, at most. */
const mostLines = 5;

/**
 * Regions in rows, provisions in columns: each field is divided as the plans of the region are, from full at its foot upwards; what
 * is unknown is left white, with the dots of the unknown where they have room. A corner marks a field with a passage to review. Null when it would not be legible, and
 * where an index is asked for, which a region has not.
 */
export function regionTable({ points, plans }: HeatChart, room: HeatRoom): Part | null {
  const { format, measure, words } = room;
  if (room.indexed) return null;
  const regions = gathered(plans, words.strings.sheet.noRegion);
  const headHeight = provisionHeadHeight(room);
  const rows = rowsIn(room.height - headHeight, regions.length, room);
  if (rows === null) return null;
  const { style } = rows;
  const row = Math.min((room.height - headHeight) / regions.length, format.small.line * mostLines);
  const label = ({ name, plans: own }: Region): string => `${name} (${formatCount(own.length, words.language)})`;
  const head = words.strings.sheet.takenUp;
  const width = Math.max(...regions.map((region) => measure(label(region), style))) + format.gap * 0.5;
  const count = Math.max(
    ...regions.map((region) => measure(countOf(region, words), style)),
    measure(head, format.small.style),
  );
  const columns = placeProvisions(points, width, room.width - width - count - format.gap * 0.5, room);
  return {
    height: headHeight + regions.length * row,
    draw: (x, y) => [
      ...drawProvisionHead(points, columns, x, y, room),
      textAt(
        x + room.width - measure(head, format.small.style),
        y + format.small.line * 1.8,
        head,
        format.small.style,
        palette.ink2,
      ),
      fillRect(x, y + headHeight - 1, room.width, 1, palette.edge),
      ...regions.flatMap((region, index) => {
        const top = y + headHeight + index * row;
        const baseline = top + row / 2 + style.size * middleToBaseline;
        return [
          textAt(x, baseline, label(region), style, palette.ink),
          ...columns.lefts.flatMap((left, provision) =>
            drawShares(
              region.plans.map(({ fields }) => fields[provision]!),
              [x + left + 0.25, top + 1.5, columns.field - 0.5, row - 3],
            ),
          ),
          textAt(
            x + room.width - measure(countOf(region, words), style),
            baseline,
            countOf(region, words),
            style,
            palette.ink2,
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

/** Fields taken up of those that apply. */
function countOf({ plans }: Region, { language }: Words): string {
  const fields = plans.flatMap((plan) => plan.fields);
  return formatFraction(fields.filter(isTakenUp).length, fields.filter(isApplicable).length, language);
}

/** Plans to which the provision does not apply count for nothing; where it applies to none, the field says so. */
function drawShares(fields: readonly HeatField[], box: Rect): readonly Shape[] {
  const applicable = fields.filter(isApplicable);
  if (applicable.length === 0) return drawFields([{ state: "not-applicable", unsure: false, apart: false, box }]);
  const [x, y, width, height] = box;
  const unsure = applicable.some((field) => field.unsure);
  let bottom = y + height;
  const parts = cellStates.flatMap((state): Shape[] => {
    const fill = penGrounds[state];
    const share = applicable.filter((field) => field.state === state).length / applicable.length;
    if (share === 0 || fill === null) return [];
    bottom -= share * height;
    return [fillRect(x, bottom, width, share * height, fill)];
  });
  const rest = bottom - y;
  return [
    ...parts,
    ...(rest >= leastDots
      ? drawFields([{ state: "unknown", unsure: false, apart: false, box: [x, y, width, rest] }])
      : []),
    ...(unsure ? [corner(applicable, rest, box)] : []),
  ];
}
/** Height in which three dots are told apart. */
const leastDots = 8;

/** White where the top of the field is dark. */
function corner(fields: readonly HeatField[], rest: number, box: Rect): Shape {
  const dark = rest < 1 && fields.every(({ state }) => state === "full");
  const [x, y, width] = box;
  return { kind: "corners", corners: [[x + width, y]], leg: cornerLeg(box), fill: dark ? palette.paper : palette.ink };
}
