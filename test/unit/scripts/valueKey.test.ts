import { expect, it } from "vitest";
import { valueKey } from "../../../scripts/kept/valueKey.ts";

it("valueKey(value) differs where values or bytes in them differ, however deep they stand", () => {
  const key = (name: string, bytes: Uint8Array): string => valueKey({ name, pictures: [{ png: bytes }] });
  expect(key("a", Uint8Array.of(1, 2))).toBe(key("a", Buffer.from([1, 2])));
  expect(key("a", Uint8Array.of(1, 2))).not.toBe(key("a", Uint8Array.of(1, 3)));
  expect(key("a", Uint8Array.of(1, 2))).not.toBe(key("b", Uint8Array.of(1, 2)));
  expect(valueKey({ name: "a" })).not.toBe(valueKey({ name: "b" }));
  const list = (last: string): string => valueKey({ rows: [...Array.from({ length: 100 }, () => ["a"]), [last]] });
  expect(list("a")).toBe(list("a"));
  expect(list("a")).not.toBe(list("b"));
  expect(valueKey([[], ["a"]])).not.toBe(valueKey([["a"], []]));
});

it("valueKey(value, late) is the same whatever stands for what is put in late", () => {
  const key = (version: string): string =>
    valueKey({ title: `Bản ${version}`, rows: Array.from({ length: 100 }, () => version) }, [version]);
  expect(key("2026-a")).toBe(key("2025-b"));
  expect(valueKey("2026-a")).not.toBe(valueKey("2025-b"));
});
