import { describe, expect, it } from "vitest";
import { parseBody } from "./support.ts";

describe("a cell that reaches over a whole row", () => {
  const roleOf = (words: string, heads = "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |") => {
    const rows = [1, 2]
      .map(
        (number) =>
          `| ${number} | Cầu Mẫu ${number} | ${heads.includes("Thời gian") ? "Sở Y tế | 2026" : "350 | 120"} |`,
      )
      .join("\n");
    const body = `I. NHIỆM VỤ\n\n${heads}\n| --- | --- | --- | --- |\n| ${words} | | | |\n${rows}`;
    return parseBody(body).units.find(({ text }) => words.endsWith(text) && text !== "")!.role;
  };

  it.each([
    "NHIỆM VỤ CHUNG",
    "I. Lĩnh vực giao thông",
    "Lĩnh vực y tế",
    "A. Phát triển hạ tầng",
    "Sở Y tế",
    "Năm 2026",
  ])("heads the rows below it: %s", (words) => expect(roleOf(words)).toBe("group"));

  it.each([
    "Mở thư viện ở các xã.",
    "Xây dựng, trình cấp có thẩm quyền ban hành chính sách mở thư viện lưu động ở tất cả các xã xa trung tâm",
    "Sở Y tế chủ trì rà soát các trạm",
    "Đến năm 2030, 100% số xã có thư viện",
    "Cầu đã hỏng. Dân phải lội suối",
  ])("is a row where it states a task or an aim: %s", (words) => {
    expect(roleOf(words)).toBe("row");
  });

  it("belongs to the figures of a table of figures", () => {
    expect(roleOf("Lĩnh vực giao thông", "| TT | Công trình | Tổng mức | Đã cấp |")).toBe("figures");
  });
});

describe("a name with no row under it", () => {
  const rolesOf = (...rows: readonly string[]) => {
    const lines = rows.map((row) => (row.includes("|") ? `| ${row} |` : `| ${row} | | | |`));
    const heads = "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |";
    const { units } = parseBody(`I. NHIỆM VỤ\n\n${[heads, ...lines].join("\n")}\n\nII. TỔ CHỨC\n\n- Mua sách.`);
    return units.filter(({ kind, role }) => kind === "table" && role !== "header").map(({ role }) => role);
  };
  const task = "1 | Mở lớp | Sở Y tế | 2026";

  it("is a row: before a name of its form, and at the end of the table", () => {
    expect(rolesOf(task, "Huy động vốn cho thư viện", "Xây dựng bến xe")).toEqual(["row", "row", "row"]);
    expect(rolesOf("1. Xây dựng bến xe", "2. Hoàn thành đường ra đảo", task)).toEqual(["row", "group", "row"]);
    expect(rolesOf("A. Y tế", "I. Trạm xá", "B. Giao thông", task)).toEqual(["group", "row", "group", "row"]);
    expect(rolesOf("Giao thông", task, "Y tế", "Thư viện", task)).toEqual(["group", "row", "row", "group", "row"]);
  });

  it("is a row, where it begins with a dash, above others too", () => {
    expect(rolesOf(" | - Mua sách | |", " | - Mua xe | |", task)).toEqual(["row", "row", "row"]);
  });

  it("names what names rows itself", () => {
    expect(rolesOf("A. Hạ tầng", "I. Giao thông", task, "II. Y tế", "Trạm xá", task)).toEqual([
      "group",
      "group",
      "row",
      "group",
      "group",
      "row",
    ]);
    expect(rolesOf("NHIỆM VỤ CHUNG", "Giao thông", task)).toEqual(["group", "group", "row"]);
    expect(rolesOf("A | Hạ tầng | |", "1.1. Giao thông", "Xây dựng bến xe")).toEqual(["group", "group", "row"]);
    expect(rolesOf("1.1. Hạ tầng", "1.1.1. Giao thông", task)).toEqual(["group", "group", "row"]);
  });

  it.each(["I. ", "I- ", "I/ ", "I ", "I | ", "I- | "])("names what names rows itself, numbered %s", (number) => {
    expect(rolesOf(`${number}Lĩnh vực hạ tầng`, "1/ Lĩnh vực giao thông", task, "2/ Lĩnh vực y tế", task)).toEqual([
      "group",
      "group",
      "row",
      "group",
      "row",
    ]);
  });
});

describe("a numbered line over a table", () => {
  const figures = "| TT | Công trình | Tổng mức |\n| --- | --- | --- |\n| 1 | Cầu Mẫu | 350 |";
  const tasks =
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Mở lớp | Sở Y tế | 2026 |";
  const kindOf = (line: string, table: string, next = "2. Mở thư viện ở các xã.") =>
    parseBody(`I. NHIỆM VỤ\n\n1. ${line}\n\n${table}\n\n${next}`).units.find(({ id }) => id === "i-1")!.kind;

  it.each([
    "Sở Xây dựng chủ trì làm đường ra đảo với các công trình sau:",
    "Giao Sở Xây dựng, UBND cấp xã xây dựng các cầu sau:",
    "Xây dựng cầu qua các suối, gồm:",
    "Xây dựng cầu qua các suối",
  ])("orders the work that figures detail: %s", (line) => {
    expect(kindOf(line, figures)).toBe("item");
  });

  it.each([
    "Sở Xây dựng chủ trì, phối hợp với UBND cấp xã tổ chức thực hiện:",
    "Chỉ tiêu chủ yếu đến năm 2030:",
    "Đánh giá kết quả thực hiện:",
    "**Xây dựng cầu qua các suối:**",
  ])("stays a heading where it orders nothing or is set as one: %s", (line) => {
    expect(kindOf(line, figures)).toBe("section");
  });

  it("stays a heading without an end among headings", () => {
    expect(kindOf("Xây dựng cầu", figures, "2. Mở thư viện\n\n- Mua sách cho các xã.")).toBe("section");
  });

  it("over rows of tasks it is one as a sentence about an agency alone", () => {
    expect(kindOf("Sở Xây dựng chủ trì làm đường ra đảo.", tasks, "")).toBe("item");
    expect(kindOf("Sở Xây dựng chủ trì làm đường ra đảo:", tasks, "")).toBe("section");
    expect(kindOf("Xây dựng cầu qua các suối.", tasks, "")).toBe("section");
    expect(kindOf("Sở Xây dựng xây dựng các cầu sau:", tasks.replace("Cơ quan chủ trì", "Ghi chú"), "")).toBe(
      "section",
    );
  });
});

describe("what figures are counted in", () => {
  const table = "| TT | Công trình | Tổng mức |\n| --- | --- | --- |\n| 1 | Cầu Mẫu | 350 |";
  const unitOf = (line: string, next = table) =>
    parseBody(`I. NHIỆM VỤ\n\n1. Xây dựng cầu qua các suối:\n\n${line}\n\n${next}`).units.find(
      ({ text }) => text === line,
    );

  it.each(["Đơn vị tính: tỷ đồng", "(ĐVT: ha)", "Đơn vị: triệu đồng"])("is a note over a table: %s", (line) => {
    expect(unitOf(line)).toMatchObject({ kind: "note", part: "back" });
  });

  it("is none without a table behind it, and neither is who is in charge", () => {
    expect(unitOf("Đơn vị tính: tỷ đồng", "Xây dựng trường học.")).toMatchObject({ kind: "paragraph" });
    expect(unitOf("Đơn vị: Sở Xây dựng")).toMatchObject({ kind: "paragraph" });
  });
});
