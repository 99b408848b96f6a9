import { expect, test } from "vitest";
import { matchText } from "../../../src/search/matchText.ts";
import { parseQuery } from "../../../src/search/query.ts";

const match = (text: string, query: string) => {
  const found = matchText(text, parseQuery(query));
  return found && { rank: found.rank, words: found.spans.map(({ start, end }) => text.slice(start, end)) };
};

test("matchText(text, query) finds every occurrence of a phrase, whatever its capitals", () => {
  expect(match("Đường sắt và ĐƯỜNG SẮT", "đường sắt")).toEqual({ rank: "exact", words: ["Đường sắt", "ĐƯỜNG SẮT"] });
});

test("matchText(text, query) finds marked words by bare letters, and ranks them below the letters as typed", () => {
  expect(match("tỉnh Hà Tĩnh", "ha tinh")).toEqual({ rank: "folded", words: ["Hà Tĩnh"] });
  expect(match("cho các chợ", "cho")).toEqual({ rank: "exact", words: ["cho", "chợ"] });
});

test("matchText(text, query) holds a query with marks to its marks", () => {
  expect(match("giải phóng mặt bảng", "giải phóng mặt bằng")).toBeNull();
  expect(match("duong sat", "đường sắt")).toBeNull();
});

test("matchText(text, query) matches whole syllables only", () => {
  expect(match("hạ tầng", "ha tan")).toBeNull();
  expect(match("khai thác", "ai")).toBeNull();
});

test("matchText(text, query) runs a phrase across dashes and line ends, but not across a comma", () => {
  expect(match("kinh tế – xã hội", "kinh tế xã hội")?.rank).toBe("exact");
  expect(match("điện, nước", "điện nước")?.rank).toBe("scattered");
  expect(match("điện; nước", "điện, nước")?.rank).toBe("exact");
});

test("matchText(text, query) falls back to all words apart, each lit", () => {
  expect(match("sắt, thép và đường bộ", "duong sat")).toEqual({ rank: "scattered", words: ["sắt", "đường"] });
  expect(match("đường bộ", "duong sat")).toBeNull();
});

test("matchText(text, query) never finds quoted words apart", () => {
  expect(match("sắt, thép và đường bộ", '"đường sắt"')).toBeNull();
  expect(match("hạ tầng đường và sắt", '"hạ tầng" đường sắt')).toEqual({
    rank: "scattered",
    words: ["hạ tầng", "đường", "sắt"],
  });
});

test("matchText(text, query) takes quoted words with the marks as typed", () => {
  expect(match("tỉnh Hà Tĩnh", '"ha tinh"')).toBeNull();
  expect(match("giá cho thuê, các chợ", '"cho"')).toEqual({ rank: "exact", words: ["cho"] });
});

test("matchText(text, query) measures how near the words stand to each other", () => {
  const reach = (text: string) => matchText(text, parseQuery("một hai"))!.reach;
  expect(reach("hai một")).toBe(2);
  expect(reach("một ba bốn hai năm sáu bảy tám hai chín một")).toBe(3);
});

test("matchText(text, query) counts no occurrence twice", () => {
  expect(match("ba ba ba", "ba ba")).toEqual({ rank: "exact", words: ["ba ba"] });
});

test("matchText(text, query) of an empty query is null", () => {
  expect(matchText("một", parseQuery(""))).toBeNull();
});
