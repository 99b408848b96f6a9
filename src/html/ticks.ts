import { path } from "d3";
import { svg, type Html } from "./html.ts";
import { layoutRuler } from "./rulerLayout.ts";

const geometry = { mark: 2, pitch: 3, groupGap: 5 };
const height = 18;

/** One group of a reference: how many provisions, and whether the reader is there. */
export interface TickGroup {
  readonly size: number;
  readonly current: boolean;
}

/** The ruler of a reference without states: the mark of the site. Decoration, hidden from assistive technology. */
export function drawTicks(groups: readonly TickGroup[], className: string): Html {
  const shown = groups.filter((group) => group.size > 0);
  const layout = layoutRuler(
    shown.map((group) => group.size),
    geometry,
  );
  const draw = (current: boolean): string => {
    const shape = path();
    layout.groups.forEach((group, index) => {
      if (shown[index]!.current === current) for (const x of group.marks) shape.rect(x, 0, geometry.mark, height);
    });
    return shape.toString();
  };
  return svg`<svg class="${className}" viewBox="0 0 ${layout.width} ${height}" width="${layout.width}" height="${height}" aria-hidden="true" focusable="false" preserveAspectRatio="none"><path class="tick" d="${draw(false)}"/>${
    groups.some((group) => group.current) && svg`<path class="tick-here" d="${draw(true)}"/>`
  }</svg>`;
}
