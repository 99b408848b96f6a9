import { formatPercent } from "../../text/format.ts";
import { roundShare } from "../../text/round.ts";
import { palette } from "../palette.ts";
import { fillRect, textAt } from "../scene.ts";
import type { ShareCell } from "../sheet.ts";
import { barHeight, freeHeight, numberOverBar, roomyHeight, topUnder, type CellKind } from "./kind.ts";
import { largestIn } from "./largest.ts";

/** Per cent, with a bar under it where there is room, else behind it; the largest share of the table fills its column. */
export const share: CellKind<ShareCell> = {
  wish: (_, { density, format, measure }) => ({
    // The widest number of two figures, before a bar of which a half is still told from the whole.
    least: measure("88%", format.small.style) + format.pitch * (density === "dense" ? 1.5 : 3),
    most: format.pitch * 40,
    weight: 1,
  }),
  height: (_, row) => roomyHeight(row, numberOverBar),
  draw({ value }, box, { inks, density, format, words, measure, baseline, table }) {
    const roomy = density === "roomy";
    const percent = (part: number): string => formatPercent(part, words.language);
    const style = roomy ? format.count.style : density === "compact" ? format.bold.style : format.small.style;
    const left = box.x + (roomy ? 0 : measure(percent(0.88), style) + format.gap * 0.4);
    const room = box.x + box.width - left;
    const height = roomy
      ? barHeight(format)
      : Math.max(4, box.height - (density === "dense" ? 5 : freeHeight(density, "bars")));
    const top = roomy ? topUnder(baseline, format) : box.y + (box.height - height) / 2;
    const width = value === 0 ? 0 : Math.max(1, (value / largestShare(table)) * room);
    return [
      fillRect(left, top, 1, height, palette.edge),
      ...(width > 0 ? [fillRect(left, top, width, height, inks.solid)] : []),
      textAt(box.x, baseline, percent(value), style, palette.ink),
    ];
  },
  text: ({ value }, { language }) => formatPercent(value, language),
  isNumeric: () => true,
  officeWidth: () => 1.4,
  numbers: ({ value }) => ({ share: roundShare(value) }),
};

const largestShare = largestIn((cell) => (cell.kind === "share" ? cell.value : 0));
