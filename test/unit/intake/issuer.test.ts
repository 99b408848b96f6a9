import { describe, expect, it } from "vitest";
import { readIssuer } from "../../../src/intake/issuer.ts";
import { parseBody } from "../parse/support.ts";

describe("readIssuer(units)", () => {
  it("spells out the abbreviation of a People's Committee, as its letterhead would", () => {
    const { units } = parseBody(
      "**UBND TỈNH MẪU**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**\n\n**I. NHIỆM VỤ**\n\n1. Làm đường.",
    );
    expect(readIssuer(units, null, "", null)).toBe("Ủy ban nhân dân tỉnh mẫu");
  });

  it.each([
    ["**NỘI DUNG ĐƯỢC HƯỚNG DẪN**\n\n**ỦY BAN NHÂN DÂN**\n\n**TỈNH MẪU**", "Ủy ban nhân dân tỉnh mẫu"],
    ["**THỦ TƯỚNG CHÍNH PHỦ**", "Thủ tướng Chính phủ"],
  ])("names the body, without what a page writes above it: %s", (head, issuer) => {
    const { units } = parseBody(
      `${head}\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**\n\n**I. NHIỆM VỤ**\n\n1. Làm đường.`,
    );
    expect(readIssuer(units, null, "", null)).toBe(issuer);
  });

  it.each([
    ["**UBND XÃ MẪU BẢN**\n\n**TỈNH MẪU**", "Ủy ban nhân dân xã Mẫu Bản, tỉnh mẫu"],
    ["**TỈNH MẪU**\n\n**UBND XÃ MẪU BẢN**", "Ủy ban nhân dân xã Mẫu Bản, tỉnh mẫu"],
    ["**UBND TỈNH MẪU**\n\n**SỞ XÂY DỰNG**", "Sở Xây dựng tỉnh mẫu"],
    ["**ĐẢNG BỘ TỈNH MẪU**\n\n**ĐẢNG ỦY XÃ MẪU BẢN**", "Đảng ủy xã Mẫu Bản, tỉnh mẫu"],
    ["**BỘ XÂY DỰNG**\n\n**CỤC ĐƯỜNG BỘ VIỆT NAM**", "Cục Đường bộ Việt Nam, Bộ Xây dựng"],
    ["**TỈNH ỦY MẪU**\n\n**BAN TỔ CHỨC**", "Ban Tổ chức Tỉnh ủy mẫu"],
    ["**TỈNH MẪU**\n\n**UBND ĐẶC KHU MẪU ĐẢO**", "Ủy ban nhân dân đặc khu Mẫu Đảo, tỉnh mẫu"],
    ["**ĐẶC KHU MẪU ĐẢO**\n\n**ỦY BAN NHÂN DÂN**", "Ủy ban nhân dân đặc khu Mẫu Đảo"],
    ["**UBND XÃ MẪU BẢN**\n\n**PHÒNG VĂN HÓA - XÃ HỘI**", "Phòng Văn hóa - Xã hội xã Mẫu Bản"],
    ["**UBND ĐẶC KHU MẪU ĐẢO**\n\n**PHÒNG KINH TẾ**", "Phòng Kinh tế đặc khu Mẫu Đảo"],
    ["**UBND HUYỆN MẪU BẢN**\n\n**PHÒNG TÀI CHÍNH - KẾ HOẠCH**", "Phòng Tài chính - Kế hoạch huyện Mẫu Bản"],
    ["**SỞ XÂY DỰNG**\n\n**PHÒNG KẾ HOẠCH**", "Phòng Kế hoạch, Sở Xây dựng"],
    ["**HUYỆN ỦY MẪU BẢN**\n\n**VĂN PHÒNG**", "Văn phòng Huyện ủy mẫu bản"],
    [
      "**HỘI ĐỒNG NHÂN DÂN**\n\n**TỈNH MẪU**\n\n**BAN KINH TẾ - NGÂN SÁCH**",
      "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh mẫu",
    ],
    ["**HĐND TỈNH MẪU**", "Hội đồng nhân dân tỉnh mẫu"],
    ["**HĐND TỈNH MẪU**\n\n**BAN VĂN HÓA - XÃ HỘI**", "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh mẫu"],
    ["**HỘI ĐỒNG NHÂN DÂN TỈNH MẪU**\n\n**BAN PHÁP CHẾ**", "Ban Pháp chế Hội đồng nhân dân tỉnh mẫu"],
    ["**BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI**", "Bộ Lao động - Thương binh và Xã hội"],
  ])("names who issues, and behind it the body or place above: %s", (head, issuer) => {
    const { units } = parseBody(
      `${head}\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**\n\n**I. NHIỆM VỤ**\n\n1. Làm đường.`,
    );
    expect(readIssuer(units, null, "", null)).toBe(issuer);
  });

  it("writes the name of a province as the register does, wherever the letterhead has its tones", () => {
    const { units } = parseBody(
      "**UBND TỈNH HÒA MẪU**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**\n\n**I. NHIỆM VỤ**\n\n1. Làm đường.",
    );
    const register = {
      source: "mẫu",
      present: [
        { id: "hoa-mau", code: "99", name: "Hoà Mẫu", region: "r", types: [{ type: "tỉnh" as const, since: null }] },
      ],
      former: [],
    };
    expect(readIssuer(units, null, "", register)).toBe("Ủy ban nhân dân tỉnh Hoà Mẫu");
  });

  it("reads a head of any length in one pass", () => {
    const { units } = parseBody(`**UBND TỈNH MẪU ${"MẪU BẢN ".repeat(12_000)}**\n\n**KẾ HOẠCH**\n\n**Làm đường**`);
    const start = performance.now();
    readIssuer(units, null, "", null);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("says nothing where the name of the state stands in the line of the issuer", () => {
    const { units } = parseBody(
      "**ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**",
    );
    expect(readIssuer(units, null, "", null)).toBeNull();
  });
});
