import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../../src/text/base64.ts";

test("fromBase64(base64) gives every byte back", () => {
  const bytes = Uint8Array.from({ length: 259 }, (_, index) => index % 256);
  for (const length of [0, 1, 2, 3, 259])
    expect(fromBase64(Buffer.from(bytes.subarray(0, length)).toString("base64"))).toEqual(bytes.slice(0, length));
});

test("toBase64(bytes) gives what Node gives, also of more bytes than a function takes arguments", () => {
  for (const length of [0, 1, 2, 3, 259, 0x8000, 200_001]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});
