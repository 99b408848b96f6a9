import { describe, expect, it } from "vitest";
import { isOfficial, readFacts } from "../../../src/intake/facts.ts";
import { parseBody } from "../parse/support.ts";

const letter = `ỦY BAN NHÂN DÂN TỈNH MẪU

Số: 9/UBND-KT

V/v xây thư viện

Kính gửi: Các sở

1. Sở Văn hóa xây một thư viện.`;

describe("readFacts", () => {
  it("readFacts(document) takes a text with a number and an addressee, but no kind, for a letter on its subject", () => {
    const { kind, title, number } = readFacts(parseBody(letter), null);
    expect({ kind, title, number }).toEqual({ kind: "letter", title: "V/v xây thư viện", number: "9/UBND-KT" });
    expect(readFacts(parseBody(letter.replace("V/v", "Việc")), null)).toMatchObject({ kind: "letter", title: null });
    expect(readFacts(parseBody(letter.replace("Số: 9/UBND-KT", "")), null).kind).toBeNull();
    expect(readFacts(parseBody(letter.replace("V/v xây", "KẾ HOẠCH\n\nXây")), null).kind).toBe("plan");
  });

  it("readFacts(document) takes a text with a blank for its number and an addressee for a letter", () => {
    const blank = letter.replace("9/UBND-KT", "      /UBND-KT");
    expect(readFacts(parseBody(blank), null)).toMatchObject({
      kind: "letter",
      number: null,
      title: "V/v xây thư viện",
    });
  });

  it("readFacts(document) takes a letter for one where a report is attached, and a report with an addressee for none", () => {
    const attached = letter.replace("1. Sở Văn hóa xây một thư viện.", "Sở báo cáo.\n\nBÁO CÁO\n\nXây thư viện");
    expect(readFacts(parseBody(attached), null)).toMatchObject({ kind: "letter", title: "V/v xây thư viện" });
    const report = letter.replace("V/v xây thư viện", "BÁO CÁO\n\nXây thư viện");
    expect(readFacts(parseBody(report), null)).toMatchObject({ kind: null, title: "Xây thư viện" });
  });

  it.each(["12/KH-UBND", "3-NQ/TU"])(
    "readFacts(document) takes what is numbered %s for no letter, whoever it goes to",
    (number) => {
      const plan = ["Số: " + number, "Kính gửi: Các sở", "KẾ HOẠCH", "Xây thư viện", "1. Xây thư viện."].join("\n\n");
      expect(readFacts(parseBody(plan), null)).toMatchObject({ kind: "plan", number, title: "Xây thư viện" });
    },
  );

  it("readFacts(document) takes no paper with a name for a letter, and leaves the name out of the issuer", () => {
    const invitation = letter.replace("V/v xây thư viện", "GIẤY MỜI HỌP");
    expect(readFacts(parseBody(invitation), null)).toMatchObject({
      kind: null,
      issuer: "Ủy ban nhân dân tỉnh mẫu",
      title: "HỌP",
    });
  });

  it("readFacts(document) takes the number that a subject goes on with into the title", () => {
    const cited = letter.replace("V/v xây thư viện", "V/v thực hiện Công văn\n\nsố 12/SVH-TV\n\ncủa Sở Văn hóa");
    expect(readFacts(parseBody(cited), null)).toMatchObject({
      number: "9/UBND-KT",
      title: "V/v thực hiện Công văn số 12/SVH-TV của Sở Văn hóa",
    });
  });

  it("readFacts(document) takes the year alone of a day that no calendar has", () => {
    const dated = (line: string): string =>
      `ỦY BAN NHÂN DÂN TỈNH MẪU\n\nSố: 9/KH-UBND\n\n${line}\n\nKẾ HOẠCH\n\nXây thư viện\n\nI. NHIỆM VỤ\n\n1. Xây thư viện.`;
    const wrong = parseBody(dated("Mẫu, ngày 31 tháng 02 năm 2025"));
    expect(readFacts(wrong, null)).toMatchObject({ issued: null, issued_year: 2025, status: "complete" });
    const inFigures = parseBody(dated("Mẫu, ngày 31/02/2025"));
    expect(readFacts(inFigures, null)).toMatchObject({ issued: null, issued_year: 2025, status: "complete" });
    const right = parseBody(dated("Mẫu, ngày 28 tháng 02 năm 2025"));
    expect(readFacts(right, null)).toMatchObject({ issued: "2025-02-28", issued_year: 2025 });
  });
});

it("readFacts(document) takes figures without the word for a day behind a province and under the motto alone", () => {
  const register = {
    source: "mẫu",
    present: [{ id: "mau", code: "99", name: "Mẫu", region: "r", types: [{ type: "tỉnh" as const, since: null }] }],
    former: [],
  };
  const issued = (...head: string[]): string | null =>
    readFacts(parseBody([...head, "KẾ HOẠCH", "Xây thư viện", "1. Xây thư viện."].join("\n\n")), register).issued;
  const motto = "Độc lập - Tự do - Hạnh phúc";
  expect(issued(motto, "Mẫu, 08/05/2024")).toBe("2024-05-08");
  expect(issued(motto, "Mẫu, 08/05/2024", "Mẫu, ngày 9 tháng 5 năm 2024")).toBe("2024-05-09");
  expect(issued(motto, "Nơi khác, 08/05/2024")).toBeNull();
  expect(issued("Mẫu, 08/05/2024", motto)).toBeNull();
});

describe("readFacts, the status", () => {
  const plan = (head: string): string =>
    `ỦY BAN NHÂN DÂN TỈNH MẪU\n\n${head}\n\nKẾ HOẠCH\n\nXây thư viện\n\n1. Xây thư viện.`;
  it("readFacts(document) says in both languages what the text leaves blank", () => {
    const blank = plan("Số:      /KH-UBND\n\nMẫu, ngày     tháng     năm 2025");
    expect(readFacts(parseBody(blank), null)).toMatchObject({
      status: "draft",
      status_note: "Văn bản để trống số và ngày ban hành.",
      status_note_en: "The text leaves its number and date of issue blank.",
    });
    expect(readFacts(parseBody(blank), null, { isCovered: true })).toMatchObject({
      status: "complete",
      status_note: "Không đọc được số và ngày ban hành trong tệp gốc.",
      status_note_en: "The number and date of issue of the file could not be read.",
    });
    const lost = plan("Số: \uFFFD\uFFFD/KH-UBND\n\nMẫu, ngày 08 tháng 5 năm 2025");
    expect(readFacts(parseBody(lost), null)).toMatchObject({
      status: "complete",
      status_note: "Không đọc được số trong tệp gốc.",
    });
    const whole = plan("Số: 9/KH-UBND\n\nMẫu, ngày 28 tháng 02 năm 2025");
    expect(readFacts(parseBody(whole), null)).toMatchObject({ status: "complete", status_note: null });
    expect(readFacts(parseBody(whole), null)).not.toHaveProperty("status_note_en");
  });
});

describe("readFacts, figures in text boxes over the blanks of a letterhead", () => {
  const plan = (...head: string[]): string =>
    ["ỦY BAN NHÂN DÂN TỈNH MẪU", ...head, "KẾ HOẠCH", "Xây thư viện", "1. Xây thư viện."].join("\n\n");
  const [number, date] = ["Số:     /KH-UBND", "Mẫu, ngày     tháng 5 năm 2024"];
  it("readFacts(document) takes them for number and day", () => {
    expect(readFacts(parseBody(plan(number, "88", date, "08")), null)).toMatchObject({
      number: "88/KH-UBND",
      issued: "2024-05-08",
      status: "complete",
    });
  });

  it("readFacts(document) leaves blank what several figures, or none that fit, stand beside", () => {
    expect(readFacts(parseBody(plan(number, date, "8", "05")), null)).toMatchObject({
      number: null,
      issued: null,
      issued_year: 2024,
      status: "draft",
    });
    expect(readFacts(parseBody(plan(number, date, "88")), null)).toMatchObject({ issued: null });
  });
});

describe("isOfficial", () => {
  it("isOfficial(units) tells a document by any of its signs, and an article by none", () => {
    expect(isOfficial(parseBody(letter).units)).toBe(true);
    expect(isOfficial(parseBody("Tỉnh Mẫu vừa có kế hoạch xây thư viện.\n\nThư viện mở cửa mỗi ngày.").units)).toBe(
      false,
    );
    expect(isOfficial(parseBody("1. Xây thư viện.\n\nNơi nhận:\n- Như trên;").units)).toBe(true);
  });
});
