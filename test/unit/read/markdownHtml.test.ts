import { describe, expect, it } from "vitest";
import { htmlPartEnds } from "../../../src/read/markdownHtml.ts";
import { readLines } from "../../fixtures/readLines.ts";

describe("Markdown that holds HTML", () => {
  it("tables keep their cells, merged ones too", async () => {
    const { lines } = await readLines([
      "Danh mục:",
      '<div align="center"><table border="1">',
      "<tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr>",
      '<tr><td>1</td><td>**Làm** đường</td><td rowspan="2">Sở Xây dựng</td></tr>',
      "<tr><td>2</td><td>Làm cầu<br>vượt sông</td></tr>",
      "</table></div>",
      "Hết.",
    ]);
    expect(lines).toEqual([
      "Danh mục:",
      "| TT | Nhiệm vụ | Chủ trì |",
      "| --- | --- | --- |",
      "| 1 | Làm đường | Sở Xây dựng |",
      "| 2 | Làm cầu<br>vượt sông | ^^ |",
      "Hết.",
    ]);
  });

  it("a table in the middle of a line is one, in capitals too", async () => {
    for (const tags of ["<table><tr><td>A</td><td>B</td></tr></table>", "<TABLE><TR><TD>A</TD><TD>B</TD></TR></TABLE>"])
      expect((await readLines([`Danh mục: ${tags} phần sau`])).lines).toEqual([
        "Danh mục:",
        "| A | B |",
        "| --- | --- |",
        "phần sau",
      ]);
  });

  it("letterheads in tables, headings and lists are read as what they are", async () => {
    const { lines } = await readLines([
      "<table>",
      "  <tr>",
      "    <td><b>ỦY BAN NHÂN DÂN<br>TỈNH MẪU</b><br>",
      "      Số: 12/KH-UBND</td>",
      "    <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td>",
      "  </tr>",
      "</table>",
      "",
      '<h2 align="center">KẾ HOẠCH</h2>',
      '<h3 align="center">Làm đường<br />liên xã</h3>',
      "<ul>",
      "<li>Làm nền.</li>",
      "<li>Làm mặt.</li>",
      "</ul>",
      "Làm xong.",
    ]);
    expect(lines.map((line) => line.replaceAll("*", ""))).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH MẪU",
      "Số: 12/KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "KẾ HOẠCH",
      "Làm đường",
      "liên xã",
      "- Làm nền.",
      "- Làm mặt.",
      "Làm xong.",
    ]);
  });

  it("a letterhead in centred lines is the beginning of its document, not of a site", async () => {
    const { lines, rules } = await readLines([
      "<center>",
      "<b>ỦY BAN NHÂN DÂN<br>",
      "TỈNH MẪU</b> <br>",
      "Số: 12/KH-UBND",
      "</center>",
      "",
      "<center>",
      "<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>",
      "Độc lập - Tự do - Hạnh phúc</b> <br>",
      "Mẫu, ngày 06 tháng 3 năm 2025",
      "</center>",
      "",
      "# KẾ HOẠCH",
      "**Làm đường**",
    ]);
    expect(lines.join(" ")).toContain("Số: 12/KH-UBND");
    expect(lines.join(" ")).not.toContain("center");
    expect(rules).toEqual([]);
  });

  it("numbers that a list counts without words stand in their cells", async () => {
    const { lines } = await readLines([
      "<table><tr><td>TT</td><td>Việc</td></tr>",
      "<tr><td><ol><li></li></ol></td><td>Làm nền</td></tr>",
      '<tr><td><ol start="2"><li><p></p></li></ol></td><td>Làm mặt<ul><li></li></ul></td></tr></table>',
    ]);
    expect(lines).toEqual(["| TT | Việc |", "| --- | --- |", "| 1. | Làm nền |", "| 2. | Làm mặt |"]);
  });

  it("the lower half of a letterhead is a layout, and a number cut between its cells is whole", async () => {
    const { lines } = await readLines([
      "<table><tr><td>Số: 12</td><td>/2025/QĐ-UBND</td><td>Mẫu, ngày 06 tháng 3 năm 2025</td></tr></table>",
      "",
      "<table><tr><td>Số</td><td>12</td></tr></table>",
    ]);
    expect(lines).toEqual(["Số: 12/2025/QĐ-UBND", "Mẫu, ngày 06 tháng 3 năm 2025", "| Số | 12 |", "| --- | --- |"]);
  });

  it("the end of a paragraph or a cell parts words", async () => {
    expect((await readLines(["<p>Làm đường.</p><p>Làm cầu.</p>"])).lines).toEqual(["Làm đường.", "Làm cầu."]);
    expect(
      (await readLines(["| A | B |", "|---|---|", "| <ul><li>một</li><li>hai</li></ul> | ba |"])).lines.at(-1),
    ).toBe("| - một<br>- hai | ba |");
  });

  it("words of a table that is never closed stay", async () => {
    const { lines } = await readLines(["<table>", "<tr><td>Làm đường</td><td>Quý I</td></tr>", "", "Hết."]);
    expect(lines).toEqual(["Làm đường", "Quý I", "Hết."]);
  });

  it("what a form leaves to fill in is no element, though its first letters name one", async () => {
    const line = "Số <số>, <tháng>, <trụ sở>, <liên hệ>, <bên A>, <uỷ ban>, <tên>";
    expect((await readLines([line])).lines).toEqual([line.replaceAll("<", "\\<")]);
  });

  it("comments go, and what is said in them or stood there is told", async () => {
    const marks = await readLines(["Làm", "<!-- Page 3 -->", "", "<!-- PageBreak -->", "đường."]);
    expect(marks).toEqual({ lines: ["Làm", "đường."], rules: [] });
    const said = await readLines(["Làm.", "", "<!-- image -->", "", "<!-- còn thiếu -->", "", "<!-- không đóng"]);
    expect(said.lines).toEqual(["Làm.", "\\<!-- không đóng"]);
    expect(said.rules).toEqual(["read/comment", "read/picture"]);
  });

  it("signs that are written by name are the signs", async () => {
    const { lines } = await readLines(["&Ocirc;&nbsp;t&ocirc; &amp; xe m&aacute;y &lt; 5&#37; A&B;"]);
    expect(lines).toEqual(["Ô tô & xe máy < 5% A&B;"]);
  });

  it("elements that are never closed cost no more than those that are", () => {
    const started = performance.now();
    htmlPartEnds(Array.from({ length: 100_000 }, () => "<table><tr><td>"));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
