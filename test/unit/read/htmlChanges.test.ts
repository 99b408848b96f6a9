import { describe, expect, it } from "vitest";
import { ReadError } from "../../../src/read/blocks.ts";
import { readHtml } from "../../../src/read/html.ts";
import { writeMarkdown } from "../../../src/read/write.ts";

const lines = (body: string, changes?: "accepted" | "original"): readonly string[] =>
  writeMarkdown(readHtml(`<body>${body}</body>`, changes ? { changes } : {}).blocks)
    .split("\n")
    .filter((line) => line !== "");

const forms = {
  "a page that LibreOffice or a site wrote": `<p>Sở Xây dựng <ins cite="mailto:a" datetime="2025-01-01T00:00:00">chủ trì</ins><del>phối hợp</del> làm đường.</p>
    <del><p>Bỏ cả câu.</p></del><ins><p>Thêm cả câu.</p></ins>`,
  "a page that Word saved": `<p class=MsoNormal>Sở Xây dựng <span class=msoIns><ins cite="mailto:a">chủ trì</ins></span><span class=msoDel><del>phối hợp</del></span> làm đường.</p>
    <p class=MsoNormal><span class=msoDel>Bỏ cả câu.</span></p><p class=MsoNormal><span class="a msoIns">Thêm cả câu.</span></p>`,
};

describe("readHtml(html) with tracked changes", () => {
  it.each(Object.entries(forms))("%s is refused until a side is named", (_, body) => {
    let thrown: unknown;
    try {
      lines(body);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ReadError);
    expect(thrown).toMatchObject({ rule: "read/tracked-changes", params: { inserted: 2, deleted: 2 } });
    expect(lines(body, "accepted")).toEqual(["Sở Xây dựng chủ trì làm đường.", "Thêm cả câu."]);
    expect(lines(body, "original")).toEqual(["Sở Xây dựng phối hợp làm đường.", "Bỏ cả câu."]);
  });

  it("marks around no words, and boxes of advertisements, are no changes", () => {
    expect(lines(`<p>Làm đường<ins>&nbsp;</ins>.</p><ins class="adsbygoogle">Mua nhà</ins>`)).toEqual([
      "Làm đường .",
      "Mua nhà",
    ]);
  });

  it("changes of a site outside the document are none of the document", () => {
    const plan = ["ỦY BAN NHÂN DÂN TỈNH A", "Số: 1/KH-UBND", "A, ngày 2 tháng 3 năm 2025", "KẾ HOẠCH", "Làm đường"];
    const foot = ["I. NHIỆM VỤ", "Sở Xây dựng làm đường.", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Văn Mẫu"];
    const page = [...plan, ...foot].map((line) => `<p>${line}</p>`).join("");
    expect(lines(`${page}<p>Tin liên quan</p><p>Giá <del>100</del> 50</p>`)).toHaveLength(9);
  });

  it("remarks in the margin go with their marks, and are counted", () => {
    const word = `<p>Làm đường<a class=msocomanchor href="#_msocom_1">[A1]</a>.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Xem lại</p></div></div>`;
    const google = `<p>Làm đường<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Xem lại</p></div>`;
    for (const page of [word, google]) {
      expect(lines(page)).toEqual(["Làm đường."]);
      expect(readHtml(page).notices).toEqual([{ rule: "read/comment", params: { count: 1 } }]);
    }
  });

  it("says that pages of LibreOffice mark no changes", () => {
    const page = `<head><meta name="generator" content="LibreOffice 24.2 (Linux)"></head><body><p>Làm đường.</p></body>`;
    expect(readHtml(page).notices.map(({ rule }) => rule)).toEqual(["read/unmarked-changes"]);
  });
});
