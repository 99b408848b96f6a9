import { describe, expect, test } from "vitest";
import { draftDocument, type Given } from "../../../src/intake/draft.ts";
import { paragraph, type Notice } from "../../../src/read/blocks.ts";
import { readMarkdown } from "../../../src/read/markdown.ts";

test("draftDocument(file) writes the number that a title in capitals names in its own letters, for the plan and for what is cited", () => {
  const { blocks } = readMarkdown(
    [
      "KẾ HOẠCH",
      "",
      "TRIỂN KHAI THỰC HIỆN QUYẾT ĐỊNH SỐ 69/QĐ-TTG NGÀY 17/7/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ THƯ VIỆN",
      "",
      "I. MỤC ĐÍCH",
      "",
      "1. Xây dựng thư viện.",
    ].join("\n"),
  );
  const { facts, cited } = draftDocument(
    { blocks, notices: [] },
    {},
    { documents: [], cited: [], provinces: null },
    null,
  );
  expect(facts.implements).toEqual(["69/QĐ-TTg"]);
  expect(cited).toMatchObject([{ number: "69/QĐ-TTg", issuer: "Thủ tướng Chính phủ", issued: "2024-07-17" }]);
});

test("draftDocument(file) reads number and date of a letterhead whose columns were written in one line", () => {
  const { blocks } = readMarkdown(
    [
      "ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/KH-UBND      Thành phố Mẫu Hai, ngày 06 tháng 3 năm 2025",
      "KẾ HOẠCH",
      "Làm đường",
      "I. NHIỆM VỤ",
      "1. Làm đường liên xã.",
    ].join("\n\n"),
  );
  const { facts } = draftDocument({ blocks, notices: [] }, {}, { documents: [], cited: [], provinces: null }, null);
  expect(facts).toMatchObject({ number: "12/KH-UBND", issued: "2025-03-06" });
});

test("draftDocument(file) names a commune's plan by the commune, its id by province and commune", () => {
  const { blocks } = readMarkdown(
    [
      "UBND XÃ MẪU BẢN",
      "TỈNH MẪU",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/KH-UBND",
      "KẾ HOẠCH",
      "Làm đường",
      "I. NHIỆM VỤ",
      "1. Làm đường liên xã.",
    ].join("\n\n"),
  );
  const provinces = {
    source: "mẫu",
    present: [{ id: "mau", code: "99", name: "Mẫu", region: "r", types: [{ type: "tỉnh" as const, since: null }] }],
    former: [],
  };
  const { meta } = draftDocument({ blocks, notices: [] }, {}, { documents: [], cited: [], provinces }, null);
  expect(meta).toMatchObject({
    id: "mau-xa-mau-ban-12-kh-ubnd",
    short_title: "Xã Mẫu Bản 12",
    issuer: "Ủy ban nhân dân xã Mẫu Bản, tỉnh Mẫu",
    issuer_level: "commune",
    province: "mau",
  });
});

test("draftDocument(file) names what the file shows and no reader can read, and nothing where all was text", () => {
  const { blocks } = readMarkdown(
    ["UBND TỈNH MẪU", "Số: 12/KH-UBND", "KẾ HOẠCH", "Làm đường", "I. NHIỆM VỤ", "1. Làm đường liên xã."].join("\n\n"),
  );
  const unread = (...notices: Notice[]): unknown =>
    draftDocument({ blocks, notices }, {}, { documents: [], cited: [], provinces: null }, null).meta?.unread;
  expect(unread({ rule: "read/picture", params: { count: 1 } })).toBeUndefined();
  expect(
    unread(
      { rule: "read/large-picture", params: { count: 2 } },
      { rule: "read/scanned-pages", params: { count: 3, pages: 9 } },
      { rule: "read/object", params: { count: 1 } },
    ),
  ).toEqual(["2 hình ảnh lớn", "3 trên 9 trang là ảnh", "1 đối tượng nhúng"]);
});

test("draftDocument(file) calls the plan of a city by its name as a city", () => {
  const { blocks } = readMarkdown(
    ["UBND THÀNH PHỐ MẪU", "Số: 12/KH-UBND", "KẾ HOẠCH", "Làm đường", "I. NHIỆM VỤ", "1. Làm đường liên xã."].join(
      "\n\n",
    ),
  );
  const provinces = {
    source: "mẫu",
    present: [
      { id: "mau", code: "99", name: "Mẫu", region: "r", types: [{ type: "thành phố" as const, since: null }] },
    ],
    former: [],
  };
  const { meta } = draftDocument({ blocks, notices: [] }, {}, { documents: [], cited: [], provinces }, null);
  expect(meta).toMatchObject({ id: "mau-12-kh-ubnd", short_title: "TP. Mẫu 12" });
});

test("draftDocument(file) takes level, branch and province from the issuer that a person gives, else the province from the title", () => {
  const provinces = {
    source: "mẫu",
    present: [
      { id: "mau", code: "99", name: "Mẫu", region: "r", types: [{ type: "tỉnh" as const, since: null }] },
      { id: "khac", code: "98", name: "Khác", region: "r", types: [{ type: "tỉnh" as const, since: null }] },
    ],
    former: [],
  };
  const { blocks } = readMarkdown(
    "KẾ HOẠCH\n\nLàm đường trên địa bàn tỉnh Mẫu, nối với tỉnh Khác\n\nI. NHIỆM VỤ\n\n1. Làm đường.",
  );
  const drafted = (given: Given) =>
    draftDocument({ blocks, notices: [] }, given, { documents: [], cited: [], provinces }, null);
  expect(drafted({ issuer: "Tỉnh ủy Khác" }).meta).toMatchObject({
    issuer: "Tỉnh ủy Khác",
    issuer_level: "province",
    issuer_branch: "party",
    province: "khac",
  });
  expect(drafted({ issuer: "Ủy ban nhân dân tỉnh" }).meta).toMatchObject({ issuer_level: "province", province: "mau" });
  expect(drafted({ issuer: "Bộ Xây dựng" }).meta).toMatchObject({ issuer_level: "central", province: null });
  expect(drafted({})).toMatchObject({
    facts: { province: "mau" },
    missing: ["issuer", "issuer_level", "issuer_branch"],
  });
});

test("draftDocument(file) reads a letter whose addressees stand in a table beside the word for them", () => {
  const drafted = (table: string) => {
    const letter = `UBND TỈNH MẪU\n\nSố:      /UBND-XD\n\nV/v làm đường\n\n${table}\n\nTheo kế hoạch, Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Xây dựng làm đường.`;
    return draftDocument(
      { blocks: readMarkdown(letter).blocks, notices: [] },
      {},
      { documents: [], cited: [], provinces: null },
      null,
    );
  };
  for (const table of [
    "| Kính gửi: | - Sở Xây dựng;<br>- Sở Tài chính. |\n| --- | --- |",
    "|  | Kính gửi:<br>- Sở Xây dựng;<br>- Sở Tài chính. |\n| --- | --- |",
    "| Kính gửi: |  |\n| --- | --- |\n|  | - Sở Xây dựng;<br>- Sở Tài chính. |",
  ]) {
    const { facts, body } = drafted(table);
    expect(facts).toMatchObject({ kind: "letter", number: null, title: "V/v làm đường" });
    expect(body).toContain("\n- Sở Xây dựng;\n\n- Sở Tài chính.\n");
  }
  expect(drafted("| Sở | Kính gửi: |\n| --- | --- |\n| Sở Xây dựng | 2025 |").body).toContain("| Sở | Kính gửi: |");
});

describe("draftDocument(file), a body under the committee of a province", () => {
  const provinces = {
    source: "mẫu",
    present: [{ id: "mau", code: "99", name: "Mẫu", region: "r", types: [{ type: "tỉnh" as const, since: null }] }],
    former: [],
  };
  const drafted = (head: readonly string[], number: string) =>
    draftDocument(
      {
        blocks: [...head, `Số: ${number}`, "KẾ HOẠCH", "Làm đường", "I. NHIỆM VỤ", "1. Làm đường liên xã."].map(
          (text) => paragraph([{ text, bold: false }]),
        ),
        notices: [],
      },
      {},
      { documents: [], cited: [], provinces },
      null,
    );

  test.each([
    [["UBND TỈNH MẪU", "SỞ XÂY DỰNG"], "     /KH-SXD", "mau-so-xay-dung", "Sở Xây dựng Mẫu"],
    [["UBND TỈNH MẪU", "SỞ XÂY DỰNG"], "12/KH-SXD", "mau-12-kh-sxd", "Sở Xây dựng Mẫu 12"],
    [
      ["UBND TỈNH MẪU", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
      "   /KH-SLĐ",
      "mau-so-lao-dong-thuong-binh-va-xa-hoi",
      "Sở Lao động - Thương binh và Xã hội Mẫu",
    ],
    [
      ["UBND TỈNH MẪU", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"],
      "   /KH-SVH",
      "mau-so-van-hoa-the-thao-va-du-lich",
      "Sở Văn hóa, Thể thao và Du lịch Mẫu",
    ],
    [
      ["UBND TỈNH MẪU", "BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ"],
      "   /KH-BCĐ",
      "mau-ban-chi-dao-phat-trien-khoa-hoc",
      "Ban Chỉ đạo phát triển khoa học Mẫu",
    ],
    [["UBND XÃ MẪU BẢN", "TỈNH MẪU"], "   /KH-UBND", "mau-xa-mau-ban-ubnd", "Xã Mẫu Bản"],
    [
      ["UBND XÃ NAM BẢN", "PHÒNG VĂN HÓA - XÃ HỘI"],
      "   /KH-VHXH",
      "xa-nam-ban-phong-van-hoa-xa-hoi",
      "Phòng Văn hóa - Xã hội xã Nam Bản",
    ],
    [["TỈNH ỦY MẪU", "VĂN PHÒNG"], "   -KH/VP", "mau-van-phong-tinh-uy", "Văn phòng Tỉnh ủy Mẫu"],
    [["LIÊN MINH HỢP TÁC XÃ", "TỈNH MẪU"], "   /KH-LM", "mau-lien-minh-hop-tac-xa", "Liên minh hợp tác xã Mẫu"],
    [
      ["ĐẢNG ỦY PHƯỜNG NAM BẢN", "ĐẢNG ỦY CÁC CƠ QUAN"],
      "   -KH/ĐU",
      "phuong-nam-ban-dang-uy-cac-co-quan",
      "Đảng ủy các cơ quan phường Nam Bản",
    ],
    [["UBND TỈNH MẪU"], "   /KH-UBND", "mau-ubnd", "Mẫu"],
    [["TỈNH ỦY MẪU"], "   -KH/TU", "mau-cap-uy", "Mẫu"],
    [["HĐND TỈNH MẪU"], "   /KH-HĐND", "mau-hdnd", "Mẫu"],
    [["BỘ XÂY DỰNG"], "   /KH-BXD", "bo-xay-dung", "Bộ Xây dựng"],
  ])("of %j with the number %j has the id %s and the short title %s", (head, number, id, title) => {
    const { meta } = drafted(head, number);
    expect(meta).toMatchObject({ id, short_title: title });
  });

  test("is in doubt where the letterhead has capitals behind the name of the province, and not otherwise", () => {
    expect(drafted(["UBND TỈNH MẪU", "PHIẾU GHI Ý KIẾN"], "9/KH-UBND")).toMatchObject({
      doubtfulIssuer: true,
      meta: { issuer: "Ủy ban nhân dân tỉnh Mẫu" },
    });
    expect(drafted(["UBND TỈNH MẪU", "SỞ XÂY DỰNG"], "9/KH-UBND").doubtfulIssuer).toBe(false);
  });
});

test("draftDocument(file) names the type over the title, and writes names as the register of agencies does", () => {
  const { blocks } = readMarkdown(
    "UBND TỈNH MẪU\n\nSỞ MẪU NGHỀ\n\nSố: 9/BC-SMN\n\nBÁO CÁO\n\nLàm đường\n\n1. Làm đường.",
  );
  const agencies = {
    source: "mẫu",
    agencies: [{ id: "so-mau-nghe", kind: "department" as const, name: "Sở Mẫu Nghề" }],
    heads: ["sở"],
    titles: ["giám đốc"],
    acts: ["yêu cầu"],
  };
  const { facts, type, missing } = draftDocument(
    { blocks, notices: [] },
    {},
    { documents: [], cited: [], provinces: null, agencies },
    null,
  );
  expect(facts.issuer).toBe("Sở Mẫu Nghề tỉnh mẫu");
  expect(type).toEqual({ name: "Báo cáo", kind: null, near: null });
  expect(missing).toEqual(["kind"]);
});
