import { describe, expect, it } from "vitest";
import { gridsOf } from "../../../src/read/pdfGrid.ts";
import { rulesOf, type Operations, type RuledLine } from "../../../src/read/pdfRules.ts";
import { blockText, COVERED, paragraph } from "../../../src/read/blocks.ts";
import { readPdf } from "../../../src/read/pdf.ts";
import { joinRows } from "../../../src/read/pdfPages.ts";
import { writeMarkdown } from "../../../src/read/write.ts";
import { lostWords } from "../../../src/text/lostSigns.ts";
import { pdfOf, type Pen } from "./pdfPage.ts";

const lines = async (draw: (pen: Pen) => void): Promise<readonly string[]> =>
  writeMarkdown((await readPdf(await pdfOf(draw))).blocks)
    .split("\n")
    .filter((line) => line !== "");

/** A table with edges at `xs` and `ys`; `without` names the places whose lower border is missing. */
function borders(pen: Pen, xs: readonly number[], ys: readonly number[], without: readonly string[], filled = false) {
  for (const [row, y] of ys.entries())
    for (const [column, x] of xs.slice(0, -1).entries())
      if (!without.includes(`${row - 1} ${column}`)) pen.line(x, y, xs[column + 1]!, y, filled);
  for (const x of xs) pen.line(x, ys[0]!, x, ys.at(-1)!, filled);
}

const XS = [60, 90, 300, 430, 540];
const NEXT_ROWS = [60, 80, 110, 140];

function table(pen: Pen, filled: boolean): void {
  borders(pen, XS, [100, 120, 150, 170], ["1 2"], filled);
  for (const [at, words] of ["TT", "Nội dung", "Chủ trì", "Thời hạn"].entries()) pen.words(words, XS[at]! + 4, 103, 11);
  for (const [words, x, y] of [
    ["1", 64, 122],
    ["Xây cầu qua sông và làm đường", 94, 122],
    ["dẫn vào cầu", 94, 135],
    ["Sở Xây dựng", 304, 145],
    ["2026", 434, 122],
    ["2", 64, 153],
    ["Mở bến phà", 94, 153],
    ["2027", 434, 153],
  ] as const)
    pen.words(words, x, y, 11);
}

describe("readPdf(bytes)", () => {
  it.each([false, true])(
    "reads a drawn table cell by cell, however tight its rows (lines as rectangles: %s)",
    async (filled) => {
      expect(
        await lines((pen) => {
          pen.words("Bảng phân công nhiệm vụ của các sở, ban, ngành trong tỉnh", 60, 60);
          table(pen, filled);
          pen.words("Kế hoạch này được gửi các sở, ban, ngành.", 60, 190);
        }),
      ).toEqual([
        "Bảng phân công nhiệm vụ của các sở, ban, ngành trong tỉnh",
        "| TT | Nội dung | Chủ trì | Thời hạn |",
        "| --- | --- | --- | --- |",
        "| 1 | Xây cầu qua sông và làm đường dẫn vào cầu | Sở Xây dựng | 2026 |",
        "| 2 | Mở bến phà | ^^ | 2027 |",
        "Kế hoạch này được gửi các sở, ban, ngành.",
      ]);
    },
  );

  it("a table goes on over the end of a page: its head stands once, and a row that the page cut is one", async () => {
    const read = await lines((pen) => {
      pen.words("Bảng phân công nhiệm vụ của các sở, ban, ngành trong tỉnh", 60, 60);
      table(pen, false);
      pen.page();
      borders(pen, XS, NEXT_ROWS, []);
      for (const [at, words] of ["TT", "Nội dung", "Chủ trì", "Thời hạn"].entries())
        pen.words(words, XS[at]! + 4, 63, 11);
      pen.words("và bến xe khách", 94, 83, 11);
      pen.words("3", 64, 113, 11);
      pen.words("Dựng chợ", 94, 113, 11);
      pen.words("Sở Công Thương", 304, 113, 11);
    });
    expect(read.slice(-3)).toEqual([
      "| 1 | Xây cầu qua sông và làm đường dẫn vào cầu | Sở Xây dựng | 2026 |",
      "| 2 | Mở bến phà và bến xe khách | ^^ | 2027 |",
      "| 3 | Dựng chợ | Sở Công Thương |  |",
    ]);
  });

  it("a merged cell goes on over the end of a page, also under the rest of a row that the page cut", async () => {
    const read = await lines((pen) => {
      pen.words("Bảng phân công nhiệm vụ của các sở, ban, ngành trong tỉnh", 60, 60);
      table(pen, false);
      pen.page();
      borders(pen, XS, NEXT_ROWS, ["0 2", "1 2"]);
      pen.words("và bến xe khách", 94, 63, 11);
      for (const [number, y] of [
        ["3", 83],
        ["4", 113],
      ] as const) {
        pen.words(number, 64, y, 11);
        pen.words("Dựng chợ", 94, y, 11);
        pen.words("2028", 434, y, 11);
      }
    });
    expect(read.slice(-3)).toEqual([
      "| 2 | Mở bến phà và bến xe khách | ^^ | 2027 |",
      "| 3 | Dựng chợ | ^^ | 2028 |",
      "| 4 | Dựng chợ | ^^ | 2028 |",
    ]);
  });

  it("a row that the end of a page leaves without a line above it or below it is one of its table", async () => {
    const row = (pen: Pen, y: number, ...cells: readonly string[]): void => {
      for (const [at, words] of cells.entries()) pen.words(words, XS[at]! + 4, y, 11);
    };
    const read = await lines((pen) => {
      pen.words("Bảng phân công nhiệm vụ của các sở, ban, ngành trong tỉnh", 60, 60);
      for (const x of XS) pen.line(x, 700, x, 760);
      for (const y of [700, 720, 740]) pen.line(XS[0]!, y, XS.at(-1)!, y);
      row(pen, 703, "TT", "Nội dung", "Cấp tỉnh", "Cấp xã");
      row(pen, 723, "1", "Cầu yếu", "80", "");
      row(pen, 743, "", "- Trên đường tỉnh", "50", "");
      pen.page();
      for (const x of XS) pen.line(x, 60, x, 100);
      for (const y of [80, 100]) pen.line(XS[0]!, y, XS.at(-1)!, y);
      row(pen, 63, "", "- Trên đường xã", "", "30");
      row(pen, 83, "2", "Bến phà", "", "5");
    });
    expect(read.slice(1)).toEqual([
      "| TT | Nội dung | Cấp tỉnh | Cấp xã |",
      "| --- | --- | --- | --- |",
      "| 1 | Cầu yếu | 80 |  |",
      "|  | - Trên đường tỉnh | 50 |  |",
      "|  | - Trên đường xã |  | 30 |",
      "| 2 | Bến phà |  | 5 |",
    ]);
  });

  it("a table in a cell is read row by row in that cell, between the lines above and below it", async () => {
    const read = await lines((pen) => {
      for (const y of [100, 230, 270]) pen.line(60, y, 540, y);
      for (const x of [60, 100, 400, 540]) pen.line(x, 100, x, 270);
      for (const y of [130, 165, 200]) pen.line(106, y, 390, y);
      for (const x of [106, 190, 390]) pen.line(x, 130, x, 200);
      pen.words("1", 70, 160);
      pen.words("Làm đường theo giai đoạn:", 108, 108);
      pen.words("Giai đoạn", 110, 132);
      pen.words("một", 110, 147);
      pen.words("Làm mười tuyến đường", 194, 132);
      pen.words("bê tông", 194, 147);
      pen.words("Giai đoạn hai", 110, 172);
      pen.words("Làm năm cây cầu", 194, 172);
      pen.words("Bảo đảm thông suốt.", 108, 210);
      pen.words("Sở Xây dựng", 410, 160);
      pen.words("2", 70, 245);
      pen.words("Rà soát quy hoạch", 108, 245);
      pen.words("Sở Tài chính", 410, 245);
    });
    expect(read).toContain(
      "| 1 | Làm đường theo giai đoạn:<br>Giai đoạn một Làm mười tuyến đường bê tông<br>Giai đoạn hai Làm năm cây cầu<br>Bảo đảm thông suốt. | Sở Xây dựng |",
    );
    expect(read).toContain("| 2 | Rà soát quy hoạch | Sở Tài chính |");
  });

  it("the columns of a letterhead and of a signature are read in turn where their lines stand on different heights", async () => {
    const read = await lines((pen) => {
      pen.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 250, 56, 13, "bold");
      pen.words("BỘ XÂY DỰNG", 80, 66, 13, "bold");
      pen.words("Độc lập - Tự do - Hạnh phúc", 270, 76, 13, "bold");
      pen.words("Số: 12/KH-BXD", 80, 88);
      pen.words("Hà Nội, ngày 01 tháng 02 năm 2025", 270, 98);
      pen.words("KẾ HOẠCH", 260, 130, 14, "bold");
      pen.words("Phát triển đường sá", 240, 148, 14, "bold");
      pen.words("Thực hiện Nghị quyết của Chính phủ, Bộ làm đường.", 60, 170);
      pen.words("Nơi nhận:", 60, 230, 12, "bold");
      pen.words("KT. BỘ TRƯỞNG", 380, 240, 13, "bold");
      pen.words("- Các vụ;", 60, 250, 11);
      pen.words("THỨ TRƯỞNG", 385, 262, 13, "bold");
      pen.words("- Các cục;", 60, 272, 11);
      pen.words("- Lưu: VT.", 60, 292, 11);
      pen.words("Lê Thị Mẫu", 390, 340, 13, "bold");
    });
    expect(read.map((line) => line.replaceAll("**", ""))).toEqual([
      "BỘ XÂY DỰNG",
      "Số: 12/KH-BXD",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Nội, ngày 01 tháng 02 năm 2025",
      "KẾ HOẠCH",
      "Phát triển đường sá",
      "Thực hiện Nghị quyết của Chính phủ, Bộ làm đường.",
      "Nơi nhận:",
      "- Các vụ;",
      "- Các cục;",
      "- Lưu: VT.",
      "KT. BỘ TRƯỞNG",
      "THỨ TRƯỞNG",
      "Lê Thị Mẫu",
    ]);
  });

  it("little white space between full lines parts paragraphs, as a change from bold does", async () => {
    const read = await lines((pen) => {
      let y = 60;
      const full = [
        "Sở Xây dựng chủ trì rà soát các tuyến đường trong tỉnh và",
        "lập danh mục các tuyến phải làm mới trong năm 2026.",
      ];
      pen.words("Phát triển kết cấu hạ tầng đồng bộ trên địa bàn tỉnh", 60, y, 13, "bold");
      for (const word of ["Ủy", "Các", "Sở"]) {
        y += 20;
        pen.words(`${word} ${full[0]!}`, 60, y);
        y += 15;
        pen.words(full[1]!, 60, y);
      }
    });
    expect(read.map((line) => line.slice(0, 8))).toEqual(["**Phát t", "Ủy Sở Xâ", "Các Sở X", "Sở Sở Xâ"]);
  });

  it("a last page with nothing but a name is no picture", async () => {
    const file = await pdfOf((pen) => {
      pen.words("Kế hoạch phát triển đường sá của tỉnh trong năm nay và các năm sau.", 60, 60);
      pen.page();
      pen.words("Lê Thị Mẫu", 390, 60);
    });
    expect((await readPdf(file)).notices).toEqual([]);
  });

  it("footnotes stand after the paragraph that refers to them, and paragraphs go on over the end of a page", async () => {
    const read = await lines((pen) => {
      pen.words("Tỉnh ưu tiên vốn cho các tuyến đường liên huyện theo quy hoạch", 60, 700);
      pen.words("1", 437, 701, 7.5);
      pen.words("và các cầu qua sông lớn, các bến cảng cùng kho bãi đi kèm của", 60, 718);
      pen.words("1", 60, 779, 6);
      pen.words("Quyết định số 12/QĐ-TTg ngày 01/02/2024.", 66, 778, 10);
      pen.page();
      pen.words("từng vùng trong tỉnh.", 60, 60);
      pen.words("Sở Xây dựng theo dõi và báo cáo hằng quý.", 90, 80);
    });
    expect(read).toEqual([
      "Tỉnh ưu tiên vốn cho các tuyến đường liên huyện theo quy hoạch¹ và các cầu qua sông lớn, các bến cảng cùng kho bãi đi kèm của từng vùng trong tỉnh.",
      "¹ Quyết định số 12/QĐ-TTg ngày 01/02/2024.",
      "Sở Xây dựng theo dõi và báo cáo hằng quý.",
    ]);
  });

  it("the columns of a letterhead that nearly touch are read one after the other", async () => {
    const read = await lines((pen) => {
      pen.words("ỦY BAN NHÂN DÂN", 60, 60, 13, "bold");
      pen.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 216, 60, 13, "bold");
      pen.words("TỈNH A", 100, 76, 13, "bold");
      pen.words("Độc lập - Tự do - Hạnh phúc", 250, 76, 13, "bold");
      pen.words("Số:     /KH-UBND", 70, 100);
      pen.words("A, ngày 01 tháng 02 năm 2024", 250, 100);
      pen.words("KẾ HOẠCH", 260, 130, 14, "bold");
      pen.words("Phát triển đường sá", 240, 148, 14, "bold");
    });
    expect(read.map((line) => line.replaceAll("**", ""))).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH A",
      "Số: /KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "A, ngày 01 tháng 02 năm 2024",
      "KẾ HOẠCH",
      "Phát triển đường sá",
    ]);
  });
});

describe("readPdf(bytes), what lies over the page", () => {
  const head = (pen: Pen): void => {
    pen.words("ỦY BAN NHÂN DÂN TỈNH MẪU", 60, 60, 13, "bold");
    for (const [words, x] of [
      ["Số:", 60],
      ["/KH-UBND", 120],
      ["Mẫu, ngày", 260],
      ["tháng", 345],
      ["năm 2025", 410],
    ] as const)
      pen.words(words, x, 100);
    pen.words("KẾ HOẠCH", 260, 130, 14, "bold");
    pen.words("Xây thư viện ở các xã trong tỉnh", 240, 148, 14, "bold");
  };
  const read = async (draw: (pen: Pen) => void) => {
    const { blocks, notices } = await readPdf(
      await pdfOf((pen) => {
        head(pen);
        draw(pen);
      }),
    );
    return { text: writeMarkdown(blocks).replaceAll("**", ""), notices };
  };

  it.each(["Sig", "Tx"] as const)("figures stand in the blanks over which software stamped them (%s)", async (of) => {
    const { text, notices } = await read((pen) => {
      pen.stamp("129", 86, 94, of);
      pen.stamp("07", 320, 103, of);
      pen.stamp("11", 382, 97, of);
    });
    expect(text).toContain("Số: 129/KH-UBND\n\nMẫu, ngày 07 tháng 11 năm 2025\n");
    expect(notices).toEqual([]);
  });

  it("one stamp fills two blanks, and one that missed its blank fills the next", async () => {
    const { text } = await read((pen) => {
      pen.stamp("129", 58, 97);
      pen.stamp("07              11", 320, 97);
    });
    expect(text).toContain("Số: 129/KH-UBND\n\nMẫu, ngày 07 tháng 11 năm 2025\n");
  });

  it("figures stamped over others take their place, and it is said so", async () => {
    const { text, notices } = await read((pen) => {
      pen.words("Kèm theo Quyết định ngày 15", 60, 200);
      pen.words("tháng 4 năm 2025", 250, 200);
      pen.stamp("5", 284, 197);
    });
    expect(text).toContain("tháng 5 năm 2025");
    expect(notices).toEqual([{ rule: "read/stamped-over", params: { text: "tháng 5 năm 2025" } }]);
  });

  it("other words of a signature are no text, and it is said so; words of a form are", async () => {
    const { text, notices } = await read((pen) => {
      pen.stamp("Signed by: A B, 07/11/2025", 86, 97);
      pen.stamp("Xa Mau", 60, 200, "Tx");
    });
    expect(text).not.toContain("Signed");
    expect(text).toContain("Xa Mau");
    expect(notices).toEqual([{ rule: "read/signature", params: { text: "Signed by: A B, 07/11/2025" } }]);
  });

  it("a picture in a blank is said not to be read, one elsewhere is not spoken of", async () => {
    const { notices } = await read((pen) => {
      pen.picture(88, 100, 25, 12);
      pen.picture(60, 300, 25, 12);
    });
    expect(notices).toEqual([{ rule: "read/unread-mark", params: { count: 1, head: 1 } }]);
  });
});

describe("readPdf(bytes), fonts without a table of characters", () => {
  it("signs that no character is known for are marked in the text, and counted", async () => {
    const { blocks, notices } = await readPdf(
      await pdfOf((pen) => {
        pen.words("Kế hoạch phát triển đường sá của tỉnh trong năm nay", 60, 60);
        pen.words("H", 60, 80, 13, "lost");
        pen.words("iệp hội", 71, 80);
      }),
    );
    expect(writeMarkdown(blocks)).toContain("\uFFFDiệp hội");
    expect(notices).toEqual([{ rule: "read/lost-signs", params: { count: 1, examples: "\uFFFDiệp" } }]);
  });

  it("the words with such signs are found in a time that grows with the text, however long a word is", () => {
    const long = "a".repeat(100_000);
    const start = performance.now();
    expect([long, `${long} \uFFFDiệp hội`].map(lostWords)).toEqual([[], ["\uFFFDiệp"]]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("a text in such a font is no picture", async () => {
    const file = await pdfOf((pen) => pen.words("Kế hoạch phát triển đường sá của tỉnh", 60, 60, 13, "lost"));
    expect((await readPdf(file)).notices).toMatchObject([{ rule: "read/lost-signs" }]);
  });
});

describe("joinRows(above, below)", () => {
  const row = (...cells: readonly string[]) =>
    cells.map((text) => (text === "" ? [] : [paragraph([{ text, bold: false }])]));
  const words = (rows: ReturnType<typeof joinRows>) => rows.map((cells) => blockText({ kind: "table", rows: [cells] }));

  it("a row without a number that goes on in small letters is the rest of the row above, also behind a semicolon", () => {
    const above = [row("1", "Rà soát quy hoạch; làm kho dữ liệu;", "Sở A")];
    expect(words(joinRows(above, [row("", "phân tích số liệu.", ""), row("2", "làm cầu", "")]))).toEqual([
      "1\nRà soát quy hoạch; làm kho dữ liệu; phân tích số liệu.\nSở A",
      "2\nlàm cầu\n",
    ]);
    expect(words(joinRows([row("1", "Rà soát quy hoạch.", "Sở A")], [row("", "báo cáo", "")]))).toHaveLength(2);
  });

  it("a row without a number whose words are further items, or what the row above waits for, is the rest of it", () => {
    const above = [row("1", "Làm cầu:", "Sở A")];
    expect(words(joinRows(above, [row("", "- Lập dự án", "")]))).toEqual(["1\nLàm cầu:\n- Lập dự án\nSở A"]);
    expect(words(joinRows(above, [row("", "Bước 1: lập dự án", "")]))).toHaveLength(1);
    expect(words(joinRows([row("1", "Làm cầu", "Sở A")], [row("", "Trường học", "")]))).toHaveLength(2);
    expect(words(joinRows(above, [row("", "- Lập dự án", "Sở B")]))).toHaveLength(2);
    expect(words(joinRows(above, [row("2", "- Lập dự án", "")]))).toHaveLength(2);
  });

  it("an item is a row of its own where others are", () => {
    const item = row("", "- Lập dự án", "");
    expect(words(joinRows([row("1", "Làm cầu:", "Sở A"), item], [item]))).toHaveLength(3);
    expect(words(joinRows([row("1", "Làm cầu:", "Sở A")], [item, item]))).toHaveLength(3);
    expect(words(joinRows([item, row("2", "Làm chợ:", "Sở A")], [row("", "Bước 1", "")]))).toHaveLength(2);
  });

  it("a row without a number is the rest of the row above where all others have one, and it says more than a sum", () => {
    const above = ["1", "2", "3", "4"].map((number) => row(number, "Làm cầu.", "5"));
    const below = (...rows: readonly ReturnType<typeof row>[]) => [
      ...rows,
      row("5", "Làm chợ", "6"),
      row("6", "Kè", "7"),
    ];
    const rest = row("", "Sở A chủ trì.", "");
    expect(words(joinRows(above, below(rest)))[3]).toBe("4\nLàm cầu. Sở A chủ trì.\n5");
    expect(joinRows(above.slice(1), below(rest))).toHaveLength(6);
    expect(joinRows([...above.slice(1), row("", "Trường học", "1"), row("4", "Kè", "7")], below(rest))).toHaveLength(8);
    expect(joinRows(above, below(row("", "Làm kè", "5")))).toHaveLength(7);
    expect(joinRows(above, below(row("", "Tổng số", "")))).toHaveLength(7);
    expect(joinRows(above, below(row("", "", "")))).toHaveLength(7);
  });

  it("the number of a document that the end of the page cuts is whole", () => {
    const above = [row("1", "Thực hiện Nghị định số 9/2024/NĐ-", "Sở A, sở")];
    expect(words(joinRows(above, [row("", "CP", "phụ trách")]))).toEqual([
      "1\nThực hiện Nghị định số 9/2024/NĐ-CP\nSở A, sở phụ trách",
    ]);
  });

  it("a cell that reached down over the end of the page does so still", () => {
    const head = row("TT", "Nội dung", "Chủ trì", "Hạn");
    const under = (number: string) => row(number, "Làm cầu", "", "2026").map((cell, at) => (at === 2 ? COVERED : cell));
    const first = row("3", "Làm đường", "", "2027");
    const next = row("4", "Làm chợ", "Sở B", "2028");
    const leadOfFirst = (above: Parameters<typeof joinRows>[0], below: Parameters<typeof joinRows>[1]) =>
      joinRows(above, below)[above.length]![2];
    const merged = [head, row("1", "Mở bến", "Sở A", "2026"), under("2")];
    expect(leadOfFirst(merged, [first, next])).toBe(COVERED);
    expect(leadOfFirst(merged.slice(0, 2), [first, under("4"), next])).toBe(COVERED);
    expect(leadOfFirst(merged.slice(0, 2), [first, next])).toEqual([]);
    expect(leadOfFirst([...merged, row("3", "Làm kè", "Sở B", "2026")], [first, next])).toEqual([]);
    expect(leadOfFirst(merged, [first, row("4", "Làm chợ", "", "2028")])).toEqual([]);
    expect(leadOfFirst([head], [first, under("4"), next])).toEqual([]);
    expect(leadOfFirst(merged, [row("II", "Trường học", "", ""), next])).toEqual([]);
  });
});

describe("rulesOf(operators, operations)", () => {
  const names = [
    "save",
    "restore",
    "transform",
    "paintFormXObjectBegin",
    "paintFormXObjectEnd",
    "constructPath",
    "stroke",
    "closeStroke",
    "fill",
    "eoFill",
    "fillStroke",
    "eoFillStroke",
    "closeFillStroke",
    "closeEOFillStroke",
  ] as const;
  const operations = Object.fromEntries(names.map((name, index) => [name, index])) as Operations;
  const drawn = (steps: readonly (readonly [keyof Operations, unknown])[]): readonly RuledLine[] =>
    rulesOf({ fnArray: steps.map(([name]) => operations[name]), argsArray: steps.map(([, args]) => args) }, operations);
  const path = (paint: keyof Operations, ...numbers: number[]) =>
    ["constructPath", [operations[paint], [new Float32Array(numbers)]]] as const;

  it("moves lines as the page does, and takes no slanting line, no curve and no broad area", () => {
    expect(
      drawn([
        ["save", null],
        ["transform", [2, 0, 0, 2, 10, 20]],
        path("stroke", 0, 0, 0, 1, 50, 0),
        ["restore", null],
        path("stroke", 0, 0, 0, 1, 50, 40),
        path("stroke", 0, 0, 0, 2, 1, 1, 2, 2, 50, 0),
        path("fill", 0, 5, 5, 1, 5, 90, 1, 5.5, 90, 1, 5.5, 5, 4),
        path("fill", 0, 0, 0, 1, 40, 0, 1, 40, 40, 1, 0, 40, 4),
      ]),
    ).toEqual([
      { axis: "x", at: 20, from: 10, to: 110 },
      { axis: "y", at: 5.25, from: 5, to: 90 },
    ]);
  });
});

describe("gridsOf(rules)", () => {
  it("lines that do not cross are no table, nor is a box of one column", () => {
    const across = (at: number): RuledLine => ({ axis: "x", at, from: 0, to: 100 });
    const down = (at: number): RuledLine => ({ axis: "y", at, from: 0, to: 50 });
    expect(gridsOf([across(0), across(50)])).toEqual([]);
    expect(gridsOf([across(0), across(50), down(0), down(100)])).toEqual([]);
    expect(gridsOf([across(0), across(50), down(0), down(40), down(100)])).toEqual([
      { xs: [0, 40, 100], ys: [50, 0], owner: [0, 1] },
    ]);
  });

  it("a row is open where both sides of a table go on beyond its last line to one height", () => {
    const across = (at: number): RuledLine => ({ axis: "x", at, from: 0, to: 100 });
    const down = (at: number, from: number, to: number): RuledLine => ({ axis: "y", at, from, to });
    const ys = (...sides: readonly RuledLine[]) => gridsOf([across(30), across(60), down(40, 30, 60), ...sides])[0]!.ys;
    expect(ys(down(0, 10, 90), down(100, 11, 89))).toEqual([89, 60, 30, 11]);
    expect(ys(down(0, 25, 65), down(100, 25, 65))).toEqual([60, 30]);
    expect(ys(down(0, 10, 90), down(100, 30, 60))).toEqual([60, 30]);
    expect(ys(down(0, 10, 90), down(100, 20, 80))).toEqual([60, 30]);
  });

  it("the lines of a map are too many for tables", () => {
    const many = Array.from({ length: 3000 }, (_, at): RuledLine => ({ axis: "x", at: at * 7, from: 0, to: 1 }));
    expect(gridsOf(many)).toEqual([]);
  });
});
