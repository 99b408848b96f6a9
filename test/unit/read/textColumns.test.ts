import { describe, expect, it } from "vitest";
import { withoutColumns } from "../../../src/read/textColumns.ts";

describe("withoutColumns", () => {
  it("withoutColumns(lines) leaves sentences with wide spaces as they are", () => {
    const lines = ["Giao   Sở   Xây dựng", "", "a\tb"];
    expect(withoutColumns(lines)).toEqual(lines);
  });

  it("withoutColumns(lines) takes blocks of any length, in columns or not", () => {
    const plain = Array.from({ length: 200_000 }, () => "a");
    expect(withoutColumns(plain)).toEqual(plain);
    const columns = ["Nơi nhận:      TM. ỦY BAN NHÂN DÂN", ...Array.from({ length: 200_000 }, () => "a     b")];
    expect(withoutColumns(columns).filter((line) => line !== "")).toHaveLength(2 * columns.length);
  });
});
