import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../scripts/checks/parseCsv.ts";

describe("parseCsv", () => {
  it("parseCsv(text) reads quoted and plain fields", () => {
    expect(parseCsv('\uFEFFa,"b ""c"", d"\r\n,\r\n')).toEqual([
      ["a", 'b "c", d'],
      ["", ""],
    ]);
  });

  it("parseCsv(text) reads back any table of quoted fields", () => {
    const row = fc.array(fc.string(), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = rows
          .map((fields) => `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")}\r\n`)
          .join("");
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });
});
