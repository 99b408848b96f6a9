import { html, percent, svg, type Html } from "../../../src/html/html.ts";
import type { PlanUnit } from "../../../src/views/plan.ts";
import type { Minimap, MinimapMark } from "../../../src/views/minimap.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { quoted } from "../passage/quoted.ts";

/** Places across the map: text, then one lane a point. */
const textAt = 16;
const firstLane = 24;
const lanes = 72;
const widest = 14;

/** The document top to bottom beside its text, with its table of contents; on a phone the map lies over the text. */
export function renderMinimap(context: PageContext, minimap: Minimap, units: readonly PlanUnit[]): Html {
  const { strings } = context;
  const sections = units.filter(({ unit }) => unit.kind === "section");
  return html`<nav class="map" aria-label="${strings.plan.map}">
${sections.length > 0 && renderContents(context, sections)}
<p class="map-title" aria-hidden="true">${strings.plan.mapPoints}</p>
${drawMap(minimap)}
<div class="map-flat" aria-hidden="true"><ol>${minimap.points.map((point) => html`<li>${point}</li>`)}</ol>${drawFlatMap(minimap)}</div>
</nav>`;
}

function renderContents(context: PageContext, sections: readonly PlanUnit[]): Html {
  return html`<details class="contents"><summary>${context.strings.plan.contents} <span data-here aria-hidden="true"></span></summary><ol${quoted(context)}>${sections.map(
    ({ unit }) =>
      html`<li class="depth-${Math.min(3, unit.depth)}"><a href="#${anchors.unit(unit.id)}">${unit.marker !== null && `${unit.marker} `}${unit.text}</a></li>`,
  )}</ol></details>`;
}

/** Upright. Its height is the style's: heights are shares of the whole. Its links repeat the table of contents. */
function drawMap({ points, blocks, marks, labels }: Minimap): Html {
  const pitch = Math.min(widest, lanes / Math.max(1, points.length));
  const width = pitch * 0.72;
  const x = (point: number): number => firstLane + point * pitch;
  const bar = (className: string, left: number, wide: number, from: number, to: number, unit?: string): Html =>
    svg`<rect class="${className}"${unit !== undefined && svg` data-u="${unit}"`} x="${left}" y="${percent(from)}" width="${wide}" height="${percent(to - from)}"/>`;
  return svg`<svg class="minimap" width="96" height="100%" aria-hidden="true" focusable="false">
${points.map((point, index) => svg`<text class="map-number" x="${x(index) + width / 2}" y="-6" text-anchor="middle">${point}</text><line class="map-lane" x1="${x(index) + width / 2}" x2="${x(index) + width / 2}" y1="0" y2="100%"/>`)}
${blocks.map(({ unit, start, end }) => bar("map-text", textAt, 3, start, end, anchors.unit(unit)))}
${marks.flatMap(({ point, start, end, strength }) => [
  strength === "partial" && bar("mark-line", x(point) + 0.5, width - 1, start, end),
  bar("mark-fill", x(point), width, strength === "full" ? start : (start + end) / 2, end),
])}
<rect class="map-view" x="${textAt - 3.5}" y="0" width="${lanes + firstLane - textAt + 3}" height="0"/>
${labels.map(({ unit, label, at }) => svg`<a href="#${anchors.unit(unit)}" tabindex="-1"><text class="map-number" x="0" y="${percent(at)}" dy="10">${label}</text></a>`)}
</svg>`;
}

/** Turned level: time runs from left to right, one lane a point from top to bottom. */
function drawFlatMap({ points, marks, labels }: Minimap): Html {
  const pitch = 13;
  const bar = (className: string, { start, end, point }: MinimapMark, top: number, high: number): Html =>
    svg`<rect class="${className}" x="${percent(start)}" y="${point * pitch + top}" width="${percent(end - start)}" height="${high}"/>`;
  return svg`<svg width="100%" height="${points.length * pitch - 2}" focusable="false">${labels.map(
    ({ at }) => svg`<line class="map-lane" x1="${percent(at)}" x2="${percent(at)}" y1="0" y2="100%"/>`,
  )}${marks.flatMap((mark) => [
    mark.strength === "partial" && bar("mark-line", mark, 0.5, 10),
    mark.strength === "full" ? bar("mark-fill", mark, 0, 11) : bar("mark-fill", mark, 5.5, 5.5),
  ])}</svg>`;
}
