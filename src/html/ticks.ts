import { path } from "d3";
import { svg, type Html } from "./html.ts";

/** Of a tick, and from one to the next; the gap stands between groups, in place of the space between ticks. */
const geometry = { mark: 2, pitch: 3, groupGap: 5, height: 18 };

/** One group of a reference: how many provisions, and whether the reader is there. */
export interface TickGroup {
  readonly size: number;
  readonly current: boolean;
}

/** The ruler of a reference without states: the mark of the site. Empty groups take no room. Decoration, hidden from assistive technology. */
export function drawTicks(groups: readonly TickGroup[], className: string): Html {
  const { mark, pitch, groupGap, height } = geometry;
  const [ticks, here] = [path(), path()];
  const middle = height / 2;
  let x = 0;
  for (const { size, current } of groups.filter((group) => group.size > 0)) {
    const length = (size - 1) * pitch + mark;
    const line = current ? here : ticks;
    line.moveTo(x, middle);
    line.lineTo(x + length, middle);
    x += length + groupGap;
  }
  const width = Math.max(0, x - groupGap);
  // Each group is a line as thick as its ticks are high: dashes begin anew with it. Ticks one by one would be a fifth of a head.
  const dashes = svg`stroke-width="${height}" stroke-dasharray="${mark} ${pitch - mark}"`;
  return svg`<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" preserveAspectRatio="none"><path class="tick" ${dashes} d="${ticks.toString()}"/>${
    groups.some(({ current }) => current) && svg`<path class="tick-here" ${dashes} d="${here.toString()}"/>`
  }</svg>`;
}
