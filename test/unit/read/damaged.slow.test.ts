import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/read/blocks.ts";
import { readFile, type ReadableFormat } from "../../../src/read/readFile.ts";
import { pdfOf } from "./pdfPage.ts";
import { docx, p } from "./support.ts";

/** Numbers between 0 and 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A file that was cut off, lost a part, or had bits turned. */
function damage(whole: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  next();
  const at = (): number => Math.floor(next() * whole.length);
  const kind = Math.floor(next() * 4);
  if (kind === 0) return whole.slice(0, at());
  if (kind === 1) return whole.slice(Math.floor(at() * 0.3));
  const bytes = whole.slice();
  if (kind === 2) return bytes.fill(0, at(), at());
  for (let turned = 0; turned < 100; turned += 1) {
    const place = at();
    bytes[place] = bytes[place]! ^ (1 << Math.floor(next() * 8));
  }
  return bytes;
}

const words = Array.from({ length: 60 }, (_, index) => `${index + 1}. Sở Xây dựng làm đường liên xã theo quy hoạch.`);
const files: Readonly<Partial<Record<ReadableFormat, () => Promise<Uint8Array> | Uint8Array>>> = {
  docx: () => docx(words.map((text) => p(text)).join("")),
  html: () => new TextEncoder().encode(`<body>${words.map((text) => `<p>${text}</p>`).join("")}</body>`),
  pdf: () =>
    pdfOf((pen) => {
      for (const [index, text] of words.entries()) {
        if (index % 40 === 0 && index > 0) pen.page();
        pen.words(text, 60, 40 + (index % 40) * 18);
      }
    }),
};

describe("readFile(bytes, format) of a damaged file", () => {
  it.each(Object.keys(files) as (keyof typeof files)[])("%s is read, or refused with a sentence", async (format) => {
    const whole = await files[format]!();
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      try {
        await readFile(damage(whole, seed), format);
        outcomes.add("read");
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
        outcomes.add("refused");
      }
    }
    expect(outcomes).toContain("refused");
  });
});
