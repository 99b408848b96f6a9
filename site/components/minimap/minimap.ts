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
  const left = (point: number): number => firstLane + point * pitch;
  const middle = (point: number): number => left(point) + width / 2;
  const text = blocks.map(({ start, end }) => box(textAt, whole(start), 3, whole(end) - whole(start)));
  const { lines, fills } = drawn(marks, ({ point, start, end, strength }) => {
    const [top, height] = [whole(start), whole(end) - whole(start)];
    if (strength === "full") return { fill: box(left(point), top, width, height) };
    const half = Math.round(height / 2);
    return {
      line: box(left(point) + 0.5, top, width - 1, height),
      fill: box(left(point), top + height - half, width, half),
    };
  });
  return svg`<svg class="minimap" width="96" height="100%" aria-hidden="true">
${points.map((point, index) => svg`<text class="map-number" x="${middle(index)}" y="-6" text-anchor="middle">${point}</text>`)}
<svg viewBox="0 0 96 ${share}" preserveAspectRatio="none"><path class="map-lane" d="${points.map((_, index) => svg`M${middle(index)} 0v${share}`)}"/><path class="map-text" data-units="${blocks.map(({ unit }) => anchors.unit(unit)).join(" ")}" d="${text}"/><path class="mark-line" d="${lines}"/><path class="mark-fill" d="${fills}"/></svg>
<rect class="map-view" x="${textAt - 3.5}" y="0" width="${lanes + firstLane - textAt + 3}" height="0"/>
${labels.map(({ unit, label, at }) => svg`<a href="#${anchors.unit(unit)}" tabindex="-1"><text class="map-number" x="0" y="${percent(at)}" dy="10">${label}</text></a>`)}
</svg>`;
}

/** Turned level: time runs from left to right, one lane a point from top to bottom. */
function drawFlatMap({ points, marks, labels }: Minimap): Html {
  const pitch = 13;
  const height = points.length * pitch - 2;
  const { lines, fills } = drawn(marks, ({ point, start, end, strength }) => {
    const [left, width, top] = [whole(start), whole(end) - whole(start), point * pitch];
    if (strength === "full") return { fill: box(left, top, width, 11) };
    return { line: box(left, top + 0.5, width, 10), fill: box(left, top + 5.5, width, 5.5) };
  });
  return svg`<svg width="100%" height="${height}" viewBox="0 0 ${share} ${height}" preserveAspectRatio="none"><path class="map-lane" d="${labels.map(({ at }) => svg`M${whole(at)} 0v${height}`)}"/><path class="mark-line" d="${lines}"/><path class="mark-fill" d="${fills}"/></svg>`;
}

/** Along the document a drawing has so many units: a tenth of a pixel at the height that the map commonly has. */
const share = 10_000;

/** A share of the document in units of the drawing. */
function whole(part: number): number {
  return Math.round(part * share);
}

/** A rectangle as a part of a path. */
function box(left: number, top: number, width: number, height: number): Html {
  return svg`M${left} ${top}h${width}v${height}h${-width}z`;
}

/** The marks as two paths, one an ink: hundreds of elements would weigh more than what they show. */
function drawn(
  marks: readonly MinimapMark[],
  draw: (mark: MinimapMark) => { readonly line?: Html; readonly fill: Html },
): { readonly lines: readonly (Html | undefined)[]; readonly fills: readonly Html[] } {
  const shapes = marks.map(draw);
  return { lines: shapes.map(({ line }) => line), fills: shapes.map(({ fill }) => fill) };
}
