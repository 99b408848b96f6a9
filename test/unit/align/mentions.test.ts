import { describe, expect, it } from "vitest";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";
import { alignSentence, provisionsOfSentence } from "../../fixtures/alignment.ts";

function without(rule: Rule, text: string): readonly string[] {
  return provisionsOfSentence(text, { settings: { ...defaultSettings, off: new Set([rule]) } });
}

describe("a work that is not made", () => {
  it("alignPlan(...) takes what is watched over, advised on or helped with for touched", () => {
    const text = "Kiểm tra chất lượng dịch vụ của mạng 5G.";
    expect(provisionsOfSentence(text)).toEqual(["5.10 partial"]);
    expect(without("handled", text)).toEqual(["5.10 full"]);
  });
  it("alignPlan(...) takes advice to make it for the making", () => {
    expect(provisionsOfSentence("Tham mưu đầu tư trạm biến áp cho xã đảo.")).toContain("5.6 full");
  });
  it("alignPlan(...) reads no work in the reference's own words where they are only spread", () => {
    const text = "Tuyên truyền để người dân chủ động phòng, chống thiên tai, lũ lụt, sạt lở, hạn hán.";
    expect(provisionsOfSentence(text)).toEqual([]);
  });
});

describe("words in another sense", () => {
  it.each([
    ["Nâng cao tốc độ tăng trưởng của ngành trồng trọt.", "5.2"],
    ["Nâng cao chất lượng giáo dục quốc phòng cho học viên.", "5.14"],
    ["Hướng dẫn chính sách tín dụng học nghề.", "4.4"],
    ["Ngành trồng trọt đóng góp tỷ trọng ngày càng cao.", "4.2"],
    ["Cưỡng chế tháo dỡ biển quảng cáo.", "3.7"],
    ["Các công ty viễn thông tham gia hội chợ.", "5.10"],
  ])("alignPlan(%j) has nothing to do with %s", (text, provision) => {
    expect(provisionsOfSentence(text).join(" ")).not.toContain(provision);
  });
});

describe("a part of a long provision", () => {
  it("alignPlan(...) takes items in brackets for named, not for a purpose", () => {
    const text = "Mời doanh nghiệp tham gia để nâng cao chất lượng phố phường (cấp nước, nhà ở xã hội, cây xanh).";
    const found = alignSentence(text).alignments.find(({ provision }) => provision === "5.20")!;
    expect(found.strength).toBe("partial");
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(["example"]);
  });
  it("alignPlan(...) takes trade, one of many sectors, for a part", () => {
    expect(provisionsOfSentence("Xây dựng chợ đầu mối và trung tâm thương mại.")).toEqual(["1.1 partial"]);
  });
  it("alignPlan(...) takes land that is auctioned for a part of the law on land", () => {
    expect(provisionsOfSentence("Lập kế hoạch sử dụng đất; đấu giá quyền sử dụng đất.")).toContain("3.6 partial");
  });
  it("alignPlan(...) measures what is kept on the main part of a quote, what it stresses left aside", () => {
    const text =
      "Rà soát, ban hành cơ chế, chính sách liên quan đến phát triển hệ thống kết cấu hạ tầng gắn với mục tiêu xây dựng công nghiệp hiện đại.";
    const found = alignSentence(text).alignments.find(({ provision }) => provision === "2.1")!;
    expect(found.relation).toBe("adapted");
  });
});
