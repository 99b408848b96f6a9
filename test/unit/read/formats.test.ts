import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/read/blocks.ts";
import { detectFormat } from "../../../src/read/detect.ts";
import { convertLegacy } from "../../../src/read/legacy.ts";
import { describeNotice } from "../../../src/read/messages.ts";
import { linesOfPage, readPage } from "../../../src/read/pdfLines.ts";
import type { PdfItem } from "../../../src/read/pdfPieces.ts";
import { readFile, type ReadableFormat } from "../../../src/read/readFile.ts";
import { withoutRunningHeads } from "../../../src/read/runningHeads.ts";
import { writeMarkdown } from "../../../src/read/write.ts";
import { docx, p } from "./support.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = async (content: string | Uint8Array, format: ReadableFormat): Promise<readonly string[]> => {
  const { blocks } = await readFile(typeof content === "string" ? bytes(content) : content, format);
  return writeMarkdown(blocks)
    .split("\n")
    .filter((line) => line !== "");
};
const refusal = (content: string | Uint8Array, format: ReadableFormat): Promise<unknown> =>
  readFile(typeof content === "string" ? bytes(content) : content, format).then(
    () => null,
    (error: unknown) => (error instanceof ReadError ? error.rule : error),
  );

describe("readFile(bytes, text)", () => {
  it("columns of a letterhead and of a signature are read one after the other", async () => {
    const page = [
      "   ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "      TỈNH MẪU                        Độc lập - Tự do - Hạnh phúc",
      "  Số: 12/KH-UBND                   Mẫu, ngày 06 tháng 3 năm 2025",
      "",
      "Giao   Sở   Xây   dựng theo dõi.",
      "",
      "Nơi nhận:                             TM. ỦY BAN NHÂN DÂN",
      "- Như trên;                               CHỦ TỊCH",
      "- Lưu: VT.",
    ].join("\n");
    expect(await lines(page, "text")).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH MẪU",
      "Số: 12/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Mẫu, ngày 06 tháng 3 năm 2025",
      "Giao Sở Xây dựng theo dõi.",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
    ]);
  });

  it("lines of a letterhead without an empty line between them stay apart", async () => {
    const head = ["Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-UBND", "Mẫu, ngày 06 tháng 3 năm 2025"];
    const body = ["KẾ HOẠCH", "", "I. MỤC ĐÍCH", "", "Làm rõ.", "", "II. NHIỆM VỤ", "", "1. Làm đường."];
    expect((await lines([...head, ...body].join("\n"), "text")).slice(0, 3)).toEqual(head);
    const ruled = [head[0], "---------------", ...head.slice(1), "* * *", ...body];
    expect((await lines(ruled.join("\n"), "text")).slice(0, 4)).toEqual([...head, "KẾ HOẠCH"]);
  });
});

describe("readFile(bytes, format) of a file with the stamp of the office that received it", () => {
  const stamp = ["SỞ XÂY DỰNG TỈNH MẪU", "VĂN BẢN ĐẾN", "Số 4521 Ngày: 21/5/2025", "Chuyển: Phòng Mẫu"];
  const head = ["ỦY BAN NHÂN DÂN", "Số: 12/KH-UBND", "Mẫu, ngày 06 tháng 3 năm 2025", "KẾ HOẠCH", "Xây thư viện"];
  const text = [...head.slice(0, 2), ...stamp, ...head.slice(2), "I. NHIỆM VỤ", "1. Xây thư viện."];

  it.each([
    ["docx", docx(text.map((line) => p(line)).join(""))],
    ["html", bytes(`<html><body>${text.map((line) => `<p>${line}</p>`).join("")}</body></html>`)],
    ["markdown", bytes(text.join("\n\n"))],
  ] as const)("of %s leaves it out, and says so", async (format, file) => {
    const { blocks, notices } = await readFile(file, format);
    expect(writeMarkdown(blocks)).not.toMatch(/4521|ĐẾN|21\/5|SỞ XÂY DỰNG/u);
    expect(writeMarkdown(blocks)).toMatch(/12\/KH-UBND/u);
    expect(notices.map(({ rule }) => rule)).toEqual(["read/stamp"]);
  });
});

describe("readFile(bytes, markdown)", () => {
  it("wrapped lines are one paragraph, headings over two lines one heading, signs alone join their words", async () => {
    const page = [
      "**I. MỤC ĐÍCH,",
      "YÊU CẦU**",
      "",
      "Thực hiện Nghị quyết số",
      "12/NQ-CP của Chính phủ về phát triển giao thông, tỉnh ban hành Kế hoạch",
      "như sau:",
      "",
      "-",
      "",
      "Làm đường *liên xã*.",
    ].join("\n");
    expect(await lines(page, "markdown")).toEqual([
      "**I. MỤC ĐÍCH, YÊU CẦU**",
      "Thực hiện Nghị quyết số 12/NQ-CP của Chính phủ về phát triển giao thông, tỉnh ban hành Kế hoạch như sau:",
      "- Làm đường liên xã.",
    ]);
  });

  it("lone pipes are a table again, and a letterhead when they hold one", async () => {
    const letterhead =
      "|\n**ỦY BAN NHÂN DÂN**\nTỈNH A\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\n|\n|\nSố: 1/KH-UBND\n|\nA, ngày 1 tháng 2 năm 2025\n|\n\nKẾ HOẠCH\n\nvề đường sá";
    expect((await lines(letterhead, "markdown")).map((line) => line.replaceAll("**", ""))).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH A",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 1/KH-UBND",
      "A, ngày 1 tháng 2 năm 2025",
      "KẾ HOẠCH",
      "về đường sá",
    ]);
    const table = ["| TT | Việc |", "| --- | --- |", "| 1 | Làm đường |", "| 2 | Làm cầu |"];
    const rows = "|\nTT\n|\nViệc\n|\n|\n1\n|\nLàm đường\n|\n|\n2\n|\nLàm cầu\n|\n";
    expect(await lines(rows, "markdown")).toEqual(table);
    expect(await lines(rows.replaceAll("|\n|", "|"), "markdown")).toEqual(table);
    expect(await lines(rows.replaceAll("|\n|", "|").replace("\n2\n", "\n5\n"), "markdown")).toHaveLength(2);
  });

  it("a letterhead and a closing in the cells of a row are lines again; bold words of other tables stay in their cell", async () => {
    const letterhead =
      "| **TỈNH ỦY MẪU** **\\*** Số 1-KH/TU | **ĐẢNG CỘNG SẢN VIỆT NAM** *Mẫu, ngày 2 tháng 3 năm 2025* |";
    const closing = "| **Nơi nhận:** - Như trên, - Lưu. | **T/M BAN THƯỜNG VỤ** **BÍ THƯ** |";
    const read = await lines(`${letterhead}\n| --- | --- |\n\nKẾ HOẠCH\n\n${closing}\n| --- | --- |`, "markdown");
    expect(read.map((line) => line.replaceAll("**", ""))).toEqual([
      "TỈNH ỦY MẪU",
      "Số 1-KH/TU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Mẫu, ngày 2 tháng 3 năm 2025",
      "KẾ HOẠCH",
      "Nơi nhận:",
      "- Như trên,",
      "- Lưu.",
      "T/M BAN THƯỜNG VỤ",
      "BÍ THƯ",
    ]);
    const row = "| **Việc** làm đường | **Sở** |";
    expect(await lines(`${row}\n| --- | --- |`, "markdown")).toContain("| Việc làm đường | Sở |");
  });

  it("a table without pipes at its ends is a table, slanted and bold words lose their signs, a lone line stays", async () => {
    expect((await lines("TT | Việc\n--- | ---\n1 | Làm đường\n\nSau bảng.", "markdown")).slice(0, 3)).toEqual([
      "| TT | Việc |",
      "| --- | --- |",
      "| 1 | Làm đường |",
    ]);
    expect(await lines("_Mẫu, ngày 2 tháng 3_\n\n***Làm đường*** tệp a_b_c", "markdown")).toEqual([
      "Mẫu, ngày 2 tháng 3",
      String.raw`**Làm đường** tệp a\_b\_c`,
    ]);
  });

  it("a bullet before a bullet is one", async () => {
    expect(await lines("- **- **Làm đường.\n\n- Làm cầu - hầm.", "markdown")).toEqual([
      "- Làm đường.",
      "- Làm cầu - hầm.",
    ]);
  });
});

describe("readFile(bytes, format) of texts that no author writes", () => {
  it.each([
    ["markdown", "[".repeat(200_000)],
    ["markdown", "![a".repeat(70_000)],
    ["markdown", `# a${" ".repeat(200_000)}b`],
    ["markdown", "<b a".repeat(60_000)],
    ["markdown", "[a](b (".repeat(40_000)],
    ["markdown", "[a]{.".repeat(50_000)],
    ["markdown", "<!--".repeat(60_000)],
    ["markdown", "<table>\n".repeat(60_000)],
    ["markdown", "+--+\n".repeat(60_000)],
    ["markdown", `\`\`\`${" ".repeat(200_000)}b`],
    ["markdown", "&a".repeat(100_000)],
    ["markdown", "|\n**Kính gửi:**\n".repeat(20_000)],
    ["markdown", "---|---\n".repeat(30_000)],
    ["markdown", `|\n${"a\n".repeat(59)}`.repeat(4_000)],
    ["text", "xây\n".repeat(30_000)],
  ] as const)("reads %s in a time that grows as its size", async (format, text) => {
    const before = process.cpuUsage();
    await readFile(bytes(`Kế hoạch xây dựng cầu đường.\n\n${text}`), format);
    // Growth with the square of the size took minutes; linear growth takes a fraction of a second.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });

  it.each(["div", "b", "ul", "table"])("refuses a page that nests %s without end", async (tag) => {
    const open = tag === "table" ? "<table><tr><td>" : tag === "ul" ? "<ul><li>" : `<${tag}>`;
    expect(await refusal(`<html><body>${open.repeat(5000)}Kế hoạch xây dựng`, "html")).toBe("read/too-deep");
  });
});

describe("readFile(bytes, html)", () => {
  const plan = (text: string): string =>
    `<p><b>ỦY BAN NHÂN DÂN TỈNH A</b></p><p><b>KẾ HOẠCH</b></p><p>Phát triển đường sá của tỉnh trong năm nay${text}</p>`;

  it("preformatted text is read as a text file, its letterhead column by column", async () => {
    const page = [
      "  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "     TỈNH MẪU                  Độc lập - Tự do - Hạnh phúc",
      "",
      "              KẾ HOẠCH",
      "",
      "   Phát triển đường sá của tỉnh trong năm nay và các năm sau theo quy",
      "hoạch.",
    ].join("\n");
    const expected = [
      "ỦY BAN NHÂN DÂN TỈNH MẪU",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "KẾ HOẠCH",
      "Phát triển đường sá của tỉnh trong năm nay và các năm sau theo quy hoạch.",
    ];
    expect(await lines(`<body><div><pre>${page}</pre></div></body>`, "html")).toEqual(expected);
    const broken = page.replaceAll("\n", "<br>");
    expect(await lines(`<body><div>Mục</div><pre>${broken}</pre></body>`, "html")).toEqual(expected);
  });

  it("a page inside one form is read, as some sites send theirs", async () => {
    expect(await lines(`<body><form><div>${plan("")}</div></form></body>`, "html")).toHaveLength(3);
  });

  it("the notes of a page that Word or LibreOffice saved stand beside its text, and are read", async () => {
    const word = `<body><div class=WordSection1>${plan('<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>')}</div>
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Theo quy hoạch.</p></div></div></body>`;
    const office = `<body><div>${plan('<a class="sdfootnoteanc" name="sdfootnote1anc"><sup>1</sup></a>')}</div>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym">1</a> Theo quy hoạch.</p></div></body>`;
    for (const page of [word, office])
      expect((await lines(page, "html")).slice(-2)).toEqual([
        "Phát triển đường sá của tỉnh trong năm nay¹",
        "¹ Theo quy hoạch.",
      ]);
  });

  it("the number of an item stands before its first paragraph", async () => {
    expect(
      await lines(`<body>${plan("")}<ol start="2"><li><p>Làm cầu</p><p>Làm phà</p></li></ol></body>`, "html"),
    ).toContain("2. Làm cầu");
  });

  it("tags tell nothing of the language of a page in an old encoding", async () => {
    // Windows-1258 writes a tone behind its vowel: 0xCC grave, 0xEC acute, 0xF2 dot below, 0xD2 hook.
    const tags = "<o:p style='mso-margin-top-alt:auto'></o:p>".repeat(200);
    const text = `<html><body>${tags}<p>U\u00D2Y BAN NH\u00C2N D\u00C2N TI\u00D2NH A</p><p>K\u00CA\u00EC HOA\u00F2CH</p><p>X\u00E2y d\u01B0\u0323ng c\u00E2\u00CCu</p></body></html>`;
    const page = Uint8Array.from(text.replaceAll("\u01B0\u0323", "\u00FD\u00F2"), (sign) => sign.charCodeAt(0));
    expect(await lines(page, "html")).toEqual(["ỦY BAN NHÂN DÂN TỈNH A", "KẾ HOẠCH", "Xây dựng cầu"]);
  });

  it("the document is taken out of its page; lists, merged cells and notes are written out", async () => {
    const page = `<!doctype html><html><head><title>x</title></head><body><nav>Trang chủ Tin tức</nav><div id="main">
      <p>Đường dẫn</p><p><b>ỦY BAN NHÂN DÂN TỈNH A</b></p><p><b>KẾ HOẠCH</b></p><p>Về phát triển đường sá của tỉnh trong năm nay</p>
      <ol type="a" start="3"><li>Làm đường liên xã<sup>1</sup></li><li>Làm cầu qua sông lớn</li></ol>
      <table><tr><td rowspan="2">1</td><td colspan="2">Nội dung chung</td></tr><tr><td>b</td><td>c</td></tr></table>
      <p><sup>1</sup> Theo quy hoạch của tỉnh.</p></div><footer>Bản quyền</footer></body></html>`;
    expect(await lines(page, "html")).toEqual([
      "**ỦY BAN NHÂN DÂN TỈNH A**",
      "**KẾ HOẠCH**",
      "Về phát triển đường sá của tỉnh trong năm nay",
      "c. Làm đường liên xã¹",
      "¹ Theo quy hoạch của tỉnh.",
      "d. Làm cầu qua sông lớn",
      "| 1 | Nội dung chung |  |",
      "| --- | --- | --- |",
      "| ^^ | b | c |",
    ]);
  });

  it("a web archive gives its page", async () => {
    const part = "<html><body><p>K=E1=BA=BF ho=E1=BA=A1ch =\nc=E1=BB=A7a t=E1=BB=89nh</p></body></html>";
    const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${part}\n--b--`;
    expect(detectFormat(bytes(archive), "x.mht")).toBe("mhtml");
    expect(await lines(archive, "mhtml")).toEqual(["Kế hoạch của tỉnh"]);
  });
});

describe("readFile(bytes, text)", () => {
  it("page numbers and running heads go, wrapped lines are joined", async () => {
    const subjects = ["đường", "cầu", "trường"];
    const opening = (subject: string): string =>
      `Xây ${subject} đồng bộ, hiện đại theo quy hoạch của tỉnh đã được duyệt và kết nối`;
    const pages = subjects.map(
      (subject, page) => `CÔNG BÁO SỐ ${page}\n${opening(subject)}\ncác vùng khó khăn về ${subject}.\n${page}`,
    );
    const expected = subjects.map((subject) => `${opening(subject)} các vùng khó khăn về ${subject}.`);
    expect(await lines(pages.join("\f"), "text")).toEqual(expected);
  });

  it("old encodings are converted, and letters of none are refused", async () => {
    const sentence =
      "Thực hiện kế hoạch phát triển đường bộ của tỉnh, các sở và huyện được giao nhiệm vụ xây dựng cầu, trường học, bệnh viện và chợ. ";
    const long = sentence.repeat(4);
    for (const encode of [toTcvn3, toVni]) {
      const { blocks, notices } = await readFile(encode(long), "text");
      expect(writeMarkdown(blocks).trim().slice(0, 60)).toBe(sentence.slice(0, 60));
      expect(notices[0]?.rule).toBe("read/converted");
    }
    const damaged = Uint8Array.from({ length: 4000 }, (_, index) =>
      index % 7 === 0 ? 0x20 : 0x80 + ((index * 37) % 120),
    );
    expect(await refusal(damaged, "text")).toBe("read/unknown-encoding");
  });
});

/** Bytes of `text` in an old encoding: the reverse of what is tested, found by trying all codes. */
function toTcvn3(text: string): Uint8Array {
  const codes = new Map(
    Array.from({ length: 0x5e }, (_, index) => [
      convertLegacy(String.fromCharCode(0xa1 + index), "tcvn3"),
      0xa1 + index,
    ]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0));
}

function toVni(text: string): Uint8Array {
  const codes = new Map<string, string>();
  const signs = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
  for (const sign of signs) codes.set(convertLegacy(sign, "vni"), sign);
  for (const vowel of "aeouyôö") for (const sign of signs) codes.set(convertLegacy(vowel + sign, "vni"), vowel + sign);
  return Uint8Array.from(
    Array.from(text, (letter) => (letter.codePointAt(0)! < 0x80 ? letter : (codes.get(letter) ?? "?"))).join(""),
    (sign) => sign.charCodeAt(0),
  );
}

describe("convertLegacy(text, encoding)", () => {
  it("gives the letters of TCVN3 and of VNI", () => {
    expect(convertLegacy("Céng hßa x· héi chñ nghÜa ViÖt Nam, ng\u00ADêi d©n", "tcvn3")).toBe(
      "Cộng hòa xã hội chủ nghĩa Việt Nam, người dân",
    );
    expect(convertLegacy("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngöôøi daân", "vni")).toBe(
      "Cộng hòa xã hội chủ nghĩa Việt Nam, người dân",
    );
    expect(convertLegacy("kÕ ho¹ch", "tcvn3-capitals")).toBe("KẾ HOẠCH");
    expect(convertLegacy("KÕ HO¹CH\ncña UBND TØNH, KÕ ho¹ch", "tcvn3")).toBe("KẾ HOẠCH\ncủa UBND TỈNH, Kế hoạch");
  });
});

describe("linesOfPage(readPage(items, isBold))", () => {
  const item = (str: string, x: number, y: number, size = 13): PdfItem => ({
    str,
    transform: [size, 0, 0, size, x, y],
    width: str.length * size * 0.5,
    height: size,
    fontName: "f",
  });

  it("reads the columns of a letterhead one after the other, then the lines below", () => {
    const items = [
      item("ỦY BAN NHÂN DÂN", 60, 800),
      item("CỘNG HÒA", 330, 800),
      item("TỈNH A", 90, 785),
      item("Độc lập", 335, 785),
      item("Một dòng văn", 60, 740),
      item("bản", 170, 740),
    ];
    expect(linesOfPage(readPage(items, () => false)).map(({ text }) => text)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH A",
      "CỘNG HÒA",
      "Độc lập",
      "Một dòng văn bản",
    ]);
  });

  it("a small figure above the line is the mark of a note", () => {
    expect(
      linesOfPage(
        readPage([item("Chương trình", 60, 700), item("1", 138, 706, 8), item(" của tỉnh", 143, 700)], () => false),
      )[0]!.text,
    ).toBe("Chương trình¹ của tỉnh");
  });
});

describe("linesOfPage(page) with a table", () => {
  const item = (str: string, x: number, y: number): PdfItem => ({
    str,
    transform: [10, 0, 0, 10, x, y],
    width: str.length * 5,
    height: 10,
    fontName: "f",
  });
  const head = [item("TT", 50, 700), item("Nội dung", 80, 700), item("Chủ trì", 240, 700), item("Thời hạn", 340, 700)];
  const cellsOf = (items: readonly PdfItem[]) =>
    linesOfPage(readPage(items, () => false)).map(({ text, table }) =>
      table
        ? table.rows.map((row) =>
            row.map((cell) => cell.map(({ runs }) => runs.map((run) => run.text).join("")).join("/")),
          )
        : text,
    );

  it("puts the lines of each cell together, wherever in the height of its row the number stands", () => {
    const cells: readonly (readonly [string, number, number])[] = [
      ["Xây dựng cầu qua sông", 80, 680],
      ["Sở Xây dựng", 240, 674],
      ["1", 50, 668],
      ["2025", 340, 668],
      ["và đường vào cầu", 80, 668],
      ["Mở rộng cảng", 80, 646],
      ["2", 50, 640],
      ["Sở Giao thông", 240, 640],
      ["2026", 340, 640],
      ["phía nam", 80, 634],
      ["3", 50, 612],
      ["Làm sạch sông", 80, 612],
      ["Các huyện", 240, 612],
      ["Hằng năm", 340, 612],
    ];
    const items = [
      item("II. NHIỆM VỤ", 50, 730),
      ...head,
      ...cells.map(([words, x, y]) => item(words, x, y)),
      item("Nơi nhận:", 50, 580),
    ];
    expect(cellsOf(items)).toEqual([
      "II. NHIỆM VỤ",
      [
        ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
        ["1", "Xây dựng cầu qua sông và đường vào cầu", "Sở Xây dựng", "2025"],
        ["2", "Mở rộng cảng phía nam", "Sở Giao thông", "2026"],
        ["3", "Làm sạch sông", "Các huyện", "Hằng năm"],
      ],
      "Nơi nhận:",
    ]);
  });

  it("ends a table where a line of text lies across its columns, and takes text for no table", () => {
    const rows = [3, 2, 1].flatMap((number) => [
      item(String(4 - number), 50, 600 + number * 20),
      item("Xây cầu", 80, 600 + number * 20),
      item("Sở Xây dựng", 240, 600 + number * 20),
      item("2025", 340, 600 + number * 20),
    ]);
    const text = item("Ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện nghiêm túc.", 50, 600);
    expect(cellsOf([...head, ...rows, text])).toEqual([expect.any(Array), text.str]);
    const plain = [700, 688, 676, 664].map((y) =>
      item("Một dòng văn bản dài chạy hết chiều ngang của trang giấy.", 50, y),
    );
    expect(cellsOf(plain)).toEqual(plain.map(({ str }) => str));
  });
});

describe("withoutRunningHeads(pages)", () => {
  it("keeps a single page whole, and figures inside pages", () => {
    const page = [{ text: "1" }, { text: "Nội dung" }, { text: "2" }];
    expect(withoutRunningHeads([page]).pages).toEqual([page]);
  });

  it("leaves out words with the number of their page from two pages on, and says them once", () => {
    const page = (line: string, foot: string): readonly { text: string }[] => [{ text: line }, { text: foot }];
    const feet = ["Kế hoạch số 5    Trang 1/3", "Kế hoạch số 5    Trang 2/3"];
    const { pages, notices } = withoutRunningHeads(feet.map((foot, at) => page(`Nội dung ${"ab"[at]}`, foot)));
    expect(pages.flat().map(({ text }) => text)).toEqual(["Nội dung a", "Nội dung b"]);
    expect(notices.map(({ params }) => params["text"])).toEqual(["Kế hoạch số 5 Trang 1/3"]);
    const kept = ["Theo Công báo, Trang 1", "Xem Quyết định"].map((foot) => page("Nội dung", foot).slice(1));
    expect(withoutRunningHeads(kept).pages).toEqual(kept);
  });

  it.each([
    ["a label of their own", ["1. Làm đường theo danh mục tại trang 1", "3. Làm đường theo danh mục tại trang 2"]],
    ["the number of another page", ["làm đường theo danh mục tại trang 2", "làm đường theo danh mục tại trang 3"]],
  ])("keeps tasks at the ends of pages that name a page, with %s", (_, texts) => {
    const pages = texts.map((text) => [{ text }]);
    expect(withoutRunningHeads(pages).pages).toEqual(pages);
  });

  it("keeps the names of two appendices that begin on the same height", () => {
    const pages = ["PHỤ LỤC 01", "PHỤ LỤC 02"].map((text) => [{ text, y: 780 }]);
    expect(withoutRunningHeads(pages).pages).toEqual(pages);
  });

  it.each([
    ["articles", ["Điều 2. Trách nhiệm của các cơ quan", "Điều 5. Trách nhiệm của các cơ quan"]],
    ["forms", ["Biểu mẫu 2", "Biểu mẫu 3", "Biểu mẫu 4"]],
    ["tables", ["Bảng số 1", "Bảng số 2", "Bảng số 3"]],
    ["items", ["1. Sở Xây dựng", "1. Sở Xây dựng", "1. Sở Xây dựng"]],
    ["headings without a word for what they are", ["Năm 2025", "Năm 2027", "Năm 2030"]],
    ["two headings that count up with the pages", ["Giai đoạn 1", "Giai đoạn 2"]],
  ])("keeps %s at the tops of pages", (_, texts) => {
    const pages = texts.map((text, at) => [
      { text, y: 780 },
      { text: `Nội dung ${"abc"[at]}`, y: 760 },
    ]);
    expect(withoutRunningHeads(pages).pages).toEqual(pages);
  });

  it("leaves out words with a number that counts up with the pages, and words alone, and names each", () => {
    const page = (at: number): readonly { text: string; y: number }[] => [
      { text: at % 2 === 0 ? `${at + 7} CÔNG BÁO/Số 5` : `CÔNG BÁO/Số 5 ${at + 7}`, y: 780 },
      { text: `Nội dung ${"abcdef"[at]}`, y: 700 },
      { text: at < 2 ? "Bản nháp" : `Hết trang của phần ${"abcdef"[at]}`, y: 50 },
    ];
    const { pages, notices } = withoutRunningHeads([0, 1, 2, 3, 4, 5].map(page));
    expect(pages.map(([first]) => first!.text)).toEqual(Array.from("abcdef", (letter) => `Nội dung ${letter}`));
    expect(pages.map(({ length }) => length)).toEqual([1, 1, 2, 2, 2, 2]);
    expect(notices.map(({ params }) => params["text"])).toEqual(["7 CÔNG BÁO/Số 5", "Bản nháp", "CÔNG BÁO/Số 5 8"]);
  });

  it.each([
    "- Dự thảo lần 2 -",
    "* Dự thảo",
    "• Văn bản nội bộ",
    "A. Công ty tư vấn",
    "Phụ lục I",
    "Mẫu số 01",
    "Đề án 06 của tỉnh Mẫu",
    "Ngày 12/03/2024 in từ hệ thống",
  ])("leaves out the same words at the same height of all pages, whatever they look like: %s", (head) => {
    const bodies = Array.from("abcdef", (letter) => ({ text: `Nội dung ${letter}`, y: 700 }));
    expect(withoutRunningHeads(bodies.map((body) => [{ text: head, y: 780 }, body])).pages).toEqual(
      bodies.map((body) => [body]),
    );
    const elsewhere = bodies.map((body, at) => [{ text: head, y: 780 - at * 9 }, body]);
    expect(withoutRunningHeads(elsewhere).pages).toEqual(elsewhere);
  });

  it("keeps the name of an appendix where it begins, when its further pages have it as their head", () => {
    const page = (text: string, at: number): readonly { text: string; y: number }[] => [
      { text, y: 780 },
      { text: `Nội dung ${"abcdef"[at]}`, y: 700 },
    ];
    const heads = ["Mở đầu", "Kết luận", "Phụ lục I", "Phụ lục I", "Phụ lục I", "Phụ lục I"];
    const { pages } = withoutRunningHeads(heads.map((text, at) => page(text, at)));
    expect(pages.map(([first]) => first!.text)).toEqual([
      ...heads.slice(0, 3),
      ...Array.from("def", (letter) => `Nội dung ${letter}`),
    ]);
  });

  it("leaves out a head with the number of its page twice, and names one once whose count starts anew", () => {
    const left = (heads: readonly string[]): unknown => {
      const read = withoutRunningHeads(heads.map((text, at) => [{ text, y: 780 }, { text: `Nội ${"abcdefghi"[at]}` }]));
      return [read.pages.flat().length, read.notices.map(({ params }) => params["text"])];
    };
    expect(left(["VNA 1 1", "VNA 2 2", "VNA 3 3"])).toEqual([3, ["VNA 1 1"]]);
    expect(left([1, 2, 3, 1, 2, 3, 1, 2, 3].map((page) => `Bản nháp ${page}`))).toEqual([9, ["Bản nháp 1"]]);
  });

  it("keeps the letterhead of a decision and that of the plan behind it", () => {
    const page = (line: string): readonly { text: string; y: number }[] => [
      { text: "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", y: 60 },
      { text: line, y: 90 },
      { text: "Bản nháp", y: 800 },
    ];
    const pages = [page("QUYẾT ĐỊNH"), page("KẾ HOẠCH")];
    expect(withoutRunningHeads(pages).pages).toEqual(pages.map((kept) => kept.slice(0, 2)));
  });
});

describe("detectFormat(bytes, name)", () => {
  it("goes by the bytes, whatever the name says", () => {
    expect(detectFormat(docx(p("a")), "x.doc")).toBe("docx");
    expect(detectFormat(bytes("%PDF-1.7"), "x.docx")).toBe("pdf");
    expect(detectFormat(bytes("{\\rtf1"), "x.doc")).toBe("rtf");
    expect(detectFormat(bytes("<HTML><body>"), "x.doc")).toBe("html");
    expect(detectFormat(bytes("chữ"), "x.md")).toBe("markdown");
    expect(detectFormat(bytes("chữ"), "x.xyz")).toBe("unknown");
    const compound = (name: string): Uint8Array =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(detectFormat(compound("EncryptedPackage"), "x.docx")).toBe("encrypted");
    expect(detectFormat(compound("WordDocument"), "x.doc")).toBe("doc");
  });
});

describe("readFile(bytes, pdf)", () => {
  it("a page without letters is a scan, in words", async () => {
    const scan = bytes(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>",
    );
    expect(await refusal(scan, "pdf")).toBe("read/scan");
    expect(describeNotice({ rule: "read/scan", params: { pages: 4, letters: 0 } }, "vi")).toMatch(
      /^4 trang ảnh, 0 chữ: cần OCR/u,
    );
    expect(await refusal("%PDF-1.4 x", "pdf")).toBe("read/broken-pdf");
  });
});

describe("describeNotice(notice, language)", () => {
  it("has a sentence in both languages for every rule that readers give", () => {
    const sources = [
      "decode",
      "detect",
      "html",
      "withoutSite",
      "markdown",
      "mhtml",
      "pdf",
      "readFile",
      "runningHeads",
      "xml",
      "zip",
      "docx/readDocx",
      "docx/runs",
    ];
    const rules = sources.flatMap(
      (name) =>
        readFileSync(new URL(`../../../src/read/${name}.ts`, import.meta.url), "utf8").match(/"read\/[a-z-]+"/gu) ?? [],
    );
    for (const rule of new Set(rules))
      for (const language of ["vi", "en"] as const)
        expect(describeNotice({ rule: rule.slice(1, -1), params: {} }, language)).not.toContain("read/");
  });
});
