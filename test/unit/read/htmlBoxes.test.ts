import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/read/readFile.ts";
import { writeMarkdown } from "../../../src/read/write.ts";

const read = async (body: string): Promise<{ lines: string[]; beside: unknown }> => {
  const page = `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
  const { blocks, notices } = await readFile(new TextEncoder().encode(page), "html");
  const lines = writeMarkdown(blocks).replaceAll("**", "").split("\n");
  return {
    lines: lines.filter((line) => line !== ""),
    beside: notices.find(({ rule }) => rule === "read/beside")?.params["text"],
  };
};
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");

const plan = [
  "ỦY BAN NHÂN DÂN TỈNH MẪU",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 12/KH-UBND",
  "Mẫu, ngày 06 tháng 3 năm 2025",
  "KẾ HOẠCH",
  "Phát triển đường sá của tỉnh",
  "I. MỤC ĐÍCH",
  "1. Làm rõ việc của từng cơ quan trong năm.",
  "II. NHIỆM VỤ",
  "1. Làm đường liên xã.",
  "2. Bố trí vốn cho các dự án.",
  "TM. ỦY BAN NHÂN DÂN",
];
const [upTo, from] = [paragraphs(plan.slice(0, 10)), paragraphs(plan.slice(10))];

describe("readFile(bytes, html) of a page with boxes of links", () => {
  it.each([
    ["a box in the text", '<div class="box"><b>Xem thêm:</b> <a href="/tin">Tỉnh đẩy nhanh giải ngân</a></div>'],
    ["a link for a script", '<p>Đọc thêm: <a href="#">Tỉnh đẩy nhanh giải ngân</a></p>'],
    [
      "a list under its name",
      '<h4>Tin liên quan</h4><ul><li><a href="/1">Làm cầu mới</a></li><li><a href="/2">Mở chợ</a></li></ul>',
    ],
  ])("leaves out %s, and says so", async (_, box) => {
    const { lines, beside } = await read(upTo + box + from);
    expect(lines).toEqual(plan);
    expect(beside).toMatch(/^(?:Xem thêm|Đọc thêm|Tin liên quan)/u);
  });

  it.each([
    ["words of the document that are links", 'Thực hiện <a href="/nq">Nghị quyết số 5</a> của tỉnh'],
    ["a task that speaks of reading", "Xem thêm các quy định về đất đai"],
    ["an annex that the document leads to", 'Xem thêm: <a href="/pl1.pdf">Phụ lục 1. Danh mục dự án</a>'],
    ["a linked task with a label", 'Nội dung khác: <a href="/a">a) Làm cầu mới</a>'],
    ["a linked task", '<a href="/nq">Rà soát quy hoạch</a>'],
  ])("keeps %s", async (_, words) => {
    const { lines, beside } = await read(`${upTo}<p>${words}</p>${from}`);
    expect(lines).toEqual(plan.toSpliced(10, 0, words.replaceAll(/<[^>]*>/gu, "")));
    expect(beside).toBeUndefined();
  });

  it.each([
    ["with its heading inside", (links: string) => `<div><b>MỤC LỤC VĂN BẢN</b>${links}</div>`],
    ["with its heading above", (links: string) => `<h3>Mục lục</h3><div>${links}</div>`],
  ])("leaves out a list of contents above the letterhead, %s", async (_, around) => {
    const links = ["I. MỤC ĐÍCH", "II. NHIỆM VỤ", "III. TỔ CHỨC"].map(
      (name, at) => `<p><a href="#m${at}">${name}</a></p>`,
    );
    const { lines, beside } = await read(around(links.join("")) + paragraphs(plan));
    expect(lines).toEqual(plan);
    expect(beside).toMatch(/^Mục lục|^MỤC LỤC/u);
  });

  it("keeps tasks that are links to places of the page, which stand nowhere else", async () => {
    const tasks = ["Mở chợ", "Làm cầu mới", "Xây trường học"];
    const links = tasks.map((task, at) => `<li><a href="#nv${at}">${task}</a></li>`).join("");
    const { lines, beside } = await read(`${upTo}<ul>${links}</ul>${from}`);
    expect(lines).toEqual(plan.toSpliced(10, 0, ...tasks.map((task) => `- ${task}`)));
    expect(beside).toBeUndefined();
  });
});

describe("readFile(bytes, html) of a page with notes at its end", () => {
  it("footnotes and endnotes stand after the paragraph that refers to them, in order", async () => {
    const anchor = (kind: string, mark: string): string =>
      `<sup><a class="sd${kind}anc" name="sd${kind}1anc" href="#sd${kind}1sym"><sup>${mark}</sup></a></sup>`;
    const note = (kind: string, mark: string, words: string): string =>
      `<div id="sd${kind}1"><p>\n<a class="sd${kind}sym" name="sd${kind}1sym" href="#sd${kind}1anc">${mark}</a>\n${words}</p></div>`;
    const { lines } = await read(
      `<p>Làm đường${anchor("footnote", "1")} và cầu${anchor("endnote", "i")} mới${anchor("footnote", "2")}.</p><p>Mở chợ.</p>${note("footnote", "1", "Theo quy hoạch.")}${note("footnote", "2", "Theo dự án.")}${note("endnote", "i", "Theo đề án.")}`,
    );
    expect(lines).toEqual([
      "Làm đường¹ và cầu[^i] mới².",
      "¹ Theo quy hoạch.",
      "² Theo dự án.",
      "[^i]: Theo đề án.",
      "Mở chợ.",
    ]);
  });
});
