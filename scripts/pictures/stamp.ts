import type { Band } from "../../src/files/figureFiles.ts";
import { channelsOfPaint, colourOf, nearest, type Colour } from "./colours.ts";
import { openDrawing } from "./drawing.ts";
import { rowLength } from "./indexed.ts";
import type { PutStamp } from "./png.ts";

/** Lines of a drawing that are put in late: by themselves, and the part of the height that they take, 0 to 1 from the top. */
export interface Stamp extends Band {
  readonly svg: string;
  /** Colour of the lines, `#rrggbb`. */
  readonly ink: string;
}

/** Steps in which letters of a stamp cover a pixel. */
const steps = 16;
/** Stamps that a thread keeps, some 200 KB each: those of slides are alike, those of sheets on paper differ with its height. */
const mostStamps = 48;
const stamps = new Map<string, Uint8Array>();

/** Puts the letters of a stamp over what stands in its rows, `width` pixels each. */
export function stampOf(stamp: Stamp, width: number, fontFiles: readonly string[]): PutStamp {
  return (rows, palette, skipped) => {
    const covers = coversOf(stamp, width, fontFiles);
    const shades = shadesOf(stamp.ink).map((shade) => nearest(palette, shade));
    const length = rowLength(width);
    for (let at = 0; at < rows.length; at += length) {
      const from = (skipped + at / length) * width;
      for (let x = 0; x < width; x += 1) {
        const cover = covers[from + x]!;
        if (cover === 0) continue;
        const byte = at + 1 + (x >> 1);
        const shade = shades[cover - 1]!;
        rows[byte] = x % 2 === 0 ? (rows[byte]! & 15) | (shade << 4) : (rows[byte]! & 240) | shade;
      }
    }
  };
}

/** How much of each pixel the letters of a stamp cover, 0 to `steps`. Sheets of one size share their stamps: the last are kept. */
function coversOf({ svg, ink }: Stamp, width: number, fontFiles: readonly string[]): Uint8Array {
  const key = `${width} ${svg}`;
  const known = stamps.get(key);
  if (known !== undefined) return known;
  const { pixels } = openDrawing(svg, width, fontFiles).render();
  const channels = channelsOfPaint(ink);
  // The one that white and the ink differ in most.
  const darkest = Math.min(...channels);
  const channel = channels.indexOf(darkest);
  const covers = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < covers.length; at += 1)
    covers[at] = Math.round(((255 - pixels[at * 4 + channel]!) / (255 - darkest)) * steps);
  stamps.set(key, covers);
  if (stamps.size > mostStamps) stamps.delete(stamps.keys().next().value!);
  return covers;
}

/** The colours of letters in `ink` on white, by how much of a pixel they cover. */
function shadesOf(ink: string): readonly Colour[] {
  const [red, green, blue] = channelsOfPaint(ink);
  return Array.from({ length: steps }, (_, step) => {
    const mixed = (channel: number): number => 255 - ((255 - channel) * (step + 1)) / steps;
    return colourOf([mixed(red), mixed(green), mixed(blue)]);
  });
}
