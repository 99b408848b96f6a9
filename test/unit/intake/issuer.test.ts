import { describe, expect, it } from "vitest";
import { branchOf, levelOf, readIssuer } from "../../../src/intake/issuer.ts";
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
    ["**HUYỆN ỦY MẪU BẢN**\n\n**VĂN PHÒNG**", "Văn phòng Huyện ủy Mẫu Bản"],
    [
      "**HỘI ĐỒNG NHÂN DÂN**\n\n**TỈNH MẪU**\n\n**BAN KINH TẾ - NGÂN SÁCH**",
      "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh mẫu",
    ],
    ["**HĐND TỈNH MẪU**", "Hội đồng nhân dân tỉnh mẫu"],
    ["**HĐND TỈNH MẪU**\n\n**BAN VĂN HÓA - XÃ HỘI**", "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh mẫu"],
    ["**HỘI ĐỒNG NHÂN DÂN TỈNH MẪU**\n\n**BAN PHÁP CHẾ**", "Ban Pháp chế Hội đồng nhân dân tỉnh mẫu"],
    ["**BỘ CÔNG AN**\n\n**CÔNG AN TỈNH MẪU**", "Công an tỉnh mẫu"],
    ["**BỘ CÔNG AN CÔNG AN TỈNH MẪU**", "Công an tỉnh mẫu"],
    ["**BỘ QUỐC PHÒNG**\n\n**BỘ CHỈ HUY QUÂN SỰ TỈNH MẪU**", "Bộ Chỉ huy quân sự tỉnh mẫu"],
    ["**BỘ QUỐC**\n\n**PHÒNG**", "Bộ Quốc phòng"],
    ["**BỘ**\n\n**CÔNG AN**", "Bộ Công an"],
    ["**BỘ TÀI CHÍNH**\n\n**CỤC THUẾ TỈNH MẪU**", "Cục Thuế tỉnh mẫu"],
    ["**BỘ TÀI CHÍNH**\n\n**TỔNG CỤC THUẾ**", "Tổng cục Thuế, Bộ Tài chính"],
    ["**NGÂN HÀNG NHÀ NƯỚC VIỆT NAM**\n\n**CHI NHÁNH TỈNH MẪU**", "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh mẫu"],
    ["**UBND TỈNH MẪU**\n\n**VĂN PHÒNG**", "Văn phòng Ủy ban nhân dân tỉnh mẫu"],
    ["**VĂN PHÒNG**\n\n**UBND TỈNH MẪU**", "Văn phòng Ủy ban nhân dân tỉnh mẫu"],
    ["**BAN CHẤP HÀNH TRUNG ƯƠNG VĂN PHÒNG**", "Văn phòng Ban Chấp hành Trung ương"],
    ["**BAN CHẤP HÀNH TRUNG ƯƠNG BAN TỔ CHỨC**", "Ban Tổ chức Trung ương"],
    ["**BAN CHẤP HÀNH**\n\n**TRUNG ƯƠNG**\n\n**BAN NỘI CHÍNH**", "Ban nội chính Trung ương"],
    ["**BAN CHẤP HÀNH TRUNG ƯƠNG**\n\n**ĐẢNG ĐOÀN QUỐC HỘI**", "Đảng đoàn Quốc hội"],
    ["**UBND THÀNH PHỐ HẢI PHÒNG SỞ XÂY DỰNG**", "Sở Xây dựng thành phố Hải Phòng"],
    ["**CHỦ TỊCH ỦY**\n\n**BAN NHÂN DÂN**\n\n**TỈNH MẪU**", "Chủ tịch Ủy ban nhân dân tỉnh mẫu"],
    ["**VĂN**\n\n**PHÒNG CHÍNH PHỦ**", "Văn phòng Chính phủ"],
    ["**ỦY**\n\n**BAN NHÂN DÂN TỈNH MẪU**", "Ủy ban nhân dân tỉnh mẫu"],
    ["**VĂN PHÒNG UBND TỈNH**\n\n**TRUNG TÂM TIN HỌC**", "Trung tâm tin học, Văn phòng Ủy ban nhân dân tỉnh"],
    ["**HUYỆN UỶ MẪU BẢN**\n\n**ĐẢNG UỶ XÃ MẪU ĐỒNG**", "Đảng uỷ xã Mẫu Đồng, Huyện uỷ Mẫu Bản"],
    ["**BAN THƯỜNG VỤ**\n\n**TỈNH ỦY MẪU**", "Ban Thường vụ Tỉnh ủy mẫu"],
    ["**UBND TỈNH MẪU**\n\n**HỘI ĐỒNG THẨM ĐỊNH CHỈ SỐ CCHC**", "Hội đồng thẩm định chỉ số CCHC tỉnh mẫu"],
    ["**UBND TỈNH MẪU**\n\n**HỘI ĐỒNG THẨM ĐỊNH CẤP TỈNH**", "Hội đồng thẩm định cấp tỉnh mẫu"],
    ["**UBND TỈNH MẪU**\n\n**SỞ XÂY DỰNG**\n\n**TRUNG TÂM QUY HOẠCH**", "Trung tâm quy hoạch, Sở Xây dựng tỉnh mẫu"],
    [
      "**BAN CHỈ ĐẠO VỀ KHCN, ĐMST, CĐS VÀ ĐỀ ÁN 06**\n\n**TỈNH MẪU**",
      "Ban Chỉ đạo về KHCN, ĐMST, CĐS và Đề án 06 tỉnh mẫu",
    ],
    ["**BAN CHỈ ĐẠO CĐS**\n\n**TỔ GIÚP VIỆC**", "Tổ giúp việc, Ban Chỉ đạo CĐS"],
    ["**PHÒNG KINH TẾ VÀ**\n\n**BAN QUẢN LÝ CHỢ MẪU**", "Phòng Kinh tế và Ban Quản lý chợ mẫu"],
    ["**ĐẢNG BỘ BỘ PHẬN VỤ TỔ CHỨC**\n\n**CHI BỘ II**", "Chi bộ II, Đảng bộ bộ phận vụ tổ chức"],
    ["**BẢO HIỂM XÃ HỘI**\n\n**TỈNH MẪU**", "Bảo hiểm xã hội tỉnh mẫu"],
    ["**QUÂN KHU 4**\n\n**BỘ CHQS TỈNH MẪU**", "Bộ CHQS tỉnh mẫu"],
    ["**CÔNG AN TỈNH MẪU**\n\n**PHÒNG CẢNH SÁT PCCC**", "Phòng Cảnh sát PCCC, Công an tỉnh mẫu"],
    ["**CÔNG AN TỈNH MẪU**\n\n**CÔNG AN XÃ MẪU BẢN**", "Công an xã Mẫu Bản, Công an tỉnh mẫu"],
    ["**KHO BẠC NHÀ NƯỚC**\n\n**KHO BẠC NHÀ NƯỚC KHU VỰC XI**", "Kho bạc Nhà nước khu vực XI"],
    [
      "**ĐOÀN ĐBQH VÀ HĐND**\n\n**TỈNH MẪU**\n\n**VĂN PHÒNG**",
      "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh mẫu",
    ],
    ["**TỈNH ỦY MẪU**\n\n**ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH**", "Đảng ủy Ủy ban nhân dân tỉnh mẫu"],
    ["**ĐẢNG BỘ TỈNH MẪU**\n\n**BAN CHẤP HÀNH**", "Ban Chấp hành Đảng bộ tỉnh mẫu"],
    ["**ỦY BAN THƯỜNG VỤ**\n\n**QUỐC HỘI**", "Ủy ban Thường vụ Quốc hội"],
    ["**BAN CHỈ ĐẠO**\n\n**PHÒNG THỦ DÂN SỰ**\n\n**TỈNH MẪU**", "Ban Chỉ đạo phòng thủ dân sự tỉnh mẫu"],
    ["**LIÊN MINH HỢP TÁC XÃ**\n\n**TỈNH MẪU**", "Liên minh hợp tác xã tỉnh mẫu"],
    ["**UBND TỈNH MẪU**\n\n**UBND THÀNH PHỐ MẪU BẢN**", "Ủy ban nhân dân thành phố Mẫu Bản, tỉnh mẫu"],
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

  it("takes no line of any length for a name, and reads many lines in one pass", () => {
    const { units } = parseBody(`**UBND TỈNH MẪU ${"THÀNH PHỐ ".repeat(12_000)}**\n\n**KẾ HOẠCH**\n\n**Làm đường**`);
    const long = `SỞ ${"BỘ VÀ XÃ ".repeat(30)}`.trim();
    const many = parseBody(`${`${long}\n\n`.repeat(55)}**KẾ HOẠCH**\n\n**Làm đường**`);
    const start = performance.now();
    expect(readIssuer(units, null, "", null)).toBeNull();
    readIssuer(many.units, null, "", null);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("says nothing where the name of the state stands in the line of the issuer", () => {
    const { units } = parseBody(
      "**ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**KẾ HOẠCH**\n\n**Làm đường**",
    );
    expect(readIssuer(units, null, "", null)).toBeNull();
  });

  it("names no issuer by capitals that begin no body, and none by those of who signs", () => {
    const read = (...head: string[]): string | null =>
      readIssuer(
        parseBody([...head, "Số: 9/UBND-KT", "Kính gửi: Các sở", "1. Làm đường."].join("\n\n")).units,
        null,
        "",
        null,
      );
    expect(read("THAM LUẬN")).toBeNull();
    expect(read("SỞ XÂY DỰNG")).toBe("Sở Xây dựng");
    expect(read("SỞ XÂY DỰNG", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")).toBe("Sở Xây dựng");
  });

  it.each([
    ["KẾT LUẬN", "CỦA BỘ CHÍNH TRỊ", "Bộ Chính trị"],
    ["QUYẾT ĐỊNH", "CHỦ TỊCH UBND TỈNH MẪU", "Chủ tịch Ủy ban nhân dân tỉnh mẫu"],
    ["QUYẾT ĐỊNH", "BỘ TRƯỞNG BỘ XÂY DỰNG", "Bộ trưởng Bộ Xây dựng"],
  ])("names under %s, where none stands above, %s", (type, below, issuer) => {
    const { units } = parseBody(
      [type, ...(type === "KẾT LUẬN" ? [below, "về làm đường"] : ["VỀ LÀM ĐƯỜNG", below]), "1. Làm đường."].join(
        "\n\n",
      ),
    );
    expect(readIssuer(units, null, "", null, ["Bộ Xây dựng"])).toBe(issuer);
  });

  it("writes capitals as the register of agencies does, and tones as the letterhead does", () => {
    const { units } = parseBody("**UBND TỈNH MẪU**\n\n**SỞ VĂN HOÁ NGHỀ**\n\n**KẾ HOẠCH**\n\n**Làm đường**");
    expect(readIssuer(units, null, "", null, ["Sở Văn hóa Nghề"])).toBe("Sở Văn hoá Nghề tỉnh mẫu");
    const committee = parseBody("**ỦY BAN DÂN TỘC**\n\n**KẾ HOẠCH**\n\n**Làm đường**");
    expect(readIssuer(committee.units, null, "", null, ["Ban Dân tộc"])).toBe("Ủy ban dân tộc");
    const branch = parseBody("**CHI CỤC KIỂM LÂM**\n\n**KẾ HOẠCH**\n\n**Giữ rừng**");
    expect(readIssuer(branch.units, null, "", null)).toBe("Chi cục Kiểm lâm");
  });
});

describe("levelOf(issuer)", () => {
  it.each([
    ["Công an tỉnh Mẫu", "province"],
    ["Bộ Chỉ huy Quân sự tỉnh Mẫu", "province"],
    ["Bộ Công an", "central"],
    ["Ban Tuyên giáo và Dân vận Trung ương", "central"],
    ["Ban Tuyên giáo và Dân vận, Ban Chấp hành Trung ương", "central"],
    ["Cục Đường bộ Việt Nam, Bộ Xây dựng", "central"],
    ["Ngân hàng Nhà nước Việt Nam", "central"],
    ["Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Mẫu", "province"],
    ["Văn phòng Ban Chấp hành Trung ương", "central"],
    ["Đảng ủy xã Mẫu, Huyện ủy Mẫu Bản", "commune"],
    ["Ủy ban nhân dân xã Mẫu, huyện Mẫu Bản, tỉnh Mẫu", "commune"],
    ["Thị ủy Mẫu", "district"],
    ["Ủy ban nhân dân thị xã Mẫu", "district"],
    ["Phòng Văn hóa - Xã hội huyện Mẫu", "district"],
    ["Sở Lao động - Thương binh và Xã hội tỉnh Mẫu", "province"],
    ["Liên minh Hợp tác xã tỉnh Mẫu", "province"],
    ["Bộ CHQS tỉnh Mẫu", "province"],
    ["Ủy ban nhân dân thành phố Mẫu Bản, tỉnh Mẫu", "district"],
    ["Hội Mẫu", null],
  ])("of %s is %s", (issuer, level) => {
    expect(levelOf(issuer, null)).toBe(level);
  });
});

describe("branchOf(issuer)", () => {
  it.each([
    ["Chi bộ II, Đảng bộ Mẫu", "party"],
    ["Thị ủy Mẫu", "party"],
    ["Ủy ban nhân dân huyện U Mẫu", "state"],
    ["Ban Tuyên giáo và Dân vận Trung ương", "party"],
    ["Sở Xây dựng tỉnh Mẫu", "state"],
  ])("of %s is %s", (issuer, branch) => {
    expect(branchOf(issuer)).toBe(branch);
  });
});
