import { describe, expect, it } from "vitest";
import { blockText, ReadError } from "../../../src/read/blocks.ts";
import { readDocx } from "../../../src/read/docx/readDocx.ts";
import { writeMarkdown, writeText } from "../../../src/read/write.ts";
import { docx, lines, p, r, read } from "./support.ts";

const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(content)}</w:p></w:footnote>`;
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadError) return error.rule;
    throw error;
  }
  return "none";
};

describe("readDocx(bytes)", () => {
  it("tables keep their columns; merged cells have their words once", () => {
    const body = table(
      row(cell(p("TT")), cell(p("Nội dung")), cell(p("Chủ trì"))),
      row(cell(p("I. Chung"), '<w:gridSpan w:val="3"/>')),
      row(cell(p("1")), cell(p("Làm đường") + p("Làm cầu")), cell(p("Sở A"), '<w:vMerge w:val="restart"/>')),
      row(cell(p("2")), cell(p("a | b")), cell("<w:p/>", "<w:vMerge/>")),
    );
    expect(lines(body)).toEqual([
      "| TT | Nội dung | Chủ trì |",
      "| --- | --- | --- |",
      "| I. Chung |  |  |",
      "| 1 | Làm đường<br>Làm cầu | Sở A |",
      String.raw`| 2 | a \| b | ^^ |`,
    ]);
  });

  it("tables that lay out a letterhead or a signature give their paragraphs, nested ones too", () => {
    const head = table(
      row(cell(p("ỦY BAN NHÂN DÂN")), cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc"))),
    );
    const inner = table(row(cell(p("A")), cell(p("B"))), row(cell(p("C")), cell(p("D"))));
    expect(lines(head + table(row(cell(inner))))).toEqual([
      "ỦY BAN NHÂN DÂN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "| A | B |",
      "| --- | --- |",
      "| C | D |",
    ]);
  });

  it("footnotes and endnotes stand after the paragraph or table that refers to them", () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${r("Một")}${reference("footnote", 2)}${r(" hai")}${reference("endnote", 1)}</w:p>${table(row(cell(`<w:p>${r("Ô")}${reference("footnote", 3)}</w:p>`), cell(p("B"))))}${p("Sau")}`;
    const endnotes = `<w:endnote w:id="1"><w:p>${r("Cuối")}</w:p></w:endnote>`;
    const footnotes = `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>${note(2, "Chú thích")}${note(3, "Trong bảng")}`;
    expect(lines(body, { footnotes, endnotes })).toEqual([
      "Một¹ hai[^i]",
      "¹ Chú thích",
      "[^i]: Cuối",
      "| Ô² | B |",
      "| --- | --- |",
      "² Trong bảng",
      "Sau",
    ]);
  });

  it("wrappers are opened, fields give results, breaks and tabs are kept as such", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      r("2026") +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const inside = `<w:hyperlink>${r("liên kết")}</w:hyperlink><w:smartTag>${r(" thẻ")}</w:smartTag><w:sdt><w:sdtContent>${r(" ô ")}</w:sdtContent></w:sdt>${field}<w:r><w:tab/><w:t>sau</w:t><w:noBreakHyphen/><w:t>gạch</w:t><w:br/><w:t>dòng</w:t></w:r>`;
    expect(lines(`<w:sdt><w:sdtContent><w:p>${inside}</w:p></w:sdtContent></w:sdt>`)).toEqual([
      "liên kết thẻ ô 2026 sau-gạch",
      "dòng",
    ]);
  });

  it("text of a box stands after its paragraph, once, whichever way it is drawn", () => {
    const box = `<w:txbxContent>${p("Trong hộp")}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(`<w:p>${r("Ngoài")}${drawn}</w:p>`)).toEqual(["Ngoài", "Trong hộp"]);
  });

  it("capitals, raised figures, signs of symbol fonts and old fonts read as they look; hidden text does not show", () => {
    const body = `<w:p>${r("mục đích", "<w:caps/>")}${r(" 5 km")}${r("2", '<w:vertAlign w:val="superscript"/>')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r("ẩn", "<w:vanish/>")}</w:p>${p("").replace("<w:t", '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t').replace("></w:t>", ">KÕ ho¹ch ph¸t triÓn ®­êng bé</w:t>")}`;
    const { blocks, notices } = read(body);
    expect(writeText(blocks)).toBe("MỤC ĐÍCH 5 km²→\n\nKế hoạch phát triển đường bộ\n");
    expect(notices.map(({ rule }) => rule)).toEqual(["read/hidden", "read/legacy"]);
  });

  it("the font of letters above U+007F tells the old encoding, in any case; Unicode under such a font stays", () => {
    const font = (ascii: string, high = ascii): string => `<w:rFonts w:ascii="${ascii}" w:hAnsi="${high}"/>`;
    const coded = "X©y ®­êng bé";
    const body = [
      `<w:p>${r(coded, font("Times New Roman", ".VnTime"))}</w:p>`,
      `<w:p>${r(coded, font(".vntime"))}${r(" vµ cÇu", `${font(".VnTime")}<w:caps/>`)}</w:p>`,
      `<w:p>${r("Tỉnh ", font(".VnTime"))}${r("Hà Nam", `${font(".VnTime")}<w:b/>`)}</w:p>`,
      `<w:p>${r("Hà Nam", font(".VnTime", "Times New Roman"))}</w:p>`,
    ].join("");
    expect(lines(body)).toEqual(["Xây đường bộ", "Xây đường bộ VÀ CẦU", "Tỉnh Hà Nam", "Hà Nam"]);
  });

  it("runs in old codes beside one in Unicode under the same font are read each as what it is", () => {
    const font = '<w:rFonts w:ascii=".VnTime"/>';
    const runs = [
      "1. Së Y tÕ ch",
      "ñ",
      " tr× x©y bÖnh viÖn cïng ",
      "Ủy ban các xã",
      " gi¶i phãng mÆt b»ng t¹i ",
      "Hà Nam",
      ".",
    ];
    const body = `<w:p>${runs.map((text) => r(text, font)).join("")}</w:p>`;
    expect(lines(body)).toEqual([
      "1. Sở Y tế chủ trì xây bệnh viện cùng Ủy ban các xã giải phóng mặt bằng tại Hà Nam.",
    ]);
  });

  it("figures that are smaller and above the line read as raised; those that are only one of both do not", () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const lifted = '<w:position w:val="8"/>';
    const body = `<w:p>${r("như sau")}${r("1", `${lifted}<w:sz w:val="19"/>`)}${r(": số ")}${r("2", lifted)}${r(" và ")}${r("3", '<w:sz w:val="19"/>')}</w:p>`;
    expect(lines(body, { styles })).toEqual(["như sau¹: số 2 và 3"]);
  });

  it("bold lines and bold beginnings are marked, by styles as well", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>';
    const body = `${p("I. MỤC TIÊU", '<w:pStyle w:val="Dam"/>')}<w:p>${r("1. Đường: ", "<w:b/>")}${r("làm mới.")}</w:p><w:p>${r("Không ")}${r("đậm", "<w:b/>")}</w:p>`;
    expect(lines(body, { styles })).toEqual(["**I. MỤC TIÊU**", "**1. Đường:** làm mới.", "Không đậm"]);
  });

  it("running heads are left out and said; signs of Markdown stay words", () => {
    const { blocks, notices } = read(p("# 5 * 3 \\ a_b"), { header: p("CÔNG BÁO") });
    expect(writeMarkdown(blocks)).toBe("\\# 5 \\* 3 \\\\ a\\_b\n");
    expect(notices).toEqual([{ rule: "read/running-head", params: { text: "CÔNG BÁO" } }]);
  });

  it("a letterhead that stands in a header alone is put before the text, and said", () => {
    const head = [
      "ỦY BAN NHÂN DÂN TỈNH MẪU",
      "Số: 5/KH-UBND",
      "Độc lập - Tự do - Hạnh phúc",
      "Mẫu, ngày 08 tháng 5 năm 2024",
    ];
    const header = head.map((line) => p(line)).join("");
    const { blocks, notices } = read(p("KẾ HOẠCH"), { header });
    expect(blocks.map(blockText)).toEqual([...head, "KẾ HOẠCH"]);
    expect(notices).toEqual([{ rule: "read/letterhead-in-header", params: {} }]);
    const own = read(header + p("KẾ HOẠCH"), { header });
    expect(own.blocks.map(blockText)).toEqual([...head, "KẾ HOẠCH"]);
    expect(own.notices).toEqual([{ rule: "read/running-head", params: { text: head.join(" ") } }]);
    const dated = [head[1]!, head[3]!, "KẾ HOẠCH"];
    expect(read(dated.map((line) => p(line)).join(""), { header }).blocks.map(blockText)).toEqual(dated);
    const named = ["KẾ HOẠCH", "Thực hiện Kết luận", "số 9-KL/TW", "của Bộ Chính trị, ngày 02 tháng 01 năm 2024"];
    expect(read(named.map((line) => p(line)).join(""), { header }).blocks.map(blockText)).toEqual([...head, ...named]);
  });

  it("files of the strict kind read the same", () => {
    expect(
      writeText(readDocx(docx(p("Kế hoạch"), {}, "http://purl.oclc.org/ooxml/wordprocessingml/main")).blocks),
    ).toBe("Kế hoạch\n");
  });

  it("pictures that can hold a table, embedded files and diagrams are told from small pictures and formulas", () => {
    const cm = (count: number): number => count * 360_000;
    const picture = (width: number, height: number): string =>
      `<w:drawing><inline><extent cx="${cm(width)}" cy="${cm(height)}"/><pic/></inline></w:drawing>`;
    const shape = (style: string): string => `<w:pict><v:shape style="${style}"><v:imagedata/></v:shape></w:pict>`;
    const object = (program: string): string =>
      `<w:object><v:shape style="width:400pt;height:300pt"><v:imagedata/></v:shape><OLEObject ProgID="${program}"/></w:object>`;
    const seen = (run: string): readonly string[] =>
      read(`${p("Kế hoạch")}<w:p><w:r>${run}</w:r></w:p>`).notices.map(({ rule }) => rule);
    expect(seen(picture(16, 8))).toEqual(["read/large-picture"]);
    expect(seen(picture(7, 4))).toEqual(["read/picture"]);
    expect(seen(picture(16, 1))).toEqual(["read/picture"]);
    expect(seen(shape("position:absolute;width:16cm;height:200pt"))).toEqual(["read/large-picture"]);
    expect(seen(shape("width:1in;height:200pt"))).toEqual(["read/picture"]);
    expect(seen(object("Excel.Sheet.12"))).toEqual(["read/object"]);
    expect(seen(object("Equation.3"))).toEqual(["read/large-picture"]);
    expect(seen(`<w:drawing><graphicData uri="http://a/diagram"/></w:drawing>`)).toEqual(["read/object"]);
    expect(read(`${p("Kế hoạch")}<w:altChunk/>`).notices.map(({ rule }) => rule)).toEqual(["read/object"]);
  });

  it("the table of contents that Word makes is left out, and that is said", () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Nhiệm vụ 1")}</w:sdtContent></w:sdt>`;
    const kept = `<w:sdt><w:sdtPr/><w:sdtContent>${p("Nhiệm vụ")}</w:sdtContent></w:sdt>`;
    const { blocks, notices } = read(contents + kept);
    expect(writeText(blocks)).toBe("Nhiệm vụ\n");
    expect(notices).toEqual([{ rule: "read/contents", params: { count: 1 } }]);
  });

  it("tracked changes are refused until a side is named, which is then read", () => {
    const body = `<w:p>${r("Làm ")}<w:del><w:r><w:delText>đường</w:delText></w:r></w:del><w:ins>${r("cầu")}</w:ins></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("Một ")}</w:p>${p("hai")}`;
    expect(refusal(() => read(body))).toBe("read/tracked-changes");
    expect(lines(body, {}, { changes: "accepted" })).toEqual(["Làm cầu", "Một hai"]);
    expect(lines(body, {}, { changes: "original" })).toEqual(["Làm đường", "Một", "hai"]);
  });

  it("refuses bombs, broken files, entities and depths without end", () => {
    const bomb = docx(p("a".repeat(70 * 2 ** 20)));
    expect(refusal(() => readDocx(bomb))).toBe("read/zip-bomb");
    expect(refusal(() => readDocx(docx(p("a")).slice(0, 200)))).toBe("read/broken-zip");
    expect(refusal(() => read("<w:p>"))).toBe("read/broken-xml");
    expect(refusal(() => read("<w:p>&boom;</w:p>"))).toBe("read/broken-xml");
    expect(refusal(() => read("<w:sdt>".repeat(5000)))).toBe("read/broken-xml");
  });
});
