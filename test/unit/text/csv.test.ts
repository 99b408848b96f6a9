import { describe, expect, it } from "vitest";
import { csv, parseCsv } from "../../../src/text/csv.ts";

describe("csv", () => {
  it("csv(rows) begins with a byte order mark and ends each row with CRLF", () => {
    expect(csv([["a", "b"], ["c"]])).toBe("\uFEFFa,b\r\nc\r\n");
  });

  it("csv(rows) quotes commas, quotes and line ends, and parses back", () => {
    const rows = [
      ["a, b", 'nói "có"', "hai\ndòng"],
      ["", "", ""],
    ];
    expect(csv([rows[0]!])).toBe('\uFEFF"a, b","nói ""có""","hai\ndòng"\r\n');
    expect(parseCsv(csv(rows))).toEqual(rows);
  });

  it("csv(rows) prints numbers as they are, also below zero, and null as nothing", () => {
    expect(csv([[-1.5, null, "x"]])).toBe("\uFEFF-1.5,,x\r\n");
  });

  it.each(["=1+1", "+84", "-KL/TW", "@cmd", "\tx"])("csv(rows) keeps a spreadsheet from running %j", (value) => {
    expect(parseCsv(csv([[value]]))).toEqual([[`'${value}`]]);
  });
});
