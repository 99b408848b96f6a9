import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf, groupFingerprints } from "../../../src/text/likeness.ts";

const long =
  "Đầu tư hoàn thiện hệ thống cấp nước, thoát nước và xử lý nước thải tại các đô thị; ưu tiên các khu vực đông dân cư, bảo đảm đồng bộ với hạ tầng giao thông và hạ tầng số của địa phương.";

/** Groups of texts by their fingerprints. */
const groupAlike = (texts: readonly string[]): readonly (readonly number[])[] =>
  groupFingerprints(texts.map(fingerprintOf));

describe("groupFingerprints", () => {
  it("groupFingerprints(fingerprints) groups the same words, whatever their capitals, punctuation and place of the tone", () => {
    const other = "Xây dựng kho lưu trữ dùng chung cho các cơ quan trong tỉnh, kết nối với trung ương.";
    expect(groupAlike([long, other, long.toUpperCase().replaceAll(",", ";")])).toEqual([[0, 2]]);
    expect(groupAlike(["hoà giải ở cơ sở được củng cố", "hòa giải ở cơ sở được củng cố."])).toEqual([[0, 1]]);
  });

  it("groupFingerprints(fingerprints) takes a word changed in a long text for the same text, and half a text for another", () => {
    const changed = long.replace("của địa phương", "của tỉnh ta");
    const [first, second] = long.split("; ");
    expect(groupAlike([long, changed])).toEqual([[0, 1]]);
    expect(groupAlike([long, first!, second!])).toEqual([]);
  });

  it("groupFingerprints(fingerprints) gives no group of one, nothing of nothing, and every index at most once", () => {
    expect(groupAlike([])).toEqual([]);
    expect(groupAlike([long])).toEqual([]);
    const words = fc.array(fc.constantFrom("nước", "đường", "điện", "số", "đê"), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (lists) => {
        const groups = groupAlike(lists.map((list) => list.join(" ")));
        const all = groups.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of groups) expect(group.length).toBeGreaterThan(1);
      }),
    );
  });

  it("groupFingerprints(fingerprints) puts identical texts together, whatever stands between them", () => {
    const texts = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0 ? long : `Việc thứ ${index} của riêng mình`,
    );
    expect(groupAlike(texts)[0]).toHaveLength(100);
  });
});
