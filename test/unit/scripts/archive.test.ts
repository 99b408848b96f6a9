import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { packArchive, replaceLate } from "../../../scripts/kept/archive.ts";

const before = "2026-11-20-0123abc";
const after = "2027-01-02-fedcba9";
const picture = Uint8Array.from({ length: 200 }, (_, index) => (index * 37) % 256);
const words = "<p>Lời của kế hoạch</p>".repeat(200);

function stored(version: string): Uint8Array {
  const parts = {
    "a/none.xml": strToU8(words),
    "a/twice.xml": strToU8(`${version}${words}${version} ${words}`),
    "a/only.xml": strToU8(version),
    "a/nothing.xml": strToU8(""),
    "a/picture.png": picture,
  };
  return zipSync(parts, { level: 0 });
}

/** Parts whose checksum, as the directory of the archive has it, is not that of their contents. */
function wrongSums(archive: Buffer): readonly string[] {
  const parts = Object.entries(unzipSync(archive));
  let at = archive.readUInt32LE(archive.length - 6);
  return parts.flatMap(([name, bytes]) => {
    const inFile = archive.readUInt32LE(archive.readUInt32LE(at + 42) + 14);
    const right = [archive.readUInt32LE(at + 16), inFile].every((sum) => sum === crc32(bytes));
    at += 46 + name.length;
    return right ? [] : [name];
  });
}

describe("packArchive(archive, late)", () => {
  it("packs what every program reads again, in the order that it had", () => {
    const packed = packArchive(stored(before), before);
    expect(packed.length).toBeLessThan(stored(before).length / 4);
    expect(unzipSync(packed)).toEqual(unzipSync(stored(before)));
    expect(Object.keys(unzipSync(packed))).toEqual(Object.keys(unzipSync(stored(before))));
    expect(wrongSums(packed)).toEqual([]);
  });
});

describe("replaceLate(archive, from, to)", () => {
  it("gives the bytes that are packed around the other words, in every part that has them", () => {
    const replaced = replaceLate(packArchive(stored(before), before), before, after);
    expect(replaced.equals(packArchive(stored(after), after))).toBe(true);
    expect(wrongSums(replaced)).toEqual([]);
    expect(strFromU8(unzipSync(replaced)["a/only.xml"]!)).toBe(after);
  });

  it("leaves the archive that is given as it is", () => {
    const packed = packArchive(stored(before), before);
    replaceLate(packed, before, after);
    expect(packed.equals(packArchive(stored(before), before))).toBe(true);
  });

  it("throws for words of another length", () => {
    expect(() => replaceLate(packArchive(stored(before), before), before, "2027")).toThrow("another length");
  });
});
