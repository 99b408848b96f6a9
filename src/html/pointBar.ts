import { path } from "d3";
import { svg, type Html } from "./html.ts";

const geometry = { mark: 18, pitch: 24, height: 10 };

/** One group of ticks lying down: the ruler of a single point, without states. Stretches to its style's width. */
export function drawPointBar(provisions: number): Html {
  const shape = path();
  for (let index = 0; index < provisions; index += 1)
    shape.rect(index * geometry.pitch, 0, geometry.mark, geometry.height);
  const width = provisions * geometry.pitch;
  return svg`<svg class="point-bar" viewBox="0 0 ${width} ${geometry.height}" width="${width}" height="${geometry.height}" preserveAspectRatio="none" aria-hidden="true"><path d="${shape.toString()}"/></svg>`;
}
