import { sum } from "d3";
import { formatCount } from "../../text/count.ts";
import type { DataColumn, DataFields } from "../../model/dataColumns.ts";
import { relations } from "../../model/relations.ts";
import { drawParts } from "../layout/parts.ts";
import type { Box, LayoutContext } from "../layout/context.ts";
import { palette, relationPaints } from "../palette.ts";
import { textAt, type Shape, type TextStyle } from "../scene.ts";
import type { WordingCell } from "../sheet.ts";
import {
  barHeight,
  freeHeight,
  numberOverBar,
  roomyHeight,
  topUnder,
  type CellContext,
  type CellKind,
} from "./kind.ts";

/**
 * Counts, and a bar as long as the part of the provisions that is taken up: outlined, middle, solid. Where
 * there is room for one of the two, the bar stands in the columns of points and the counts in the total.
 */
export const wording: CellKind<WordingCell> = {
  wish(cells, context) {
    const { head, density, format, measure } = context;
    const { style } = density === "dense" ? format.small : format.body;
    const widths = cells.map(({ counted, counts }) =>
      counted || density === "roomy"
        ? Math.max(
            sum(relations, (relation) => measure(`+ ${counts[relation]}`, style)) + format.gap,
            density === "roomy" ? 0 : relations.length * countColumn(style, context),
          )
        : 0,
    );
    return { least: Math.max(head, format.pitch * 3, ...widths), most: format.pitch * 40, weight: 1 };
  },
  height: (_, row) => roomyHeight(row, numberOverBar),
  draw(cell, box, context) {
    const { density, format, inks, baseline } = context;
    const total = totalOf(cell);
    const roomy = density === "roomy";
    const height = roomy ? barHeight(format) : Math.max(5, box.height - freeHeight(density, "bars"));
    const y = roomy ? topUnder(baseline, format) : box.y + (box.height - height) / 2;
    const width = cell.of === 0 ? 0 : (total / cell.of) * box.width;
    const bar: Box = { x: box.x, y, width, height };
    const counts = relations.map((relation) => cell.counts[relation]);
    const paints = relations.map((relation) => relationPaints[relation](inks));
    return [
      ...(roomy || cell.counted ? drawCounts(cell, box.x, width, context) : []),
      ...(total > 0 && (roomy || !cell.counted) ? drawParts(counts, paints, bar, inks) : []),
    ];
  },
  /** Counts each after its word: signs in a row read as arithmetic. */
  text({ counts }, { strings, language }) {
    const named = relations.filter((relation) => counts[relation] > 0);
    const words = named.map(
      (relation) => `${strings.terms.relations[relation].toLowerCase()} ${formatCount(counts[relation], language)}`,
    );
    return words.join("; ") || "–";
  },
  isNumeric: () => false,
  officeWidth: () => 1.4,
  numbers: (cell) => ({ ...relationNumbers(cell), applicable: cell.of }),
};

function totalOf({ counts }: WordingCell): number {
  return sum(relations, (relation) => counts[relation]);
}

/** Counts of the relations, each under its own name: one that is no column of the data does not compile. */
function relationNumbers({ counts }: WordingCell): DataFields {
  return Object.fromEntries(relations.map((relation): readonly [DataColumn, number] => [relation, counts[relation]]));
}

/** Room of one count where counts stand in columns: four figures and a gap. */
function countColumn(style: TextStyle, { format, measure }: LayoutContext): number {
  return measure("0000", style) + format.gap * 0.5;
}

/**
 * Each count over the part of the bar that it counts, no nearer to the one before than a gap, none for nothing; without a bar, all
 * in columns, in the order of the legend.
 */
function drawCounts(cell: WordingCell, left: number, barWidth: number, context: CellContext): readonly Shape[] {
  const { format, density, measure, baseline, words } = context;
  const { style } = density === "dense" ? format.small : format.body;
  const total = totalOf(cell);
  const column = countColumn(style, context);
  if (density !== "roomy")
    return relations.map((relation, index) => {
      const text = formatCount(cell.counts[relation], words.language);
      return textAt(
        left + (index + 1) * column - format.gap * 0.5 - measure(text, style),
        baseline,
        text,
        style,
        palette.ink,
      );
    });
  let end = left;
  let part = left;
  return relations.flatMap((relation) => {
    const count = cell.counts[relation];
    if (count === 0) return [];
    const x = Math.max(part, end);
    part += (count / total) * barWidth;
    const text = formatCount(count, words.language);
    end = x + measure(text, style) + format.gap * 0.5;
    return [textAt(x, baseline, text, style, palette.ink)];
  });
}
