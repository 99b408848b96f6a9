import { workerData } from "node:worker_threads";
import type { Band, PictureSize } from "../../src/files/figureFiles.ts";
import { channelsOfPaint, colourOf, type Colour } from "./colours.ts";
import { drawPictures, giveBack } from "./drawing.ts";
import type { IndexedPicture } from "./indexed.ts";
import { finishPng, packBase, type Rows } from "./png.ts";
import { stampOf, type Stamp } from "./stamp.ts";

/** What a thread is asked for: the pictures of a drawing. */
export interface PictureOrder {
  readonly svg: string;
  /** With the bases that were kept of the bands, else null. */
  readonly sizes: readonly (PictureSize & { readonly bases: readonly Uint8Array[] | null })[];
  /** Its lines lie on white. */
  readonly stamp: Stamp | null;
}

/** What a thread makes of a band. */
export interface DrawnBand {
  /** The band without the stamp, in a form of the thread's own, to be kept. */
  readonly base: Uint8Array;
  readonly png: Uint8Array;
}

/** Tinypool hands its own data over first, then the pool's. */
const [, { fontFiles }] = workerData as [unknown, { readonly fontFiles: readonly string[] }];

/** The pictures of an order: for each of its sizes the bands. */
export default async function run({ svg, sizes, stamp }: PictureOrder): Promise<readonly (readonly DrawnBand[])[]> {
  const widths = sizes.flatMap(({ width, bases }) => (bases === null ? [width] : []));
  const pictures = await drawPictures(svg, widths, paintsOf(svg, stamp), fontFiles);
  const made = sizes.map(({ width, bands, bases }) => {
    const putStamp = stamp && stampOf(stamp, width, fontFiles);
    const packed = bases ?? bands.map((band) => packBand(pictures.get(width)!, band, stamp));
    return packed.map((base) => ({ base, png: finishPng(base, width, putStamp) }));
  });
  if (widths.length > 0) await giveBack("major");
  return made;
}

function packBand(picture: IndexedPicture, band: Band, stamp: Stamp | null): Uint8Array {
  return packBase(picture, rowsOf(picture, band), rowsOf(picture, stamp ?? { top: 0, bottom: 0 }));
}

function rowsOf({ height }: IndexedPicture, { top, bottom }: Band): Rows {
  return { top: Math.round(top * height), bottom: Math.round(bottom * height) };
}

/** The colours that `svg` and its stamp are painted with, on paper. */
function paintsOf(svg: string, stamp: Stamp | null): ReadonlySet<Colour> {
  const named = [...(svg.match(/#[0-9a-f]{6}\b/gu) ?? []), ...(stamp === null ? [] : [stamp.ink]), "#ffffff"];
  return new Set(named.map((paint) => colourOf(channelsOfPaint(paint))));
}
