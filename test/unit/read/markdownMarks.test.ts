import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/read/readFile.ts";
import { writeMarkdown } from "../../../src/read/write.ts";
import { readLines } from "../../fixtures/readLines.ts";

describe("marks of converters in Markdown", () => {
  it("space in bold parts words", async () => {
    const { lines } = await readLines(["Quản lý, sử** **dụng đất", "", "**1.****  ****Đô thị:**** **Sở Xây dựng."]);
    expect(lines).toEqual(["Quản lý, sử dụng đất", "**1. Đô thị:** Sở Xây dựng."]);
  });

  it("lines of dashes around a letterhead are no front matter", async () => {
    const letterhead = [
      "---",
      "**ỦY BAN NHÂN DÂN TỈNH MẪU**  ",
      "Số: 12/KH-UBND",
      "",
      "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
      "",
      "---",
      "",
      "# KẾ HOẠCH",
    ];
    const { lines, rules } = await readLines(letterhead);
    expect(lines.slice(0, 2)).toEqual(["**ỦY BAN NHÂN DÂN TỈNH MẪU**", "Số: 12/KH-UBND"]);
    expect(rules).toEqual([]);
  });

  it("fields between lines of dashes are front matter", async () => {
    for (const fields of [
      ["title: Kế hoạch", "tags:", "- một", "  - hai", "# ghi chú", "tóm tắt: >", "  Một câu."],
      ['{ "title": "Kế hoạch",', '"tags": [] }'],
    ])
      expect(await readLines(["---", ...fields, "---", "", "Làm đường."])).toEqual({
        lines: ["Làm đường."],
        rules: ["read/front-matter"],
      });
  });

  it("addresses, styles, anchors and fences go, and their words stay", async () => {
    const { lines } = await readLines([
      "# KẾ HOẠCH {#ke-hoach .unnumbered}",
      "```markdown",
      '[]{#_Toc1 .anchor}Giao [Sở Xây dựng](https://a.vn/b_(c) "Sở"){.x} làm [đường]{.underline}.^1^',
      "```",
      '::: {custom-style="Body"}',
      "[\\[2\\]](#chu-thich) Làm cầu [a] (b) {c}.",
      ":::",
      "",
      "      ## ĐẢNG CỘNG SẢN VIỆT NAM",
    ]);
    expect(lines).toEqual([
      "KẾ HOẠCH",
      "Giao Sở Xây dựng làm đường.¹",
      "[2] Làm cầu [a] (b) {c}.",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
    ]);
  });

  it("brackets that are escaped begin no link, and are looked at once", async () => {
    expect((await readLines(["Xem \\[1](a) và [2](b)."])).lines).toEqual(["Xem [1](a) và 2."]);
    const started = performance.now();
    await readLines([`Làm [${"\\[".repeat(40_000)}`]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("a stroke at the end of a line is the line end that it stands for", async () => {
    expect((await readLines(["Số: 12/KH-UBND\\", "Mẫu, ngày 06 tháng 3 năm 2025"])).lines).toEqual([
      "Số: 12/KH-UBND",
      "Mẫu, ngày 06 tháng 3 năm 2025",
    ]);
  });

  it("pictures are told, since their words are not read", async () => {
    const { lines, rules } = await readLines([
      "Làm đường.",
      "",
      "![](data:image/png;base64,AAAA)",
      '<img src="a.png" />',
    ]);
    expect(lines).toEqual(["Làm đường."]);
    expect(rules).toEqual(["read/picture"]);
  });

  it.each(["markdown", "text"] as const)(
    "columns of a letterhead in one line are lines of their own, in %s",
    async (format) => {
      const source = ["BỘ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỤC MẪU Độc lập - Tự do - Hạnh phúc"];
      const { blocks } = await readFile(
        new TextEncoder().encode([...source, "", "KẾ HOẠCH", "", "VỀ LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM"].join("\n")),
        format,
      );
      expect(writeMarkdown(blocks).trim().split("\n\n")).toEqual([
        "BỘ XÂY DỰNG",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỤC MẪU",
        "Độc lập - Tự do - Hạnh phúc",
        "KẾ HOẠCH",
        "VỀ LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM",
      ]);
    },
  );

  it("bold around both columns of a letterhead stays around each", async () => {
    const { lines } = await readLines(["**TỈNH ỦY MẪU ĐẢNG CỘNG SẢN VIỆT NAM**", "", "KẾ HOẠCH"]);
    expect(lines).toEqual(["**TỈNH ỦY MẪU**", "**ĐẢNG CỘNG SẢN VIỆT NAM**", "KẾ HOẠCH"]);
    const apart = await readLines(["**TỈNH ỦY MẪU** **ĐẢNG CỘNG SẢN VIỆT NAM**", "", "KẾ HOẠCH"]);
    expect(apart.lines).toEqual(lines);
  });

  it("the star under a Party committee is no bullet of the line below", async () => {
    const { lines } = await readLines(["**TỈNH ỦY MẪU**", "", "\\*", "", "Số 9-KH/TU", "", "-", "", "Rà soát."]);
    expect(lines).toEqual(["**TỈNH ỦY MẪU**", "Số 9-KH/TU", "- Rà soát."]);
  });
});
