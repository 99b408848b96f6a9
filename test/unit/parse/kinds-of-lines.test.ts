import { describe, expect, it } from "vitest";
import { carriedOut } from "../../../src/parse/carriedOut.ts";
import { parseBody } from "./support.ts";

/** Marker, kind and part of each unit that is not head or foot. */
const read = (body: string) =>
  parseBody(body).units.map(({ marker, kind, part, text }) => `${marker ?? ""} ${kind} ${part} ${text}`.trim());
const rules = (body: string, meta = {}) => parseBody(body, meta).diagnostics.map(({ rule }) => rule);

describe("headings", () => {
  it.each([
    ["II.-", "I.- MỤC ĐÍCH", "II.- NHIỆM VỤ"],
    ["II/-", "I/- MỤC ĐÍCH", "II/- NHIỆM VỤ"],
    ["II/", "I/ MỤC ĐÍCH", "II/ NHIỆM VỤ"],
    ["B/-", "A/- MỤC ĐÍCH", "B/- NHIỆM VỤ"],
    ["2.-", "1.- Mục đích", "2.- Nhiệm vụ"],
    ["2/-", "1/- Mục đích", "2/- Nhiệm vụ"],
    ["2-/", "1-/ Mục đích", "2-/ Nhiệm vụ"],
    ["ll.", "I. MỤC ĐÍCH", "ll. NHIỆM VỤ"],
    ["Il.", "I. MỤC ĐÍCH", "Il. NHIỆM VỤ"],
    ["11.", "I. MỤC ĐÍCH", "11. NHIỆM VỤ"],
    ["1l.", "l. MỤC ĐÍCH", "1l. NHIỆM VỤ"],
    ["II.", "I. MỤC ĐÍCH", "| II. NHIỆM VỤ | |\n|---|---|"],
    ["II.", "I. MỤC ĐÍCH", "**II. NHIỆM VỤ **"],
  ])("a heading numbered %s opens its section", (marker, purpose, tasks) => {
    const lines = read(`${purpose}\n\nThống nhất nhận thức.\n\n${tasks}\n\n- Xây dựng thư viện.`);
    expect(lines.map((line) => line.split(" ")[0])).toContain(marker);
    expect(lines.at(-1)).toBe("- item tasks Xây dựng thư viện.");
    expect(lines.find((line) => line.includes("Thống nhất"))).toContain("purpose");
  });

  it("a number of two strokes in a list of figures stays a figure", () => {
    const ten = Array.from({ length: 10 }, (_, index) => `${index + 1}. Xây dựng trường số ${index + 1}.`);
    expect(read(["I. NHIỆM VỤ", ...ten, "11. XÂY DỰNG THƯ VIỆN"].join("\n\n")).at(-1)).toBe(
      "11. section tasks XÂY DỰNG THƯ VIỆN",
    );
  });
});

describe("a line that ends in who carries it out", () => {
  const order = "Các sở, ban, ngành căn cứ nhiệm vụ được giao tổ chức thực hiện.";
  it("is a task where nothing stands under it, and heads what does", () => {
    expect(read(`I. NHIỆM VỤ\n\n1. Mở thư viện lưu động\n\n- ${order}\n\n2. Trao giải`)).toContain(
      `- item tasks ${order}`,
    );
    expect(read(`I. NHIỆM VỤ\n\n1. ${order}\n\n- Mở thư viện lưu động.\n\n- Trao giải.`)).toContain(
      `1. section tasks ${order}`,
    );
    expect(read("I. NHIỆM VỤ\n\na) Sở A chủ trì, phối hợp với Sở B tổ chức thực hiện\n\nb) Sở C")).toContain(
      "a) section tasks Sở A chủ trì, phối hợp với Sở B tổ chức thực hiện",
    );
  });
});

describe("bullets", () => {
  it.each(["―", "--", "-)", "*)", "o", "ü", "§"])("%s at the start of a line is one", (sign) => {
    expect(read(`I. NHIỆM VỤ\n\n${sign} Xây dựng thư viện.`).at(-1)).toBe(`${sign} item tasks Xây dựng thư viện.`);
  });

  it.each([
    ["\uF0B7", "•"],
    ["\uF0A7", "▪"],
  ])("%j of a symbol font is one, read as the sign that it looks like", (sign, shown) => {
    expect(read(`I. NHIỆM VỤ\n\n${sign} Xây dựng thư viện.`).at(-1)).toBe(`${shown} item tasks Xây dựng thư viện.`);
  });

  it.each(["\u2002", "\u2009", "\u202F", "\u3000", "\u00A0"])("a space of another width follows it (%j)", (space) => {
    expect(read(`I. NHIỆM VỤ\n\n-${space}Xây dựng${space}thư viện.`).at(-1)).toBe("- item tasks Xây dựng thư viện.");
  });
});

describe("pages taken from the web", () => {
  const block = (line: string, index: number) => `${index + 1}. Phối hợp với Sở\nCông Thương ${line}.`;
  const many = Array.from({ length: 9 }, (_, index) => block(`lập danh sách số ${index + 1}`, index));

  it("lines inside a block are one passage, however short", () => {
    const lines = read(["I. NHIỆM VỤ", ...many].join("\n\n"));
    expect(lines).toHaveLength(10);
    expect(lines[1]).toContain("Phối hợp với Sở Công Thương lập danh sách số 1.");
  });

  it.each(["*3.1.\nThương mại*", "**2. Mục tiêu cụ thể **", "**- **Xây dựng thư viện.", "- Chủ đo*\u0323\u0302ng."])(
    "%j leaves no star",
    (line) => {
      expect(read(`I. NHIỆM VỤ\n\n${line}\n\n- Mở chợ.`).join("\n")).not.toContain("*");
    },
  );
});

describe("tables of tasks", () => {
  const table = (head: string, row: string) => `I. NHIỆM VỤ\n\n| ${head} |\n|---|---|---|---|\n| ${row} |`;

  it.each([
    ["TT | Nội dung | Đơn vị chủ trì | Thời hạn", "1 | Xây thư viện | Sở Văn hoá | Quý II"],
    ["Thời gian hoàn thành | Cơ quan chủ trì | Nhiệm vụ | STT", "Quý II | Sở Văn hoá | Xây thư viện | 1"],
  ])("the cells under %s are fields of the row", (head, row) => {
    const unit = parseBody(table(head, row)).units.at(-1)!;
    const fields = Object.fromEntries(unit.fields!.map(({ name, start, end }) => [name, unit.text.slice(start, end)]));
    expect(unit).toMatchObject({ kind: "table", part: "tasks", role: "row" });
    expect(fields).toEqual({ number: "1", task: "Xây thư viện", agency: "Sở Văn hoá", deadline: "Quý II" });
  });

  it("a cell that reaches down over rows is kept for each of them, and belongs to none once the column is empty", () => {
    const rows = [
      "1 | Xây chợ | Sở A | 2025",
      "2 | Xây cầu | ^^ | 2026",
      "3 | Xây đường | ^^ | ^^",
      "4 | Mở phà | | 2027",
    ];
    const [first, ...others] = parseBody(table("TT | Nội dung | Chủ trì | Thời hạn", rows.join(" |\n| "))).units.filter(
      ({ role }) => role === "row",
    );
    expect(others.map(({ text }) => text)).toEqual(["2 Xây cầu 2026", "3 Xây đường", "4 Mở phà 2027"]);
    const wordsOf = (unit: string, start: number, end: number): string =>
      [first!, ...others].find(({ id }) => id === unit)!.text.slice(start, end);
    expect(
      others.map(({ covering }) =>
        (covering ?? []).map(({ name, unit, start, end }) => [name, wordsOf(unit, start, end)]),
      ),
    ).toEqual([
      [["agency", "Sở A"]],
      [
        ["agency", "Sở A"],
        ["deadline", "2026"],
      ],
      [],
    ]);
  });

  it("a second row of heads under merged ones is a head too", () => {
    const rows = ["^^ | ^^ | Tỉnh | Trung ương", "1 | Xây chợ | 5 | 6"];
    const units = parseBody(table("TT | Nội dung | Nguồn vốn |", rows.join(" |\n| "))).units;
    expect(units.map(({ role }) => role)).toEqual([null, "header", "header", "row"]);
  });

  it("a plan that is one table of tasks needs no heading", () => {
    const { diagnostics } = parseBody(
      table("TT | Nội dung | Chủ trì | Thời hạn", "1 | Xây chợ | Sở A | 2025").slice("I. NHIỆM VỤ\n\n".length),
    );
    expect(diagnostics.map(({ rule }) => rule)).not.toContain("structure/no-known-heading");
  });

  it("the row of the heads is one", () => {
    const units = parseBody(table("TT | Nội dung | Chủ trì | Phối hợp", "1 | Xây chợ | Sở A | Sở B")).units;
    expect(units.map(({ role }) => role)).toEqual([null, "header", "row"]);
  });
});

describe("appendices after the signature", () => {
  const plan = "I. NHIỆM VỤ\n\nXây dựng thư viện.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\n";
  it.each([
    "PHỤ LỤC",
    "Phụ lục",
    "**Phụ lục 1**",
    "Phụ lục 1 Danh mục nhiệm vụ",
    "PHỤ LỤC 2: PHÂN CÔNG NHIỆM VỤ",
    "Phụ lục II. Phân công nhiệm vụ",
    "DANH MỤC NHIỆM VỤ",
    "PHÂN CÔNG NHIỆM VỤ CHO CÁC SỞ",
  ])("%s begins an appendix whose rows are tasks", (name) => {
    const row = read(`${plan}${name}\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Mở chợ đêm | Sở A |`).at(-1);
    expect(row).toBe("table tasks 1 Mở chợ đêm Sở A");
  });

  it("a table alone is one", () => {
    expect(read(`${plan}| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Mở chợ đêm | Sở A |`).at(-1)).toBe(
      "table tasks 1 Mở chợ đêm Sở A",
    );
  });
});

describe("parts", () => {
  it("a part is judged by what stands in it: assigned tasks that are all the plan has are its tasks", () => {
    const tasks = ["Mở thư viện ở mỗi xã.", "Lập quỹ sách.", "Dạy đọc sách."].map((task, at) => `${at + 1}. ${task}`);
    const lines = read(["I. MỤC ĐÍCH", "Thống nhất.", "II. PHÂN CÔNG NHIỆM VỤ", ...tasks].join("\n\n"));
    expect(lines.at(-1)).toBe("3. item tasks Dạy đọc sách.");
  });

  it("assigned tasks beside longer tasks organise them", () => {
    const tasks = `II. NHIỆM VỤ\n\n${"Mở rộng thư viện của tỉnh và của từng xã trong năm. ".repeat(4)}`;
    expect(read(`${tasks}\n\nIII. PHÂN CÔNG NHIỆM VỤ\n\n1. Sở A lo.\n\n2. Sở B lo.\n\n3. Sở C lo.`).at(-1)).toContain(
      "organisation",
    );
  });

  it.each([
    ["a heading of tasks inside another part", "I. MỤC ĐÍCH\n\nThống nhất.\n\n~II~ NHIỆM VỤ, GIẢI PHÁP\n\n- Xây chợ."],
    ["a number left out", "I. MỤC ĐÍCH\n\nThống nhất.\n\nIII. NHIỆM VỤ\n\n- Xây chợ."],
  ])("%s is reported", (_, body) => expect(rules(body)).toContain("structure/part-unclear"));

  it("a recipient in too many words for one is reported: the list of recipients stands in the middle of the text", () => {
    const task = `- ${"Mở rộng thư viện của tỉnh và của từng xã trong năm ".repeat(6)}.`;
    expect(rules(`I. NHIỆM VỤ\n\n- Xây chợ.\n\nNơi nhận:\n\n${task}`)).toContain("structure/part-unclear");
    const names = `- ${"Các sở, ban, ngành của tỉnh; ".repeat(20)}`;
    expect(rules(`I. NHIỆM VỤ\n\n- Xây chợ.\n\nNơi nhận:\n\n${names}`)).not.toContain("structure/part-unclear");
  });

  it("a long text after the signature is reported", () => {
    const lost = Array.from({ length: 30 }, (_, index) => `Việc số ${index} giao cho các xã trong tỉnh`).join("\n\n");
    const body = `I. NHIỆM VỤ\n\nXây chợ.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\n${lost}`;
    expect(rules(body)).toContain("appendix/unread");
  });
});

it("parseDocument(body) tells rows that only group the rows below them from tasks", () => {
  const { units } = parseBody(
    "I. NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|\n| I | Cải cách thể chế | | |\n| 1 | Xây dựng cầu | Sở Xây dựng | 2025 |\n| 2 | Xây dựng đường | | |",
  );
  expect(units.slice(1).map(({ role }) => role)).toEqual(["header", "group", "row", "row"]);
});

it("parseDocument(body) takes a bracket on an appendix for a note, whatever its dress", () => {
  const { units, diagnostics } = parseBody(
    "I. NHIỆM VỤ\n\n1. Xây cầu.\n\n**(Phân công nhiệm vụ theo Phụ lục đính kèm)**",
  );
  expect(units.at(-1)).toMatchObject({ kind: "note", role: "appendix-note" });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["appendix/undeclared"]);
});

it("parseDocument(body) tells of many faults of one kind once, with how many there are", () => {
  const body = Array.from({ length: 8 }, (_, index) => `${index + 1}. Dành ... tỷ đồng.`).join("\n\n");
  const { diagnostics } = parseBody(`I. NHIỆM VỤ\n\n${body}`);
  expect(diagnostics.filter(({ rule }) => rule === "text/blank").map(({ params }) => params["more"])).toEqual([7]);
});

it("parseDocument(body) doubts a purpose that follows the tasks, and takes one in another document for its own", () => {
  const purpose = "I. MỤC ĐÍCH\n\n1. Xây dựng cầu.";
  const tasks = "I. NHIỆM VỤ\n\n1. Xây dựng đường.";
  expect(rules(`${tasks}\n\n${purpose}`)).toContain("structure/part-unclear");
  expect(rules("I. NHIỆM VỤ\n\n1. Sở Xây dựng chủ trì:\n\nI. MỤC ĐÍCH\n\n- Xây dựng cầu.")).toContain(
    "structure/part-unclear",
  );
  expect(rules(`${purpose}\n\nII. NHIỆM VỤ\n\n1. Xây dựng đường.`)).not.toContain("structure/part-unclear");
  expect(rules(`${tasks}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nPHỤ LỤC\n\n${purpose}`)).not.toContain(
    "structure/part-unclear",
  );
});

describe("numbers that run on", () => {
  const gaps = (body: string): readonly unknown[] =>
    parseBody(body)
      .diagnostics.filter(({ rule }) => rule === "structure/numbering-gap")
      .map(({ params }) => params["marker"]);
  const parts = (second: string): string =>
    `I. NHIỆM VỤ\n\nMục 1. Thể chế\n\n1. Làm một.\n\n2. Làm hai.\n\nMục 2. Hạ tầng\n\n${second} Làm ba.`;

  it("parseDocument(...) takes a list that goes on through the parts of a document for whole, and no other", () => {
    expect(gaps(parts("1."))).toEqual([]);
    expect(gaps(parts("3."))).toEqual([]);
    expect(gaps(parts("4."))).toEqual(["4."]);
    expect(gaps("I. NHIỆM VỤ\n\n1. Làm một.\n\n2. Làm hai.\n\nII. GIẢI PHÁP\n\n3. Làm ba.")).toEqual(["3."]);
  });
});

describe("announced appendices that are not there", () => {
  const announced = (words: string): readonly unknown[] =>
    parseBody(`I. NHIỆM VỤ\n\n1. Làm đường ${words}.\n\n2. Làm cầu.`)
      .diagnostics.filter(({ rule }) => rule === "appendix/undeclared")
      .map(({ params }) => [params["name"], params["title"]].filter(Boolean).join(": "));

  it.each([
    ["theo Phụ lục đính kèm", ["Phụ lục"]],
    ["như Phụ lục gửi kèm", ["Phụ lục"]],
    ["(Kèm theo Phụ lục chi tiết)", ["Phụ lục"]],
    ["quy định tại Phụ lục số 1", ["Phụ lục số 1"]],
    ["(Phụ lục I, II và III kèm theo)", ["Phụ lục I, II và III", "Phụ lục I, II và III", "Phụ lục I, II và III"]],
    ["theo mẫu tại Phụ lục II", ["Phụ lục II: Biểu mẫu"]],
    ["theo biểu đính kèm", ["biểu"]],
    ["(theo Danh mục dự án kèm theo) và (danh mục nhiệm vụ kèm theo)", ["Danh mục dự án", "danh mục nhiệm vụ"]],
    ["theo bảng phân công nhiệm vụ ban hành kèm theo Kế hoạch này", ["bảng phân công nhiệm vụ"]],
  ])("parseDocument(...) warns of '%s'", (words, names) => {
    expect(announced(words)).toEqual(names);
  });

  it.each([
    "theo Phụ lục II Nghị định số 12/2020/NĐ-CP",
    "theo Quyết định số 3/QĐ-TTg tại Phụ lục II",
    "theo Danh mục kèm theo Quyết định số 3/QĐ-TTg",
    "và gửi danh mục tài liệu kèm theo",
    "theo bảng giá đất",
  ])("parseDocument(...) leaves those of other documents alone: '%s'", (words) => {
    expect(announced(words)).toEqual([]);
  });
});

it("parseDocument(...) doubts numbered lines behind a signature: an appendix whose title was not read", () => {
  const plan = (behind: string): string =>
    `I. NHIỆM VỤ\n\n1. Làm đường.\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n\n${behind}`;
  expect(rules(plan("MỘT SỐ VIỆC\n\n1. Làm cầu.\n\n2. Làm chợ."))).toContain("appendix/unread");
  expect(rules(plan("SAO Y BẢN CHÍNH\n\nCHÁNH VĂN PHÒNG"))).not.toContain("appendix/unread");
});

it("parseDocument(...) doubts recipients that have a second head before anybody signs", () => {
  const plan = (middle: string): string =>
    `I. NHIỆM VỤ\n\n1. Làm đường.\n\n${middle}2. Làm cầu.\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu`;
  expect(rules(plan(""))).not.toContain("structure/part-unclear");
  expect(rules(plan("Nơi nhận:\n\n"))).toContain("structure/part-unclear");
});

describe("what is named in the text and does not stand in it", () => {
  const missing = (body: string, names: readonly string[] = []): readonly unknown[] =>
    parseBody(body, names.length > 0 ? { missing_appendices: JSON.stringify(names) } : {})
      .diagnostics.filter(({ rule }) => rule.startsWith("appendix/"))
      .map(({ rule, params }) => `${rule} ${params["name"]}`);
  const plan = "I. NHIỆM VỤ\n\n1. Làm đường.\n\n2. Làm cầu theo Phụ lục kèm theo.";

  it("an appendix of which only the heading is there is missing, and reported once", () => {
    const title = "PHỤ LỤC\n\n**DANH MỤC DỰ ÁN**\n\n(Kèm theo Kế hoạch số 12/KH-UBND)";
    expect(missing(`${plan}\n\n${title}`)).toEqual(["appendix/undeclared Phụ lục"]);
    expect(missing(`${plan}\n\n${title}\n\n1. Cầu Mẫu.`)).toEqual([]);
    expect(missing(`I. NHIỆM VỤ\n\n1. Làm đường.\n\n${title}`)).toHaveLength(1);
    expect(missing(`${plan}\n\n${title}`, ["Phụ lục"])).toEqual([]);
  });

  it.each([
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển hạ tầng.",
    "Điều 1. Ban hành Kế hoạch phát triển hạ tầng kèm theo Quyết định này.",
    "Điều 1. Ban hành kèm theo Quyết định này bản Kế hoạch phát triển hạ tầng.",
  ])("a plan that a decision issues and that does not stand behind it is missing: %s", (article) => {
    const decision = `${article}\n\nĐiều 2. Các sở chịu trách nhiệm thi hành Quyết định này./.`;
    expect(missing(decision)).toEqual(["appendix/undeclared Kế hoạch ban hành kèm theo"]);
    expect(missing(decision, ["Kế hoạch ban hành kèm theo"])).toEqual([]);
    expect(missing(`${decision}\n\nKẾ HOẠCH\n\nPhát triển hạ tầng\n\nI. NHIỆM VỤ\n\n1. Làm đường.`)).toEqual([]);
    expect(parseBody(decision).units.find(({ marker }) => marker === "Điều 1.")).toMatchObject({ part: "front" });
  });

  it("an article that gives the contents of what it issues gives tasks", () => {
    const article = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hạ tầng với những nội dung sau:";
    expect(parseBody(`${article}\n\n1. Làm đường.`).units.at(-1)).toMatchObject({ part: "tasks" });
  });
});

describe("unnumbered headings", () => {
  it("one in small letters right under one in capitals divides it, and so do those after it", () => {
    const body =
      "KẾ HOẠCH\n\n**Phát triển hạ tầng**\n\nCăn cứ Luật Quy hoạch;\n\nMỤC ĐÍCH, YÊU CẦU\n\n**Mục đích**\n\nThống nhất nhận thức của các cấp.\n\n**Yêu cầu**\n\nRõ người, rõ việc, rõ thời gian.\n\nNHIỆM VỤ\n\n**Giao thông**\n\nLàm đường liên xã qua vùng núi.\n\n**Trường học**\n\nMở lớp học ở các xã xa.";
    const { units, diagnostics } = parseBody(body);
    const parentOf = (text: string): string | undefined => {
      const unit = units.find((each) => each.text === text)!;
      return units.find(({ id }) => id === unit.parent)?.text;
    };
    expect(["Mục đích", "Yêu cầu", "Giao thông", "Trường học"].map(parentOf)).toEqual([
      "MỤC ĐÍCH, YÊU CẦU",
      "MỤC ĐÍCH, YÊU CẦU",
      "NHIỆM VỤ",
      "NHIỆM VỤ",
    ]);
    expect(units.find(({ text }) => text === "Rõ người, rõ việc, rõ thời gian.")).toMatchObject({ part: "purpose" });
    expect(parentOf("NHIỆM VỤ")).toBeUndefined();
    expect(diagnostics.filter(({ rule }) => rule.startsWith("structure/"))).toEqual([]);
  });

  it("one in small letters behind the text of one in capitals stands beside it", () => {
    const { units } = parseBody("NHIỆM VỤ\n\nLàm đường.\n\n**Tổ chức thực hiện**\n\nBáo cáo hằng năm.");
    expect(units.find(({ text }) => text === "Tổ chức thực hiện")).toMatchObject({
      parent: null,
      part: "organisation",
    });
  });
});

describe("a line between two lists of one kind", () => {
  const kinds = (body: string): readonly string[] =>
    parseBody(`I. NHIỆM VỤ\n\n${body}`)
      .units.slice(1)
      .map(({ kind, text }) => `${kind} ${text}`);

  it("heads the list that begins anew behind it, and is no text of the item before it", () => {
    const body =
      "1. Làm cầu qua suối\n\n2. Làm đường ra đảo\n\nTrường học\n\n1. Xây lớp ở xã xa\n\n2. Sửa mái trường cũ\n\nTrạm y tế\n\n1. Xây trạm mới";
    expect(kinds(body)).toEqual([
      "item Làm cầu qua suối",
      "item Làm đường ra đảo",
      "section Trường học",
      "item Xây lớp ở xã xa",
      "item Sửa mái trường cũ",
      "section Trạm y tế",
      "item Xây trạm mới",
    ]);
    const { units } = parseBody(`I. NHIỆM VỤ\n\n${body}`);
    expect(units.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 2, 2, 1, 2]);
    expect(units.at(-1)!.parent).toBe(units.find(({ text }) => text === "Trạm y tế")!.id);
  });

  it("is running text where it is a sentence, or where the list goes on counting", () => {
    expect(kinds("1. Làm cầu\n\nCầu dài một cây số.\n\n1. Làm đường")).not.toContain("section Cầu dài một cây số.");
    expect(kinds("1. Làm cầu\n\nCầu qua suối\n\n2. Làm đường")).toContain("paragraph Cầu qua suối");
  });

  it("leaves a numbered line that ends in a semicolon an item", () => {
    expect(kinds("(1) Làm cầu;\n\n(2) Làm đường ra đảo;\n\nLưu ý: chọn công trình gần dân.")).toContain(
      "item Làm đường ra đảo;",
    );
  });
});

it("the list under `Kính gửi` is to whom a letter goes, and what it carries out stands behind it", () => {
  const { units } = parseBody(
    "Kính gửi:\n\n- Các sở, ngành;\n\n- Các xã.\n\nThực hiện Kết luận số 9-KL/TW ngày 01/02/2024, Ủy ban nhân dân yêu cầu:\n\n1. Làm đường.",
  );
  expect(units.filter(({ role }) => role === "addressee")).toHaveLength(3);
  expect(carriedOut(units).map(({ number }) => number)).toEqual(["9-KL/TW"]);
});

it("parseDocument(body) warns of no blank in a letterhead of which the status says more", () => {
  const body = "ỦY BAN NHÂN DÂN TỈNH MẪU\n\nSố:      /KH-UBND\n\nKẾ HOẠCH\n\nXây thư viện\n\n1. Xây thư viện.";
  const blanks = (changed: Readonly<Record<string, string>>): number =>
    parseBody(body, changed).diagnostics.filter(({ rule }) => rule === "text/blank").length;
  expect(blanks({ status: "complete", status_note: "null" })).toBe(1);
  expect(blanks({ status: "complete", status_note: '"Không đọc được số trong tệp gốc."' })).toBe(0);
});
