// Draws pictures from SVG in a thread of its own. Plain JavaScript: threads start without the TypeScript loader.
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workerData } from "node:worker_threads";
import { crc32, deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Most colours of a picture with a palette. */
const mostColours = 256;
/** Bits of a colour that count: all, then fewer and fewer of each channel. */
const masks = [0xffffffff, 0xfffefefe, 0xfffcfcfc, 0xfff8f8f8, 0xfff0f0f0, 0xffe0e0e0];

/** Tinypool hands its own data over first, then the pool's. */
const [, { fontFiles }] = workerData;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/** The picture of `svg`, `width` pixels wide: a PNG for each of its bands. */
export default async function run({ svg, width, bands }) {
  const pngs = draw(svg, width, bands);
  // The renderer's pixels, up to 40 MB a picture, lie outside the heap. The collector does not see them grow and would let
  // hundreds of pictures pile up; the heap itself is so small that asking for it costs a millisecond. The memory is given back
  // in the next round of the event loop, which a thread that waits for its next order would not come to.
  collectGarbage();
  await setImmediate();
  return pngs;
}

function draw(svg, width, bands) {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false },
    background: "#ffffff",
  }).render();
  const whole = { width: picture.width, height: picture.height, pixels: picture.pixels };
  return bands.map(({ top, bottom }) =>
    encode(whole, Math.round(top * whole.height), Math.round(bottom * whole.height)),
  );
}

/**
 * Rows `top` to `bottom` as a PNG with a palette: sheets have some 150 colours, and their files are a third as large as with
 * full colour. Where edges of letters make more colours than a palette holds, the nearest of them become one.
 */
function encode(picture, top, bottom) {
  const { width, pixels } = picture;
  const height = bottom - top;
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset + top * width * 4, width * height);
  const { rows, palette } = indexed(colours, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette, deflate, standard filters, not interlaced
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows of indices, each after its filter type 0 (none), and the colours that they stand for. */
function indexed(colours, width, height) {
  for (const mask of masks) {
    const known = new Map();
    const palette = [];
    const rows = new Uint8Array((width + 1) * height);
    let [at, from, last, index] = [0, 0, -1, 0];
    for (let y = 0; y < height && palette.length <= mostColours; y += 1) {
      if (y > 0 && sameRow(colours, y, width)) {
        rows.copyWithin(at, at - width - 1, at);
        at += width + 1;
        from += width;
        continue;
      }
      at += 1;
      for (let x = 0; x < width; x += 1) {
        const colour = colours[from];
        if (colour !== last) {
          last = colour;
          index = known.get(colour & mask);
          if (index === undefined) {
            index = palette.push(colour) - 1;
            known.set(colour & mask, index);
          }
        }
        rows[at] = index;
        from += 1;
        at += 1;
      }
    }
    if (palette.length <= mostColours) return { rows, palette };
  }
  throw new Error("a picture has more colours than a palette holds");
}

/** Whether row `y` is as the one above it: half of a sheet is, and comparing is faster than looking up. */
function sameRow(colours, y, width) {
  const bytes = Buffer.from(colours.buffer, colours.byteOffset, colours.byteLength);
  const [above, here, end] = [(y - 1) * width * 4, y * width * 4, (y + 1) * width * 4];
  return bytes.compare(bytes, above, here, here, end) === 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
