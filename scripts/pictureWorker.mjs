// Draws pictures from SVG in a thread of its own. Plain JavaScript: threads start without the TypeScript loader.
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workerData } from "node:worker_threads";
import { constants, crc32, deflateRawSync, deflateSync, inflateRawSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Most colours of a picture with a palette. */
const mostColours = 256;
/** Shades of the letters of a stamp: with fewer their edges would show. */
const steps = 16;
/** Stamps that a thread keeps, some 200 KB each: those of slides are alike, those of sheets on paper differ with its height. */
const mostStamps = 48;
const stamps = new Map();
/** Of Adler-32. */
const modulus = 65_521;
/** Deflate with a window of 32 KB. */
const zlibHeader = Buffer.from([0x78, 0x9c]);
/** Bits of a colour that count: all, then fewer and fewer of each channel. */
const masks = [0xffffffff, 0xfffefefe, 0xfffcfcfc, 0xfff8f8f8, 0xfff0f0f0, 0xffe0e0e0];

/** Tinypool hands its own data over first, then the pool's. */
const [, { fontFiles }] = workerData;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * The picture of `svg`, `width` pixels wide: for each of its bands `base`, all of it but the stamp, to be kept, and `png`, with it.
 * `bases` are those that were kept, else null. `stamp` is a drawing of lines of text in one colour that lie on white, and the part of the
 * height that it takes; null for a picture without one.
 */
export default async function run({ svg, width, bands, bases, stamp }) {
  const drawn = bases ?? draw(svg, width, bands, stamp);
  const made = drawn.map((base) => ({ base, png: finish(base, width, stamp) }));
  if (bases === null) await giveBack();
  return made;
}

/**
 * The renderer's pixels, up to 40 MB a picture, lie outside the heap. The collector does not see them grow and would let hundreds of
 * pictures pile up; the heap itself is so small that asking for it costs a millisecond. The memory is given back in the next round of
 * the event loop, which a thread that waits for its next order would not come to.
 */
async function giveBack() {
  collectGarbage();
  await setImmediate();
}

function draw(svg, width, bands, stamp) {
  const whole = render(svg, width);
  return bands.map(({ top, bottom }) => encode(whole, rowAt(whole, top), rowAt(whole, bottom), stamp));
}

function render(svg, width) {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false },
    background: "#ffffff",
  }).render();
  return { width: picture.width, height: picture.height, pixels: picture.pixels };
}

function rowAt({ height }, part) {
  return Math.round(part * height);
}

/**
 * Rows `top` to `bottom` with a palette: sheets have some 150 colours, and their files are a third as large as with full colour. Where
 * edges of letters make more colours than a palette holds, the nearest of them become one. Packed in three parts, so that the rows of
 * the stamp can be packed anew without the others.
 */
function encode(picture, top, bottom, stamp) {
  const { width, pixels } = picture;
  const height = bottom - top;
  const shades = stamp === null ? [] : shadesOf(stamp.ink);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset + top * width * 4, width * height);
  const { rows, palette } = indexed(colours, width, height, mostColours - shades.length);
  const [from, to] = [stamp?.top ?? 0, stamp?.bottom ?? 0].map((part) => {
    return Math.min(height, Math.max(0, rowAt(picture, part) - top));
  });
  const parts = [rows.subarray(0, from * (width + 1)), rows.subarray(from * (width + 1), to * (width + 1))];
  parts.push(rows.subarray(to * (width + 1)));
  return serialize({
    height,
    palette: [...palette, ...shades],
    first: palette.length,
    // The first row of the stamp that the band has.
    skipped: Math.max(0, top - rowAt(picture, stamp?.top ?? 0)),
    parts: parts.map((part, index) => pack(part, index === 2)),
  });
}

/** A part of the rows as a part of one deflate stream, with its length and checksum. */
function pack(rows, last) {
  const packed = deflateRawSync(rows, { level: 6, finishFlush: last ? constants.Z_FINISH : constants.Z_FULL_FLUSH });
  // The checksum is at the end of what zlib makes; without packing it takes a hundredth of the time.
  return { packed, length: rows.length, sum: deflateSync(rows, { level: 0 }).subarray(-4).readUInt32BE() };
}

/** The PNG of a base, with the stamp put in. */
function finish(kept, width, stamp) {
  const { height, palette, first, skipped, parts } = deserialize(kept);
  const [above, rows, below] = parts;
  const stamped =
    rows.length === 0 || stamp === null ? rows : pack(withStamp(rows.packed, width, stamp, first, skipped), false);
  const sum = [stamped, below].reduce((total, part) => combine(total, part.sum, part.length), above.sum);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette, deflate, standard filters, not interlaced
  const trailer = Buffer.alloc(4);
  trailer.writeUInt32BE(sum);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]))),
    chunk("IDAT", Buffer.concat([zlibHeader, above.packed, stamped.packed, below.packed, trailer])),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The rows of a stamp, its letters over what stands there. `skipped` rows of it lie above the band. */
function withStamp(packed, width, stamp, first, skipped) {
  const rows = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  const covers = coversOf(stamp, width);
  for (let at = 0; at < rows.length; at += width + 1) {
    const from = (skipped + at / (width + 1)) * width;
    for (let x = 0; x < width; x += 1) {
      const cover = covers[from + x];
      if (cover > 0) rows[at + 1 + x] = first + cover - 1;
    }
  }
  return rows;
}

/** How much of each pixel the letters of a stamp cover, 0 to `steps`. Sheets of one size share their stamps: the last are kept. */
function coversOf({ svg, ink }, width) {
  const key = `${width} ${svg}`;
  const known = stamps.get(key);
  if (known !== undefined) return known;
  const { pixels } = render(svg, width);
  const channel = [0, 1, 2].reduce((best, at) => (channelOf(ink, at) < channelOf(ink, best) ? at : best));
  const range = 255 - channelOf(ink, channel);
  const covers = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < covers.length; at += 1)
    covers[at] = Math.round(((255 - pixels[at * 4 + channel]) / range) * steps);
  stamps.set(key, covers);
  if (stamps.size > mostStamps) stamps.delete(stamps.keys().next().value);
  return covers;
}

/** The colours of letters in `ink` on white, by how much of a pixel they cover. */
function shadesOf(ink) {
  return Array.from({ length: steps }, (_, step) => {
    const mixed = [0, 1, 2].map((at) => Math.round(255 - ((255 - channelOf(ink, at)) * (step + 1)) / steps));
    return mixed[0] | (mixed[1] << 8) | (mixed[2] << 16);
  });
}

/** Red, green or blue of `#rrggbb`. */
function channelOf(ink, at) {
  return Number.parseInt(ink.slice(1 + 2 * at, 3 + 2 * at), 16);
}

/** Adler-32 of two texts, one after the other, from those of each (as zlib's `adler32_combine`). */
function combine(one, two, length) {
  const rest = length % modulus;
  const low = ((one & 0xffff) + (two & 0xffff) + modulus - 1) % modulus;
  const high = (((rest * (one & 0xffff)) % modulus) + (one >>> 16) + (two >>> 16) + modulus - rest) % modulus;
  return high * 65_536 + low;
}

/** Rows of indices, each after its filter type 0 (none), and the colours that they stand for. */
function indexed(colours, width, height, most) {
  for (const mask of masks) {
    const known = new Map();
    const palette = [];
    const rows = new Uint8Array((width + 1) * height);
    let [at, from, last, index] = [0, 0, -1, 0];
    for (let y = 0; y < height && palette.length <= most; y += 1) {
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
    if (palette.length <= most) return { rows, palette };
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
