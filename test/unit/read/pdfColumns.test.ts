import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/read/pdf.ts";
import { writeText } from "../../../src/read/write.ts";
import { pdfOf, type Pen } from "./pdfPage.ts";

const LEFT = ["ỦY BAN NHÂN DÂN", "TỈNH A", "Số: 34/UBND-XD"];

/** The head of a letter without its subject, and `draw`. */
const letter = async (draw: (pen: Pen) => void, number = LEFT[2]!): Promise<readonly string[]> => {
  const file = await pdfOf((pen) => {
    pen.words("ỦY BAN NHÂN DÂN", 90, 60, 13, "bold");
    pen.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 270, 60, 13, "bold");
    pen.words("TỈNH A", 125, 76, 13, "bold");
    pen.words("Độc lập - Tự do - Hạnh phúc", 310, 76, 13, "bold");
    pen.words(number, 100, 100);
    draw(pen);
  });
  return writeText((await readPdf(file)).blocks)
    .split("\n")
    .filter((line) => line !== "");
};
const RIGHT = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "A, ngày 05 tháng 3 năm 2025"];
const BODY = ["Thực hiện Kế hoạch của tỉnh về đầu tư công, Ủy ban nhân dân tỉnh yêu cầu các", "sở báo cáo."];

function body(pen: Pen, y: number): void {
  pen.words(BODY[0]!, 90, y);
  pen.words(BODY[1]!, 60, y + 16);
}

describe("the head of a letter", () => {
  it("has the whole subject in its left column, also below the end of the right one", async () => {
    const subject = ["V/v tăng cường quản lý", "vốn đầu tư công cho hạ tầng", "giao thông nông thôn"];
    const read = await letter((pen) => {
      pen.words(RIGHT[2]!, 310, 100);
      for (const [at, words] of subject.entries()) pen.words(words, 80, 116 + at * 15, 12);
      pen.words("Kính gửi: Sở Xây dựng", 220, 175);
      body(pen, 205);
    });
    expect(read).toEqual([...LEFT, ...subject, ...RIGHT, "Kính gửi: Sở Xây dựng", BODY.join(" ")]);
  });

  it("has what stands in its left column above whom the letter goes to, whatever its words", async () => {
    const read = await letter((pen) => {
      pen.words(RIGHT[2]!, 310, 100);
      pen.words("Hướng dẫn một số nội dung", 80, 116, 12);
      pen.words("Kính gửi: Sở Xây dựng", 220, 145);
      body(pen, 175);
    });
    expect(read).toEqual([...LEFT, "Hướng dẫn một số nội dung", ...RIGHT, "Kính gửi: Sở Xây dựng", BODY.join(" ")]);
  });

  it("has in its left column what stands close below that: a mark, or the rest of a number", async () => {
    const below = async (words: string, number?: string) => {
      const read = await letter((pen) => {
        pen.words(RIGHT[2]!, 310, 100);
        pen.words(words, 90, 116, 12);
        body(pen, 175);
      }, number);
      expect(read.slice(-4)).toEqual([...RIGHT, BODY.join(" ")]);
      return read.slice(0, -4);
    };
    expect(await below("Dự thảo lần hai")).toEqual([...LEFT, "Dự thảo lần hai"]);
    expect(await below("CA-BCH", "Số: 34/QC-UBND-")).toEqual([...LEFT.slice(0, 2), "Số: 34/QC-UBND-CA-BCH"]);
  });

  it("has a subject without whom it goes to, and nothing that stands further below", async () => {
    const read = await letter((pen) => {
      pen.words(RIGHT[2]!, 310, 100);
      pen.words("V/v quản lý vốn", 100, 116, 12);
      pen.words("đầu tư công", 110, 131, 12);
      pen.words("I. Mục đích", 60, 175);
      body(pen, 195);
    });
    expect(read).toEqual([...LEFT, "V/v quản lý vốn", "đầu tư công", ...RIGHT, "I. Mục đích", BODY.join(" ")]);
  });

  it("has the whole subject where its lines stand on other heights than those of the right column", async () => {
    const file = await pdfOf((pen) => {
      pen.words(RIGHT[0]!, 270, 56, 13, "bold");
      pen.words("SỞ XÂY DỰNG", 100, 66, 13, "bold");
      pen.words(RIGHT[1]!, 310, 76, 13, "bold");
      pen.words("Số: 34/SXD-KH", 100, 88);
      pen.words("V/v quản lý vốn", 100, 104, 12);
      pen.words(RIGHT[2]!, 310, 112);
      pen.words("đầu tư công", 110, 120, 12);
      pen.words("Kính gửi: Sở Tài chính", 220, 160);
      body(pen, 190);
    });
    const read = writeText((await readPdf(file)).blocks).split("\n");
    expect(read.filter((line) => line !== "")).toEqual([
      "SỞ XÂY DỰNG",
      "Số: 34/SXD-KH",
      "V/v quản lý vốn",
      "đầu tư công",
      ...RIGHT,
      "Kính gửi: Sở Tài chính",
      BODY.join(" "),
    ]);
  });

  it("ends above whom the letter goes to, where a list begins beside that", async () => {
    const read = await letter((pen) => {
      pen.words(RIGHT[2]!, 310, 100);
      pen.words("V/v quản lý vốn", 100, 116, 12);
      pen.words("Kính gửi:", 170, 160);
      pen.words("- Các sở thuộc tỉnh;", 242, 160);
      pen.words("- Các xã, phường.", 242, 176);
      body(pen, 210);
    });
    expect(read).toEqual([
      ...LEFT,
      "V/v quản lý vốn",
      ...RIGHT,
      "Kính gửi:",
      "- Các sở thuộc tỉnh;",
      "- Các xã, phường.",
      BODY.join(" "),
    ]);
  });

  it("ends above whom the letter goes to, where one stands far beside that, or more do", async () => {
    const to = async (...others: readonly string[]) => {
      const read = await letter((pen) => {
        pen.words(RIGHT[2]!, 310, 100);
        pen.words("Kính gửi:", 150, 150);
        for (const [at, words] of others.entries()) pen.words(words, 260, 150 + at * 16);
        body(pen, 210);
      });
      expect(read.slice(0, 6)).toEqual([...LEFT, ...RIGHT]);
      return read.slice(6, -1);
    };
    expect(await to("Sở Xây dựng")).toEqual(["Kính gửi: Sở Xây dựng"]);
    expect(await to("Sở Xây dựng;", "Sở Tài chính.")).toEqual(["Kính gửi:", "Sở Xây dựng;", "Sở Tài chính."]);
  });

  it.each([
    ["wide as between columns", 262],
    ["wide as between words of a line that is spread", 225],
  ])("has no words of the body, where these have a gap below that of the head: %s", async (_, x) => {
    const read = await letter((pen) => {
      pen.words(RIGHT[2]!, 310, 100);
      pen.words("V/v quản lý vốn", 100, 116, 12);
      pen.words("Kính gửi: Sở Tài chính.", 300, 150);
      pen.words("Sở Xây dựng đã nhận", 90, 180);
      pen.words("Văn bản số 15/STC-ĐT ngày 14/01/2025 của Sở Tài", x, 180);
      pen.words("chính về việc lấy ý kiến; Sở Xây dựng thống nhất với nội dung.", 60, 196);
    });
    expect(read).toEqual([
      ...LEFT,
      "V/v quản lý vốn",
      ...RIGHT,
      "Kính gửi: Sở Tài chính.",
      "Sở Xây dựng đã nhận Văn bản số 15/STC-ĐT ngày 14/01/2025 của Sở Tài chính về việc lấy ý kiến; Sở Xây dựng thống nhất với nội dung.",
    ]);
  });
});
