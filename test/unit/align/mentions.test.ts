import { describe, expect, it } from "vitest";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";
import { alignSentence, provisionsOfSentence } from "../../fixtures/alignment.ts";

function without(rule: Rule, text: string): readonly string[] {
  return provisionsOfSentence(text, { settings: { ...defaultSettings, off: new Set([rule]) } });
}

describe("a work that is not made", () => {
  it("align(plan) takes what is watched over, advised on or helped with for touched", () => {
    const text = "Kiểm tra chất lượng dịch vụ của mạng 5G.";
    expect(provisionsOfSentence(text)).toEqual(["5.10 partial"]);
    expect(without("handled", text)).toEqual(["5.10 full"]);
  });
  it("align(plan) takes advice to make it for the making", () => {
    expect(provisionsOfSentence("Tham mưu đầu tư trạm biến áp cho xã đảo.")).toContain("5.6 full");
  });
  it("align(plan) reads no work in the reference's own words where they are only spread", () => {
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
  ])("align(%j) has nothing to do with %s", (text, provision) => {
    expect(provisionsOfSentence(text).join(" ")).not.toContain(provision);
  });
});

describe("a clause on another field", () => {
  it("align(plan) takes credit for the customers of banks for no capital of works", () => {
    const text = "Mở rộng cho vay đối với doanh nghiệp là khách hàng bị thiệt hại; đầu tư trạm y tế.";
    expect(provisionsOfSentence(text)).toEqual(["5.15 full"]);
    expect(without("field", text)).toEqual(["4.4 partial", "5.15 full"]);
  });
  it("align(plan) leaves the clause to the reference where it speaks of works as well", () => {
    const text = "Phân cấp quyết định đầu tư dự án cho cấp xã, gắn với phòng chống tham nhũng.";
    expect(provisionsOfSentence(text)).toContain("3.1 full");
  });
  it.each([
    ["Hỗ trợ người dân bị ảnh hưởng bởi mưa lũ ổn định cuộc sống.", "5.8"],
    ["Kiểm tra thị trường, không để lợi dụng tình hình thiên tai để trục lợi.", "5.8"],
    ["Thông xe hai tuyến từ Thành phố Hồ Chí Minh đến Cần Thơ, Biên Hòa đến Vũng Tàu.", "5.4"],
    ["Sở Kế hoạch và Đầu tư tổng hợp thu, chi ngân sách nhà nước của các ngành.", "4.1"],
    ["Trung tâm lưu trữ dữ liệu hồ sơ trên máy chủ.", "5.6"],
    ["Khuyến khích nhượng quyền kinh doanh cửa hàng ăn uống.", "2.2"],
  ])("align(%j) has nothing to do with %s", (text, provision) => {
    expect(provisionsOfSentence(text).join(" ")).not.toContain(provision);
  });
  it("align(plan) takes a word with a comma after it for a quality, not for the opening of a place", () => {
    expect(provisionsOfSentence("Ưu tiên cho phát triển giao thông kết nối, hạ tầng số.")).toContain("5.10 full");
  });
});

describe("a part of a long provision", () => {
  it("align(plan) takes items in brackets for named, not for a purpose", () => {
    const text = "Mời doanh nghiệp tham gia để nâng cao chất lượng phố phường (cấp nước, nhà ở xã hội, cây xanh).";
    const found = alignSentence(text).alignments.find(({ provision }) => provision === "5.20")!;
    expect(found.strength).toBe("partial");
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(["example"]);
  });
  it("align(plan) takes trade, one of many sectors, for a part", () => {
    expect(provisionsOfSentence("Xây dựng chợ đầu mối và trung tâm thương mại.")).toEqual(["1.1 partial"]);
  });
  it("align(plan) takes land that is auctioned for a part of the law on land", () => {
    expect(provisionsOfSentence("Lập kế hoạch sử dụng đất; đấu giá quyền sử dụng đất.")).toContain("3.6 partial");
  });
  it("align(plan) measures what is kept on the main part of a quote, what it stresses left aside", () => {
    const text =
      "Rà soát, ban hành cơ chế, chính sách liên quan đến phát triển hệ thống kết cấu hạ tầng gắn với mục tiêu xây dựng công nghiệp hiện đại.";
    const found = alignSentence(text).alignments.find(({ provision }) => provision === "2.1")!;
    expect(found.relation).toBe("adapted");
  });
});
