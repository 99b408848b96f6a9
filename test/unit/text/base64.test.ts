import { expect, test } from "vitest";
import { fromBase64 } from "../../../src/text/base64.ts";

test("fromBase64(base64) gives every byte back", () => {
  const bytes = Uint8Array.from({ length: 259 }, (_, index) => index % 256);
  for (const length of [0, 1, 2, 3, 259])
    expect(fromBase64(Buffer.from(bytes.subarray(0, length)).toString("base64"))).toEqual(bytes.slice(0, length));
});
