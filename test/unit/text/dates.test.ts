import { describe, expect, it } from "vitest";
import { formatPartialDate } from "../../../src/text/dates.ts";

describe("formatPartialDate", () => {
  it.each([
    ["2025-03-01", "01/03/2025", "1 March 2025"],
    ["2025-02", "tháng 02/2025", "February 2025"],
    ["2025", "năm 2025", "2025"],
  ])("formatPartialDate(%s) is %s, in English %s", (iso, vietnamese, english) => {
    expect(formatPartialDate(iso, "vi")).toBe(vietnamese);
    expect(formatPartialDate(iso, "en")).toBe(english);
  });
});
