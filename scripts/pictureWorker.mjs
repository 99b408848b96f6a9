// Draws pictures from SVG in a thread of its own. Plain JavaScript: threads start without the TypeScript loader.
import { parentPort, workerData } from "node:worker_threads";
import { crc32, deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Most colours of a picture with a palette. */
const mostColours = 256;

parentPort.on("message", ({ id, svg, width, bands }) => {
  try {
    const picture = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontFiles: workerData.fontFiles, loadSystemFonts: false },
      background: "#ffffff",
    }).render();
    const pngs = bands.map(({ top, bottom }) =>
      encode(picture, Math.round(top * picture.height), Math.round(bottom * picture.height)),
    );
    parentPort.postMessage({ id, pngs });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});

/**
 * Rows `top` to `bottom` as a PNG with a palette, without loss: sheets have some 150 colours, and their files are a third as
 * large as with full colour. More colours than a palette holds are an error: nothing in a sheet makes so many.
 */
function encode(picture, top, bottom) {
  const { width } = picture;
  const height = bottom - top;
  const { pixels } = picture;
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset + top * width * 4, width * height);
  const palette = new Map();
  const rows = new Uint8Array((width + 1) * height);
  let [at, from, last, index] = [0, 0, -1, 0];
  for (let y = 0; y < height; y += 1) {
    at += 1; // filter type 0: none
    for (let x = 0; x < width; x += 1) {
      const colour = colours[from];
      if (colour !== last) {
        last = colour;
        index = palette.get(colour) ?? palette.size;
        palette.set(colour, index);
      }
      rows[at] = index;
      from += 1;
      at += 1;
    }
  }
  if (palette.size > mostColours) throw new Error(`a picture of ${palette.size} colours does not fit a palette`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette, deflate, standard filters, not interlaced
  const entries = Buffer.from(
    [...palette.keys()].flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
  );
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", entries),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
