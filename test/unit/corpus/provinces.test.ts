import { describe, expect, it } from "vitest";
import { doubtfulProvinces, unknownProvinces } from "../../../src/corpus/provinces.ts";
import type { UnitRole } from "../../../src/model/document.ts";
import type { ProvincesFile } from "../../../src/model/province.ts";
import { makeDocument, makeUnit } from "../../fixtures/reading.ts";

const register: ProvincesFile = {
  source: "made",
  present: [
    { id: "an-hai", code: "01", name: "An Hải", region: "Bắc", types: [{ type: "tỉnh", since: null }] },
    { id: "binh-xuyen", code: "02", name: "Bình Xuyên", region: "Bắc", types: [{ type: "tỉnh", since: null }] },
  ],
  former: [{ id: "cao-hoa", name: "Cao Hòa", type: "tỉnh", successor: "an-hai", until: "2025-07-01" }],
};
const head = (role: UnitRole, text: string) => makeUnit({ id: role, kind: "letterhead", part: "front", role, text });
const document = (
  meta: { readonly province: string | null; readonly issued: string },
  ...lines: ReturnType<typeof head>[]
) => ({
  ...makeDocument(lines, { ...meta, issued_year: Number(meta.issued.slice(0, 4)) }),
  file: "plans/a.md",
});
const files = [{ path: "plans/a.md", text: "---\nid: a\nprovince: x\n---\n", sha256: "" }];
const doubts = (...given: Parameters<typeof document>) =>
  doubtfulProvinces([document(...given)], files, register).map(({ rule, line, params }) => [
    rule,
    line,
    params["expected"] ?? params["successor"],
  ]);

describe("doubtfulProvinces", () => {
  it("doubtfulProvinces(documents) takes the province of the letterhead, or of the place of the date", () => {
    const given = { province: "an-hai", issued: "2024-05-06" };
    expect(doubts(given, head("issuer", "ỦY BAN NHÂN DÂN TỈNH AN HẢI"))).toEqual([]);
    expect(doubts(given, head("date", "An Hải, ngày 06 tháng 5 năm 2024"))).toEqual([]);
    expect(doubts(given, head("issuer", "ỦY BAN NHÂN DÂN TỈNH"))).toEqual([]);
  });

  it("doubtfulProvinces(documents) names another province of the head", () => {
    const expected = [["front-matter/province-differs", 3, "binh-xuyen"]];
    expect(doubts({ province: "an-hai", issued: "2024-05-06" }, head("issuer", "UBND TỈNH BÌNH XUYÊN"))).toEqual(
      expected,
    );
    expect(
      doubts({ province: null, issued: "2024-05-06" }, head("date", "Bình Xuyên, ngày 06 tháng 5 năm 2024")),
    ).toEqual(expected);
  });

  it("doubtfulProvinces(documents) names the successor of a unit that was merged before the day of issue", () => {
    expect(doubts({ province: "cao-hoa", issued: "2025-08-01" })).toEqual([
      ["front-matter/province-merged", 3, "an-hai"],
    ]);
    expect(doubts({ province: "cao-hoa", issued: "2025-06-30" })).toEqual([]);
  });
});

describe("unknownProvinces", () => {
  it.each([
    ["anhai", "an-hai"],
    ["tinh-binh-xuyen", "binh-xuyen"],
    ["cao-hoaa", "cao-hoa"],
    ["mat-trang", ""],
  ])("unknownProvinces(documents) answers %s with %j", (province, meant) => {
    const [problem] = unknownProvinces([document({ province, issued: "2024-05-06" })], files, register);
    expect(problem).toMatchObject({ rule: "document/unknown-province", severity: "error", params: { meant } });
  });
});
