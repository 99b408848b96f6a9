import { expect, it } from "vitest";
import { valueKey } from "../../../scripts/kept/valueKey.ts";

it("valueKey(value) differs where values or bytes in them differ, however deep they stand", () => {
  const key = (name: string, bytes: Uint8Array): string => valueKey({ name, pictures: [{ png: bytes }] });
  expect(key("a", Uint8Array.of(1, 2))).toBe(key("a", Buffer.from([1, 2])));
  expect(key("a", Uint8Array.of(1, 2))).not.toBe(key("a", Uint8Array.of(1, 3)));
  expect(key("a", Uint8Array.of(1, 2))).not.toBe(key("b", Uint8Array.of(1, 2)));
  expect(valueKey({ name: "a" })).not.toBe(valueKey({ name: "b" }));
});
