import { palette } from "../palette.ts";
import { fillRect, type Scene } from "../scene.ts";
import type { LayoutContext } from "./context.ts";
import { drawTicks, type Foot, type Part } from "./foot.ts";
import { contentWidth } from "./format.ts";

/** The parts of a sheet from its head to its foot. */
interface SheetParts {
  readonly top: Part;
  /** Stands on a rule. */
  readonly table: Part;
  /** Stands on the foot; null for none. */
  readonly key: Part | null;
  readonly foot: Foot;
  /** Room between the rule and what stands under it, on a sheet that ends with its foot. */
  readonly gap: number;
}

/** Room over the foot of a slide. */
export const slideGap = 8;

/** The parts as a sheet: a page ends with its foot, a slide has it at its end, signed by the ruler. `page` stands after the title. */
export function composeSheet(
  { top, table, key, foot, gap }: SheetParts,
  page: string,
  { format, sheet, words }: LayoutContext,
): Scene {
  const { fixed, margin } = format;
  const { x } = margin;
  const tableTop = margin.top + top.height;
  const rule = tableTop + table.height;
  const keyHeight = key?.height ?? 0;
  const under = rule + keyHeight;
  const footTop = fixed ? Math.max(under + slideGap, format.height - margin.bottom - foot.height) : under + gap;
  return {
    width: format.width,
    height: fixed ? format.height : Math.ceil(footTop + foot.height + margin.bottom),
    title: `${words.strings.terms.figure(sheet.number)}. ${sheet.title}${page}`,
    description: sheet.finding,
    language: sheet.language,
    paperWidth: format.paperWidth,
    body: { top: tableTop, bottom: Math.ceil(footTop + foot.legendHeight) },
    shapes: [
      ...top.draw(x, margin.top),
      ...table.draw(x, tableTop),
      fillRect(x, rule, contentWidth(format), 1, palette.ink),
      ...(key?.draw(x, footTop - gap - keyHeight) ?? []),
      ...foot.draw(x, footTop),
      ...(fixed ? drawTicks(sheet.pointSizes, format.width - x, format.height - margin.bottom - 4) : []),
    ],
  };
}
