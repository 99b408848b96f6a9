import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Resvg } from "@resvg/resvg-js";
import type { Colour } from "./colours.ts";
import { PictureIndexer, repeatsRow, type IndexedPicture } from "./indexed.ts";

/**
 * Rows that are drawn at once: of the widest picture less than 3 MB, which the next strip is drawn in again. All of its rows are 40 MB,
 * which are copied once, and every page of new memory costs the system more time than filling it.
 */
const stripRows = 256;
/** A pixel that covers all that it lies over. */
const opaque = 0xff000000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { readonly type: "major" | "minor" }) => void;

/**
 * The renderer's pixels lie outside the heap. The collector does not see them grow and would let hundreds of strips pile up. Looking at
 * what is new, as is done after a strip, takes a tenth of a millisecond; after a picture it looks at all, which takes some. The memory is
 * given back in the next round of the event loop, which a thread that waits for its next order would not come to.
 */
export async function giveBack(type: "major" | "minor"): Promise<void> {
  collectGarbage({ type });
  await setImmediate();
}

/** A drawing, `width` pixels wide, on white, with the fonts of `fontFiles` and no others. */
export function openDrawing(svg: string, width: number, fontFiles: readonly string[]): Resvg {
  return new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false },
    background: "#ffffff",
  });
}

/** The pictures of `svg` by their widths. Those that are a whole part of the widest as wide are that one made smaller. */
export async function drawPictures(
  svg: string,
  widths: readonly number[],
  paints: ReadonlySet<Colour>,
  fontFiles: readonly string[],
): Promise<ReadonlyMap<number, IndexedPicture>> {
  if (widths.length === 0) return new Map();
  const widest = Math.max(...widths);
  const whole = widths.filter((width) => Number.isInteger(widest / width));
  const parts = whole.map((width) => ({ width, factor: widest / width, indexer: new PictureIndexer(width) }));
  const multiple = parts.reduce((product, { factor }) => product * factor, 1);
  for await (const pixels of stripsOf(svg, widest, multiple, fontFiles))
    for (const { factor, indexer } of parts) indexer.add(shrunk(pixels, widest, factor));
  const drawn = parts.map(({ width, indexer }) => [width, indexer.finish(paints)] as const);
  const others = widths.filter((width) => !whole.includes(width));
  return new Map([...drawn, ...(await drawPictures(svg, others, paints, fontFiles))]);
}

/**
 * The pixels of the picture of `svg`, from top to bottom; each strip is given back before the next is drawn, and has a multiple of
 * `multiple` rows, but for the last.
 */
async function* stripsOf(
  svg: string,
  width: number,
  multiple: number,
  fontFiles: readonly string[],
): AsyncIterable<Buffer> {
  const drawing = openDrawing(svg, width, fontFiles);
  const [, across = 0, down = 1] = (/ viewBox="0 0 (\d+) ([\d.]+)"/u.exec(svg) ?? []).map(Number);
  const box = across > 0 ? drawing.innerBBox() : undefined;
  if (box === undefined) {
    // Nothing is drawn, or no strip is a whole number both of units and of rows: all at once.
    yield drawing.render().pixels;
    return await giveBack("minor");
  }
  const common = divisor(width, across);
  const least = multiple * (width / common);
  const strip = Math.ceil(stripRows / least) * multiple * (across / common);
  for (let top = 0; top < down; top += strip) {
    drawing.cropByBBox(Object.assign(box, { x: 0, y: top, width: across, height: Math.min(strip, down - top) }));
    yield drawing.render().pixels;
    await giveBack("minor");
  }
}

/** Pixels with as many as `factor` times `factor` of them in one, their mean; `width` are a row. */
function shrunk(pixels: Buffer, width: number, factor: number): Buffer {
  if (factor === 1) return pixels;
  const from = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const rows = from.length / width;
  const across = width / factor;
  const to = new Uint32Array(across * Math.ceil(rows / factor));
  for (let top = 0, row = 0; top < rows; top += factor, row += across) {
    const end = Math.min(rows, top + factor);
    // As the row above where all that both are made of are alike.
    let repeated = top > 0;
    for (let y = top - factor + 1; y < end && repeated; y += 1) repeated = repeatsRow(pixels, y * width, width);
    if (repeated) to.copyWithin(row, row - across, row);
    else
      for (let x = 0; x < across; x += 1) to[row + x] = mean(from, top * width + x * factor, end - top, width, factor);
  }
  return Buffer.from(to.buffer);
}

/** The mean of `down` rows of `across` pixels, the first of them at `place`. */
function mean(pixels: Uint32Array, place: number, down: number, width: number, across: number): number {
  const first = pixels[place]!;
  let alike = true;
  for (let row = place; row < place + down * width && alike; row += width)
    for (let at = row; at < row + across; at += 1) alike &&= pixels[at] === first;
  if (alike) return first;
  let [red, green, blue] = [0, 0, 0];
  for (let row = place; row < place + down * width; row += width)
    for (let at = row; at < row + across; at += 1) {
      const pixel = pixels[at]!;
      red += pixel & 255;
      green += (pixel >> 8) & 255;
      blue += (pixel >> 16) & 255;
    }
  const count = across * down;
  return (Math.round(red / count) | (Math.round(green / count) << 8) | (Math.round(blue / count) << 16) | opaque) >>> 0;
}

/** Greatest common divisor of two numbers. */
function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
