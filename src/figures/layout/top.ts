import { joinCompounds } from "../../text/typography.ts";
import { wrap } from "../measure.ts";
import { palette } from "../palette.ts";
import { fillRect } from "../scene.ts";
import type { LayoutContext } from "./context.ts";
import type { Part } from "./foot.ts";
import { drawLines } from "./lines.ts";

/** Double rule, number and title, finding. `page` stands after the title: ` (trang 1/2)`, or nothing. */
export function layoutTop(page: string, width: number, { sheet, words, format, measure }: LayoutContext): Part {
  const { title, finding } = format;
  // The thick rule is about as thick as a stem of the title's letters; the thin one and the white between them are hairlines.
  const thick = Math.round(format.title.style.size * 0.13);
  const rules = thick + 2 + 1;
  const titles = wrap(
    joinCompounds(`${words.strings.terms.figure(sheet.number)}. ${sheet.title}${page}`, words.strings.compounds),
    width,
    title.style,
    measure,
  );
  const findings = wrap(joinCompounds(sheet.finding, words.strings.compounds), width, finding.style, measure);
  const gap = format.gap * 0.5;
  const start = rules + gap * 0.6;
  return {
    height: Math.ceil(start + titles.length * title.line + findings.length * finding.line + format.gap * 0.9),
    draw: (x, y) => [
      fillRect(x, y, width, thick, palette.ink),
      fillRect(x, y + thick + 2, width, 1, palette.ink),
      ...drawLines(titles, x, y + start, title, palette.ink),
      ...drawLines(findings, x, y + start + titles.length * title.line, finding, palette.ink2, 0.74),
    ],
  };
}
