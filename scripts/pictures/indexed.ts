import { groupColours, nearest, paletteOf, type Colour } from "./colours.ts";

/** Colours that indices of two bytes can tell apart. */
const mostIndices = 65_536;

/** A picture as indices of a palette, two pixels a byte, the first in the higher bits. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Rows one after the other, each of `rowLength` bytes: its filter type 0 (none), and its pixels. */
  readonly rows: Uint8Array;
  readonly palette: readonly Colour[];
}

/** Bytes of a row: its filter type, and two pixels a byte. */
export function rowLength(width: number): number {
  return 1 + Math.ceil(width / 2);
}

/** Indices of a strip, which has none of rows that repeat the one above: `repeats` is 1 for these, else 0. */
interface Strip {
  readonly indices: Uint16Array;
  readonly repeats: Uint8Array;
}

/** Takes a picture strip by strip, from top to bottom. */
export class PictureIndexer {
  readonly #width: number;
  readonly #strips: Strip[] = [];
  readonly #colours: Colour[] = [];
  /** Index of each pixel of the renderer that has been met. */
  readonly #known = new Map<number, number>();
  /** Pixels of each colour, those of repeated rows left out. */
  readonly #counts: number[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** The next rows of pixels, four bytes each. */
  add(pixels: Buffer): void {
    const width = this.#width;
    const strip = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    const indices = new Uint16Array(strip.length);
    const repeats = new Uint8Array(strip.length / width);
    for (const y of repeats.keys()) {
      const [start, end] = [y * width, (y + 1) * width];
      if (y > 0 && repeatsRow(pixels, start, width)) repeats[y] = 1;
      else this.#addRow(strip, indices, start, end);
    }
    this.#strips.push({ indices, repeats });
  }

  #addRow(strip: Uint32Array, indices: Uint16Array, start: number, end: number): void {
    for (let at = start; at < end;) {
      const pixel = strip[at]!;
      const from = at;
      while (at < end && strip[at] === pixel) at += 1;
      const index = this.#known.get(pixel) ?? this.#addColour(pixel);
      if (at === from + 1) indices[from] = index;
      else indices.fill(index, from, at);
      this.#counts[index]! += at - from;
    }
  }

  #addColour(pixel: number): number {
    const index = this.#colours.length;
    if (index === mostIndices) throw new Error("a picture has more colours than can be told apart");
    this.#colours.push(pixel & 0xffffff);
    this.#counts.push(0);
    this.#known.set(pixel, index);
    return index;
  }

  /** The whole picture, in which `paints` keep their colours. */
  finish(paints: ReadonlySet<Colour>): IndexedPicture {
    const width = this.#width;
    const { colours, groups } = groupColours(this.#colours);
    const counts = colours.map(() => 0);
    for (const [index, count] of this.#counts.entries()) counts[groups[index]!]! += count;
    const palette = paletteOf(colours, counts, paints);
    const table = Uint8Array.from(groups, (group) => nearest(palette, colours[group]!));
    const length = rowLength(width);
    const height = this.#strips.reduce((sum, { repeats }) => sum + repeats.length, 0);
    const rows = new Uint8Array(length * height);
    let row = 0;
    for (const { indices, repeats } of this.#strips) {
      for (const [y, repeated] of repeats.entries()) {
        if (repeated === 1) rows.copyWithin(row, row - length, row);
        else packRow(rows, row + 1, indices.subarray(y * width, (y + 1) * width), table);
        row += length;
      }
    }
    return { width, height, rows, palette };
  }
}

/** Puts a row into `rows` from byte `at` on: two pixels a byte, each as what `table` has for its index. */
function packRow(rows: Uint8Array, at: number, indices: Uint16Array, table: Uint8Array): void {
  const even = indices.length & ~1;
  for (let x = 0; x < even; x += 2) rows[at + (x >> 1)] = (table[indices[x]!]! << 4) | table[indices[x + 1]!]!;
  if (even < indices.length) rows[at + (even >> 1)] = table[indices[even]!]! << 4;
}

/** Whether the row of `width` pixels that begins with pixel `at` is as the one above it: comparing is faster than looking up. */
export function repeatsRow(pixels: Buffer, at: number, width: number): boolean {
  const here = at * 4;
  return pixels.compare(pixels, here - width * 4, here, here, here + width * 4) === 0;
}
