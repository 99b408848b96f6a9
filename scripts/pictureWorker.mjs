// Draws pictures from SVG in a thread of its own. Plain JavaScript: threads start without the TypeScript loader.
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { workerData } from "node:worker_threads";
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/**
 * Rows that are drawn at once: of the widest picture less than 3 MB, which the next strip is drawn in again. All of its rows are 40 MB,
 * which are copied once, and every page of new memory costs the system more time than filling it.
 */
const stripRows = 256;
/** Colours of a drawn picture that are told apart before they become those of its file. */
const mostColours = 256;
/** Colours that indices of two bytes can tell apart. */
const mostIndices = 65_536;
/** Colours of a picture's file: two pixels a byte. Some eight are paints, the rest are edges of letters and of fields. */
const mostKept = 16;
/** Rounds in which edges gather around the colours that stand for them; after as many none moves by more than one or two. */
const rounds = 8;
/** Steps in which letters of a stamp cover a pixel. */
const steps = 16;
/** What a difference of tint counts beside one of light: with less, edges of grey letters take the brown of frames. */
const tintWeight = 2;
/** Stamps that a thread keeps, some 200 KB each: those of slides are alike, those of sheets on paper differ with its height. */
const mostStamps = 48;
const stamps = new Map();
/** Of Adler-32. */
const modulus = 65_521;
/** Bytes after which its sums are reduced: they stay below 2 ** 32 (as zlib's `NMAX`). */
const sumsAtOnce = 5552;
/** Deflate with a window of 32 KB. */
const zlibHeader = Buffer.from([0x78, 0x9c]);
/** A pixel that covers all that it lies over. */
const opaque = 0xff000000;
/** Bits of a colour that count: all, then fewer and fewer of each channel. */
const masks = [0xffffffff, 0xfffefefe, 0xfffcfcfc, 0xfff8f8f8, 0xfff0f0f0, 0xffe0e0e0];

/** Tinypool hands its own data over first, then the pool's. */
const [, { fontFiles }] = workerData;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

/**
 * The pictures of `svg` in `sizes`, `width` pixels wide: for each of the bands of a size `base`, all of it but the stamp, to be kept, and
 * `png`, with it. `bases` are those that were kept, else null. `stamp` is a drawing of lines of text in one colour that lie on white, and
 * the part of the height that it takes; null for a picture without one.
 */
export default async function run({ svg, sizes, stamp }) {
  const widths = sizes.flatMap(({ width, bases }) => (bases === null ? [width] : []));
  const pictures = await draw(svg, widths, paintsOf(svg, stamp));
  const made = sizes.map(({ width, bands, bases }) => {
    const drawn = bases ?? encodeAll(pictures.get(width), bands, stamp);
    return drawn.map((base) => ({ base, png: finish(base, width, stamp) }));
  });
  if (widths.length > 0) await giveBack("major");
  return made;
}

/**
 * The renderer's pixels lie outside the heap. The collector does not see them grow and would let hundreds of strips pile up. Looking at
 * what is new, as is done after a strip, takes a tenth of a millisecond; after a picture it looks at all, which takes some. The memory is
 * given back in the next round of the event loop, which a thread that waits for its next order would not come to.
 */
async function giveBack(type) {
  collectGarbage({ type });
  await setImmediate();
}

function encodeAll(picture, bands, stamp) {
  return bands.map(({ top, bottom }) => encode(picture, rowAt(picture, top), rowAt(picture, bottom), stamp));
}

/** The pictures of `svg` by their widths. Those that are a whole part of the widest as wide are that one made smaller. */
async function draw(svg, widths, paints) {
  if (widths.length === 0) return new Map();
  const widest = Math.max(...widths);
  const parts = widths.map((width) => ({
    width,
    factor: widest / width,
    colours: [],
    known: new Map(),
    counts: [],
    strips: [],
  }));
  const [whole, others] = [parts.filter(({ factor }) => Number.isInteger(factor)), []];
  for (const { width, factor } of parts) if (!Number.isInteger(factor)) others.push(width);
  const multiple = whole.reduce((product, { factor }) => product * factor, 1);
  for await (const pixels of stripsOf(svg, widest, multiple))
    for (const part of whole) part.strips.push(toldApart(shrunk(pixels, widest, part.factor), part));
  const drawn = whole.map((part) => [part.width, indexed(part, paints)]);
  return new Map([...drawn, ...(await draw(svg, others, paints))]);
}

function drawingOf(svg, width) {
  return new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false },
    background: "#ffffff",
  });
}

/**
 * The pixels of the picture of `svg`, from top to bottom; each strip is given back before the next is drawn, and has a multiple of
 * `multiple` rows, but for the last.
 */
async function* stripsOf(svg, width, multiple) {
  const drawing = drawingOf(svg, width);
  const [, across, down] = (/ viewBox="0 0 (\d+) ([\d.]+)"/u.exec(svg) ?? []).map(Number);
  // Nothing is drawn, or no strip is a whole number both of units and of rows: all at once.
  const box = across > 0 ? drawing.innerBBox() : undefined;
  const common = box && divisor(width, across);
  const least = box && multiple * (width / common);
  const strip = box ? Math.ceil(stripRows / least) * multiple * (across / common) : Infinity;
  for (let top = 0; top < (down ?? 1); top += strip) {
    if (box)
      drawing.cropByBBox(Object.assign(box, { x: 0, y: top, width: across, height: Math.min(strip, down - top) }));
    yield drawing.render().pixels;
    await giveBack("minor");
  }
}

/** Pixels with as many as `factor` times `factor` of them in one, their mean; `width` are a row. */
function shrunk(pixels, width, factor) {
  if (factor === 1) return pixels;
  const from = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const rows = from.length / width;
  const across = width / factor;
  const to = new Uint32Array(across * Math.ceil(rows / factor));
  for (let top = 0, row = 0; top < rows; top += factor, row += across) {
    const end = Math.min(rows, top + factor);
    // As the row above where all that both are made of are alike.
    let repeated = top > 0;
    for (let y = top - factor + 1; y < end && repeated; y += 1) repeated = sameRow(pixels, y * width, width);
    if (repeated) to.copyWithin(row, row - across, row);
    else
      for (let x = 0; x < across; x += 1) to[row + x] = mean(from, top * width + x * factor, end - top, width, factor);
  }
  return Buffer.from(to.buffer);
}

/** The mean of `down` rows of `across` pixels, the first of them at `place`. */
function mean(pixels, place, down, width, across) {
  const first = pixels[place];
  let alike = true;
  for (let row = place; row < place + down * width && alike; row += width)
    for (let at = row; at < row + across; at += 1) alike &&= pixels[at] === first;
  if (alike) return first;
  let [red, green, blue] = [0, 0, 0];
  for (let row = place; row < place + down * width; row += width)
    for (let at = row; at < row + across; at += 1) {
      const pixel = pixels[at];
      red += pixel & 255;
      green += (pixel >> 8) & 255;
      blue += (pixel >> 16) & 255;
    }
  const count = across * down;
  return (Math.round(red / count) | (Math.round(green / count) << 8) | (Math.round(blue / count) << 16) | opaque) >>> 0;
}

/** Greatest common divisor of two numbers. */
function divisor(one, other) {
  return other === 0 ? one : divisor(other, one % other);
}

function rowAt({ height }, part) {
  return Math.round(part * height);
}

/** Rows `top` to `bottom`, packed in three parts, so that the rows of the stamp can be packed anew without the others. */
function encode(picture, top, bottom, stamp) {
  const { width, palette } = picture;
  const length = rowLength(width);
  const height = bottom - top;
  const rows = picture.rows.subarray(top * length, bottom * length);
  const [from, to] = [stamp?.top ?? 0, stamp?.bottom ?? 0].map((part) => {
    return Math.min(height, Math.max(0, rowAt(picture, part) - top));
  });
  const parts = [rows.subarray(0, from * length), rows.subarray(from * length, to * length)];
  parts.push(rows.subarray(to * length));
  return serialize({
    height,
    palette,
    // The first row of the stamp that the band has.
    skipped: Math.max(0, top - rowAt(picture, stamp?.top ?? 0)),
    parts: parts.map((part, index) => pack(part, index === 2)),
  });
}

/** A part of the rows as a part of one deflate stream, with its length and checksum. */
function pack(rows, last) {
  const packed = deflateRawSync(rows, { level: 6, finishFlush: last ? constants.Z_FINISH : constants.Z_FULL_FLUSH });
  return { packed, length: rows.length, sum: adler32(rows) };
}

/** The checksum of a stream that zlib packs. */
function adler32(bytes) {
  let [low, high] = [1, 0];
  for (let from = 0; from < bytes.length; from += sumsAtOnce) {
    const end = Math.min(bytes.length, from + sumsAtOnce);
    for (let at = from; at < end; at += 1) {
      low += bytes[at];
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}

/** The PNG of a base, with the stamp put in. */
function finish(kept, width, stamp) {
  const { height, palette, skipped, parts } = deserialize(kept);
  const [above, rows, below] = parts;
  const stamped =
    rows.length === 0 || stamp === null ? rows : pack(withStamp(rows.packed, width, stamp, palette, skipped), false);
  const sum = [stamped, below].reduce((total, part) => combine(total, part.sum, part.length), above.sum);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8); // 4 bits, palette, deflate, standard filters, not interlaced
  const trailer = Buffer.alloc(4);
  trailer.writeUInt32BE(sum);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channelsOf))),
    chunk("IDAT", Buffer.concat([zlibHeader, above.packed, stamped.packed, below.packed, trailer])),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The rows of a stamp, its letters over what stands there. `skipped` rows of it lie above the band. */
function withStamp(packed, width, stamp, palette, skipped) {
  const rows = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  const covers = coversOf(stamp, width);
  const shades = shadesOf(stamp.ink).map((shade) => nearest(palette, shade));
  const length = rowLength(width);
  for (let at = 0; at < rows.length; at += length) {
    const from = (skipped + at / length) * width;
    for (let x = 0; x < width; x += 1) {
      const cover = covers[from + x];
      if (cover === 0) continue;
      const byte = at + 1 + (x >> 1);
      const shade = shades[cover - 1];
      rows[byte] = x % 2 === 0 ? (rows[byte] & 15) | (shade << 4) : (rows[byte] & 240) | shade;
    }
  }
  return rows;
}

/** How much of each pixel the letters of a stamp cover, 0 to `steps`. Sheets of one size share their stamps: the last are kept. */
function coversOf({ svg, ink }, width) {
  const key = `${width} ${svg}`;
  const known = stamps.get(key);
  if (known !== undefined) return known;
  const { pixels } = drawingOf(svg, width).render();
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
    return colourOf([0, 1, 2].map((at) => 255 - ((255 - channelOf(ink, at)) * (step + 1)) / steps));
  });
}

/** Red, green and blue, 0 to 255, as one number: pixels of the renderer without their opacity. */
function colourOf([red, green, blue]) {
  return Math.round(red) | (Math.round(green) << 8) | (Math.round(blue) << 16);
}

function channelsOf(colour) {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
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

/** Bytes of a row: its filter type, and two pixels a byte. */
function rowLength(width) {
  return 1 + Math.ceil(width / 2);
}

/** The colours that `svg` and its stamp are painted with, on paper. */
function paintsOf(svg, stamp) {
  const named = [...(svg.match(/#[0-9a-f]{6}\b/gu) ?? []), ...(stamp === null ? [] : [stamp.ink]), "#ffffff"];
  return new Set(named.map((paint) => colourOf([0, 1, 2].map((at) => channelOf(paint, at)))));
}

/**
 * A picture as rows of indices, each after its filter type 0 (none), and the colours that they stand for. Paints keep their colours;
 * the hundred and more that edges of letters and fields are mixed of become the few that are left, which nobody can tell from them.
 */
function indexed({ width, strips, ...drawn }, paints) {
  const { colours, groups } = groupsOf(drawn.colours);
  const counts = colours.map(() => 0);
  for (const [index, count] of drawn.counts.entries()) counts[groups[index]] += count;
  const palette = paletteOf(colours, counts, paints);
  const table = Uint8Array.from(groups, (group) => nearest(palette, colours[group]));
  const length = rowLength(width);
  const height = strips.reduce((sum, { repeats }) => sum + repeats.length, 0);
  const rows = new Uint8Array(length * height);
  let row = 0;
  for (const { indices, repeats } of strips) {
    for (const [y, repeated] of repeats.entries()) {
      if (repeated === 1) rows.copyWithin(row, row - length, row);
      else packRow(rows, row + 1, indices.subarray(y * width, (y + 1) * width), table);
      row += length;
    }
  }
  return { width, height, rows, palette };
}

/** Puts a row into `rows` from byte `at` on: two pixels a byte, each as what `table` has for its index. */
function packRow(rows, at, indices, table) {
  const even = indices.length & ~1;
  for (let x = 0; x < even; x += 2) rows[at + (x >> 1)] = (table[indices[x]] << 4) | table[indices[x + 1]];
  if (even < indices.length) rows[at + (even >> 1)] = table[indices[even]] << 4;
}

/** Colours, or, where these are more than can be told apart, the nearest of them as one; and for each which of these it is. */
function groupsOf(colours) {
  for (const mask of masks) {
    const known = new Map();
    const groups = Uint16Array.from(colours, (colour) => {
      if (!known.has(colour & mask)) known.set(colour & mask, known.size);
      return known.get(colour & mask);
    });
    if (known.size > mostColours) continue;
    const firsts = [];
    for (const [index, group] of groups.entries()) firsts[group] ??= colours[index];
    return { colours: firsts, groups };
  }
  throw new Error("a picture has more colours than a palette holds");
}

/** At most `mostKept` colours that stand for `colours`, which cover as many pixels each as `counts` says. */
function paletteOf(colours, counts, paints) {
  const known = [...colours.keys()].map((index) => ({ colour: colours[index], weight: Math.sqrt(counts[index]) }));
  const palette = known.flatMap(({ colour }) => (paints.has(colour) ? [colour] : [])).slice(0, mostKept);
  const fixed = palette.length;
  // Whatever lies farthest from all, for as much as it covers, is next.
  const gaps = known.map(({ colour }) => Math.min(...palette.map((other) => distance(colour, other))));
  while (palette.length < Math.min(mostKept, known.length)) {
    const farthest = known.reduce(
      (best, { weight }, index) => (gaps[index] * weight > gaps[best] * known[best].weight ? index : best),
      0,
    );
    const { colour } = known[farthest];
    palette.push(colour);
    for (const [index, other] of known.entries()) gaps[index] = Math.min(gaps[index], distance(colour, other.colour));
  }
  for (let round = 0; round < rounds; round += 1) {
    const gathered = palette.map(() => ({ sum: [0, 0, 0], weight: 0 }));
    for (const { colour, weight } of known) {
      const group = gathered[nearest(palette, colour)];
      for (const [at, channel] of channelsOf(colour).entries()) group.sum[at] += channel * weight;
      group.weight += weight;
    }
    for (let at = fixed; at < palette.length; at += 1) {
      const { sum, weight } = gathered[at];
      if (weight > 0) palette[at] = colourOf(sum.map((channel) => channel / weight));
    }
  }
  return palette;
}

/** Index of the colour of a palette that is nearest to `colour`. */
function nearest(palette, colour) {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const apart = distance(colour, other);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

/** How far two colours lie apart: another tint shows at the edge of a grey letter where another shade does not, and counts more. */
function distance(one, other) {
  const [red, green, blue] = [0, 8, 16].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  return red ** 2 + green ** 2 + blue ** 2 + tintWeight * ((red - green) ** 2 + (blue - green) ** 2);
}

/**
 * The pixels of a strip as indices of `colours`, into which those that are new are put. Of rows that repeat the one above, which are half
 * of a sheet, it has no indices, and `counts` no pixels.
 */
function toldApart(pixels, { width, colours, known, counts }) {
  const strip = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const indices = new Uint16Array(strip.length);
  const repeats = new Uint8Array(strip.length / width);
  for (const y of repeats.keys()) {
    let at = y * width;
    const end = at + width;
    if (y > 0 && sameRow(pixels, at, width)) {
      repeats[y] = 1;
      continue;
    }
    while (at < end) {
      const colour = strip[at];
      const from = at;
      while (at < end && strip[at] === colour) at += 1;
      let index = known.get(colour);
      if (index === undefined) {
        if (colours.length === mostIndices) throw new Error("a picture has more colours than can be told apart");
        index = colours.push(colour & 0xffffff) - 1;
        counts.push(0);
        known.set(colour, index);
      }
      if (at === from + 1) indices[from] = index;
      else indices.fill(index, from, at);
      counts[index] += at - from;
    }
  }
  return { indices, repeats };
}

/** Whether the row that begins with pixel `at` is as the one above it: comparing is faster than looking up. */
function sameRow(pixels, at, width) {
  const [above, here, end] = [at - width, at, at + width].map((pixel) => pixel * 4);
  return pixels.compare(pixels, above, here, here, end) === 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
