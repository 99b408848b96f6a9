import { describe, expect, it } from "vitest";
import { readFile, type ReadableFormat } from "../../../src/read/readFile.ts";
import { writeMarkdown } from "../../../src/read/write.ts";

const read = async (text: string, format: ReadableFormat): Promise<{ lines: string[]; rules: string[] }> => {
  const { blocks, notices } = await readFile(new TextEncoder().encode(text), format);
  const lines = writeMarkdown(blocks).replaceAll("**", "").split("\n");
  return { lines: lines.filter((line) => line !== ""), rules: notices.map(({ rule }) => rule) };
};

const head = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH MẪU",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: 12/KH-UBND",
  "Mẫu, ngày 06 tháng 3 năm 2025",
];
const body = [
  "KẾ HOẠCH",
  "Phát triển đường sá của tỉnh",
  "Thực hiện Nghị quyết của tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
  "I. MỤC ĐÍCH",
  "1. Làm rõ việc của từng cơ quan trong năm.",
  "II. NHIỆM VỤ",
  "1. Sở Xây dựng làm đường liên xã trước tháng 6.",
  "2. Sở Tài chính bố trí vốn cho các dự án.",
];
const foot = [
  "Nơi nhận:",
  "- Như trên;",
  "- Các sở, ban, ngành;",
  "- Lưu: VT.",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Nguyễn Văn Mẫu",
];
const plan = [...head, ...body, ...foot];

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");
const links = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/x">${name}</a></li>`).join("")}</ul>`;
const above = `<div>Thứ năm, ngày 26 tháng 11 năm 2026</div><h2>ỦY BAN NHÂN DÂN TỈNH MẪU</h2><h1>CỔNG THÔNG TIN ĐIỆN TỬ</h1>
  ${links(["Trang chủ", "GIỚI THIỆU", "NGHỊ QUYẾT", "KẾ HOẠCH"])}<p>Tên đăng nhập</p><p>Ngày đăng: 07/03/2025</p>
  <h1>Kế hoạch phát triển đường sá của tỉnh</h1><p>Số ký hiệu: 12/KH-UBND</p>`;
const below = `<div><a href="/a.pdf">Tải văn bản</a></div><h3>Tin liên quan</h3>${links(["Kế hoạch số 3 về làm cầu", "QUYẾT ĐỊNH phê duyệt quy hoạch"])}
  <h3>Bình luận</h3><p>Rất mong tỉnh sớm làm đường.</p>
  <div>CƠ QUAN CHỦ QUẢN: ỦY BAN NHÂN DÂN TỈNH MẪU<br>Địa chỉ: số 1 - Điện thoại: 0200.000</div>`;
const page = (content: string): string => `<html><body>${content}</body></html>`;

describe("readFile(bytes, html) of a page with a site around the document", () => {
  it.each([
    ["an article beside which everything is left out", `${above}<article>${paragraphs(plan)}</article>${below}`],
    [
      "letterhead, text and signature apart",
      `${above}<div>${paragraphs(head)}</div><div>${paragraphs(body)}</div><div>${paragraphs(foot)}</div>${below}`,
    ],
    [
      "a table that lays out the page",
      `<table><tr><td colspan="3">${above}</td></tr><tr><td>${links(["Kinh tế"])}</td><td>${paragraphs(plan)}</td><td>LIÊN KẾT</td></tr>
       <tr><td>${below}</td></tr><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>`,
    ],
    ["lines in one paragraph", `${above}<div>${plan.join("<br>")}</div>${below}`],
    ["a page that is mostly site", `${above.repeat(4)}<div>${paragraphs(plan)}</div>${below.repeat(6)}`],
  ])("%s: begins at the letterhead and ends with the signature", async (_, content) => {
    const { lines, rules } = await read(page(content), "html");
    expect(lines).toEqual(plan);
    expect(rules).toEqual(["read/before", "read/after"]);
  });

  it("says how much was left out, with the first lines and the last", async () => {
    const { notices } = await readFile(new TextEncoder().encode(page(`${above}${paragraphs(plan)}${below}`)), "html");
    expect(notices.map(({ params }) => params["text"])).toEqual([
      "Thứ năm, ngày 26 tháng 11 năm 2026; ỦY BAN NHÂN DÂN TỈNH MẪU; Số ký hiệu: 12/KH-UBND",
      "Tải văn bản; Tin liên quan; Địa chỉ: số 1 - Điện thoại: 0200.000",
    ]);
    expect(Number(notices[1]!.params["count"])).toBeGreaterThan(30);
  });

  it("annexes behind the signature stay, by their name or as a table", async () => {
    const table = "<table><tr><td>1</td><td>Làm cầu</td><td>Sở Xây dựng</td></tr></table>";
    for (const annex of [`<p>PHỤ LỤC</p><p>(Kèm theo Kế hoạch)</p>${table}`, table]) {
      const { lines } = await read(page(`${above}${paragraphs(plan)}${annex}${below}`), "html");
      expect(lines.slice(0, plan.length)).toEqual(plan);
      expect(lines).toContain("| 1 | Làm cầu | Sở Xây dựng |");
      expect(lines.join(" ")).not.toMatch(/Tin liên quan|CHỦ QUẢN/u);
    }
  });

  it("a plan without a signature ends before the first part of the site behind which no text of it stands", async () => {
    expect((await read(page(`${above}${paragraphs([...head, ...body])}${below}`), "html")).lines).toEqual([
      ...head,
      ...body,
    ]);
  });

  it("a last sentence that names the site of a province is a task", async () => {
    const last = "3. Cổng thông tin điện tử của tỉnh đăng Kế hoạch này.";
    expect((await read(page(paragraphs([...head, ...body, last])), "html")).lines.at(-1)).toBe(last);
  });

  it("without a letterhead begins at the kind of document over its basis", async () => {
    const { lines } = await read(page(`${above}${paragraphs([...body, ...foot])}${below}`), "html");
    expect(lines).toEqual([...body, ...foot]);
  });

  it("a letter with its own signature above the plan stays", async () => {
    const letter = ["Kính gửi: Các sở", "Gửi kèm Kế hoạch để thực hiện.", "Nơi nhận:", "- Như trên.", "TL. CHỦ TỊCH"];
    const { lines, rules } = await read(page(paragraphs([...letter, ...plan])), "html");
    expect(lines).toEqual([...letter, ...plan]);
    expect(rules).toEqual([]);
  });

  it("words behind the signature that no part of a site stands among stay, with a warning", async () => {
    const { lines, rules } = await read(page(paragraphs([...plan, "Gửi các cơ quan để thi hành và báo cáo."])), "html");
    expect(lines.at(-1)).toBe("Gửi các cơ quan để thi hành và báo cáo.");
    expect(rules).toEqual(["read/end-unclear"]);
  });

  it("where words of a site stand above a text whose beginning nothing tells, says so and keeps them", async () => {
    const text = [
      "Trang chủ",
      "Đăng nhập",
      "I. MỤC ĐÍCH",
      "Làm rõ việc của từng cơ quan.",
      "II. NHIỆM VỤ",
      "Làm đường.",
    ];
    const { lines, rules } = await read(page(paragraphs(text)), "html");
    expect(lines).toEqual(text);
    expect(rules).toEqual(["read/start-unclear"]);
  });

  it("menus in elements of their own are counted too", async () => {
    const { rules } = await read(page(`<nav>${links(["Trang chủ"])}</nav>${paragraphs(plan)}`), "html");
    expect(rules).toEqual(["read/beside"]);
  });
});

describe("readFile(bytes, markdown and text) of a page with a site around the document", () => {
  const menu = ["Thứ năm, ngày 26 tháng 11 năm 2026", "ỦY BAN NHÂN DÂN TỈNH MẪU", "CỔNG THÔNG TIN ĐIỆN TỬ"];
  const tail = ["Tải văn bản", "Tin liên quan", "Kế hoạch số 3 về làm cầu", "Bản quyền thuộc về tỉnh Mẫu"];

  it("text copied from a page is the document alone", async () => {
    const { lines, rules } = await read([...menu, "Trang chủ", "KẾ HOẠCH", ...plan, ...tail].join("\n"), "text");
    // Lines of a letterhead that stand one under the other are joined, as in other texts.
    expect(lines.join(" ")).toBe(plan.join(" "));
    expect(rules).toEqual(["read/before", "read/after"]);
  });

  it("lines with links, headings, cells between lone pipes", async () => {
    const cells = (lines: readonly string[]): string => `|\n\n${lines.map((line) => `**${line}**`).join("\n")}\n\n`;
    const letterhead = `${cells(head.slice(0, 2))}${cells(head.slice(2, 4))}|\n${cells(head.slice(4, 5))}${cells(head.slice(5))}|`;
    const closing = `${cells(foot.slice(0, 4))}${cells(foot.slice(4))}|`;
    const markdown = [
      ...menu.map((line) => `# ${line}`),
      "* [Trang chủ](/)",
      "* [KẾ HOẠCH](/kh)",
      "[Trang chủ](/) » Văn bản",
      letterhead,
      ...body,
      closing,
      "[Tải văn bản](/a.pdf)",
      "### Tin liên quan",
      "* [Kế hoạch số 3](/3)",
    ].join("\n\n");
    const { lines, rules } = await read(markdown, "markdown");
    expect(lines.join(" ")).toBe(plan.join(" "));
    expect(rules).toEqual(["read/before", "read/after"]);
  });

  it("a document with nothing around it stays as it is", async () => {
    for (const format of ["text", "markdown"] as const) {
      const { lines, rules } = await read(plan.join("\n\n"), format);
      expect(lines).toEqual(plan);
      expect(rules).toEqual([]);
    }
  });

  it("a list that is attached behind the signature stays, by the line that says so", async () => {
    const list = [
      "DANH MỤC CÔNG TRÌNH",
      "CỦA TỈNH MẪU",
      "TRONG NĂM",
      "TỚI",
      "(Ban hành kèm theo Kế hoạch này)",
      "1. Làm cầu.",
    ];
    const { lines } = await read([...plan, ...list, ...tail].join("\n\n"), "text");
    expect(lines.slice(-list.length)).toEqual(list);
  });

  it("a table under its title stays, and so does what follows the closing of a form in an annex", async () => {
    const title = ["LỊCH CÔNG BỐ", "CỦA TỈNH MẪU", "TRONG NĂM", "TỚI", "(Ban", "hành kèm theo Kế hoạch này)"];
    const table = ["| Số | Việc |", "| --- | --- |", "| 1 | Làm cầu |"].join("\n");
    const form = ["PHỤ LỤC", "Mẫu số 1", "I. NỘI DUNG", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. CHỦ TỊCH"];
    const more = ["Hướng dẫn ghi:", "Ghi tên cơ quan."];
    const { lines } = await read([...plan, ...title, table, ...form, ...more, ...tail].join("\n\n"), "markdown");
    expect(lines).toContain("| 1 | Làm cầu |");
    expect(lines.slice(-more.length)).toEqual(more);
  });

  it("a document of which a site says the number begins no annex", async () => {
    const words = ["Quyết định 12/QĐ-UBND năm 2025 về làm cầu", "Văn bản này chưa có bản dịch", ...tail];
    const { lines } = await read([...plan, ...words].join("\n\n"), "text");
    expect(lines.at(-1)).toBe(plan.at(-1));
  });

  it("offices in capitals among the recipients do not end them", async () => {
    const closing = [
      "Nơi nhận:",
      "- Như trên;",
      "- VPUB: CVP, PCVP;",
      "- TT;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Lê Văn Mẫu",
    ];
    const { lines } = await read([...head, ...body, ...closing, ...tail].join("\n\n"), "text");
    expect(lines.slice(-closing.length)).toEqual(closing);
  });

  it("the chairman over a letterhead is of it, also where a narrow column cuts the name", async () => {
    const chairman = ["CHỦ TỊCH ỦY", "BAN NHÂN DÂN", "TỈNH MẪU", ...head.slice(2)];
    const { lines, rules } = await read([...chairman, ...body, ...foot].join("\n\n"), "text");
    expect(lines.join(" ")).toBe([...chairman, ...body, ...foot].join(" "));
    expect(rules).toEqual([]);
  });

  it("a line that holds the end of a site and the beginning of the document stays whole", async () => {
    const first = "| Trang chủ | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |";
    const { lines } = await read(
      [first, "| --- | --- | --- |", "", ...head.slice(3), ...body].join("\n\n"),
      "markdown",
    );
    expect(lines.join(" ")).toContain("ỦY BAN NHÂN DÂN");
  });
});
