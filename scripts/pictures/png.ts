import { deserialize, serialize } from "node:v8";
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { channelsOf, type Colour } from "./colours.ts";
import { rowLength, type IndexedPicture } from "./indexed.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 4 bits, palette, deflate, standard filters, not interlaced. */
const form = [4, 3, 0, 0, 0];
/** Deflate with a window of 32 KB. */
const zlibHeader = Buffer.from([0x78, 0x9c]);
/** Of Adler-32. */
const modulus = 65_521;
/** Bytes after which its sums are reduced: they stay below 2 ** 32 (as zlib's `NMAX`). */
const sumsAtOnce = 5552;

/** Rows, from `top` up to `bottom`. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** A part of one deflate stream, with the length and the checksum of what it holds. */
interface Part {
  readonly packed: Uint8Array;
  readonly length: number;
  readonly sum: number;
}

/** A band of a picture without its stamp, as it is kept. */
interface Base {
  readonly height: number;
  readonly palette: readonly Colour[];
  /** Rows of the stamp that lie above the band. */
  readonly skipped: number;
  /** Rows above the stamp, those that it takes, and those below it. */
  readonly parts: readonly [Part, Part, Part];
}

/** Puts a stamp into its rows, of which `skipped` are not there. */
export type PutStamp = (rows: Uint8Array, palette: readonly Colour[], skipped: number) => void;

/** The rows of `band`, packed in three parts, so that those that a stamp takes can be packed anew without the others. Read by `finishPng`. */
export function packBase({ width, palette, rows }: IndexedPicture, band: Rows, stamp: Rows): Uint8Array {
  const length = rowLength(width);
  const height = band.bottom - band.top;
  const own = rows.subarray(band.top * length, band.bottom * length);
  const within = (row: number): number => Math.min(height, Math.max(0, row - band.top)) * length;
  const [from, to] = [within(stamp.top), within(stamp.bottom)];
  const parts = [pack(own.subarray(0, from), false), pack(own.subarray(from, to), false), pack(own.subarray(to), true)];
  return serialize({ height, palette, skipped: Math.max(0, band.top - stamp.top), parts });
}

/** The PNG of a base that is `width` pixels wide; `putStamp` is null where it has no stamp. */
export function finishPng(kept: Uint8Array, width: number, putStamp: PutStamp | null): Uint8Array {
  const { height, palette, skipped, parts } = deserialize(kept) as Base;
  const [above, rows, below] = parts;
  const stamped = rows.length === 0 || putStamp === null ? rows : stampPart(rows, palette, skipped, putStamp);
  const sum = [stamped, below].reduce((total, part) => combine(total, part.sum, part.length), above.sum);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(form, 8);
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

function stampPart({ packed }: Part, palette: readonly Colour[], skipped: number, putStamp: PutStamp): Part {
  const rows = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  putStamp(rows, palette, skipped);
  return pack(rows, false);
}

function pack(rows: Uint8Array, last: boolean): Part {
  const packed = deflateRawSync(rows, { level: 6, finishFlush: last ? constants.Z_FINISH : constants.Z_FULL_FLUSH });
  return { packed, length: rows.length, sum: adler32(rows) };
}

/** The checksum of a stream that zlib packs. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let from = 0; from < bytes.length; from += sumsAtOnce) {
    const end = Math.min(bytes.length, from + sumsAtOnce);
    for (let at = from; at < end; at += 1) {
      low += bytes[at]!;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}

/** Adler-32 of two texts, one after the other, from those of each (as zlib's `adler32_combine`). */
function combine(one: number, two: number, length: number): number {
  const rest = length % modulus;
  const low = ((one & 0xffff) + (two & 0xffff) + modulus - 1) % modulus;
  const high = (((rest * (one & 0xffff)) % modulus) + (one >>> 16) + (two >>> 16) + modulus - rest) % modulus;
  return high * 65_536 + low;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
