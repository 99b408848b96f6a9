import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { KeptStore } from "../../../site/kept/store.ts";
import { createPictureMaker } from "../../../scripts/pictures.ts";
import { subsetFigureFonts } from "../../../site/assets/figureFonts.ts";
import { printPictureSvg } from "../../../src/figures/svg.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { drawAll, smallCorpus, textsOf } from "../figures/support.ts";

const scenes = drawAll(smallCorpus(), ["tong-quan"]).flatMap((drawn) => drawn.scenes);
const characters = [...new Set(scenes.flatMap((scene) => textsOf(scene).flatMap(({ text }) => Array.from(text))))]
  .toSorted()
  .join("");
const version = versionLabel(smallCorpus());
const fontFiles = await subsetFigureFonts(`${characters}0123456789abcdef`);
const maker = createPictureMaker(fontFiles, version);
afterAll(() => maker.close());

const whole = { top: 0, bottom: 1 };

interface Png {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  /** Index of a colour at each pixel. */
  at(x: number, y: number): number;
}

/** Reads a PNG with a palette of sixteen colours and no filter. */
function readPng(png: Uint8Array): Png {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.subarray(at + 4, at + 8).toString("latin1"), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get("IHDR")!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([...header.subarray(8)]).toEqual([4, 3, 0, 0, 0]);
  const rows = inflateSync(chunks.get("IDAT")!);
  const length = 1 + Math.ceil(width / 2);
  expect(rows.length).toBe(length * height);
  const palette = chunks.get("PLTE")!.toString("hex");
  const at = (x: number, y: number): number => (rows[y * length + 1 + (x >> 1)]! >> (x % 2 === 0 ? 4 : 0)) & 15;
  return { width, height, colours: palette.match(/.{6}/gu)!, at };
}

/** Share of the pixels of a band that are not white. */
function inked(png: Png, top: number, bottom: number): number {
  const white = png.colours.indexOf("ffffff");
  let count = 0;
  const [first, last] = [Math.floor(top * png.height), Math.floor(bottom * png.height)];
  for (let y = first; y < last; y += 1) for (let x = 0; x < png.width; x += 1) if (png.at(x, y) !== white) count += 1;
  return count / ((last - first) * png.width);
}

/** Largest difference of two colours in a channel. */
function distance(one: string, other: string): number {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return Math.max(...[0, 2, 4].map((at) => Math.abs(channel(one, at) - channel(other, at))));
}

describe("createPictureMaker", () => {
  it("draw(svg, sizes) gives the same bytes whichever of the sizes are kept already", async () => {
    const svg = printPictureSvg(scenes[0]!, (text) => text);
    const sizes = [1280, 2560].map((width) => ({ width, bands: [whole] }));
    const drawnWith = async (kept: readonly number[]): Promise<readonly string[]> => {
      const root = mkdtempSync(path.join(tmpdir(), "pictures-"));
      const own = createPictureMaker(fontFiles, version, { threads: 1, store: new KeptStore("one", root) });
      try {
        for (const index of kept) await own.draw(svg, [sizes[index]!]);
        return (await own.draw(svg, sizes)).flat().map((png) => Buffer.from(png).toString("base64"));
      } finally {
        await own.close();
        rmSync(root, { recursive: true });
      }
    };
    const fresh = await drawnWith([]);
    expect(await drawnWith([0])).toEqual(fresh);
    expect(await drawnWith([1])).toEqual(fresh);
  });

  it.each(scenes.map((scene) => [scene.paperWidth ?? "16:9", scene] as const))(
    "draw(svg, sizes) draws the sheet of %s in its size, and no blank",
    async (_, scene) => {
      const [[picture] = []] = await maker.draw(
        printPictureSvg(scene, (text) => text),
        [{ width: 1000, bands: [whole] }],
      );
      const png = readPng(picture!);
      expect(png.width).toBe(1000);
      expect(Math.abs(png.height - (scene.height / scene.width) * 1000)).toBeLessThanOrEqual(1);
      expect(inked(png, 0, 0.25)).toBeGreaterThan(0.02);
      expect(png.colours).toContain("1c3f8a");
    },
  );

  it("draw(svg, sizes) keeps the paints of a drawing, and mixes edges of sixteen colours in all", async () => {
    const paints = ["17191d", "474a51", "1c3f8a", "90a8d8", "dfe8f7", "857f73", "d9d5cb"];
    const drawn = paints.map(
      (paint, index) =>
        `<rect x="${20 * index}" y="0" width="9" height="10" fill="#${paint}"/><circle cx="${20 * index + 10}" cy="30" r="8" fill="#${paint}"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="141" height="40" viewBox="0 0 141 40">${drawn.join("")}</svg>`;
    const [[picture] = []] = await maker.draw(svg, [{ width: 141, bands: [whole] }]);
    const png = readPng(picture!);
    expect(png.colours.length).toBe(16);
    for (const [index, paint] of paints.entries()) {
      expect(png.colours[png.at(20 * index + 4, 5)]).toBe(paint);
      expect(png.colours[png.at(20 * index + 10, 30)]).toBe(paint);
    }
    expect(png.colours[png.at(140, 39)]).toBe("ffffff");
    // Somewhere at the edge of the darkest disc, between its colour and paper.
    const edge = Array.from({ length: 20 }, (_, x) => png.colours[png.at(x, 24)]!);
    expect(edge.some((colour) => colour !== "ffffff" && colour !== paints[0])).toBe(true);
  });

  it("draw(svg, sizes) draws a high picture strip by strip as it would be drawn at once", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => {
      const place = `cx="${20 + (index % 7)}" cy="${10 * index + 5}"`;
      return `<circle ${place} r="${4 + (index % 5)}" fill="#1c3f8a"/><path d="M0 ${10 * index}h64" stroke="#857f73"/>`;
    });
    const draw = async (across: string): Promise<Png> => {
      const size = `width="64" height="1200" viewBox="0 0 ${across} 1200"`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${rows.join("")}</svg>`;
      return readPng((await maker.draw(svg, [{ width: 96, bands: [whole] }]))[0]![0]!);
    };
    // A width in parts of units has no strips that are a whole number of both units and rows.
    const [strips, once] = await Promise.all([draw("64"), draw("64.0")]);
    expect([strips.width, strips.height]).toEqual([once.width, once.height]);
    let apart = 0;
    for (let y = 0; y < once.height; y += 1)
      for (let x = 0; x < once.width; x += 1)
        apart = Math.max(apart, distance(strips.colours[strips.at(x, y)]!, once.colours[once.at(x, y)]!));
    // Edges are rounded otherwise in a strip's own coordinates.
    expect(apart).toBeLessThan(64);
    expect(inked(strips, 0.95, 1)).toBeGreaterThan(0.2);
  });

  it("draw(svg, sizes) makes smaller sizes of the widest, as they would be drawn, and those that are no part of it alone", async () => {
    const svg = printPictureSvg(scenes[0]!, (text) => text);
    const bands = [whole, { top: 0.3, bottom: 0.6 }];
    const root = mkdtempSync(path.join(tmpdir(), "pictures-"));
    const draw = async (store: string, widths: readonly number[]): Promise<readonly (readonly Uint8Array[])[]> => {
      const pictures = createPictureMaker(fontFiles, version, { store: new KeptStore(store, root) });
      const drawn = await pictures.draw(
        svg,
        widths.map((width) => ({ width, bands })),
      );
      await pictures.close();
      return drawn;
    };
    try {
      const widths = [640, 1280, 1000];
      const together = await draw("together", widths);
      for (const [index, width] of widths.entries()) {
        const [alone] = await draw(`alone ${width}`, [width]);
        for (const [band, picture] of together[index]!.entries()) {
          const [one, other] = [readPng(picture), readPng(alone![band]!)];
          expect([one.width, one.height]).toEqual([width, other.height]);
          let apart = 0;
          for (let y = 0; y < one.height; y += 1)
            for (let x = 0; x < width; x += 1)
              apart += distance(one.colours[one.at(x, y)]!, other.colours[other.at(x, y)]!);
          // Of 255: edges of letters fall a little otherwise, and nothing else.
          expect(apart / (width * one.height), `${width}, band ${band}`).toBeLessThan(2);
          if (width !== 640) expect(Buffer.from(picture).equals(alone![band]!)).toBe(true);
        }
      }
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("draw(svg, sizes) takes the mean of what a pixel of a smaller size covers", async () => {
    // At four pixels a unit: one row, then two that share a pixel of the smaller size, then two that do not.
    const lines = [10.25, 20, 20.25, 30.25, 30.5].map(
      (y) => `<rect x="0" y="${y}" width="64" height="0.25" fill="#000000"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="40" viewBox="0 0 64 40">${lines.join("")}</svg>`;
    const sizes = [128, 256].map((width) => ({ width, bands: [whole] }));
    const [[small] = []] = await maker.draw(svg, sizes);
    const png = readPng(small!);
    const rows = Array.from({ length: png.height }, (_, y) => png.colours[png.at(50, y)]!);
    const drawn = rows.flatMap((colour, y) => (colour === "ffffff" ? [] : [[y, colour]]));
    expect(drawn).toEqual([
      [20, "808080"],
      [40, "000000"],
      [60, "808080"],
      [61, "808080"],
    ]);
  });

  it("draw(svg, sizes) sets text in the font that it names, in its weight", async () => {
    const draw = async (style: string): Promise<string> => {
      const text = `<text x="10" y="60" font-size="40" ${style} fill="#000000">${characters.slice(20, 50)}</text>`;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="80" viewBox="0 0 900 80">${text}</svg>`;
      const [[picture] = []] = await maker.draw(svg, [{ width: 900, bands: [whole] }]);
      expect(inked(readPng(picture!), 0, 1)).toBeGreaterThan(0.01);
      return Buffer.from(picture!).toString("base64");
    };
    const drawn = await Promise.all([
      draw(`font-family="'Source Sans 3'"`),
      draw(`font-family="'Source Sans 3'" font-weight="600"`),
      draw(`font-family="'Source Serif 4'" font-weight="600"`),
    ]);
    expect(new Set(drawn).size).toBe(3);
  });

  it("draw(svg, sizes) cuts bands out of the whole", async () => {
    const svg = printPictureSvg(scenes[0]!, (text) => text);
    const [[all, lower] = []] = await maker.draw(svg, [{ width: 640, bands: [whole, { top: 0.5, bottom: 1 }] }]);
    const [one, other] = [readPng(all!), readPng(lower!)];
    expect(other.height).toBe(one.height - Math.round(one.height / 2));
    for (const x of [3, 200, 400])
      expect(other.colours[other.at(x, 20)]).toBe(one.colours[one.at(x, one.height - other.height + 20)]);
  });

  it("draw(svg, sizes) puts the version in late: the same picture as one that is drawn at once", async () => {
    const root = mkdtempSync(path.join(tmpdir(), "pictures-"));
    const later = "2031-01-02-fedcba9";
    const draw = async (store: string, now: string, svg: string, width: number): Promise<readonly Uint8Array[]> => {
      const pictures = createPictureMaker(fontFiles, now, { store: new KeptStore(store, root) });
      const [drawn = []] = await pictures.draw(svg, [{ width, bands: [whole, { top: 0.2, bottom: 0.9 }] }]);
      await pictures.close();
      return drawn;
    };
    try {
      for (const scene of scenes) {
        const svg = printPictureSvg(scene, (text) => text);
        expect(svg).toContain(version);
        const first = await draw("one", version, svg, scene.width);
        const second = await draw("one", later, svg.replaceAll(version, later), scene.width);
        expect(second).toEqual(await draw("other", later, svg.replaceAll(version, later), scene.width));
        expect(second[0]).not.toEqual(first[0]);
        // Beside the whole drawn in one: the same but for the edges of letters.
        const [late, once] = [first[0]!, (await draw("once", "no version", svg, scene.width))[0]!].map(readPng);
        let different = 0;
        for (let y = 0; y < once!.height; y += 1)
          for (let x = 0; x < once!.width; x += 1)
            if (distance(late!.colours[late!.at(x, y)]!, once!.colours[once!.at(x, y)]!) > 48) different += 1;
        expect(different).toBe(0);
      }
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("draw(svg, sizes) draws again what was kept with other fonts", async () => {
    const root = mkdtempSync(path.join(tmpdir(), "pictures-"));
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60">` +
      `<text x="10" y="50" font-size="40" font-family="'Source Sans 3'" fill="#000000">a</text></svg>`;
    const draw = async (fonts: readonly string[]): Promise<Png> => {
      const pictures = createPictureMaker(fonts, version, { store: new KeptStore("pictures", root) });
      const [[picture] = []] = await pictures.draw(svg, [{ width: 90, bands: [whole] }]);
      await pictures.close();
      return readPng(picture!);
    };
    try {
      // The letter is in none of these: nothing is drawn.
      const without = await draw(await subsetFigureFonts("b"));
      const own = await draw(fontFiles);
      expect(inked(own, 0, 1)).toBeGreaterThan(0.01);
      expect(inked(without, 0, 1)).toBe(0);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("draw(svg, sizes) of broken markup tells why it failed", async () => {
    await expect(maker.draw("<svg", [{ width: 640, bands: [whole] }])).rejects.toThrow("picture not drawn");
  });
});
