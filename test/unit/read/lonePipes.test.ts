import { describe, expect, it } from "vitest";
import { lonePipeRows, lonePipesEnds } from "../../../src/read/lonePipes.ts";
import { readMarkdown } from "../../../src/read/markdown.ts";
import { writeMarkdown } from "../../../src/read/write.ts";

/** Rows as a page that is saved as text leaves them: a pipe before each cell and behind the last one of each row. */
function scraped(...rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap((row) => ["|", ...row.flatMap((cell) => (cell === "" ? ["|"] : [...cell.split("/"), "|"]))]);
}

const read = (lines: readonly string[]): string[][] =>
  lonePipeRows(lines).map((row) => row.map((cell) => cell.join("/")));

describe("lonePipeRows", () => {
  it.each([
    [
      "full rows",
      [
        ["TT", "Việc"],
        ["1", "Làm đường"],
        ["2", "Xây chợ"],
      ],
    ],
    [
      "a group over all columns before each row",
      [
        ["TT", "Việc", "Ai", "Khi nào"],
        ["I. Đường"],
        ["1", "Làm đường", "Sở A", "2026"],
        ["II. Chợ"],
        ["2", "Xây chợ", "Sở B", "2027"],
      ],
    ],
    [
      "empty cells at the end",
      [
        ["TT", "Nơi", "Tôm", "Ngao", "Cá"],
        ["1", "Xã A", "1", "", ""],
        ["2", "Xã B", "3", "", ""],
        ["3", "Xã C", "2", "", ""],
        ["4", "Xã D", "1", "1", "1"],
      ],
    ],
    [
      "empty cells inside and at the beginning",
      [
        ["TT", "Việc", "Ai"],
        ["1", "Làm đường", "Sở A"],
        ["", "Đoạn một", "Sở B"],
        ["2", "", "Sở C"],
        ["3", "Xây chợ", "Sở D"],
        ["4", "Dựng cầu", "Sở A"],
      ],
    ],
    [
      "a head of two rows",
      [
        ["TT", "Nơi", "Tọa độ"],
        ["X", "Y"],
        ["1", "Xã A", "12", "34"],
        ["2", "Xã B", "56", "78"],
      ],
    ],
  ])("reads %s", (_, rows) => {
    expect(read(scraped(...rows))).toEqual(rows);
  });

  it("a row with a cell too many, and empty rows at the end, leave the others as they are", () => {
    const rows = Array.from({ length: 6 }, (_, at) => [`${at}`, "Làm đường", "Sở A"]);
    const odd = ["7", "Xây chợ", "Sở B", "thừa"];
    expect(read(scraped(...rows, odd, ...rows, ["", "", ""], ["", "", ""]))).toEqual([...rows, odd, ...rows]);
  });

  it("a row whose number is merged with what stands above begins under the words of the others", () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      ["1", "Làm đường", "Sở A", "2026"],
      ["Đoạn hai", "Sở B", "2027"],
      ["2", "Xây chợ", "Sở C", "2028"],
      ["II. Chợ"],
    ];
    expect(read(scraped(...rows))).toEqual([...rows.slice(0, 2), ["", ...rows[2]!], ...rows.slice(3)]);
  });

  it("a cell of several lines is one cell, and a table without an end has what was read of it", () => {
    expect(read(scraped(["TT", "Việc/phải làm"], ["1", "Làm/đường"]))).toEqual([
      ["TT", "Việc/phải làm"],
      ["1", "Làm/đường"],
    ]);
    expect(read(["|", "TT", "|", "Việc", "|"])).toEqual([["TT", "Việc"]]);
    expect(read(["|"])).toEqual([]);
  });

  it("reads 20,000 rows in a time that grows as their number", () => {
    const before = process.cpuUsage();
    expect(
      lonePipeRows(scraped(...Array.from({ length: 20_000 }, (_, at) => [`${at}`, "Làm đường", ""]))),
    ).toHaveLength(20_000);
    // A cut at every place of every row took minutes.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});

describe("lonePipesEnds(lines)", () => {
  const endOf = (lines: readonly string[]): number | undefined => lonePipesEnds(lines).get(0);
  const closing = scraped(["Nơi nhận:/- Sở A;", "TM. ỦY BAN/NHÂN DÂN"]);
  const annex = scraped(["TT", "Việc"], ["1", "Làm đường"]);

  it("a pipe before an empty line ends a table whose cells begin right behind their pipes", () => {
    expect(endOf([...closing, "", "", "PHỤ LỤC", "", ...annex])).toBe(closing.length);
    expect(endOf(closing)).toBe(closing.length);
  });

  it("cells longer than a page stay in their table", () => {
    const long = scraped(["TT", Array.from({ length: 90 }, (_, at) => `dòng ${at}`).join("/")], ["1", "Làm đường"]);
    expect(endOf([...long, "", "Hết."])).toBe(long.length);
  });

  it("the text of a document is no cell", () => {
    const head = scraped(["ỦY BAN NHÂN DÂN", "Độc lập - Tự do - Hạnh phúc"]);
    expect(endOf([...head, "**KẾ HOẠCH**", "Về đường sá", ...annex])).toBe(head.length);
  });

  it("cells between empty lines are told by the next pipe", () => {
    const apart = ["|", "", "TT", "", "|", "", "Việc", "", "|"];
    expect(endOf([...apart, "", "Hết."])).toBe(apart.length);
  });
});

describe("readMarkdown", () => {
  it("lines of a paragraph are joined where tables of narrow cells stand beside it, also where the first one is short", () => {
    const page = [
      "**4. Các",
      "Sở, ban, ngành của tỉnh**",
      "",
      "- Chủ trì, phối hợp với Ban",
      "Quản lý các khu công nghệ của tỉnh và các đơn vị liên quan thực hiện kế hoạch này theo đúng quy định.",
      "",
      ...scraped(...Array.from({ length: 12 }, (_, at) => [`${at}`, "Làm/đường", "Sở/Xây dựng", "Quý III/Năm 2026"])),
      "",
      "DANH MỤC NHIỆM VỤ PHÁT TRIỂN",
      "HẠ TẦNG 5G, IoT TRONG CÁC KHU CÔNG NGHIỆP",
      "",
      "PHÁT TRIỂN KINH TẾ CỦA TỈNH GIAI ĐOẠN",
      "2026 - 2030",
      "",
      "THI ĐUA THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI LẦN THỨ",
      "XIII CỦA ĐẢNG",
      "",
      "THỰC HIỆN CHỈ THỊ CỦA",
      "THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC LÀM ĐƯỜNG",
      "",
      "*Mẫu, ngày 2",
      "tháng 3 năm 2025 *",
      "",
      "+ Đo các chỉ số: Độ mặn, N-NO2-,",
      "N-NO3-, H2S, độ kiềm.",
      "",
      "- Lúa,",
      "- Ngô.",
      "",
      "+ Đo *N-NH*4, ngăn ngừa*, *phát hiện và xử lý.",
      "",
      "a) Hộ kinh doanh *(HKD) *trên địa bàn.",
    ].join("\n");
    const text = writeMarkdown(readMarkdown(page).blocks).split("\n\n");
    expect(text.filter((part) => !part.startsWith("|"))).toEqual([
      "**4. Các Sở, ban, ngành của tỉnh**",
      "- Chủ trì, phối hợp với Ban Quản lý các khu công nghệ của tỉnh và các đơn vị liên quan thực hiện kế hoạch này theo đúng quy định.",
      "DANH MỤC NHIỆM VỤ PHÁT TRIỂN HẠ TẦNG 5G, IoT TRONG CÁC KHU CÔNG NGHIỆP",
      "PHÁT TRIỂN KINH TẾ CỦA TỈNH GIAI ĐOẠN 2026 - 2030",
      "THI ĐUA THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI LẦN THỨ XIII CỦA ĐẢNG",
      "THỰC HIỆN CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC LÀM ĐƯỜNG",
      "Mẫu, ngày 2 tháng 3 năm 2025",
      "+ Đo các chỉ số: Độ mặn, N-NO2-, N-NO3-, H2S, độ kiềm.",
      "- Lúa,",
      "- Ngô.",
      "+ Đo N-NH4, ngăn ngừa, phát hiện và xử lý.",
      "a) Hộ kinh doanh (HKD) trên địa bàn.\n",
    ]);
  });
});

describe("lonePipesEnds(lines) where a table lays out a page and words follow it at once", () => {
  it("ends a letter's addressees, so that its text is no cell", () => {
    const lines = [
      "|",
      "**Kính gửi:**",
      "|",
      "- Sở Xây dựng;",
      "- Sở Y tế.",
      "|",
      "Thực hiện việc này.",
      "|",
      "Hết.",
      "|",
    ];
    expect(lonePipesEnds(lines).get(0)).toBe(6);
  });

  it("ends a signature beside recipients, so that what is attached is no cell", () => {
    const lines = [
      "|",
      "*Nơi nhận:*",
      "- Lưu: VT.",
      "|",
      "**KT. CHỦ TỊCH**",
      "Lê A",
      "|",
      "**DANH MỤC**",
      "|",
      "**TT**",
      "|",
    ];
    expect(lonePipesEnds(lines).get(0)).toBe(7);
  });

  it("ends above a letter that is addressed in one line", () => {
    const lines = ["|", "BỘ MẪU", "|", "Mẫu, ngày 2", "|", "**Kính gửi: **Các sở", "Làm.", "|", "Nơi nhận:", "|"];
    expect(lonePipesEnds(lines).get(0)).toBe(5);
  });

  it("goes on where another row or another cell follows", () => {
    const rows = scraped(["Kính gửi:", "Các sở"], ["Nơi nhận:", "TM. UBND"]);
    expect(lonePipesEnds(rows).get(0)).toBe(rows.length);
    const cells = ["|", "Nơi nhận", "|", "Các sở", "|", "Thời hạn", "|"];
    expect(lonePipesEnds(cells).get(0)).toBe(cells.length);
  });
});
