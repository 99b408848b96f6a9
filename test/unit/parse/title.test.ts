import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/intake/facts.ts";
import { carriedOut } from "../../../src/parse/carriedOut.ts";
import { parseBody } from "./support.ts";

const preamble =
  "Thực hiện Kết luận số 9-KL/TW ngày 02/01/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch:";
const rest = `${preamble}\n\nI. NHIỆM VỤ\n\n1. Xây cầu.`;

/** Title, kind of each line above the first section, and what is carried out. */
function frontOf(head: string): unknown {
  const { units } = parseBody(`${head}\n\n${rest}`);
  const front = units.slice(
    0,
    units.findIndex(({ kind }) => kind === "section"),
  );
  return {
    title: front.find(({ role }) => role === "title")?.text ?? null,
    roles: front.map(({ role }) => role),
    numbers: carriedOut(units).map(({ number }) => number),
  };
}

describe("a title that begins in capitals on the line of the kind", () => {
  it.each([
    [
      "**KẾ HOẠCH THỰC HIỆN**\n\n**Kết luận số 9-KL/TW ngày 02/01/2024 của Bộ Chính trị**",
      "THỰC HIỆN Kết luận số 9-KL/TW ngày 02/01/2024 của Bộ Chính trị",
    ],
    [
      "KẾ HOẠCH TRIỂN KHAI THỰC HIỆN\n\nKết luận số 9-KL/TW của Bộ Chính trị về tiếp tục thực hiện\n\nNghị quyết số 3-NQ/TW về thư viện",
      "TRIỂN KHAI THỰC HIỆN Kết luận số 9-KL/TW của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 3-NQ/TW về thư viện",
    ],
    ["KẾ HOẠCH TRIỂN KHAI KẾT LUẬN SỐ 9-KL/TW", "TRIỂN KHAI KẾT LUẬN SỐ 9-KL/TW"],
  ])("goes on in the next line, and the preamble stays a preamble: %s", (head, title) => {
    expect(frontOf(head)).toEqual({ title, roles: ["type", "title", "legal-basis"], numbers: ["9-KL/TW"] });
  });

  it.each(["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU", "GIÁM ĐỐC SỞ XÂY DỰNG MẪU", "TRƯỞNG BAN CHỈ ĐẠO", "TỔ TRƯỞNG"])(
    "ends above who decides, %s, in bold as it is",
    (decider) => {
      const decision = `**QUYẾT ĐỊNH**\n\n**Về việc lập tổ rà soát trên địa bàn**\n\n**${decider}**`;
      expect(frontOf(decision)).toMatchObject({ title: "Về việc lập tổ rà soát trên địa bàn" });
    },
  );

  it.each([
    ["**VỀ VIỆC BỔ NHIỆM**", "**GIÁM ĐỐC SỞ XÂY DỰNG**"],
    ["**BAN HÀNH TIÊU CHUẨN**", "**HIỆU TRƯỞNG CÁC TRƯỜNG HỌC**"],
  ])("goes on with a post where who decides is named below: %s %s", (first, second) => {
    const decision = `**QUYẾT ĐỊNH**\n\n${first}\n\n${second}\n\n**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU**`;
    expect(frontOf(decision)).toMatchObject({ title: `${first} ${second}`.replaceAll("*", "") });
  });

  it.each(["SỐ 68/2025/NQ-CP CỦA CHÍNH PHỦ", "SỐ 68-NQ/TW CỦA BỘ CHÍNH TRỊ"])("goes on with a number: %s", (number) => {
    const head = `**KẾ HOẠCH**\n\n**TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT**\n\n**${number}**`;
    expect(frontOf(head)).toMatchObject({ title: `TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT ${number}` });
  });

  it("ends where it is whole, or where a basis follows", () => {
    expect(frontOf("KẾ HOẠCH TỔ CHỨC THỰC HIỆN")).toMatchObject({ title: "TỔ CHỨC THỰC HIỆN" });
    expect(frontOf("KẾ HOẠCH XÂY THƯ VIỆN\n\nKết luận số 9-KL/TW có nêu việc này.")).toMatchObject({
      title: "XÂY THƯ VIỆN",
    });
  });

  it.each([
    ["của Bộ Chính trị, ngày 02/01/2024", "về thư viện"],
    ["của Bộ Chính trị, ngày 02 tháng 01 năm 2024", "về thư viện"],
    ["số 3/KH-TW của Mẫu", "về thư viện"],
  ])("goes on past a number and a date of what it names: %s", (...lines) => {
    const title = `Thực hiện Kết luận số 9-KL/TW ${lines.join(" ")}`;
    const head = ["KẾ HOẠCH", "Thực hiện Kết luận số 9-KL/TW", ...lines].join("\n\n");
    expect(frontOf(head)).toMatchObject({ title, roles: ["type", "title", "legal-basis"] });
    expect(readFacts(parseBody(head), null).issued).toBeNull();
  });

  it("is not gone on with by a heading in capitals that begins as a title does", () => {
    const { units } = parseBody(
      "**KẾ HOẠCH**\n\n**Thực hiện Kết luận số 9-KL/TW**\n\n**THỰC HIỆN CÁC NHIỆM VỤ**\n\n1. Xây cầu.",
    );
    expect(units.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "letterhead KẾ HOẠCH",
      "letterhead Thực hiện Kết luận số 9-KL/TW",
      "section THỰC HIỆN CÁC NHIỆM VỤ",
      "item Xây cầu.",
    ]);
  });

  it("leaves a basis under it, and its date, to the text", () => {
    const document = parseBody("KẾ HOẠCH\n\nXây thư viện\n\nTheo đề nghị của Sở Mẫu, ngày 08/5/2024\n\n1. Xây cầu.");
    expect(readFacts(document, null)).toMatchObject({ title: "Xây thư viện", issued: null });
  });

  it("is doubted where it ends open", () => {
    const doubts = (head: string): readonly string[] =>
      parseBody(`${head}\n\n${rest}`)
        .diagnostics.map(({ rule }) => rule)
        .filter((rule) => rule === "structure/title-open");
    expect(doubts("KẾ HOẠCH TRIỂN KHAI\n\nPhong trào đọc sách")).toEqual(["structure/title-open"]);
    expect(doubts("KẾ HOẠCH TRIỂN KHAI\n\n**Kết luận số 9-KL/TW**")).toEqual([]);
  });

  it("is taken over in one case", () => {
    const titleOf = (head: string): string | null => readFacts(parseBody(`${head}\n\n${rest}`), null).title;
    expect(titleOf("KẾ HOẠCH TRIỂN KHAI THỰC HIỆN\n\nKết luận số 9-KL/TW")).toBe(
      "Triển khai thực hiện Kết luận số 9-KL/TW",
    );
    expect(titleOf("KẾ HOẠCH\n\nTHỰC HIỆN KẾT LUẬN SỐ 9-KL/TW")).toBe("THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW");
    expect(titleOf("KẾ HOẠCH\n\nTHỰC HIỆN KẾT LUẬN SỐ 9-KL/TW\n\nvề thư viện")).toBe(
      "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW về thư viện",
    );
  });
});

describe("an issuer named under the kind", () => {
  it.each([
    ["KẾ HOẠCH\n\nCỦA ỦY BAN NHÂN DÂN TỈNH THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW", "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW"],
    ["CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA TỈNH ỦY THỰC HIỆN\n\nKẾT LUẬN SỐ 9-KL/TW", "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW"],
    [
      "KẾ HOẠCH\n\nCỦA BAN THƯỜNG VỤ\n\nTỈNH ỦY MẪU VỀ THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW",
      "VỀ THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW",
    ],
  ])("ends where the title begins in the same line: %s", (head, title) => {
    expect(frontOf(head)).toEqual({ title, roles: ["type", "issuer", "title", "legal-basis"], numbers: ["9-KL/TW"] });
  });

  it("keeps the words of an office that enforces judgments", () => {
    const head = (issuer: string): unknown => frontOf(`KẾ HOẠCH\n\n${issuer}\n\nTHỰC HIỆN KẾT LUẬN SỐ 9-KL/TW`);
    const named = { title: "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW", roles: ["type", "issuer", "title", "legal-basis"] };
    expect(head("CỦA CỤC THI HÀNH ÁN DÂN SỰ TỈNH MẪU")).toMatchObject(named);
    expect(head("CỦA TỔNG CỤC THI HÀNH ÁN")).toMatchObject(named);
    expect(frontOf("KẾ HOẠCH\n\nCỦA TỈNH ỦY THI HÀNH KẾT LUẬN SỐ 9-KL/TW")).toMatchObject({
      title: "THI HÀNH KẾT LUẬN SỐ 9-KL/TW",
    });
  });

  it("keeps the words of a steering committee's name", () => {
    expect(frontOf("KẾ HOẠCH\n\nCỦA BAN CHỈ ĐẠO THỰC HIỆN NGHỊ QUYẾT\n\nXây thư viện")).toMatchObject({
      title: "Xây thư viện",
    });
  });
});

describe("a text without a letterhead and a kind", () => {
  const head =
    "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW CỦA BỘ CHÍNH TRỊ VỀ TIẾP TỤC THỰC HIỆN\n\nNGHỊ QUYẾT SỐ 3-NQ/TW VỀ THƯ VIỆN\n\n(Kèm theo Công văn số 5/UBND-TH)";
  it("is no document of the kind that its title names in the second line", () => {
    expect(frontOf(head)).toEqual({
      title: "THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW CỦA BỘ CHÍNH TRỊ VỀ TIẾP TỤC THỰC HIỆN NGHỊ QUYẾT SỐ 3-NQ/TW VỀ THƯ VIỆN",
      roles: ["title", "attached-to", "legal-basis"],
      numbers: ["9-KL/TW"],
    });
    expect(frontOf("THỰC HIỆN KẾT LUẬN SỐ 9-KL/TW\n\nNGHỊ QUYẾT SỐ 3-NQ/TW")).toMatchObject({
      roles: ["title", "legal-basis"],
    });
    expect(readFacts(parseBody(`${head}\n\n${rest}`), null)).toMatchObject({ kind: null, number: null, issuer: null });
  });
});

it("readFacts(document) takes no title from a sentence that leads the text in", () => {
  const document = parseBody("KẾ HOẠCH\n\nỦy ban nhân dân tỉnh Mẫu ban hành Kế hoạch như sau:\n\n1. Xây cầu.");
  expect(readFacts(document, null)).toMatchObject({ kind: "plan", title: null });
});

describe("the head of a letter", () => {
  const right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Mẫu, ngày 08 tháng 5 năm 2024"];
  const left = [
    "ỦY BAN NHÂN DÂN TỈNH MẪU",
    "Số: 9/UBND-KT",
    "V/v triển khai thực hiện",
    "Kết luận số 9-KL/TW của Bộ Chính trị",
  ];
  it.each([
    ["one row", [...left, ...right]],
    ["two rows", [left[0]!, right[0]!, right[1]!, left[1]!, left[2]!, left[3]!, right[2]!]],
  ])("goes on behind its subject down to whom it is addressed to: %s", (_, lines) => {
    const document = parseBody(`${lines.join("\n\n")}\n\nKính gửi: Các sở\n\n${preamble}\n\n1. Xây cầu.`);
    expect(readFacts(document, null)).toMatchObject({
      kind: "letter",
      number: "9/UBND-KT",
      issued: "2024-05-08",
      title: "V/v triển khai thực hiện Kết luận số 9-KL/TW của Bộ Chính trị",
      implements: ["9-KL/TW"],
    });
    expect(document.units.filter(({ part }) => part !== "front").map(({ text }) => text)).toEqual(["Xây cầu."]);
  });

  it.each(["Mẫu, 08/05/2024", "08.05.2024", "Người ký: Ủy ban nhân dân tỉnh Mẫu"])(
    "ends its subject above %s",
    (line) => {
      const document = parseBody(`${[...left, line, "Bản điện tử"].join("\n\n")}\n\nKính gửi: Các sở\n\n1. Xây cầu.`);
      expect(readFacts(document, null).title).toBe("V/v triển khai thực hiện Kết luận số 9-KL/TW của Bộ Chính trị");
      expect(document.units.find(({ text }) => text === line)).toMatchObject({ kind: "letterhead", role: null });
    },
  );
});

describe("a title whose last words are a name in quotes on a line of their own", () => {
  it("holds the name", () => {
    expect(frontOf("KẾ HOẠCH\n\nVề việc xét tặng danh hiệu\n\n“Công dân tiêu biểu”")).toMatchObject({
      title: "Về việc xét tặng danh hiệu “Công dân tiêu biểu”",
    });
  });

  it("ends above a sentence that quotes", () => {
    expect(frontOf("KẾ HOẠCH\n\nVề việc xét tặng danh hiệu\n\n“Công dân tiêu biểu” là người làm tốt.")).toMatchObject({
      title: "Về việc xét tặng danh hiệu",
    });
  });
});
